using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Practices;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Features.Learning;

/// <summary>What Leren van anderen shows.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Learners">Whom the municipality can call.</param>
/// <param name="Algorithms">What others registered.</param>
/// <param name="Practices">All practices.</param>
internal sealed record LearnAnswer(Catalogue Catalogue, LearnersAnswer Learners, AlgorithmsOfOthers Algorithms, IReadOnlyList<Practice> Practices)
{
    public static async Task<LearnAnswer> OfAsync(ComparisonService comparisons, PracticeStore practices, ViewState state, Editor? reader, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        // A release published in between must not mix with this one.
        var learners = await comparisons.LearnersAsync(state.Municipality!, state.Group, catalogue.Release.Number, reader, cancellation);
        return new LearnAnswer(
            catalogue,
            learners,
            AlgorithmsOfOthers.Of(catalogue.Algorithms, learners.Municipality.Code, learners.Group.Members),
            await practices.ListAsync(cancellation));
    }

    /// <summary>Practices about a figure of a task.</summary>
    public IReadOnlyList<Practice> About(Core.Indicators.SocietalTask task) =>
        [.. Practices.Where(practice => practice.Text.Indicators.Any(code => Catalogue.Find(code)?.Tasks.Contains(task) == true))];
}
