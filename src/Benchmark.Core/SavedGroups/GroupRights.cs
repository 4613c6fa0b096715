namespace Benchmark.Core.SavedGroups;

/// <summary>
/// Who may read and change a saved group. A version that was saved as part of another group stays readable inside that one, whatever its owner
/// does with it afterwards: versions never change, so what is compared with them does not change either.
/// </summary>
public static class GroupRights
{
    /// <summary>Whether somebody may read a group, in a list or by its link.</summary>
    /// <param name="owner">Owner of the group; null for a standard group.</param>
    /// <param name="visibility">Who finds it.</param>
    /// <param name="reader">Who asks; null for a visitor who is not signed in.</param>
    public static bool MayRead(Editor? owner, GroupVisibility visibility, Editor? reader) =>
        owner is null
        || visibility == GroupVisibility.Everyone
        || reader?.Id == owner.Id
        || (visibility == GroupVisibility.Municipality && owner.Municipality is not null && reader?.Municipality == owner.Municipality);

    /// <summary>Whether somebody may change, delete and bring back a group: its owner alone.</summary>
    public static bool MayChange(Editor? owner, Editor? editor) => owner is not null && owner.Id == editor?.Id;

    /// <summary>Whether everybody who may read the outer group may read the inner one that it holds.</summary>
    /// <param name="inner">Owner and visibility of the group inside.</param>
    /// <param name="outerOwner">Owner of the group that holds it.</param>
    /// <param name="outerVisibility">Who finds the group that holds it.</param>
    public static bool ReachesAllReaders((Editor? Owner, GroupVisibility Visibility) inner, Editor outerOwner, GroupVisibility outerVisibility) => outerVisibility switch
    {
        GroupVisibility.Own => MayRead(inner.Owner, inner.Visibility, outerOwner),
        GroupVisibility.Municipality => inner is { Owner: null } or { Visibility: GroupVisibility.Everyone }
            || (inner is { Visibility: GroupVisibility.Municipality, Owner.Municipality: { } municipality } && municipality == outerOwner.Municipality),
        _ => inner is { Owner: null } or { Visibility: GroupVisibility.Everyone },
    };
}
