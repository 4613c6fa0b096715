using Benchmark.Core.Statistics;
using MathNet.Numerics.Statistics;

namespace Benchmark.Core.InformationIndex;

/// <summary>Ways to put indicators on one scale, higher always favourable. Goalposts are ours; the others are tried to see what depends on that choice.</summary>
internal static class IndexScale
{
    /// <summary>Number of ways.</summary>
    public const int Count = 3;

    /// <summary>The values of an indicator over the municipalities in every way: goalposts (0–100), z-score, percentile (0–100); NaN stays NaN.</summary>
    public static double[][] Of(double[] values, Goalposts goalposts)
    {
        var known = values.Where(double.IsFinite).ToArray();
        var side = goalposts.To > goalposts.From ? 1 : -1;
        var (mean, deviation) = known.Length == 0 ? (0, 0) : (known.Average(), ArrayStatistics.PopulationStandardDeviation(known));
        return
        [
            Array.ConvertAll(values, goalposts.Score),
            Array.ConvertAll(values, value => double.IsNaN(value) ? value : deviation == 0 ? 0 : side * (value - mean) / deviation),
            Array.ConvertAll(values, value => double.IsNaN(value) ? value : PercentileOf(value, known, side)),
        ];
    }

    // Mid-rank percentile of a value among values that include it.
    internal static double PercentileOf(double value, double[] among, int side = 1)
    {
        var (below, equal) = (0, 0);
        foreach (var other in among)
        {
            var isEqual = Equality.Same(other, value);
            equal += isEqual ? 1 : 0;
            below += !isEqual && side * other < side * value ? 1 : 0;
        }

        return 100 * (below + (0.5 * equal)) / among.Length;
    }
}
