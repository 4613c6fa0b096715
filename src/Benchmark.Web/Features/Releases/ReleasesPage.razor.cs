using Benchmark.Core.Releases;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.Releases;

/// <summary>All releases, newest first: when, whether they stand, what is in them and how much they changed.</summary>
public sealed partial class ReleasesPage : IDisposable
{
    // Counting reads every row that changed, the first time that somebody asks; of older releases their own page tells it.
    private const int Counted = 12;

    private readonly LastAnswer<IReadOnlyList<ShownRelease>> _shown = new();

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, async (_, cancellation) =>
    {
        var shown = new List<ShownRelease>();
        foreach (var release in await Comparisons.ReleasesAsync(cancellation))
        {
            var pair = await Comparisons.PairOfReleasesAsync(release.Number, null, cancellation);
            var changes = shown.Count >= Counted ? null : pair is null ? [] : await Comparisons.ChangesAsync(pair, cancellation);
            shown.Add(new ShownRelease(release, pair, changes));
        }

        return shown;
    });

    /// <summary>Key of the word for whether a release stands: the newest holds now, others are older or taken back.</summary>
    private static string Standing(Release release, IReadOnlyList<ShownRelease> releases) =>
        release.Status == ReleaseStatus.Withdrawn ? "Withdrawn" : release.Number == releases[0].Release.Number ? "Current" : "Older";

    /// <summary>A release on this page.</summary>
    /// <param name="Release">The release.</param>
    /// <param name="Pair">With the one numbered before it; null for the first.</param>
    /// <param name="Changes">How many figures of each indicator it changed; null where that is not counted here.</param>
    private sealed record ShownRelease(Release Release, ReleasePair? Pair, IReadOnlyList<IndicatorDifferences>? Changes);
}
