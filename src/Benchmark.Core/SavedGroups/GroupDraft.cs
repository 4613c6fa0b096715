using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>What somebody wants to save.</summary>
/// <param name="Text">Name, why and question, without white space round them.</param>
/// <param name="Definition">The definition; saved groups in it are pinned to a version, so that no group can come to hold itself.</param>
/// <param name="FrozenFrom">Where a frozen list came from; else null.</param>
/// <param name="Visibility">Who finds it.</param>
public sealed record GroupDraft(GroupText Text, GroupExpression Definition, FrozenDefinition? FrozenFrom, GroupVisibility Visibility);
