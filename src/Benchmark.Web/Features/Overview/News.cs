using Benchmark.Core.Comparisons;
using Benchmark.Core.Releases;
using Benchmark.Storage;

namespace Benchmark.Web.Features.Overview;

/// <summary>"Nieuw voor Zwolle": which key figures are new or changed against the release before.</summary>
/// <param name="Since">Day of the release before.</param>
/// <param name="Figures">The new ones, in the order of the page.</param>
internal sealed record News(DateOnly Since, IReadOnlyList<Comparison> Figures)
{
    /// <summary>A figure is new when the release before did not have it, had an older newest period, or another value for that period.</summary>
    public static News Between(Release before, IReadOnlyList<KeyFigure> then, IReadOnlyList<KeyFigure> now)
    {
        var known = then.ToDictionary(figure => figure.Comparison.Indicator.Code, figure => figure.Comparison, StringComparer.Ordinal);
        return new News(before.Date, [.. now
            .Select(figure => figure.Comparison)
            .Where(figure => figure.Own.HasValue)
            .Where(figure => !known.TryGetValue(figure.Indicator.Code, out var old) || old.Period.Period != figure.Period.Period || !old.Own.Value.Equals(figure.Own.Value))]);
    }
}
