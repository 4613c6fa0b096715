using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Developments;

/// <summary>Whether a figure rises or falls (methods §6): Mann–Kendall over the periods since the last break, two-sided at 5%.</summary>
public static class TrendRule
{
    /// <summary>Fewest periods for a test; of four even an unbroken rise may well be chance (p = 0.083).</summary>
    public const int LeastPeriods = 5;

    /// <summary>Most periods with which a rise or fall must be all but unbroken to be found.</summary>
    public const int MostForUnbroken = 7;

    /// <summary>A direction is told below this chance.</summary>
    public const double Alpha = 0.05;

    /// <summary>Whether directions of the indicator are told at all: it is comparable, not sensitive, no estimate without a known margin and not old.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="isOld">Its newest period lies more than three years before the release's year.</param>
    public static bool MayBeTold(Indicator indicator, bool isOld) => SilentBecause(indicator, isOld) == NoTrendReason.None;

    /// <summary>
    /// Tests the own values, or for an amount of euro the own value divided by the middle of the group: prices make nearly every amount rise.
    /// A direction is only told where the figures that are shown with it lie on the same side, so that no reader sees the opposite: the last own
    /// figure against the first, or for money the own change against that of the group.
    /// </summary>
    /// <param name="development">The development.</param>
    /// <param name="change">Its change beside the group, as far as it is shown with the direction.</param>
    public static TrendFinding Decide(Development development, ChangeAgainstGroup? change)
    {
        var indicator = development.Indicator;
        var besideGroup = Money.IsEuro(indicator);
        var stretch = development.Stretch.Where(point => point.Own.HasValue).ToList();
        var tested = besideGroup ? stretch.FindAll(point => point.Median > 0) : stretch;
        var reason = SilentBecause(indicator, development.IsOld) is var silent and not NoTrendReason.None ? silent
            : development.Points is not [.., { Own.HasValue: true }] ? NoTrendReason.OwnValueAbsent
            : besideGroup && development.GroupBuiltOnFamily ? NoTrendReason.GroupBuiltOnFamily
            : stretch.Count < LeastPeriods ? NoTrendReason.TooFewPeriods
            : tested.Count < LeastPeriods || tested[^1] != stretch[^1] ? NoTrendReason.TooFewOthers
            : NoTrendReason.None;
        if (reason != NoTrendReason.None)
        {
            return new(Trend.None, reason, besideGroup);
        }

        double[] values = [.. tested.Select(point => besideGroup ? point.Own.Value / point.Median : point.Own.Value)];
        var test = MannKendall.Of(values);
        var shown = !besideGroup ? FigureText.ShownDifference(tested[^1].Own.Value, tested[0].Own.Value, indicator)
            : double.IsFinite(change?.ShownOwn - change?.ShownGroup ?? double.NaN) ? change!.ShownOwn - change.ShownGroup
            : values[^1] - values[0];
        var trend = test.P >= Alpha || Math.Sign(shown) != Math.Sign(test.S) ? Trend.Unclear
            : test.S > 0 ? Trend.Rising
            : Trend.Falling;
        return new(trend, NoTrendReason.None, besideGroup)
        {
            Tested = (tested[0].Period.Period, tested[^1].Period.Period),
            Count = tested.Count,
            P = test.P,
            SlopePerYear = TheilSen.Slope([.. tested.Select(point => point.Period.Period.Time)], [.. tested.Select(point => point.Own.Value)]),
            Favourable = besideGroup ? null : IsFavourable(trend, indicator.Direction),
        };
    }

    internal static NoTrendReason SilentBecause(Indicator indicator, bool isOld) =>
        !VerdictRule.IsComparable(indicator) ? NoTrendReason.NotComparable
        : indicator.Certainty == Certainty.EstimateUnknownMargin ? NoTrendReason.EstimateUnknownMargin
        : indicator.Sensitive ? NoTrendReason.Sensitive
        : isOld ? NoTrendReason.TooOld
        : NoTrendReason.None;

    private static bool? IsFavourable(Trend trend, DirectionDecision decision) => (trend, VerdictRule.DecidedDirection(decision)) switch
    {
        (Trend.Rising or Trend.Falling, var side and not Direction.None) => trend == Trend.Rising == (side == Direction.Higher),
        _ => null,
    };
}
