namespace Benchmark.Core.Releases;

/// <summary>An immutable, numbered version of all figures and of everything that decides a figure or its words.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Date">Day of publication.</param>
/// <param name="Status">Published or withdrawn.</param>
/// <param name="MethodsVersion">Version of the formulas in methods.</param>
/// <param name="Note">What is in it, Dutch.</param>
public sealed record Release(int Number, DateOnly Date, ReleaseStatus Status, int MethodsVersion, string Note)
{
    /// <summary>Function of who published it; empty for figures that came with the program.</summary>
    public string PublishedBy { get; init; } = "";

    /// <summary>Number of the release that took it back, or null.</summary>
    public int? WithdrawnBy { get; init; }

    /// <summary>Why it was taken back, Dutch; null where it was not.</summary>
    public string? WithdrawnBecause { get; init; }
}

/// <summary>Whether a release still stands.</summary>
public enum ReleaseStatus
{
    /// <summary>gepubliceerd</summary>
    Published,

    /// <summary>ingetrokken: still readable, with a notice.</summary>
    Withdrawn,
}
