namespace Benchmark.Core.Municipalities;

/// <summary>What became of a pasted entry.</summary>
public enum PasteOutcome
{
    /// <summary>A municipality of the division.</summary>
    Recognised,

    /// <summary>A municipality that the division no longer has, or does not have yet: the others are those that it went into.</summary>
    Former,

    /// <summary>More than one municipality has this name: the others are the choices.</summary>
    Ambiguous,

    /// <summary>The same municipality stands higher up.</summary>
    Duplicate,

    /// <summary>Nothing that is known: the others are at most three suggestions.</summary>
    Unknown,
}

/// <summary>One entry of a pasted list of municipalities.</summary>
/// <param name="Raw">What was pasted, without white space round it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Municipality">The municipality it names; null when it is unknown or ambiguous.</param>
/// <param name="Others">Successors, choices or suggestions, see the outcome; else empty.</param>
public sealed record PastedMember(string Raw, PasteOutcome Outcome, Municipality? Municipality, IReadOnlyList<Municipality> Others);
