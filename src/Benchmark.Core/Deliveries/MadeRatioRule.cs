using Benchmark.Core.Releases;

namespace Benchmark.Core.Deliveries;

/// <summary>
/// Errors that show only in the ratio that is made of a delivered figure and another: votes cast and voters are each possible, a turnout
/// of 300% is not. Found at the delivered value.
/// </summary>
internal static class MadeRatioRule
{
    public static IEnumerable<Finding> Check(DeliveredIndicator delivered, IReadOnlyList<SoundPeriod> periods) =>
        delivered.Ratios.SelectMany(ratio => periods.SelectMany(period => Check(delivered, ratio, period)));

    private static IEnumerable<Finding> Check(DeliveredIndicator delivered, IndicatorSlab ratio, SoundPeriod period)
    {
        var index = ratio.IndexOf(period.Period.Period);
        if (index < 0)
        {
            yield break;
        }

        var range = ValueRules.RangeOf(ratio.Indicator);
        foreach (var value in period.Figures)
        {
            if (ratio.RowOf(value.Municipality) is not (>= 0 and var row) || ratio.Cells.Value[ratio.Cell(index, row)] is var made && double.IsNaN(made))
            {
                continue;
            }

            var (name, cell) = (value.Named(delivered.Register), ratio.Cell(index, row));
            if (ValueRules.IsPartOfWhole(ratio.Indicator) && ratio.Cells is { Numerator: { } x, Denominator: { } n } && x[cell] > n[cell])
            {
                yield return value.Breaks(CheckRule.PartExceedsWhole, name, value.Period, x[cell], n[cell]);
            }
            else if (!ValueRules.IsWithin(ratio.Indicator, made))
            {
                yield return value.Breaks(CheckRule.OutsideRange, name, value.Period, made, range.Min ?? double.NaN, range.Max ?? double.NaN, ratio.Indicator.Code);
            }
        }
    }
}
