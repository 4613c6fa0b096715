using Benchmark.Core.Indicators;

namespace Benchmark.Core.InformationIndex;

/// <summary>What an index of the information position is made of (methods §7): decided by somebody, on a day, and versioned.</summary>
/// <param name="Version">1, 2, 3 …; other goalposts or weights are another version.</param>
/// <param name="DecidedBy">Who decided goalposts and weights; null or empty while nobody did.</param>
/// <param name="DecidedOn">When.</param>
/// <param name="Themes">The themes.</param>
public sealed record IndexDefinition(int Version, string? DecidedBy, DateOnly? DecidedOn, IReadOnlyList<IndexTheme> Themes);

/// <summary>A theme.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Weight among the themes, above 0.</param>
/// <param name="Parts">Its indicators.</param>
public sealed record IndexTheme(Bilingual Name, double Weight, IReadOnlyList<IndexPart> Parts);

/// <summary>An indicator in a theme.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weight">Weight in the theme, above 0.</param>
/// <param name="Goalposts">The two values between which it is scored; null while nobody decided them.</param>
/// <param name="Origin">Where its values come from.</param>
public sealed record IndexPart(Indicator Indicator, double Weight, Goalposts? Goalposts, IndexOrigin Origin);

/// <summary>Two fixed values: a score counts from the one to the other, so that a year later the same value has the same score.</summary>
/// <param name="From">Value of score 0 (g₀).</param>
/// <param name="To">Value of score 100 (g₁), another than <paramref name="From"/>; below it where lower is favourable.</param>
public sealed record Goalposts(double From, double To)
{
    /// <summary>s = 100·clamp((v − g₀)/(g₁ − g₀), 0, 1); NaN stays NaN.</summary>
    public double Score(double value) => 100 * Math.Clamp((value - From) / (To - From), 0, 1);
}

/// <summary>Where the values of an indicator come from.</summary>
public enum IndexOrigin
{
    /// <summary>A publication: it does not count for whether an index may be shown.</summary>
    Publication,

    /// <summary>The yearly self-scan of municipalities.</summary>
    SelfScan,

    /// <summary>A register.</summary>
    Register,
}
