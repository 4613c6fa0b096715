using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Deliveries;

/// <summary>What a delivery would change in one indicator, before anything is published.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="New">Values where the release has none.</param>
/// <param name="Corrected">Values that differ from the released one in the first twelve digits.</param>
/// <param name="Removed">Released values of a delivered period for which the delivery has no figure, and those that a whole delivery no longer names.</param>
/// <param name="MadeDefinitive">Values that were provisional and are definitive now, corrected or not.</param>
/// <param name="Unchanged">Values that stay as they are, status included.</param>
/// <param name="Movements">The largest movements, largest first, at most <see cref="DeliveryChanges.Shown"/>.</param>
public sealed record IndicatorChanges(string Indicator, int New, int Corrected, int Removed, int MadeDefinitive, int Unchanged, IReadOnlyList<Movement> Movements)
{
    /// <summary>Lays the lines of a delivery without errors in their keys beside what is released. Totals of the source are no values of a municipality.</summary>
    /// <param name="delivered">The delivered values and the indicator as released.</param>
    public static IndicatorChanges Of(DeliveredIndicator delivered)
    {
        var wrong = KeyRules.Check(delivered).Select(finding => finding.Place).ToHashSet();
        var periods = SoundPeriod.Of(delivered, wrong);
        var (added, corrected, removed, definitive, unchanged) = (0, 0, 0, 0, 0);
        var movements = new List<Movement>();
        foreach (var period in periods)
        {
            var released = new ReleasedPeriod(delivered.Before, period.Period.Period);
            foreach (var row in period.Rows.Values)
            {
                var (before, status) = released.Of(row.Municipality);
                var madeDefinitive = status is ObservationStatus.Provisional or ObservationStatus.FurtherProvisional && row.Status == ObservationStatus.Definitive;
                var isCorrected = double.IsFinite(row.Value) && double.IsFinite(before) && !Equality.Same(row.Value, before);
                added += double.IsFinite(row.Value) && double.IsNaN(before) ? 1 : 0;
                corrected += isCorrected ? 1 : 0;
                removed += double.IsNaN(row.Value) && double.IsFinite(before) ? 1 : 0;
                definitive += madeDefinitive ? 1 : 0;
                unchanged += double.IsFinite(row.Value) && double.IsFinite(before) && !isCorrected && status == row.Status ? 1 : 0;
            }

            // What a correction does not name stays as it is.
            removed += delivered.Scope == DeliveryScope.Whole ? released.Codes.Count(code => !period.Rows.ContainsKey(code)) : 0;
            movements.AddRange(Movement.Of(delivered, period, periods, released));
        }

        return new(delivered.Code, added, corrected, removed, definitive, unchanged, DeliveryChanges.Largest(movements));
    }
}

/// <summary>What a delivery would change in all its indicators together.</summary>
/// <param name="Indicators">Per indicator, in the order in which they were given.</param>
/// <param name="Movements">The largest movements of all, largest first.</param>
public sealed record DeliveryChanges(IReadOnlyList<IndicatorChanges> Indicators, IReadOnlyList<Movement> Movements)
{
    /// <summary>So many movements are kept.</summary>
    public const int Shown = 10;

    /// <summary>Puts the changes of all indicators together; each can be let go of once it has been read.</summary>
    public static DeliveryChanges Of(IEnumerable<IndicatorChanges> indicators)
    {
        IndicatorChanges[] all = [.. indicators];
        return new(all, Largest(all.SelectMany(changes => changes.Movements)));
    }

    internal static IReadOnlyList<Movement> Largest(IEnumerable<Movement> movements) =>
    [
        .. movements
            .Where(movement => movement.Size > 0)
            .OrderByDescending(movement => movement.Size)
            .ThenBy(movement => movement.Indicator, StringComparer.Ordinal)
            .ThenBy(movement => movement.Municipality, StringComparer.Ordinal)
            .ThenBy(movement => movement.Period)
            .Take(Shown),
    ];
}
