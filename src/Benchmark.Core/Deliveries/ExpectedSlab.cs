using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Deliveries;

/// <summary>The slab of an indicator as it would be with a delivery published.</summary>
public static class ExpectedSlab
{
    /// <summary>Lays a delivery over what is released.</summary>
    /// <param name="indicator">A stored indicator.</param>
    /// <param name="values">Its delivered values; of a value that occurs twice or is not on its division the first or none counts: the checks tell.</param>
    /// <param name="periods">The delivered periods.</param>
    /// <param name="scope">Whether what the delivery does not name is gone in its periods.</param>
    /// <param name="before">The slab as released; null when there is none.</param>
    /// <param name="register">The municipalities.</param>
    /// <exception cref="ArgumentException">A period lies on a division that the register does not have.</exception>
    public static IndicatorSlab Of(
        Indicator indicator, IEnumerable<DeliveredValue> values, IReadOnlyList<IndicatorPeriod> periods, DeliveryScope scope, IndicatorSlab? before, MunicipalityRegister register)
    {
        var all = Periods(periods, before);
        var builder = new SlabBuilder(indicator, all, register);
        var divisions = all.ToDictionary(period => period.Period, period => register.Division(period.DivisionYear)!);
        var replaced = periods.Select(period => period.Period).ToHashSet();
        foreach (var (period, index) in (before?.Periods ?? []).Select((period, index) => (period.Period, index)).Where(known => scope == DeliveryScope.Correction || !replaced.Contains(known.Period)))
        {
            foreach (var code in before!.Codes.Where(divisions[period].Contains))
            {
                var cell = before.Cell(index, before.RowOf(code));
                builder.Set(code, period, before.Cells.Value[cell], before.Cells.Status[cell], BoundOf(before.Cells.Lower, cell), BoundOf(before.Cells.Upper, cell));
            }
        }

        var seen = new HashSet<(string, Period)>();
        foreach (var value in values.Where(value => divisions.TryGetValue(value.Period, out var division) && division.Contains(value.Municipality) && seen.Add((value.Municipality, value.Period))))
        {
            if (double.IsFinite(value.Value) == value.Status.HasValue())
            {
                builder.Set(value.Municipality, value.Period, value.Value, value.Status, value.Lower, value.Upper);
            }
        }

        return builder.Build();
    }

    /// <summary>Periods of an indicator with a delivery published, oldest first.</summary>
    public static IReadOnlyList<IndicatorPeriod> Periods(IReadOnlyList<IndicatorPeriod> delivered, IndicatorSlab? before) =>
    [
        .. delivered.Concat((before?.Periods ?? []).Where(known => delivered.All(period => period.Period != known.Period))).OrderBy(period => period.Period),
    ];

    private static double BoundOf(double[]? bounds, int cell) => bounds is null ? double.NaN : bounds[cell];
}
