using MathNet.Numerics.Statistics;
using Measure = MathNet.Numerics.Statistics.Correlation;

namespace Benchmark.Core.Statistics;

/// <summary>How far two figures go together; a pair of which one is missing is left out.</summary>
public static class Correlation
{
    /// <summary>Fewest complete pairs for a coefficient.</summary>
    public const int LeastPairs = 3;

    /// <summary>
    /// Pearson's r = Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)²·Σ(y−ȳ)²), −1 to 1; NaN with fewer than 3 complete pairs or when one of the two does not vary in them.
    /// </summary>
    /// <param name="x">First figures, NaN where missing.</param>
    /// <param name="y">Second figures in the same order, NaN where missing.</param>
    /// <exception cref="ArgumentException">Not as many of the one as of the other.</exception>
    public static double Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (first, second) = CompletePairs(x, y);
        return OfComplete(first, second);
    }

    /// <summary>
    /// Spearman's ρ: Pearson's r of the ranks among the complete pairs, equal values (to the last bit) with the mean of their ranks; −1 to 1,
    /// NaN as <see cref="Pearson"/>.
    /// </summary>
    /// <param name="x">First figures, NaN where missing.</param>
    /// <param name="y">Second figures in the same order, NaN where missing.</param>
    /// <exception cref="ArgumentException">Not as many of the one as of the other.</exception>
    public static double Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (first, second) = CompletePairs(x, y);
        return OfComplete(ArrayStatistics.RanksInplace(first), ArrayStatistics.RanksInplace(second));
    }

    private static double OfComplete(double[] x, double[] y) => x.Length < LeastPairs ? double.NaN : Math.Clamp(Measure.Pearson(x, y), -1, 1);

    private static (double[] X, double[] Y) CompletePairs(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException("There must be as many of the one figure as of the other.", nameof(y));
        }

        var (first, second, count) = (new double[x.Length], new double[y.Length], 0);
        for (var index = 0; index < x.Length; index++)
        {
            if (!double.IsNaN(x[index]) && !double.IsNaN(y[index]))
            {
                (first[count], second[count]) = (x[index], y[index]);
                count++;
            }
        }

        return (first[..count], second[..count]);
    }
}
