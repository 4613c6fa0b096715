namespace Benchmark.Core.Statistics;

/// <summary>Robust spread of a group and the difference that matters (methods §3).</summary>
public static class Spread
{
    /// <summary>With fewer values there is no median and no spread.</summary>
    public const int LeastForMedian = 5;

    /// <summary>With fewer values no quartiles are given.</summary>
    public const int LeastForQuartiles = 8;

    /// <summary>An IQR of normally distributed values is this many standard deviations wide.</summary>
    public const double IqrPerDeviation = 1.349;

    /// <summary>s = IQR/1.349; half a unit of the last shown decimal when the IQR is 0; NaN with fewer than 5 values.</summary>
    /// <param name="sorted">Ascending values of the others, without NaN.</param>
    /// <param name="decimals">Shown decimals of the indicator.</param>
    public static double Of(ReadOnlySpan<double> sorted, int decimals)
    {
        if (sorted.Length < LeastForMedian)
        {
            return double.NaN;
        }

        var (q1, q3) = (Quantiles.Type7(sorted, 0.25), Quantiles.Type7(sorted, 0.75));
        return Equality.Same(q1, q3) ? 0.5 * Math.Pow(10, -decimals) : (q3 - q1) / IqrPerDeviation;
    }

    /// <summary>δ, the minimum relevant difference: 0.2·s.</summary>
    public static double RelevantDifference(double spread) => 0.2 * spread;
}
