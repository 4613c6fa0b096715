using Benchmark.Core.Indicators;

namespace Benchmark.Core.Disclosure;

/// <summary>By which rules the values of stored indicators are judged: their own, and those of the ratios that are made from them.</summary>
internal static class IndicatorRules
{
    /// <summary>Rules per stored indicator of which values may be hidden; none of the others.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<AppliedRule>> Of(IReadOnlyList<Indicator> indicators)
    {
        var byCode = indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var own =
            from indicator in indicators
            where indicator.Ratio is null
            let rule = DisclosureRule.Of(indicator)
            where rule is not null
            select (indicator.Code, Applied: new AppliedRule(rule, null));
        // Who knows a rate and n knows x: where a rate must not be shown, neither may its numerator.
        var ratios =
            from indicator in indicators
            let ratio = indicator.Ratio
            where ratio is not null && byCode.ContainsKey(ratio.Numerator)
            let rule = DisclosureRule.Strictest(DisclosureRule.Of(indicator), DisclosureRule.Of(byCode[ratio.Numerator]))
            where rule is not null
            select (Code: ratio.Numerator, Applied: new AppliedRule(rule, ratio.Denominator));
        return own.Concat(ratios)
            .GroupBy(pair => pair.Code, pair => pair.Applied, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<AppliedRule> (group) => [.. group], StringComparer.Ordinal);
    }
}

/// <summary>A rule for the values of an indicator.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Denominator">Code of the indicator that is n; null where n is what the figure was stored with, if anything.</param>
internal sealed record AppliedRule(DisclosureRule Rule, string? Denominator);
