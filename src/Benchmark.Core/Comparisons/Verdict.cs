namespace Benchmark.Core.Comparisons;

/// <summary>Where the own value lies beside the group, in the words of methods §3.</summary>
public enum Verdict
{
    /// <summary>geenOordeel, with a reason.</summary>
    None,

    /// <summary>ongeveerGelijk</summary>
    AboutEqual,

    /// <summary>geenZekerVerschil: the middle of the group lies within the own margin.</summary>
    NoCertainDifference,

    /// <summary>lager: in the lowest quarter, or below the middle of a group of fewer than 8.</summary>
    Lower,

    /// <summary>ietsLager: below the middle, within the middle half.</summary>
    SlightlyLower,

    /// <summary>ietsHoger</summary>
    SlightlyHigher,

    /// <summary>hoger</summary>
    Higher,
}

/// <summary>Why there is no verdict.</summary>
public enum NoVerdictReason
{
    /// <summary>There is a verdict.</summary>
    None,

    /// <summary>Own value not present; its status is the reason.</summary>
    OwnValueAbsent,

    /// <summary>A class, yes/no, or a count or amount without denominator.</summary>
    NotComparable,

    /// <summary>An estimate without a known margin.</summary>
    EstimateUnknownMargin,

    /// <summary>The newest period lies more than three years before the release.</summary>
    TooOld,

    /// <summary>The members of the group were chosen by a figure of the indicator's own family.</summary>
    GroupBuiltOnFamily,

    /// <summary>Fewer than 5 others have a value.</summary>
    TooFewOthers,
}
