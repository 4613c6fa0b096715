namespace Benchmark.Core.Practices;

/// <summary>Praktijkvoorbeeld: what a municipality did, and what it takes to do it too. Kept by the association, with every text it ever had.</summary>
/// <param name="Slug">Its name in addresses, for ever.</param>
/// <param name="Number">Number of this text, 1 or more.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsDeleted">It is no longer found; it can be brought back.</param>
/// <param name="SavedAt">When this text was saved (UTC).</param>
/// <param name="SavedBy">Function of who saved it, no person's name.</param>
public sealed record Practice(string Slug, int Number, PracticeText Text, bool IsDeleted, DateTime SavedAt, string SavedBy);

/// <summary>What a practice says.</summary>
/// <param name="Title">1–120 characters.</param>
/// <param name="What">What was done and with what result; 1–2,000 characters.</param>
/// <param name="Indicators">Codes of the indicators it is about; 1–20.</param>
/// <param name="Municipality">CBS code of the municipality that did it.</param>
/// <param name="Needs">What it takes to do it too; 1–1,000 characters.</param>
/// <param name="Link">Where the municipality itself tells about it: an https address of at most 500 characters.</param>
/// <param name="Mailbox">A mailbox of a function, <c>data@example.nl</c>; empty where there is none.</param>
/// <param name="Date">The day of which the description is.</param>
public sealed record PracticeText(string Title, string What, IReadOnlyList<string> Indicators, string Municipality, string Needs, string Link, string Mailbox, DateOnly Date)
{
    /// <inheritdoc/>
    public bool Equals(PracticeText? other) =>
        other is not null
        && (Title, What, Municipality, Needs, Link, Mailbox, Date) == (other.Title, other.What, other.Municipality, other.Needs, other.Link, other.Mailbox, other.Date)
        && Indicators.SequenceEqual(other.Indicators);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, What, Municipality, Needs, Link, Mailbox, Date);
}
