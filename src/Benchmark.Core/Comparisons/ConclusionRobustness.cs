namespace Benchmark.Core.Comparisons;

/// <summary>Whether the verdict of a comparison stands in other reasonable likeness groups (methods §4): "houdt de conclusie stand?"</summary>
/// <param name="Verdict">The verdict of the comparison itself.</param>
/// <param name="Variants">The other groups, in the order in which they were drawn.</param>
public sealed record ConclusionRobustness(Verdict Verdict, IReadOnlyList<GroupVariant> Variants)
{
    /// <summary>Variants with the same verdict.</summary>
    public int Same => CountOf(Verdict);

    /// <summary>At least 90% the same: holds; at least 70%: mostly; else it depends on the chosen group.</summary>
    public RobustnessOutcome Outcome =>
        10 * Same >= 9 * Variants.Count ? RobustnessOutcome.Holds
        : 10 * Same >= 7 * Variants.Count ? RobustnessOutcome.Mostly
        : RobustnessOutcome.Depends;

    /// <summary>Variants with a verdict.</summary>
    public int CountOf(Verdict verdict) => Variants.Count(variant => variant.Verdict == verdict);
}

/// <summary>Another group that could have been chosen with as good reason.</summary>
/// <param name="Size">Members.</param>
/// <param name="WithValue">Members with a value, 8 or more.</param>
/// <param name="Median">Median of their values.</param>
/// <param name="Verdict">The verdict beside them.</param>
public readonly record struct GroupVariant(int Size, int WithValue, double Median, Verdict Verdict);

/// <summary>How often the verdict is the same.</summary>
public enum RobustnessOutcome
{
    /// <summary>houdt stand: 90% or more.</summary>
    Holds,

    /// <summary>houdt meestal stand: 70% or more.</summary>
    Mostly,

    /// <summary>hangt af van de gekozen groep.</summary>
    Depends,
}
