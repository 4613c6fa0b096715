using Benchmark.Core.Indicators;

namespace Benchmark.Core.Disclosure;

/// <summary>That stored indicators are parts of another one, in every municipality: together never more than the whole.</summary>
/// <param name="Whole">Code of the whole.</param>
/// <param name="Parts">Codes of the parts.</param>
/// <param name="MayBeWhole">Whether the parts can be all there is: links say so, a numerator and its denominator do not.</param>
internal sealed record IndicatorSum(string Whole, IReadOnlyList<string> Parts, bool MayBeWhole)
{
    /// <summary>
    /// All such sums: a numerator is a part of its denominator where both count the same kind of thing, and parts of a ratio are parts of its
    /// numerator.
    /// </summary>
    public static IReadOnlyList<IndicatorSum> Of(IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorLink> links)
    {
        var byCode = indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var ratios =
            from indicator in indicators
            where indicator.Ratio is not null && Counts(byCode, indicator.Ratio.Numerator) && Counts(byCode, indicator.Ratio.Denominator)
            select new IndicatorSum(indicator.Ratio!.Denominator, [indicator.Ratio.Numerator], false);
        var parts =
            from link in links
            where link.Kind == LinkKind.Part && Counts(byCode, Stored(byCode, link.Indicator)) && Counts(byCode, Stored(byCode, link.Other))
            group Stored(byCode, link.Other) by Stored(byCode, link.Indicator) into whole
            select new IndicatorSum(whole.Key, [.. whole.Distinct(StringComparer.Ordinal)], true);
        return [.. ratios.Concat(parts).DistinctBy(sum => (sum.Whole, string.Join('|', sum.Parts), sum.MayBeWhole))];
    }

    /// <summary>Whether the values of a kind can be added up, over municipalities and over parts, when they are taken as x of n.</summary>
    public static bool Counts(IndicatorKind kind) => kind is IndicatorKind.Count or IndicatorKind.Share or IndicatorKind.Rate or IndicatorKind.Ratio or IndicatorKind.Amount;

    private static bool Counts(Dictionary<string, Indicator> byCode, string code) => byCode.TryGetValue(code, out var indicator) && Counts(indicator.Kind);

    private static string Stored(Dictionary<string, Indicator> byCode, string code) => byCode.GetValueOrDefault(code)?.Ratio?.Numerator ?? code;
}
