using Benchmark.Core.Comparisons;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>A version of a saved group, read on a division.</summary>
/// <param name="Group">The group.</param>
/// <param name="Version">The version that is read.</param>
/// <param name="Division">The division.</param>
/// <param name="Own">The municipality that it is read for; null for none.</param>
/// <param name="Members">Who is in it; null where its definition cannot be read there.</param>
/// <param name="NoMembers">Why not; null where there are members.</param>
/// <param name="Sources">What it was read with: the release, the saved groups that it leads to, and the figures of its characteristics; of a group that cannot be read no figures.</param>
public sealed record GroupOnDivision(
    SavedGroup Group, GroupVersion Version, Division Division, Municipality? Own, PeerGroup? Members, Refusal? NoMembers, GroupSources Sources);
