using Benchmark.Core.Comparisons;
using Benchmark.Core.LegalTables;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;

namespace Benchmark.Web.Addresses;

/// <summary>The same view with everything named that could change: period, release, and the version of a saved group. It shows these figures for ever.</summary>
internal static class FixedView
{
    public static ViewState Of(ViewState state, Comparison comparison) =>
        Of(state, comparison.Release, comparison.Group) with { Period = comparison.Period.Period };

    public static ViewState Of(ViewState state, Relation relation) =>
        Of(state, relation.Release, relation.Group) with { Period = relation.First.Period.Period, SecondPeriod = relation.Second.Period.Period };

    /// <summary>A table that no group decides.</summary>
    public static ViewState Of(ViewState state, LegalTable table) =>
        Of(state, table.Catalogue.Release, null) with { Group = GroupExpression.Default };

    /// <param name="state">The view.</param>
    /// <param name="release">The release that it showed.</param>
    /// <param name="group">The group that it showed; null where there was none to compare with.</param>
    public static ViewState Of(ViewState state, Release release, PeerGroup? group) =>
        state with { Release = release.Number, Group = group?.Pinned ?? state.Group, Search = "", Language = null };
}
