using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Comparisons;

/// <summary>The ordered rule of methods §3: the first condition that holds decides.</summary>
public static class VerdictRule
{
    /// <summary>Fewest others for calling a figure remarkable.</summary>
    public const int LeastForRemarkable = 15;

    /// <summary>Whether figures of the indicator may be laid beside each other: no class, no yes/no, no count or amount without denominator.</summary>
    public static bool IsComparable(Indicator indicator) =>
        indicator.Comparable && indicator.Kind is not (IndicatorKind.Class or IndicatorKind.YesNo);

    /// <summary>Whether some group could give a verdict on the indicator: it is comparable, no estimate without a known margin, and not old.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="isOld">Its newest period lies more than three years before the release's year.</param>
    public static bool MayBeJudged(Indicator indicator, bool isOld) =>
        IsComparable(indicator) && indicator.Certainty != Certainty.EstimateUnknownMargin && !isOld;

    /// <summary>Decides the verdict, and the reason when there is none.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="isOld">Its newest period lies more than three years before the release's year.</param>
    /// <param name="builtOnFamily">The group was made with figures of the indicator's own family, and the reader does not insist.</param>
    /// <param name="own">Own value y; NaN without one.</param>
    /// <param name="interval">Own 95% interval, or null where there is no margin by chance.</param>
    /// <param name="others">Middle, quartiles and spread of the others.</param>
    public static (Verdict Verdict, NoVerdictReason Reason) Decide(Indicator indicator, bool isOld, bool builtOnFamily, double own, Interval? interval, OthersSummary others)
    {
        // The last one always holds.
        var place = 0;
        while (!Holds(Conditions[place], indicator, isOld, builtOnFamily, own, interval, others))
        {
            place++;
        }

        return Conditions[place] switch
        {
            VerdictCondition.OwnValueAbsent => (Verdict.None, NoVerdictReason.OwnValueAbsent),
            VerdictCondition.NotComparable => (Verdict.None, NoVerdictReason.NotComparable),
            VerdictCondition.EstimateUnknownMargin => (Verdict.None, NoVerdictReason.EstimateUnknownMargin),
            VerdictCondition.TooOld => (Verdict.None, NoVerdictReason.TooOld),
            VerdictCondition.GroupBuiltOnFamily => (Verdict.None, NoVerdictReason.GroupBuiltOnFamily),
            VerdictCondition.TooFewOthers => (Verdict.None, NoVerdictReason.TooFewOthers),
            VerdictCondition.AboutEqual => (Verdict.AboutEqual, NoVerdictReason.None),
            VerdictCondition.MiddleWithinMargin => (Verdict.NoCertainDifference, NoVerdictReason.None),
            VerdictCondition.WithinMiddleHalf => (own > others.Median ? Verdict.SlightlyHigher : Verdict.SlightlyLower, NoVerdictReason.None),
            _ => (own > others.Median ? Verdict.Higher : Verdict.Lower, NoVerdictReason.None),
        };
    }

    /// <summary>The same rule as data: every condition in order, and whether it holds as far as it was asked. Parameters as for <see cref="Decide"/>.</summary>
    public static IReadOnlyList<VerdictStep> Steps(Indicator indicator, bool isOld, bool builtOnFamily, double own, Interval? interval, OthersSummary others)
    {
        var decided = false;
        return [.. Conditions.Select(condition =>
        {
            bool? holds = decided ? null : Holds(condition, indicator, isOld, builtOnFamily, own, interval, others);
            decided |= holds == true;
            return new VerdictStep(condition, holds);
        })];
    }

    /// <summary>Whether the figure is told to lie to one side of the middle (rows 6–8 of the rule).</summary>
    public static bool Differs(this Verdict verdict) => verdict >= Verdict.Lower;

    /// <summary>Whether the figure lies above the middle.</summary>
    public static bool IsHigher(this Verdict verdict) => verdict >= Verdict.SlightlyHigher;

    /// <summary>Favourable or unfavourable: only for a difference, and a direction with who decided it.</summary>
    public static bool? IsFavourable(Verdict verdict, DirectionDecision direction) =>
        verdict.Differs() && DecidedDirection(direction) is var side and not Direction.None
            ? verdict.IsHigher() == (side == Direction.Higher)
            : null;

