using Benchmark.Core.Indicators;

namespace Benchmark.Core.Developments;

/// <summary>The direction of a development in a word (methods §6).</summary>
public enum Trend
{
    /// <summary>Nothing is said, with a reason.</summary>
    None,

    /// <summary>geenDuidelijkeRichting: the test finds no direction, which is not the same as finding that there is none.</summary>
    Unclear,

    /// <summary>daalt; for money: falls behind the middle of the group.</summary>
    Falling,

    /// <summary>stijgt; for money: rises above what the middle of the group does.</summary>
    Rising,
}

/// <summary>Why nothing is said of a direction.</summary>
public enum NoTrendReason
{
    /// <summary>Something is said.</summary>
    None,

    /// <summary>A class, yes/no, or a count or amount without denominator.</summary>
    NotComparable,

    /// <summary>An estimate without a known margin.</summary>
    EstimateUnknownMargin,

    /// <summary>Can put a group of residents in a bad light.</summary>
    Sensitive,

    /// <summary>The newest period lies more than three years before the release.</summary>
    TooOld,

    /// <summary>There is no own value in the newest period.</summary>
    OwnValueAbsent,

    /// <summary>Fewer than 5 periods since the last break.</summary>
    TooFewPeriods,

    /// <summary>Money, which is laid beside the group, and the group was chosen by figures of the indicator's own family.</summary>
    GroupBuiltOnFamily,

    /// <summary>Money, and the group has no middle in 5 periods or more.</summary>
    TooFewOthers,
}

/// <summary>What the test of a direction finds.</summary>
/// <param name="Trend">The direction.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="BesideGroup">Whether own value divided by the middle of the group was tested: so for money, of which prices alone make amounts rise.</param>
public sealed record TrendFinding(Trend Trend, NoTrendReason Reason, bool BesideGroup)
{
    /// <summary>First and last period of what was tested; null where nothing was.</summary>
    public (Period From, Period To)? Tested { get; init; }

    /// <summary>How many periods were tested.</summary>
    public int Count { get; init; }

    /// <summary>Two-sided chance of Mann–Kendall; NaN where nothing was tested.</summary>
    public double P { get; init; } = double.NaN;

    /// <summary>Theil–Sen slope of the own values, in their unit per year (nominal for money); NaN where nothing was tested.</summary>
    public double SlopePerYear { get; init; } = double.NaN;

    /// <summary>Whether the direction is the favourable one; null without a direction, without one that somebody decided on, and beside a group.</summary>
    public bool? Favourable { get; init; }
}
