using Benchmark.Core.Statistics;

namespace Benchmark.Core.PeerGroups;

/// <summary>How characteristics are put on one scale (methods §4).</summary>
public enum Standardisation
{
    /// <summary>(t(v) − median)/(1.4826·MAD); the default.</summary>
    Robust,

    /// <summary>(t(v) − mean)/sd, divisor n.</summary>
    ZScore,

    /// <summary>(t(v) − min)/(max − min).</summary>
    MinMax,
}

/// <summary>Standardisations as they are written in addresses and the API.</summary>
public static class StandardisationNames
{
    /// <summary><c>robuust</c>, <c>zscore</c> or <c>minmax</c>.</summary>
    public static string InAddress(this Standardisation standardisation) => standardisation switch
    {
        Standardisation.Robust => "robuust",
        Standardisation.ZScore => "zscore",
        _ => "minmax",
    };
}

/// <summary>Transforms and standardises one characteristic.</summary>
public static class Scale
{
    /// <summary>
    /// u of every value, over all that are present. Robust: where the MAD is 0, IQR/1.349 is the unit; where that is 0 too, the standard
    /// deviation (divisor n). No clipping: with it Amsterdam would lose its likeness to the other large cities.
    /// </summary>
    /// <param name="values">Untransformed values, NaN where missing.</param>
    /// <param name="transform">A logarithm makes values of 0 or less missing.</param>
    /// <param name="standardisation">Which scale.</param>
    /// <returns>Standardised values in the same order, NaN where missing; null when there is no spread at all.</returns>
    public static double[]? Standardise(ReadOnlySpan<double> values, Transform transform, Standardisation standardisation)
    {
        var result = new double[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            result[index] = transform == Transform.None ? values[index] : values[index] > 0 ? Math.Log(values[index]) : double.NaN;
        }

        var sorted = Array.FindAll(result, value => !double.IsNaN(value));
        Array.Sort(sorted);
        if (sorted.Length == 0 || sorted[0] == sorted[^1])
        {
            return null;
        }

        var (centre, unit) = standardisation switch
        {
            Standardisation.Robust => Robust(sorted),
            Standardisation.ZScore => (sorted.Average(), Deviation(sorted)),
            _ => (sorted[0], sorted[^1] - sorted[0]),
        };
        for (var index = 0; index < result.Length; index++)
        {
            result[index] = (result[index] - centre) / unit;
        }

        return result;
    }

    private static (double Centre, double Unit) Robust(double[] sorted)
    {
        var scale = RobustScale.Of(sorted);
        return (scale.Centre, scale.Unit == 0 ? Deviation(sorted) : scale.Unit);
    }

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Length);
    }
}
