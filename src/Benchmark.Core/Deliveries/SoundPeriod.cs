using System.Collections.Frozen;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Deliveries;

/// <summary>One period of a delivery as far as it has no errors: what the statistical rules look at.</summary>
/// <param name="Period">The period with its division.</param>
/// <param name="Division">The division; null when the register has no list of that year.</param>
/// <param name="Rows">One delivered value per municipality, with or without a figure.</param>
/// <param name="Totals">The source's own totals.</param>
/// <param name="Decimals">Most decimals that any value was written with; −1 when the source does not say.</param>
internal sealed record SoundPeriod(
    IndicatorPeriod Period, Division? Division, FrozenDictionary<string, DeliveredValue> Rows, IReadOnlyList<DeliveredValue> Totals, int Decimals)
{
    /// <summary>Rows with a figure, by code: in an order that does not depend on the file.</summary>
    public IReadOnlyList<DeliveredValue> Figures { get; } =
        [.. Rows.Values.Where(row => double.IsFinite(row.Value)).OrderBy(row => row.Municipality, StringComparer.Ordinal)];

    /// <summary>The periods of a delivery, oldest first, without the lines that have an error.</summary>
    public static IReadOnlyList<SoundPeriod> Of(DeliveredIndicator delivered, IReadOnlySet<Place> wrong)
    {
        var rows = delivered.Values.Where(value => !wrong.Contains(value.Place)).ToLookup(value => value.Period);
        return [.. delivered.Periods.OrderBy(period => period.Period).Select(period =>
        {
            var (totals, municipalities) = (new List<DeliveredValue>(), new Dictionary<string, DeliveredValue>(StringComparer.Ordinal));
            var decimals = -1;
            foreach (var row in rows[period.Period])
            {
                decimals = Math.Max(decimals, row.Decimals);
                if (SourceTotal.IsOne(row.Municipality))
                {
                    totals.Add(row);
                }
                else
                {
                    municipalities.TryAdd(row.Municipality, row);
                }
            }

            return new SoundPeriod(period, delivered.Register.Division(period.DivisionYear), municipalities.ToFrozenDictionary(StringComparer.Ordinal), totals, decimals);
        })];
    }
}
