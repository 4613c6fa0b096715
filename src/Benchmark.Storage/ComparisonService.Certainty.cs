using Benchmark.Core.Comparisons;
using Benchmark.Core.Statistics;

namespace Benchmark.Storage;

/// <summary>How sure a comparison is, with its steps.</summary>
public sealed partial class ComparisonService
{
    private const long BytesPerRank = 40;

    /// <summary>All that decides how sure a comparison is. The ranks of a group are computed once for all its members.</summary>
    /// <param name="comparison">A comparison that this service gave.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ComparisonCertainty> CertaintyAsync(Comparison comparison, CancellationToken cancellation)
    {
        var stored = await StoredAsync(comparison.Release.Number, cancellation);
        var indicator = comparison.Indicator.Code;
        var slab = (await ToldAsync(stored, [indicator], comparison.ToldOn, cancellation))[indicator];
        if (!ComparisonCertainty.Ranked(comparison))
        {
            return ComparisonCertainty.Of(comparison, stored.Catalogue, slab, null);
        }

        // Among the same municipalities everybody has the same ranks, whoever asks.
        int[] rows = [.. comparison.Members.Select(member => slab.RowOf(member.Code)).Where(row => row >= 0).Order()];
        var period = slab.IndexOf(comparison.Period.Period);
        var ranks = _computed.Get(
            stored,
            $"rang|{indicator}{ToldOn(comparison)}|{comparison.Period.Period}|{string.Join(',', rows)}",
            () => RankInterval.OfAll(slab, period, rows),
            all => BytesPerRank * all.Count);
        return ComparisonCertainty.Of(comparison, stored.Catalogue, slab, ranks[Array.BinarySearch(rows, slab.RowOf(comparison.Municipality.Code))]);
    }
}
