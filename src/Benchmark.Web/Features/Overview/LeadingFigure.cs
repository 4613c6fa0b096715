using Benchmark.Core.Comparisons;

namespace Benchmark.Web.Features.Overview;

/// <summary>Which figure the first sentence of Overzicht tells.</summary>
internal static class LeadingFigure
{
    /// <summary>
    /// The remarkable, non-sensitive figure that is not uncertain and lies furthest from the middle of the group, in its spreads |y − M|/s;
    /// ties by code. Null when no figure is remarkable.
    /// </summary>
    public static Comparison? Of(IEnumerable<Comparison> comparisons) => comparisons
        .Where(comparison => comparison is { Remarkable: true, IsOld: false, Indicator.Sensitive: false } && comparison.Certain != false)
        .OrderByDescending(comparison => Math.Abs(comparison.Own.Value - comparison.Median) / comparison.Spread)
        .ThenBy(comparison => comparison.Indicator.Code, StringComparer.Ordinal)
        .FirstOrDefault();
}
