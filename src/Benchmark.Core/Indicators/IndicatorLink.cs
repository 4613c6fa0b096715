namespace Benchmark.Core.Indicators;

/// <summary>What one indicator is to another.</summary>
public enum LinkKind
{
    /// <summary>A part of it: the parts lie beside each other and never cover more than the whole (onderdeel).</summary>
    Part,

    /// <summary>The same in the budget, where the indicator itself is of the annual account (begroting).</summary>
    Budget,

    /// <summary>The income beside a cost (baten).</summary>
    Income,
}

/// <summary>A link between two indicators of a release.</summary>
/// <param name="Indicator">Code of the whole, of the account, or of the cost.</param>
/// <param name="Kind">What the other is to it.</param>
/// <param name="Other">Code of the part, of the budget, or of the income.</param>
/// <param name="Position">Place among the links of its kind, from 1: the order of the source.</param>
public sealed record IndicatorLink(string Indicator, LinkKind Kind, string Other, int Position)
{
    /// <summary>
    /// Whether two indicators can be linked: amounts or shares are added and subtracted only where they are written alike and, when they are
    /// divided by something, by the same.
    /// </summary>
    public static bool Fits(Indicator one, Indicator other) =>
        one.Code != other.Code
        && one.Kind is not (IndicatorKind.Class or IndicatorKind.YesNo or IndicatorKind.Median or IndicatorKind.Score)
        && one.Kind == other.Kind
        && one.Unit == other.Unit
        && (one.Ratio?.Denominator, one.Ratio?.Multiplier) == (other.Ratio?.Denominator, other.Ratio?.Multiplier);
}
