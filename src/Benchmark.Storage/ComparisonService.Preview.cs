using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <content>What would be said with figures that are not published yet.</content>
public sealed partial class ComparisonService
{
    /// <summary>
    /// Municipalities about which something else would be said: each with its default group, as released and with another slab, in the newest period
    /// of either. The groups are those of the newest release.
    /// </summary>
    /// <param name="after">Slab of a comparable indicator as it would be.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public async Task<IReadOnlyList<WordChange>> WordChangesAsync(IndicatorSlab after, CancellationToken cancellation)
    {
        var stored = await StoredAsync(null, cancellation);
        var (catalogue, code) = (stored.Catalogue, after.Indicator.Code);
        var sources = await SourcesAsync(stored, GroupExpression.Default, [code], (Core.SavedGroups.Editor?)null, cancellation);
        if (sources.Slabs[code] is not { Newest: { } known } before || after.Newest is not { } newest)
        {
            return [];
        }

        var expected = catalogue.With(code, after.Periods);
        var changes = new List<WordChange>();
        foreach (var municipality in Division(newest, catalogue).Codes.Where(Division(known, catalogue).Contains))
        {
            cancellation.ThrowIfCancellationRequested();
            var own = Municipality(municipality, catalogue);
            var now = ComparisonAnswer.Of(catalogue, before, known.Period, own, GroupOrCountry(GroupExpression.Default, own, Division(known, catalogue), known.Period, sources));
            var then = ComparisonAnswer.Of(expected, after, newest.Period, own, GroupOrCountry(GroupExpression.Default, own, Division(newest, catalogue), newest.Period, sources));
            if (WordChange.Between(now, then) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }
}
