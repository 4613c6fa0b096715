using Benchmark.Core.Indicators;

namespace Benchmark.Core.Disclosure;

/// <summary>Stored indicators that must be protected together, because one may be computed with the others.</summary>
/// <param name="Protected">Codes of those of which values may be hidden.</param>
/// <param name="Context">Codes of those that are published whatever happens, and with which values of the others could be computed.</param>
public sealed record ProtectionComponent(IReadOnlyList<string> Protected, IReadOnlyList<string> Context)
{
    /// <summary>
    /// What a release must protect, in order of code. Indicators of which no value may be hidden need nothing and are in none, but as context;
    /// they connect nothing, since everybody knows them. So one component at a time can be read, protected and written.
    /// </summary>
    /// <param name="indicators">All indicators of the new release.</param>
    /// <param name="links">All links of the new release.</param>
    /// <param name="touched">Codes whose figures, definition or links change; null for all.</param>
    public static IReadOnlyList<ProtectionComponent> Of(IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorLink> links, IReadOnlySet<string>? touched)
    {
        var rules = IndicatorRules.Of(indicators);
        var neighbours = Neighbours(indicators, links);
        var (components, seen) = (new List<ProtectionComponent>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var start in rules.Keys.Order(StringComparer.Ordinal).Where(seen.Add))
        {
            var (own, context, waiting) = (new List<string> { start }, new SortedSet<string>(StringComparer.Ordinal), new Queue<string>([start]));
            while (waiting.TryDequeue(out var code))
            {
                foreach (var next in neighbours[code])
                {
                    if (!rules.ContainsKey(next))
                    {
                        context.Add(next);
                    }
                    else if (seen.Add(next))
                    {
                        own.Add(next);
                        waiting.Enqueue(next);
                    }
                }
            }

            var component = new ProtectionComponent([.. own.Order(StringComparer.Ordinal)], [.. context]);
            if (touched is null || component.IsTouchedBy(touched, indicators))
            {
                components.Add(component);
            }
        }

        return components;
    }

    // A ratio has no figures of its own: its definition and its rule are those of its numerator here.
    private bool IsTouchedBy(IReadOnlySet<string> touched, IReadOnlyList<Indicator> indicators) =>
        Protected.Concat(Context).Any(touched.Contains)
        || indicators.Any(indicator => indicator.Ratio is not null && touched.Contains(indicator.Code) && Protected.Contains(indicator.Ratio.Numerator));

    private static ILookup<string, string> Neighbours(IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorLink> links)
    {
        var together = IndicatorSum.Of(indicators, links)
            .Select(string[] (sum) => [sum.Whole, .. sum.Parts])
            .Concat(indicators.Where(indicator => indicator.Ratio is not null).Select(indicator => new[] { indicator.Ratio!.Numerator, indicator.Ratio.Denominator }));
        return (
            from codes in together
            from one in codes
            from other in codes
            where one != other
            select (one, other)).Distinct().OrderBy(pair => pair.other, StringComparer.Ordinal).ToLookup(pair => pair.one, pair => pair.other, StringComparer.Ordinal);
    }
}
