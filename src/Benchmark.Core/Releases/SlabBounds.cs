using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Releases;

/// <summary>Bounds of all cells of a slab, by what its indicator declares (methods §2).</summary>
internal static class SlabBounds
{
    /// <summary>Cells with bounds at both levels; as they are where there is no margin by chance or x and n are not known.</summary>
    public static SlabCells Add(Indicator indicator, SlabCells cells, double phi) => indicator.Uncertainty switch
    {
        Uncertainty.Binomial when cells is { Numerator: { } x, Denominator: { } n } && indicator.Ratio is { } ratio => Compute(
            cells,
            (cell, level) => Intervals.Wilson(x[cell], n[cell], ratio.Multiplier, level)),
        Uncertainty.Events when cells is { Numerator: { } x, Denominator: { } n } && indicator.Ratio is { } ratio => Compute(
            cells,
            (cell, level) => Intervals.Events(x[cell], n[cell], ratio.Multiplier, phi, level)),
        Uncertainty.StandardError or Uncertainty.PublishedBounds when cells is { Lower: { } lower, Upper: { } upper } => Compute(
            cells,
            (cell, level) => level == Intervals.Usual
                ? (lower[cell], upper[cell])
                : Intervals.OfStandardError(cells.Value[cell], Intervals.StandardErrorOf(lower[cell], upper[cell]), level)),
        _ => cells,
    };

    private static SlabCells Compute(SlabCells cells, Func<int, double, (double Lower, double Upper)> bounds)
    {
        var count = cells.Value.Length;
        var (lower, upper, lower998, upper998) = (new double[count], new double[count], new double[count], new double[count]);
        for (var cell = 0; cell < count; cell++)
        {
            (lower[cell], upper[cell]) = double.IsNaN(cells.Value[cell]) ? (double.NaN, double.NaN) : bounds(cell, Intervals.Usual);
            (lower998[cell], upper998[cell]) = double.IsNaN(cells.Value[cell]) ? (double.NaN, double.NaN) : bounds(cell, Intervals.Strict);
        }

        return cells with { Lower = lower, Upper = upper, Lower998 = lower998, Upper998 = upper998 };
    }
}
