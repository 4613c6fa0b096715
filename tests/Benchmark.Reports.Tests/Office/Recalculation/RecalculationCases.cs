using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using Benchmark.Storage;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Office.Recalculation;

/// <summary>
/// Comparisons over the sample, the same ones every time: its own indicators of every kind, and figures of the sample declared with an
/// uncertainty that no indicator of it has, so that every method of an interval is worked out.
/// </summary>
internal static class RecalculationCases
{
    private const int PerMethod = 6;

    /// <summary>26 comparisons as the sample has them, and 6 for each of 4 methods.</summary>
    public static async Task<IReadOnlyList<ComparisonParts>> MakeAsync(ComparisonService service, CancellationToken cancellation)
    {
        var catalogue = await service.CatalogueAsync(null, cancellation);
        var parts = new List<ComparisonParts>();
        var byTurns = RandomQuestions.Pick(catalogue, 400).GroupBy(question => KindOf(catalogue.Find(question.Indicator)!)).SelectMany(kind => kind.Index()).OrderBy(question => question.Index);
        foreach (var (_, question) in byTurns.Take(26))
        {
            parts.Add(await service.PartsAsync(await service.CompareAsync(question, cancellation), cancellation));
        }

        var random = new Random(20261124);
        var shares = catalogue.Indicators.Where(indicator => indicator is { Kind: IndicatorKind.Share, Ratio: not null }).ToArray();
        var counts = catalogue.Indicators.Where(indicator => indicator is { Kind: IndicatorKind.Rate, Ratio: not null }).ToArray();
        var means = catalogue.Indicators.Where(indicator => indicator is { Kind: IndicatorKind.Mean or IndicatorKind.Share, Ratio: null } && catalogue.PeriodsOf(indicator.Code).Count > 0).ToArray();
        for (var number = 0; number < PerMethod; number++)
        {
            parts.Add(await DeclaredAsync(shares[number % shares.Length], (indicator, x, n) => Ratio(indicator with { Uncertainty = Uncertainty.Binomial }, x, n, catalogue.Register)));
            // Small counts, whole and fractional: those that are worked out exactly.
            var scale = number % 2 == 0 ? 40 : 37.5;
            parts.Add(await DeclaredAsync(counts[number % counts.Length], (indicator, x, n) => Ratio(indicator, Changed(x!, value => number % 2 == 0 ? Math.Floor(value / scale) : value / scale, catalogue.Register), n, catalogue.Register)));
            parts.Add(await DeclaredAsync(means[random.Next(means.Length)], (indicator, _, _) => indicator with { Uncertainty = Uncertainty.StandardError }));
            parts.Add(await DeclaredAsync(means[random.Next(means.Length)], (indicator, _, _) => indicator with { Uncertainty = Uncertainty.PublishedBounds }));
        }

        return parts;

        async Task<ComparisonParts> DeclaredAsync(Indicator indicator, Func<Indicator, IndicatorSlab?, IndicatorSlab?, object> declare)
        {
            var slab = await service.SlabAsync(indicator.Code, null, cancellation);
            var (x, n) = indicator.Ratio is { } ratio
                ? (await service.SlabAsync(ratio.Numerator, null, cancellation), await service.SlabAsync(ratio.Denominator, null, cancellation))
                : ((IndicatorSlab?)null, (IndicatorSlab?)null);
            var declared = declare(indicator with { Certainty = Certainty.WithMargin }, x, n) switch
            {
                IndicatorSlab made => made,
                Indicator stated => WithBounds(slab, stated),
                _ => throw new InvalidOperationException(),
            };
            var period = slab.Periods[random.Next(slab.Periods.Count)];
            var division = catalogue.Register.Division(period.DivisionYear)!;
            var own = catalogue.Register.Find(division.Codes[random.Next(division.Codes.Count)])!;
            GroupExpression expression = random.Next(3) == 0
                ? new GroupExpression.WholeCountry()
                : new GroupExpression.ByHand([.. Enumerable.Range(0, random.Next(5, 40)).Select(_ => division.Codes[random.Next(division.Codes.Count)]).Distinct().Order(StringComparer.Ordinal)]);
            var group = await service.GroupAsync(expression, own.Code, division.Year, null, null, cancellation);
            return ComparisonParts.Of(ComparisonAnswer.Of(catalogue, declared, period.Period, own, group), catalogue, declared);
        }

        IndicatorSlab WithBounds(IndicatorSlab slab, Indicator indicator)
        {
            var builder = new SlabBuilder(indicator, slab.Periods, catalogue.Register);
            for (var period = 0; period < slab.Periods.Count; period++)
            {
                for (var row = 0; row < slab.Codes.Count; row++)
                {
                    var (value, status) = (slab.Cells.Value[slab.Cell(period, row)], slab.Cells.Status[slab.Cell(period, row)]);
                    var reach = Math.Abs(value) * (0.01 + (0.1 * random.NextDouble()));
                    var (low, high) = indicator.Uncertainty == Uncertainty.StandardError ? Intervals.OfStandardError(value, reach, Intervals.Usual) : (value - reach, value + (2 * reach));
                    builder.Set(slab.Codes[row], slab.Periods[period].Period, value, status, low, high);
                }
            }

            return builder.Build();
        }
    }

    private static (IndicatorKind, Uncertainty, bool) KindOf(Indicator indicator) => (indicator.Kind, indicator.Uncertainty, indicator.Ratio is not null);

    private static IndicatorSlab Ratio(Indicator indicator, IndicatorSlab? x, IndicatorSlab? n, MunicipalityRegister register) =>
        SlabBuilder.Ratio(indicator, [.. x!.Periods.Where(period => n!.IndexOf(period.Period) >= 0)], x, n!, register);

    private static IndicatorSlab Changed(IndicatorSlab slab, Func<double, double> change, MunicipalityRegister register)
    {
        var builder = new SlabBuilder(slab.Indicator, slab.Periods, register);
        for (var period = 0; period < slab.Periods.Count; period++)
        {
            for (var row = 0; row < slab.Codes.Count; row++)
            {
                var cell = slab.Cell(period, row);
                builder.Set(slab.Codes[row], slab.Periods[period].Period, change(slab.Cells.Value[cell]), slab.Cells.Status[cell]);
            }
        }

        return builder.Build();
    }
}
