using Benchmark.Core.Statistics;

namespace Benchmark.Core.Developments;

/// <summary>Ways to go on with a line (methods §6).</summary>
public enum OutlookMethod
{
    /// <summary>laatsteWaarde: it stays as it is; what every other way must beat.</summary>
    LastValue,

    /// <summary>doortrekken: last + h·(last − first)/(T − 1).</summary>
    Drift,

    /// <summary>gedempteTrend: <see cref="Statistics.DampedTrend"/>.</summary>
    DampedTrend,
}

/// <summary>Goes on with a series of equally distant values.</summary>
internal static class OutlookMethods
{
    public static IReadOnlyList<OutlookMethod> All { get; } = Enum.GetValues<OutlookMethod>();

    /// <summary>The expected values 1, 2 … steps after the last one.</summary>
    public static double[] Ahead(this OutlookMethod method, ReadOnlySpan<double> values, int steps)
    {
        var ahead = new double[steps];
        var drift = (values[^1] - values[0]) / (values.Length - 1);
        var damped = method == OutlookMethod.DampedTrend ? DampedTrend.Fit(values) : default;
        for (var step = 1; step <= steps; step++)
        {
            ahead[step - 1] = method switch
            {
                OutlookMethod.Drift => values[^1] + (step * drift),
                OutlookMethod.DampedTrend => damped.Ahead(step),
                _ => values[^1],
            };
        }

        return ahead;
    }
}
