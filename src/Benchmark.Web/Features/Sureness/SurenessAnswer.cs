using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Features.Sureness;

/// <summary>What "Hoe zeker is dit?" shows.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Certainty">Null while no municipality is chosen.</param>
/// <param name="Robustness">Whether its verdict stands in other groups; null where that has no meaning.</param>
internal sealed record SurenessAnswer(Catalogue Catalogue, Indicator Indicator, ComparisonCertainty? Certainty, ConclusionRobustness? Robustness)
{
    /// <exception cref="RefusedException">The question cannot be answered.</exception>
    public static async Task<SurenessAnswer> OfAsync(ComparisonService comparisons, ViewState state, Editor? reader, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        var indicator = catalogue.Find(state.Indicator!) ?? throw new RefusedException(Refusals.UnknownIndicator(state.Indicator!, catalogue));
        if (state.Municipality is null)
        {
            return new(catalogue, indicator, null, null);
        }

        // A release published in between must not mix with this one.
        var comparison = await comparisons.CompareAsync(state.Request with { Release = catalogue.Release.Number, Reader = reader }, cancellation);
        return new(catalogue, indicator, await comparisons.CertaintyAsync(comparison, cancellation), await comparisons.RobustnessAsync(comparison, cancellation));
    }
}
