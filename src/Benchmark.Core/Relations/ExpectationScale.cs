using Benchmark.Core.Indicators;

namespace Benchmark.Core.Relations;

/// <summary>The scale on which an indicator is explained, and the way back (methods §5).</summary>
internal sealed class ExpectationScale
{
    // A share of 0 or 1 has no logit.
    private const double LeastShare = 0.001;

    private readonly Func<double, double> _back;

    private ExpectationScale(double[] values, Func<double, double> back) => (Values, _back) = (values, back);

    /// <summary>Y of every row.</summary>
    public double[] Values { get; }

    /// <summary>A figure from its place on the scale.</summary>
    public double Back(double value) => _back(value);

    /// <summary>
    /// A share with x and n: ln((x+½)/(n−x+½)); any other share: logit of p within [0.001, 0.999]; a rate that is above 0 everywhere: ln; else
    /// the figure itself.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="values">The figures, without NaN.</param>
    /// <param name="x">Numerators, NaN where there are none.</param>
    /// <param name="n">Denominators, NaN where there are none.</param>
    public static ExpectationScale Of(Indicator indicator, double[] values, double[] x, double[] n)
    {
        var whole = indicator.Ratio?.Multiplier ?? 100;
        return indicator.Kind switch
        {
            IndicatorKind.Share when Enumerable.Range(0, values.Length).All(row => x[row] >= 0 && x[row] <= n[row]) =>
                new([.. x.Select((events, row) => Math.Log((events + 0.5) / (n[row] - events + 0.5)))], value => whole * Logistic(value)),
            IndicatorKind.Share => new(
                Array.ConvertAll(values, value => Math.Clamp(value / whole, LeastShare, 1 - LeastShare) is var p ? Math.Log(p / (1 - p)) : 0), value => whole * Logistic(value)),
            IndicatorKind.Rate when Array.TrueForAll(values, value => value > 0) => new(Array.ConvertAll(values, Math.Log), Math.Exp),
            _ => new(values, value => value),
        };
    }

    private static double Logistic(double value) => 1 / (1 + Math.Exp(-value));
}
