using Benchmark.Core.Comparisons;

namespace Benchmark.Storage;

public sealed partial class ComparisonService
{
    /// <summary>One comparison with what it was worked out from.</summary>
    public async Task<ComparisonParts> PartsAsync(ComparisonRequest request, CancellationToken cancellation)
    {
        var question = await AskAsync(request, cancellation);
        var comparison = ComparisonAnswer.Of(question.Stored.Catalogue, question.Slab, question.Period, question.Own, question.Group, request.InsistOnVerdict);
        return ComparisonParts.Of(comparison, question.Stored.Catalogue, question.Slab);
    }
}
