using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Deliveries;

/// <summary>Errors that one value shows by itself: its status, range, parts and bounds.</summary>
internal static class ValueRules
{
    // What is computed may miss a round bound by its last binary digits.
    private const double Dust = 1e-9;

    public static IEnumerable<Finding> Check(DeliveredIndicator delivered, Indicator indicator) => delivered.Values.SelectMany(value => Check(value, indicator, delivered.Register));

    /// <summary>The range that holds for an indicator: its own, else 0–100 for a share.</summary>
    public static ValueRange RangeOf(Indicator indicator) =>
        indicator.Range == ValueRange.Any && indicator.Kind == IndicatorKind.Share ? new ValueRange(0, 100) : indicator.Range;

    /// <summary>m of value = m·x/n; null where neither a ratio nor a share tells it.</summary>
    public static double? MultiplierOf(Indicator indicator) => indicator.Ratio?.Multiplier ?? (indicator.Kind == IndicatorKind.Share ? 100 : null);

    /// <summary>
    /// Whether x is a part of n, and so may not be more: shares, and what is x of n by its uncertainty. A range that reaches beyond the whole
    /// declares the exception: turnout up to 200%, because whoever votes elsewhere with a voter's pass is counted there.
    /// </summary>
    public static bool IsPartOfWhole(Indicator indicator) =>
        (indicator.Kind == IndicatorKind.Share || indicator.Uncertainty == Uncertainty.Binomial) && !(RangeOf(indicator).Max > MultiplierOf(indicator));

    /// <summary>Whether a figure can be true, but for the last binary digits.</summary>
    public static bool IsWithin(Indicator indicator, double value) => RangeOf(indicator) is var range && !(value < range.Min - Dust) && !(value > range.Max + Dust);

    private static IEnumerable<Finding> Check(DeliveredValue value, Indicator indicator, MunicipalityRegister register)
    {
        var name = value.Named(register);
        if (value.Status.HasValue() != double.IsFinite(value.Value))
        {
            yield return value.Breaks(CheckRule.ValueAndStatus, name, value.Period, value.Status);
            yield break;
        }

        // A total of the source is of another size than any municipality; only the sums say something about it.
        if (SourceTotal.IsOne(value.Municipality))
        {
            yield break;
        }

        if (!IsWithin(indicator, value.Value))
        {
            var range = RangeOf(indicator);
            yield return value.Breaks(CheckRule.OutsideRange, name, value.Period, value.Value, range.Min ?? double.NaN, range.Max ?? double.NaN);
        }

        if (value.Numerator > value.Denominator && IsPartOfWhole(indicator))
        {
            yield return value.Breaks(CheckRule.PartExceedsWhole, name, value.Period, value.Numerator, value.Denominator);
        }

        if (value.Denominator > 0 && MultiplierOf(indicator) is { } multiplier
            && multiplier * value.Numerator / value.Denominator is var expected
            && Math.Abs(value.Value - expected) > HalfUnit(value, indicator) + (Dust * Math.Abs(expected)))
        {
            yield return value.Breaks(CheckRule.RatioDoesNotFollow, name, value.Period, value.Value, expected, value.Numerator, value.Denominator);
        }

        if (double.IsNaN(value.Lower) != double.IsNaN(value.Upper) || value.Lower > value.Value || value.Upper < value.Value)
        {
            yield return value.Breaks(CheckRule.BoundsDoNotEnclose, name, value.Period, value.Value, value.Lower, value.Upper);
        }
    }

    // Half a unit of the last decimal that was written; the decimals that are shown where the source does not say.
    private static double HalfUnit(DeliveredValue value, Indicator indicator) => 0.5 * Math.Pow(10, -(value.Decimals < 0 ? indicator.Decimals : value.Decimals));
}
