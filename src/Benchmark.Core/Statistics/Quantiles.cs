namespace Benchmark.Core.Statistics;

/// <summary>Sample quantiles of Hyndman and Fan's type 7 (1996, doi:10.1080/00031305.1996.10473566), R's default.</summary>
public static class Quantiles
{
    /// <summary>Quantile of ascending values without NaN.</summary>
    /// <param name="sorted">Ascending values x₍₀₎ ≤ … ≤ x₍ₙ₋₁₎.</param>
    /// <param name="p">Probability, 0–1.</param>
    /// <returns>With h = (n−1)p and k = ⌊h⌋: x₍k₎ + (h−k)(x₍k+1₎ − x₍k₎); NaN for no values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">p lies outside 0–1.</exception>
    public static double Type7(ReadOnlySpan<double> sorted, double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        var h = (sorted.Length - 1) * p;
        var k = (int)Math.Floor(h);
        return k == sorted.Length - 1 ? sorted[k] : sorted[k] + ((h - k) * (sorted[k + 1] - sorted[k]));
    }

    /// <summary>Median of ascending values; NaN for none.</summary>
    public static double Median(ReadOnlySpan<double> sorted) => Type7(sorted, 0.5);
}
