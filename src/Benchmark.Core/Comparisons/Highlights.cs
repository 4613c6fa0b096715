using Benchmark.Core.Indicators;

namespace Benchmark.Core.Comparisons;

/// <summary>How many of the figures of a municipality are remarkable, and which of them may lead. One result, so that the two never disagree.</summary>
/// <param name="Leading">What the first sentence tells; null when no figure is remarkable, or when none of those that are may lead.</param>
/// <param name="Remarkable">How many are remarkable.</param>
/// <param name="Current">Out of how many that are not folded away.</param>
public sealed record Highlights(Comparison? Leading, int Remarkable, int Current)
{
    /// <summary>Of the figures of one municipality; old ones do not count.</summary>
    /// <remarks>
    /// The leading one is the remarkable, non-sensitive figure that is not uncertain and lies furthest from the middle of the group, in its
    /// spreads |y − M|/s; ties by code.
    /// </remarks>
    public static Highlights Of(IEnumerable<Comparison> comparisons)
    {
        var current = comparisons.Where(comparison => !comparison.IsOld).ToList();
        var remarkable = current.Where(comparison => comparison.Remarkable).ToList();
        var leading = remarkable
            .Where(comparison => MayLead(comparison.Indicator, comparison.IsOld) && comparison.Certain != false)
            .OrderByDescending(comparison => Math.Abs(comparison.Own.Value - comparison.Median) / comparison.Spread)
            .ThenBy(comparison => comparison.Indicator.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        return new Highlights(leading, remarkable.Count, current.Count);
    }

    /// <summary>Whether what is told of a figure may be a headline: nothing sensitive, no estimate without a known margin, nothing old.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="isOld">Its newest period lies more than three years before the release's year.</param>
    public static bool MayLead(Indicator indicator, bool isOld) => !isOld && !indicator.Sensitive && indicator.Certainty != Certainty.EstimateUnknownMargin;

    /// <summary>
    /// The comparison that tells with whom the municipality is compared: on the newest division, for that group is the one the reader thinks of.
    /// On an older one the whole country may stand in for it. Null where every figure is old.
    /// </summary>
    public static Comparison? TellingGroup(IEnumerable<Comparison> comparisons) =>
        comparisons.Where(comparison => !comparison.IsOld).OrderByDescending(comparison => comparison.Group.Division.Year).FirstOrDefault();
}
