using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>A peer group that somebody gave a name, with every version it ever had: a version never changes, and none is thrown away.</summary>
/// <param name="Slug">Its name in addresses, for ever: <c>g40</c>.</param>
/// <param name="Owner">Who may change and delete it; null for a standard group, which changes with the figures only.</param>
/// <param name="Visibility">Who finds it. Who has a link to a group that everybody or the municipality may see, can read every version.</param>
/// <param name="Versions">Oldest first, at least one.</param>
/// <param name="DeletedAt">When it was deleted (UTC): it is no longer found, and its versions stay readable for links; null while it lives.</param>
public sealed record SavedGroup(string Slug, Editor? Owner, GroupVisibility Visibility, IReadOnlyList<GroupVersion> Versions, DateTime? DeletedAt)
{
    /// <summary>The version that holds today.</summary>
    public GroupVersion Newest => Versions[^1];

    /// <summary>Whether it came with the figures, from a named source.</summary>
    public bool IsStandard => Owner is null;
}

/// <summary>One version of a saved group.</summary>
/// <param name="Number">1 or more, without gaps.</param>
/// <param name="Text">Name, why and question.</param>
/// <param name="Definition">The definition: a rule follows the division of what is compared; a frozen group is a list.</param>
/// <param name="FrozenFrom">For a frozen group the definition that its list was made from, and the year of the division; else null.</param>
/// <param name="Source">For a standard group where its list or bounds come from; else null.</param>
/// <param name="SavedAt">When it was saved (UTC).</param>
/// <param name="SavedBy">Function of who saved it, no person's name; empty for a standard group.</param>
public sealed record GroupVersion(
    int Number, GroupText Text, GroupExpression Definition, FrozenDefinition? FrozenFrom, GroupSource? Source, DateTime SavedAt, string SavedBy);

/// <summary>What a group says of itself.</summary>
/// <param name="Name">1–80 characters.</param>
/// <param name="Why">Why these municipalities, 0–1,000 characters.</param>
/// <param name="Question">The question that a learning circle (leerkring) works on, 0–300 characters; empty for a group that is none.</param>
public sealed record GroupText(string Name, string Why, string Question)
{
    /// <summary>A learning circle is a group with a question.</summary>
    public bool IsLearningCircle => Question.Length > 0;
}

/// <summary>The rule that a frozen list was made from.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="DivisionYear">Year of the division on which it was read.</param>
/// <param name="Municipality">CBS code of the municipality that a likeness group was made round; null for a rule that needs none.</param>
public sealed record FrozenDefinition(GroupExpression Definition, int DivisionYear, string? Municipality);

/// <summary>Where the list or the bounds of a standard group come from.</summary>
/// <param name="Name">Name of the source.</param>
/// <param name="AsOf">The date or year for which it holds, as the source says it.</param>
public sealed record GroupSource(string Name, string AsOf);

/// <summary>Who finds a group.</summary>
public enum GroupVisibility
{
    /// <summary>eigen: its owner only.</summary>
    Own,

    /// <summary>gemeente: everybody of the owner's municipality.</summary>
    Municipality,

    /// <summary>iedereen</summary>
    Everyone,
}

/// <summary>Somebody who is signed in, as far as groups need to know.</summary>
/// <param name="Id">What sign-in knows them by; never shown.</param>
/// <param name="Function">Function, not a person's name: "beleidsmedewerker wonen".</param>
/// <param name="Municipality">CBS code of the municipality they work for; null for somebody of the association.</param>
public sealed record Editor(string Id, string Function, string? Municipality);
