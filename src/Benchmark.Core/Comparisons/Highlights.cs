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
            .Where(comparison => !comparison.Indicator.Sensitive && comparison.Certain != false)
            .OrderByDescending(comparison => Math.Abs(comparison.Own.Value - comparison.Median) / comparison.Spread)
            .ThenBy(comparison => comparison.Indicator.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        return new Highlights(leading, remarkable.Count, current.Count);
    }
}
