using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Learning;

/// <summary>Finds the learners of methods §6 for one indicator: pure and synchronous.</summary>
public static class LearnersRule
{
    /// <summary>Fewest periods of a stretch without a break.</summary>
    public const int LeastPeriods = 5;

    /// <summary>Fewest members that started where the own municipality did.</summary>
    public const int LeastAlike = 5;

    /// <summary>Most learners.</summary>
    public const int Most = 3;

    private const double Z = 1.96;

    /// <summary>Whether an indicator can have learners in some group at all, whatever its figures are.</summary>
    /// <returns><see cref="NoLearners.None"/> when it can, else why not.</returns>
    public static NoLearners Excluded(Indicator indicator, bool isOld) =>
        !VerdictRule.IsComparable(indicator) ? NoLearners.NotComparable
        : indicator.Sensitive ? NoLearners.Sensitive
        : indicator.Certainty == Certainty.EstimateUnknownMargin ? NoLearners.EstimateUnknownMargin
        : isOld ? NoLearners.TooOld
        : VerdictRule.DecidedDirection(indicator.Direction) == Direction.None && !(indicator is { Influenceable: true, KeyFigure: not null }) ? NoLearners.NoDirection
        : NoLearners.None;

    /// <summary>
    /// Start is the mean of the first two periods of the newest stretch, end that of the last two. A learner started within half an interquartile
    /// range of the own start; became better itself, also as it is shown; its change is better than the median change of the group and than the own change by at least
    /// δ of the newest period, and still better than that of the group with the last period alone; and, where chance plays a part, change ± 1.96·√(se_s² + se_e²) excludes 0.
    /// Where nobody decided which side is favourable, a key figure that a municipality can influence has learners on both sides: their figure
    /// changed most, and nothing is called better.
    /// </summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="own">The own municipality.</param>
    /// <param name="group">The group, resolved on the division of the newest period.</param>
    public static Learners Of(Catalogue catalogue, IndicatorSlab slab, Municipality own, PeerGroup group)
    {
        var stretch = new Stretch(slab, catalogue.Register);
        var none = new Learners
        {
            Release = catalogue.Release,
            Indicator = slab.Indicator,
            Municipality = own,
            Group = group,
            Reason = Excluded(slab.Indicator, catalogue.IsOld(slab.Indicator.Code)),
            Periods = stretch.Periods,
            Own = stretch.FiguresOf(own.Code),
        };
        var ours = stretch.Follow(own.Code);
        return none switch
        {
            { Reason: not NoLearners.None } => none,
            { Periods.Count: < LeastPeriods } => none with { Reason = NoLearners.TooFewPeriods },
            _ when group.FellBack || FamilyRule.IsBuiltOn(group, slab.Indicator, catalogue) => none with { Reason = NoLearners.NoGroupToLearnFrom },
            _ when ours is null => none with { Reason = NoLearners.OwnNotFollowed },
            _ when VerdictRule.HasMargin(slab.Indicator) && (slab.Cells.Lower is null || !slab.PhiKnown) => none with { Reason = NoLearners.MarginUnknown },
            _ => Among(none, stretch, ours, [.. group.Members.Where(code => code != own.Code)]),
        };
    }

    private static Learners Among(Learners none, Stretch stretch, Followed ours, string[] others)
    {
        var indicator = none.Indicator;
        int[] sides = VerdictRule.DecidedDirection(indicator.Direction) switch { Direction.Higher => [1], Direction.Lower => [-1], _ => [1, -1] };
        Followed[] followed = [.. others.Select(stretch.Follow).OfType<Followed>()];
        if (followed.Length < LeastAlike)
        {
            return none with { Reason = NoLearners.TooFewAlike };
        }

        var starts = Sorted(followed.Select(one => one.Start));
        var near = (Quantiles.Type7(starts, 0.75) - Quantiles.Type7(starts, 0.25)) / 2;
        Followed[] alike = [.. followed.Where(one => AtLeast(near, Math.Abs(one.Start - ours.Start)))];
        var medianChange = Quantiles.Median(Sorted(followed.Select(one => one.End - one.Start)));
        var answer = none with { MedianChange = medianChange, Eligible = alike.Length };
        if (alike.Length < LeastAlike)
        {
            return answer with { Reason = NoLearners.TooFewAlike };
        }

        var medianLast = Quantiles.Median(Sorted(followed.Select(one => one.Last - one.Start)));
        var newest = Sorted(others.Select(stretch.LastValue).Where(double.IsFinite));
        var difference = OthersSummary.Of(newest, indicator).RelevantDifference;
        Learner[] found =
        [
            .. sides.SelectMany(sign => alike
                .Where(one => sign * FigureText.ShownDifference(one.End, one.Start, indicator) > 0
                    && AtLeast(sign * (one.End - one.Start - medianChange), difference)
                    && AtLeast(sign * (one.End - one.Start - (ours.End - ours.Start)), difference)
                    && sign * (one.Last - one.Start - medianLast) > 0
                    && (!VerdictRule.HasMargin(indicator) || sign * (one.End - one.Start) > Z * one.StandardError))
                .Select(one => new Learner(one.Figures[0].Code, one.Figures[0].Name, one.Figures, one.Start, one.End, sign * (one.End - one.Start - medianChange))))
                .OrderByDescending(learner => learner.Gain)
                .ThenBy(learner => learner.Code, StringComparer.Ordinal)
                .Take(Most),
        ];
        return answer with { Reason = found.Length == 0 ? NoLearners.NobodyBetter : NoLearners.None, Found = found };
    }

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Order()];

    // At least, but for the dust of computing.
    private static bool AtLeast(double value, double least) => value >= least || Equality.Same(value, least);
}
