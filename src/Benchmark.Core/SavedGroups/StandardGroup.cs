using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>A group that comes with the figures: nobody's own, for everyone, from a named source.</summary>
/// <param name="Slug">Its name in addresses, which stays the same whatever else changes.</param>
/// <param name="Text">Name and why; a standard group has no question.</param>
/// <param name="Definition">The definition; names no saved group.</param>
/// <param name="Source">Where its list or bounds come from, and for when they hold.</param>
public sealed record StandardGroup(string Slug, GroupText Text, GroupExpression Definition, GroupSource Source);