    /// <summary>The direction, when somebody named decided it.</summary>
    public static Direction DecidedDirection(DirectionDecision direction) =>
        string.IsNullOrWhiteSpace(direction.DecidedBy) ? Direction.None : direction.Direction;

    /// <summary>Whether chance plays a part in the figures, so that there is a margin, known or not.</summary>
    public static bool HasMargin(Indicator indicator) => indicator.Uncertainty != Uncertainty.None || indicator.Certainty == Certainty.WithMargin;

    /// <summary>Null without a verdict; false where the difference may be chance, or where the margin by chance is not fully known.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="interval">Own 95% interval, or null where there is none or it is not known.</param>
    /// <param name="phiKnown">Whether the widening for clustering is known, or none is needed.</param>
    public static bool? IsCertain(Indicator indicator, Verdict verdict, Interval? interval, bool phiKnown) =>
        verdict == Verdict.None ? null : verdict != Verdict.NoCertainDifference && (!HasMargin(indicator) || (interval is not null && phiKnown));

    /// <summary>
    /// Opvallend: a difference that is certain, at least 15 others, |y − M| ≥ 2·s, and the 99.8% interval excludes M; where chance plays a part
    /// and that interval is not known, nothing is remarkable. Never for sensitive indicators.
    /// </summary>
    public static bool IsRemarkable(Indicator indicator, Verdict verdict, bool? certain, double own, Interval? interval998, OthersSummary others) =>
        RemarkableConditions.All(condition => Holds(condition, indicator, verdict, certain, own, interval998, others));

    /// <summary>The same as data: every condition, and whether it holds. Parameters as for <see cref="IsRemarkable"/>.</summary>
    public static IReadOnlyList<RemarkableStep> RemarkableSteps(Indicator indicator, Verdict verdict, bool? certain, double own, Interval? interval998, OthersSummary others) =>
        [.. RemarkableConditions.Select(condition => new RemarkableStep(condition, Holds(condition, indicator, verdict, certain, own, interval998, others)))];

    private static bool Holds(VerdictCondition condition, Indicator indicator, bool isOld, bool builtOnFamily, double own, Interval? interval, OthersSummary others) => condition switch
    {
        VerdictCondition.OwnValueAbsent => double.IsNaN(own),
        VerdictCondition.NotComparable => !IsComparable(indicator),
        VerdictCondition.EstimateUnknownMargin => indicator.Certainty == Certainty.EstimateUnknownMargin,
        VerdictCondition.TooOld => isOld,
        VerdictCondition.GroupBuiltOnFamily => builtOnFamily,
        VerdictCondition.TooFewOthers => others.Count < Spread.LeastForMedian,
        VerdictCondition.AboutEqual => FigureText.ShownDifference(own, others.Median, indicator) == 0 || IsLess(Math.Abs(own - others.Median), others.RelevantDifference),
        VerdictCondition.MiddleWithinMargin => interval is not null && !IsLess(others.Median, interval.Lower) && !IsLess(interval.Upper, others.Median),
        VerdictCondition.SmallGroup => others.Count < Spread.LeastForQuartiles,
        VerdictCondition.WithinMiddleHalf => !IsLess(own, others.Q1) && !IsLess(others.Q3, own),
        _ => true,
    };

    private static bool Holds(RemarkableCondition condition, Indicator indicator, Verdict verdict, bool? certain, double own, Interval? interval998, OthersSummary others) => condition switch
    {
        RemarkableCondition.NotSensitive => !indicator.Sensitive,
        RemarkableCondition.Differs => verdict.Differs(),
        RemarkableCondition.IsCertain => certain == true,
        RemarkableCondition.EnoughOthers => others.Count >= LeastForRemarkable,
        RemarkableCondition.FarFromMiddle => Math.Abs(own - others.Median) is var difference && !double.IsNaN(difference) && !IsLess(difference, 2 * others.Spread),
        _ => interval998 is null ? !HasMargin(indicator) : IsLess(others.Median, interval998.Lower) || IsLess(interval998.Upper, others.Median),
    };

    private static readonly VerdictCondition[] Conditions = Enum.GetValues<VerdictCondition>();

    private static readonly RemarkableCondition[] RemarkableConditions = Enum.GetValues<RemarkableCondition>();

    // Less beyond the dust of computing: figures that are the same to 12 digits are equal.
    private static bool IsLess(double a, double b) => a < b && !Equality.Same(a, b);
}
