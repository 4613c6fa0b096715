using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Deliveries;

/// <summary>Strange beside a municipality's own past: a change unlike that of the others, or a factor 100 or 1,000, which is nearly always a unit.</summary>
internal static class PastRules
{
    // Below this a change by a few is large and says nothing.
    private const double LeastCounted = 10;

    private const double FactorTolerance = 0.1;

    private static readonly int[] Powers = [-3, -2, 2, 3];

    public static void Check(
        DeliveredIndicator delivered, Indicator indicator, SoundPeriod period, IReadOnlyList<SoundPeriod> periods, List<Finding> findings, List<SkippedCheck> skipped)
    {
        if (EarlierFigures.Before(period, delivered, periods) is not { } before)
        {
            skipped.Add(new(CheckRule.StrangeChange, delivered.Code, period.Period.Period, SkipReason.NoPeriodBefore));
            return;
        }

        var earlier = period.Figures.Select(row => before.Of(row.Municipality)).ToArray();
        Factors(delivered, period, before.Period.Period, earlier, findings);
        if (before.Period.Period.Later(1) != period.Period.Period)
        {
            skipped.Add(new(CheckRule.StrangeChange, delivered.Code, period.Period.Period, SkipReason.NoPeriodBefore));
            return;
        }

        Changes(delivered, indicator, period, before.Period.Period, earlier, findings, skipped);
    }

    private static void Changes(
        DeliveredIndicator delivered, Indicator indicator, SoundPeriod period, Period before, double[] earlier, List<Finding> findings, List<SkippedCheck> skipped)
    {
        var least = LeastValue(indicator, period);
        var changes = period.Figures
            .Select((row, index) => row.Value > 0 && earlier[index] > 0 && Math.Min(row.Value, earlier[index]) >= least ? Math.Log(row.Value / earlier[index]) : double.NaN)
            .ToArray();
        if (CommonChange.Of(changes) is not { } common)
        {
            skipped.Add(new(CheckRule.StrangeChange, delivered.Code, period.Period.Period, SkipReason.TooFewFigures));
            return;
        }

        for (var index = 0; index < changes.Length; index++)
        {
            if (common.IsStrange(changes[index]))
            {
                var row = period.Figures[index];
                findings.Add(row.Breaks(
                    CheckRule.StrangeChange, row.Named(delivered.Register), period.Period.Period, before, Percent(changes[index]), Percent(common.Middle), earlier[index], row.Value));
            }
        }
    }

    private static void Factors(DeliveredIndicator delivered, SoundPeriod period, Period before, double[] earlier, List<Finding> findings)
    {
        for (var index = 0; index < earlier.Length; index++)
        {
            var row = period.Figures[index];
            var magnitude = Math.Log10(row.Value / earlier[index]);
            foreach (var power in Powers.Where(power => Math.Abs(magnitude - power) < FactorTolerance))
            {
                findings.Add(row.Breaks(CheckRule.FactorOfOwnPast, row.Named(delivered.Register), period.Period.Period, before, Math.Pow(10, Math.Abs(power)), power > 0, earlier[index], row.Value));
            }
        }
    }

    // x ≥ 10, of a count or amount the value itself. Where only a rounded result is delivered, its last written decimal is what is counted in: a
    // distance of 0,7 km is seven tenths, and one tenth more is no change of 14% in anything.
    private static double LeastValue(Indicator indicator, SoundPeriod period) =>
        indicator.Kind is IndicatorKind.Count or IndicatorKind.Amount ? LeastCounted
        : period.Decimals < 0 ? 0
        : (LeastCounted - 0.5) * Math.Pow(10, -period.Decimals);

    private static double Percent(double logarithm) => 100 * (Math.Exp(logarithm) - 1);
}
