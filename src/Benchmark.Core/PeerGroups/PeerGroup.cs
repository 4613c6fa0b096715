using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.PeerGroups;

/// <summary>A vergelijkgroep: municipalities of one division, with the definition that made it.</summary>
/// <param name="Expression">The definition asked for.</param>
/// <param name="Applied">The definition used: another one when fewer than 8 comparable others could be found.</param>
/// <param name="Division">The division whose municipalities it holds.</param>
/// <param name="Members">Codes: the most alike first for a likeness group, else in order of code. Own municipality only when it is a member.</param>
/// <param name="Characteristics">Characteristics used, each with the period it was taken from; empty for a group that needs none.</param>
/// <param name="Neighbours">For a likeness group the members with distance and contributions, in the order of <paramref name="Members"/>; else null.</param>
/// <param name="FewAlike">The 10th member lies beyond the 25th percentile of all distances: the municipality has few comparable ones.</param>
public sealed record PeerGroup(
    GroupExpression Expression,
    GroupExpression Applied,
    Division Division,
    IReadOnlyList<string> Members,
    IReadOnlyList<CharacteristicUse> Characteristics,
    IReadOnlyList<Neighbour>? Neighbours,
    bool FewAlike)
{
    /// <summary>Whether the whole country stands in for a group that could not be made.</summary>
    public bool FellBack => Expression != Applied;

    /// <summary>Codes of a list that are not on the division: what took their place, or that nothing did.</summary>
    public IReadOnlyList<DepartedMember> Departed { get; init; } = [];

    /// <summary>The definition that was read: behind a saved group its own; the definition asked for when nothing else is given, also where the whole country stands in.</summary>
    public GroupExpression Rule { get => field ?? Expression; init; }

    /// <summary>The definition asked for with the version of every saved group that it names: it means these members for ever.</summary>
    public GroupExpression Pinned { get => field ?? Expression; init; }

    /// <summary>Codes of the indicators that a frozen list was once chosen by; empty for any other group.</summary>
    public IReadOnlyList<string> FrozenOn { get; init; } = [];

    /// <summary>The saved group and version that the whole definition names; null for any other definition.</summary>
    public SavedGroupName? SavedAs { get; init; }
}

/// <summary>A code of a list that does not exist on the division that is compared.</summary>
/// <param name="Code">The code.</param>
/// <param name="Successors">Codes on the division that it went into and that stand in for it; empty when it did not exist yet.</param>
public sealed record DepartedMember(string Code, IReadOnlyList<string> Successors);

/// <summary>A version of a saved group by name.</summary>
public sealed record SavedGroupName(string Slug, int Version, string Name);

/// <summary>A characteristic and the period its values were taken from.</summary>
/// <param name="Characteristic">The characteristic.</param>
/// <param name="Period">The period used.</param>
/// <param name="DroppedOut">It had no spread at all and counted for nothing.</param>
public sealed record CharacteristicUse(Characteristic Characteristic, Period Period, bool DroppedOut)
{
    /// <summary>Name of the indicator, for a characteristic that no standard set has a word for; else null.</summary>
    public Bilingual? Name { get; init; }
}

/// <summary>How far a municipality lies from another.</summary>
/// <param name="Code">The other municipality.</param>
/// <param name="Distance">d of methods §4, 0 or more.</param>
/// <param name="Words">Strong, comparable or limited likeness.</param>
/// <param name="Contributions">Share of d² of each characteristic, in the order of the characteristics used; NaN where one of the two has no value; sums to 1 unless d = 0.</param>
public sealed record Neighbour(string Code, double Distance, LikenessWords Words, IReadOnlyList<double> Contributions);

/// <summary>Words by distance: up to the 5th percentile of d over all pairs strong, up to the 25th comparable, else limited.</summary>
public enum LikenessWords
{
    /// <summary>sterk</summary>
    Strong,

    /// <summary>vergelijkbaar</summary>
    Comparable,

    /// <summary>beperkt</summary>
    Limited,
}
