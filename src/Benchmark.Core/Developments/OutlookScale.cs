using Benchmark.Core.Indicators;

namespace Benchmark.Core.Developments;

/// <summary>The scale on which a line is continued, so that it stays among the values that can be.</summary>
public enum OutlookScale
{
    /// <summary>As it is: an indicator that has values below 0.</summary>
    Identity,

    /// <summary>ln, of values above 0; a municipality with a 0 has no outlook.</summary>
    Log,

    /// <summary>ln(p/(1 − p)) of a share p, clamped to 0.001–0.999.</summary>
    Logit,
}

/// <summary>Puts values on a scale and back.</summary>
internal static class OutlookScales
{
    private const double Percent = 100;
    private const double Edge = 0.001;

    /// <summary>The scale of an indicator, given all values that its line is made of.</summary>
    public static OutlookScale Of(Indicator indicator, IEnumerable<double> values) =>
        indicator.Kind == IndicatorKind.Share ? OutlookScale.Logit : values.Any(value => value < 0) ? OutlookScale.Identity : OutlookScale.Log;

    /// <summary>To the scale; NaN for what it does not have.</summary>
    public static double To(this OutlookScale scale, double value) => scale switch
    {
        OutlookScale.Log => value > 0 ? Math.Log(value) : double.NaN,
        OutlookScale.Logit => Math.Clamp(value / Percent, Edge, 1 - Edge) is var p ? Math.Log(p / (1 - p)) : double.NaN,
        _ => value,
    };

    /// <summary>Back from the scale.</summary>
    public static double From(this OutlookScale scale, double value) => scale switch
    {
        OutlookScale.Log => Math.Exp(value),
        OutlookScale.Logit => Percent / (1 + Math.Exp(-value)),
        _ => value,
    };
}
