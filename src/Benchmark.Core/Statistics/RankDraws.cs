using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using MathNet.Numerics.Distributions;

namespace Benchmark.Core.Statistics;

/// <summary>Values that a municipality could have had given its margin, for <see cref="RankInterval"/> (methods §2).</summary>
/// <remarks>
/// A share is drawn from Beta(x+½, n−x+½), Jeffreys' posterior; events from Gamma(x+½, 1)/n stretched around y by √φ; a value with bounds or a
/// standard error from Normal; a value without margin by chance stands still. The stream of a municipality is the same in every group and release.
/// </remarks>
internal static class RankDraws
{
    /// <summary>Draws per municipality.</summary>
    public const int Count = 2000;

    private const string Purpose = "rang";

    /// <summary>Fills an array with the draws of one municipality that has a value.</summary>
    public static void Fill(IndicatorSlab slab, int periodIndex, int row, double[] draws)
    {
        var cell = slab.Cell(periodIndex, row);
        var cells = slab.Cells;
        var (value, code) = (cells.Value[cell], slab.Codes[row]);
        var random = new Xoshiro256(Xoshiro256.SeedOf(Purpose, slab.Indicator.Code, slab.Periods[periodIndex].Period.ToString(), code));
        switch (slab.Indicator.Uncertainty)
        {
            case Uncertainty.Binomial when cells is { Numerator: { } x, Denominator: { } n } && x[cell] >= 0 && x[cell] <= n[cell]:
                var multiplier = slab.Indicator.Ratio!.Multiplier;
                Fill(draws, () => multiplier * Beta.Sample(random, x[cell] + 0.5, n[cell] - x[cell] + 0.5));
                break;
            case Uncertainty.Events when cells is { Numerator: { } x, Denominator: { } n } && x[cell] >= 0:
                var (scale, stretch) = (slab.Indicator.Ratio!.Multiplier / n[cell], Math.Sqrt(slab.Phi));
                Fill(draws, () => value + (stretch * ((Gamma.Sample(random, x[cell] + 0.5, 1) * scale) - value)));
                break;
            case Uncertainty.StandardError or Uncertainty.PublishedBounds when cells is { Lower: { } lower, Upper: { } upper } && upper[cell] > lower[cell]:
                var error = Intervals.StandardErrorOf(lower[cell], upper[cell]);
                Fill(draws, () => Normal.Sample(random, value, error));
                break;
            default:
                Array.Fill(draws, Equality.ToSignificant(value));
                break;
        }
    }

    private static void Fill(double[] draws, Func<double> next)
    {
        for (var draw = 0; draw < draws.Length; draw++)
        {
            draws[draw] = next();
        }
    }
}
