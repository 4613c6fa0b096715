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
        var (index, fraction) = PlaceOf(Math.Max(1, sorted.Length), p);
        return sorted.IsEmpty ? double.NaN : At(sorted, index, fraction);
    }

    /// <summary>Where a quantile lies among ascending values, so that it can be found without sorting them all.</summary>
    /// <param name="count">Number of values n, at least 1.</param>
    /// <param name="p">Probability, 0–1.</param>
    /// <returns>k = ⌊(n−1)p⌋, and the share (n−1)p − k of the step to the next value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">p lies outside 0–1.</exception>
    internal static (long Index, double Fraction) PlaceOf(long count, double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        var h = (count - 1) * p;
        var k = (long)Math.Floor(h);
        return (k, h - k);
    }

    /// <summary>The value at a place of <see cref="PlaceOf"/>.</summary>
    internal static double At(ReadOnlySpan<double> sorted, long index, double fraction) => sorted[(int)index] is var value && index == sorted.Length - 1
        ? value
        : value + (fraction * (sorted[(int)index + 1] - value));

    /// <summary>Median of ascending values; NaN for none.</summary>
    public static double Median(ReadOnlySpan<double> sorted) => Type7(sorted, 0.5);
}
