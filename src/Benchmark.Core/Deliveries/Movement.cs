using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Deliveries;

/// <summary>How far a delivered value lies from what was known: the released value of the same period, else that of the nearest earlier one.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Period">Period of the delivered value.</param>
/// <param name="After">The delivered value.</param>
/// <param name="PeriodBefore">Period of what it is laid beside.</param>
/// <param name="Before">What it is laid beside.</param>
/// <param name="Size">
/// Distance in robust standard deviations between municipalities (1.4826·MAD, else IQR/1.349), at least 0: on logarithms where all values of
/// the earlier side are above 0, so that euros, shares and counts of small and large towns can stand in one list; else on the values.
/// </param>
public sealed record Movement(string Indicator, string Municipality, Period Period, double After, Period PeriodBefore, double Before, double Size)
{
    internal static IEnumerable<Movement> Of(DeliveredIndicator delivered, SoundPeriod period, IReadOnlyList<SoundPeriod> periods, ReleasedPeriod released)
    {
        var earlier = released.IsHeld ? new EarlierFigures(period.Period, code => released.Of(code).Value) : EarlierFigures.Before(period, delivered, periods);
        if (earlier is null || delivered.Indicator is not { Kind: not (IndicatorKind.Class or IndicatorKind.YesNo) } indicator)
        {
            return [];
        }

        var pairs = period.Figures.Select(row => (Row: row, Before: earlier.Of(row.Municipality))).Where(pair => double.IsFinite(pair.Before)).ToArray();
        if (pairs.Length == 0)
        {
            return [];
        }

        var values = Sorted(pairs.Select(pair => pair.Before));
        var logarithms = values[0] > 0 ? RobustScale.Of(Array.ConvertAll(values, Math.Log)).Unit : 0;
        var unit = RobustScale.Of(values).Unit is > 0 and var spread ? spread : 0.5 * Math.Pow(10, -indicator.Decimals);
        double Size(double before, double after) => logarithms > 0 && after > 0 ? Math.Abs(Math.Log(after / before)) / logarithms : Math.Abs(after - before) / unit;
        return pairs.Select(pair => new Movement(
            delivered.Code, pair.Row.Municipality, pair.Row.Period, pair.Row.Value, earlier.Period.Period, pair.Before, Size(pair.Before, pair.Row.Value)));
    }

    private static double[] Sorted(IEnumerable<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted;
    }
}
