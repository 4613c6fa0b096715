using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Composition;

/// <summary>Makes <see cref="PairedFigures"/>.</summary>
public static class PairedAnswer
{
    /// <summary>Both figures per year and the gap between them.</summary>
    /// <param name="kind">Which pair.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="first">Figures of the budget, or of the cost.</param>
    /// <param name="second">Figures of the account, or of the income.</param>
    /// <param name="own">The own municipality.</param>
    /// <param name="group">The group.</param>
    public static PairedFigures Of(PairKind kind, Catalogue catalogue, IndicatorSlab first, IndicatorSlab second, Municipality own, PeerGroup group)
    {
        string[] others = [.. group.Members.Where(code => code != own.Code)];
        Period[] periods = [.. first.Periods.Concat(second.Periods).Select(held => held.Period).Distinct().Order()];
        return new PairedFigures(kind, first.Indicator, second.Indicator, catalogue.Release, own, group, [.. periods.Select(YearOf)]);

        PairedYear YearOf(Period period)
        {
            var (firsts, seconds) = (ReaderOf(first, period), ReaderOf(second, period));
            var (one, two) = (FigureOf(firsts, first), FigureOf(seconds, second));
            double[] gaps = [.. others.Select(code => Gap(kind, ValueOf(firsts, first, code), ValueOf(seconds, second, code))).Where(double.IsFinite).Order()];
            return new PairedYear(
                period,
                one,
                two,
                OwnGap(kind, one.Value, two.Value, first.Indicator),
                gaps.Length >= Spread.LeastForMedian ? Quantiles.Median(gaps) : double.NaN,
                gaps.Length,
                others.Length);
        }

        // Null in a year that only the other figure has.
        SlabReader? ReaderOf(IndicatorSlab slab, Period period) => slab.IndexOf(period) is >= 0 and var index ? new SlabReader(slab, index, catalogue.Register) : null;

        MemberFigure FigureOf(SlabReader? reader, IndicatorSlab slab) =>
            reader?.Figure(own.Code, slab.RowOf(own.Code)) ?? new MemberFigure(own.Code, own.Name, double.NaN, ObservationStatus.Missing, null, false);

        static double ValueOf(SlabReader? reader, IndicatorSlab slab, string code) => reader?.Value(slab.RowOf(code)) ?? double.NaN;
    }

    /// <summary>100·(account − budget)/budget, NaN for a budget that is not positive; or income − cost.</summary>
    private static double Gap(PairKind kind, double first, double second) => kind switch
    {
        PairKind.CostAndIncome => second - first,
        _ => first > 0 ? 100 * (second - first) / first : double.NaN,
    };

    // What is subtracted and divided are the figures as they are shown, so that a reader who reckons gets the same.
    private static double OwnGap(PairKind kind, double first, double second, Indicator indicator) =>
        Gap(kind, FigureText.Round(first, indicator.Decimals), FigureText.Round(second, indicator.Decimals)) is var gap && kind == PairKind.CostAndIncome
            ? FigureText.Round(gap, indicator.Decimals)
            : gap;
}
