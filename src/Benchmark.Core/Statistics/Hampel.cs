namespace Benchmark.Core.Statistics;

/// <summary>Hampel's identifier on logarithms: how far each figure lies from the middle, in robust standard deviations (methods §10).</summary>
public static class Hampel
{
    /// <summary>With a distance above this a figure is asked about.</summary>
    public const double Limit = 6;

    /// <summary>
    /// (ln v − median) / (1.4826·MAD) over all figures above 0; where the MAD is 0, IQR/1.349 is the unit. On logarithms because figures of
    /// municipalities are skewed: on raw values hundreds of large towns would stand out that nothing is wrong with.
    /// </summary>
    /// <param name="figures">Per-inhabitant figures or shares; NaN where missing. Figures of 0 or less have no logarithm and take no part.</param>
    /// <returns>Signed distances in the same order, NaN for what takes no part; null with fewer than five figures, or when the middle half is alike.</returns>
    public static double[]? Distances(ReadOnlySpan<double> figures)
    {
        var logarithms = new double[figures.Length];
        for (var index = 0; index < figures.Length; index++)
        {
            logarithms[index] = figures[index] > 0 ? Math.Log(figures[index]) : double.NaN;
        }

        var sorted = Array.FindAll(logarithms, double.IsFinite);
        Array.Sort(sorted);
        if (sorted.Length < Spread.LeastForMedian || RobustScale.Of(sorted) is not { Unit: > 0 } scale)
        {
            return null;
        }

        return Array.ConvertAll(logarithms, scale.Place);
    }
}
