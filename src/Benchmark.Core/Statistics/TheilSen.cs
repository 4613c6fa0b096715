namespace Benchmark.Core.Statistics;

/// <summary>Slope of a series that a single odd value does not move (Theil 1950; Sen 1968, doi:10.1080/01621459.1968.10480934).</summary>
public static class TheilSen
{
    /// <summary>Median of (y_j − y_i)/(t_j − t_i) over all pairs: in the unit of y per unit of t.</summary>
    /// <param name="times">Places in time, each another one.</param>
    /// <param name="values">The value at each, without NaN.</param>
    /// <returns>The slope; NaN for fewer than 2 values.</returns>
    /// <exception cref="ArgumentException">Not as many times as values.</exception>
    public static double Slope(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        if (times.Length != values.Length)
        {
            throw new ArgumentException("There must be as many times as values.", nameof(values));
        }

        var slopes = new List<double>(times.Length * Math.Max(0, times.Length - 1) / 2);
        for (var later = 1; later < times.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                slopes.Add((values[later] - values[earlier]) / (times[later] - times[earlier]));
            }
        }

        slopes.Sort();
        return Quantiles.Median(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(slopes));
    }
}
