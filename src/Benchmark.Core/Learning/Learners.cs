using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Learning;

/// <summary>
/// "Wie kunt u bellen?" of one indicator: members of the group that stood where the own municipality stood and became better, or why there are none.
/// Holds no text. Figures that cannot be given are NaN.
/// </summary>
public sealed record Learners
{
    /// <summary>The release.</summary>
    public required Release Release { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The own municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The group of the newest period; the same codes are followed through the stretch.</summary>
    public required PeerGroup Group { get; init; }

    /// <summary>Why there are no learners; <see cref="NoLearners.None"/> when there are.</summary>
    public required NoLearners Reason { get; init; }

    /// <summary>The newest stretch of periods without a break, oldest first; shorter than <see cref="LearnersRule.LeastPeriods"/> only where that is the reason.</summary>
    public required IReadOnlyList<IndicatorPeriod> Periods { get; init; }

    /// <summary>Own figures, one per period.</summary>
    public required IReadOnlyList<MemberFigure> Own { get; init; }

    /// <summary>Whether somebody decided which side is favourable: then the learners became better, else they changed.</summary>
    public bool Judged => VerdictRule.DecidedDirection(Indicator.Direction) != Direction.None;

    /// <summary>Median change of the members that were followed.</summary>
    public double MedianChange { get; init; } = double.NaN;

    /// <summary>Members that were followed and started where the own municipality did.</summary>
    public int Eligible { get; init; }

    /// <summary>At most three, the one that gained most first.</summary>
    public IReadOnlyList<Learner> Found { get; init; } = [];
}

/// <summary>A municipality that one can call.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figures">Its figures, one per period of the stretch.</param>
/// <param name="Start">Mean of its first two figures.</param>
/// <param name="End">Mean of its last two.</param>
/// <param name="Gain">How much its change differs from the group's median change, to the favourable side where there is one: above 0, in the unit of the indicator.</param>
public sealed record Learner(string Code, string Name, IReadOnlyList<MemberFigure> Figures, double Start, double End, double Gain)
{
    /// <summary>End minus start.</summary>
    public double Change => End - Start;
}

/// <summary>Why an indicator has no learners: the first condition that holds.</summary>
public enum NoLearners
{
    /// <summary>There are learners.</summary>
    None,

    /// <summary>A class, yes/no, or a count or amount without denominator.</summary>
    NotComparable,

    /// <summary>Can put a group of residents in a bad light.</summary>
    Sensitive,

    /// <summary>An estimate without a known margin.</summary>
    EstimateUnknownMargin,

    /// <summary>The newest period lies more than three years before the release.</summary>
    TooOld,

    /// <summary>Nobody decided which side is favourable, and it is no key figure that a municipality can influence.</summary>
    NoDirection,

    /// <summary>Fewer than five periods without a break.</summary>
    TooFewPeriods,

    /// <summary>The members of the group were chosen by a figure of the indicator's own family, or the whole country stands in for them.</summary>
    NoGroupToLearnFrom,

    /// <summary>The own figure of the first or the last two periods is missing, or the own boundaries changed in between.</summary>
    OwnNotFollowed,

    /// <summary>Chance plays a part, and how large a part is not known.</summary>
    MarginUnknown,

    /// <summary>Fewer than five members were followed and started where the own municipality did.</summary>
    TooFewAlike,

    /// <summary>Nobody's change was enough better, in the last period too, and beyond chance.</summary>
    NobodyBetter,
}
