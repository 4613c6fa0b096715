using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>Turns a rule into the list of those who are in it today, which then stays.</summary>
public static class Freezing
{
    /// <summary>The draft with the members of a group as its list, and with the rule that they were found by.</summary>
    /// <param name="draft">A draft of the rule.</param>
    /// <param name="group">The rule read on a division; where the whole country stands in, there is nothing to freeze.</param>
    /// <param name="municipality">CBS code of the municipality that the rule was read for; null for none.</param>
    /// <exception cref="ArgumentException">The group was made from another definition, or the whole country stands in for it.</exception>
    public static GroupDraft Freeze(GroupDraft draft, PeerGroup group, string? municipality) => group.Expression != draft.Definition || group.FellBack
        ? throw new ArgumentException($"'{group.Applied}' is not the group of '{draft.Definition}'.", nameof(group))
        : draft with
        {
            Definition = new GroupExpression.ByHand(CodeList.Create([.. group.Members])),
            FrozenFrom = new(draft.Definition, group.Division.Year, municipality),
        };
}
