using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>What changed from one version of a saved group to another. Holds no text.</summary>
/// <param name="Name">The names, where they differ; else null.</param>
/// <param name="Why">The reasons, where they differ; else null.</param>
/// <param name="Question">The questions, where they differ; else null.</param>
/// <param name="Definition">The definitions, where they differ; else null.</param>
/// <param name="FrozenFrom">What the frozen lists were made from, where that differs; null on a side that is not frozen.</param>
/// <param name="Came">Codes that only the later version holds, in order of code.</param>
/// <param name="Went">Codes that only the earlier version holds, in order of code.</param>
public sealed record GroupDifference(
    Change<string>? Name,
    Change<string>? Why,
    Change<string>? Question,
    Change<GroupExpression>? Definition,
    Change<FrozenDefinition?>? FrozenFrom,
    IReadOnlyList<string> Came,
    IReadOnlyList<string> Went)
{
    /// <summary>Whether text, definition and members are the same.</summary>
    public bool IsNone => (Name, Why, Question, Definition, FrozenFrom) == (null, null, null, null, null) && Came.Count + Went.Count == 0;

    /// <summary>Compares two versions on one division.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="membersBefore">Codes of the members of the earlier version on the division; empty where it can hold nobody there.</param>
    /// <param name="membersAfter">Codes of the members of the later version on the same division.</param>
    public static GroupDifference Of(GroupVersion before, GroupVersion after, IReadOnlyCollection<string> membersBefore, IReadOnlyCollection<string> membersAfter) => new(
        Changed(before.Text.Name, after.Text.Name),
        Changed(before.Text.Why, after.Text.Why),
        Changed(before.Text.Question, after.Text.Question),
        Changed(before.Definition, after.Definition),
        Changed(before.FrozenFrom, after.FrozenFrom),
        [.. membersAfter.Except(membersBefore, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. membersBefore.Except(membersAfter, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static Change<T>? Changed<T>(T before, T after) => EqualityComparer<T>.Default.Equals(before, after) ? null : new(before, after);
}

/// <summary>Something as it was and as it became.</summary>
/// <param name="From">As it was.</param>
/// <param name="To">As it became.</param>
public sealed record Change<T>(T From, T To);
