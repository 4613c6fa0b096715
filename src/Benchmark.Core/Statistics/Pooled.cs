namespace Benchmark.Core.Statistics;

/// <summary>The value of a group as if it were one municipality (methods §1); never the reference of a verdict.</summary>
public static class Pooled
{
    /// <summary>m·Σx/Σn over the members with both; NaN when there are none or Σn is not above 0.</summary>
    /// <param name="x">Numerators, NaN where missing.</param>
    /// <param name="n">Denominators in the same order.</param>
    /// <param name="multiplier">m.</param>
    /// <exception cref="ArgumentException">The two are not equally long.</exception>
    public static double Of(ReadOnlySpan<double> x, ReadOnlySpan<double> n, double multiplier)
    {
        if (x.Length != n.Length)
        {
            throw new ArgumentException("There must be one denominator for every numerator.", nameof(n));
        }

        var (events, exposure) = (0.0, 0.0);
        for (var index = 0; index < x.Length; index++)
        {
            if (!double.IsNaN(x[index]) && !double.IsNaN(n[index]))
            {
                events += x[index];
                exposure += n[index];
            }
        }

        return exposure > 0 ? multiplier * events / exposure : double.NaN;
    }
}
