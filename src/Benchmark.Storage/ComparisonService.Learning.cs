using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Storage;

/// <summary>Leren van anderen.</summary>
public sealed partial class ComparisonService
{
    /// <summary>Whom a municipality can call about each task; one read of the database for all figures that may lead to somebody.</summary>
    /// <param name="municipality">CBS code.</param>
    /// <param name="group">Among whom.</param>
    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="reader">Who asks; null for a visitor who is not signed in.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<LearnersAnswer> LearnersAsync(string municipality, GroupExpression group, int? release, Editor? reader, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        var catalogue = stored.Catalogue;
        var own = OnNewestDivision(municipality, catalogue);
        var indicators = TaskLearners.ToLookAt(catalogue);
        var sources = await SourcesAsync(stored, group, indicators.Select(indicator => indicator.Code), reader, cancellation);
        var today = catalogue.Register.Newest;
        var peers = GroupResolution.Resolve(group, own, today, Period.OfYear(today.Year), sources);
        Learners[] lookedAt =
        [
            .. indicators.Select(indicator => sources.Slabs[indicator.Code]).Select(slab =>
                LearnersRule.Of(catalogue, slab, own, GroupOrCountry(group, own, Division(slab.Newest!, catalogue), slab.Newest!.Period, sources))),
        ];
        return new LearnersAnswer(own, peers, TaskLearners.PerTask(catalogue, lookedAt));
    }
}

/// <summary>Whom a municipality can call.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Group">The group of today; a figure of an older division has members of its own.</param>
/// <param name="Tasks">Per task.</param>
public sealed record LearnersAnswer(Core.Municipalities.Municipality Municipality, PeerGroup Group, IReadOnlyList<TaskLearners> Tasks);
