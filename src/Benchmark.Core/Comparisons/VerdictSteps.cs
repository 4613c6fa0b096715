namespace Benchmark.Core.Comparisons;

/// <summary>The conditions of the verdict rule (methods §3), in the order in which they are asked; the first that holds decides.</summary>
public enum VerdictCondition
{
    /// <summary>Row 1: own value not present. No verdict.</summary>
    OwnValueAbsent,

    /// <summary>Row 2: a class, yes/no, or a count or amount without denominator. No verdict.</summary>
    NotComparable,

    /// <summary>Row 2: an estimate without a known margin. No verdict.</summary>
    EstimateUnknownMargin,

    /// <summary>Row 2: the newest period lies more than three years before the release. No verdict.</summary>
    TooOld,

    /// <summary>The members of the group were chosen by a figure of the indicator's own family. No verdict.</summary>
    GroupBuiltOnFamily,

    /// <summary>Row 3: fewer than 5 others have a value. No verdict.</summary>
    TooFewOthers,

    /// <summary>Row 4: r(y) = r(M), or |y − M| &lt; δ. About equal.</summary>
    AboutEqual,

    /// <summary>Row 5: low ≤ M ≤ high. No certain difference.</summary>
    MiddleWithinMargin,

    /// <summary>Row 6: fewer than 8 others. Higher or lower.</summary>
    SmallGroup,

    /// <summary>Row 7: Q1 ≤ y ≤ Q3. Slightly higher or lower.</summary>
    WithinMiddleHalf,

    /// <summary>Row 8: else. Higher or lower.</summary>
    OutsideMiddleHalf,
}

/// <summary>One condition of the verdict rule, as it was asked of a comparison.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it holds, and so decides; null when an earlier one decided and this one was not asked.</param>
public readonly record struct VerdictStep(VerdictCondition Condition, bool? Holds);

/// <summary>The conditions of opvallend (methods §3); all must hold.</summary>
public enum RemarkableCondition
{
    /// <summary>The indicator is not sensitive.</summary>
    NotSensitive,

    /// <summary>The figure is told to lie to one side of the middle (rows 6–8).</summary>
    Differs,

    /// <summary>That difference is certain.</summary>
    IsCertain,

    /// <summary>At least 15 others have a value.</summary>
    EnoughOthers,

    /// <summary>|y − M| ≥ 2·s.</summary>
    FarFromMiddle,

    /// <summary>The 99.8% interval, where chance plays a part, excludes M.</summary>
    BeyondStrictMargin,
}

/// <summary>One condition of opvallend, as it was asked of a comparison.</summary>
public readonly record struct RemarkableStep(RemarkableCondition Condition, bool Holds);
