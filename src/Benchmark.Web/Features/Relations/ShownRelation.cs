using Benchmark.Core.Comparisons;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Features.Relations;

/// <summary>What Samenhang shows; two figures can be chosen whatever came of the question.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Relation">Null while a choice is to be made, and where the question was refused.</param>
/// <param name="Expected">What the first figure would be expected to be; null as above.</param>
/// <param name="Refusal">Why there is no relation.</param>
internal sealed record ShownRelation(Catalogue Catalogue, Relation? Relation, ExpectedValue? Expected, Refusal? Refusal)
{
    public static async Task<ShownRelation> OfAsync(ComparisonService comparisons, ViewState state, Editor? reader, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        if (state is not { Municipality: not null, Indicator: not null, Second: not null })
        {
            return new(catalogue, null, null, null);
        }

        try
        {
            // A release published in between must not mix with this one.
            var relation = await comparisons.RelateAsync(state.RelationRequest with { Release = catalogue.Release.Number, Reader = reader }, cancellation);
            return new(catalogue, relation, await comparisons.ExpectAsync(relation, cancellation), null);
        }
        catch (RefusedException refused)
        {
            return new(catalogue, null, null, refused.Refusal);
        }
    }
}
