using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.Tests.PeerGroups;

/// <summary>Methods §4 written down a second time, as plainly as can be and without any of the product's statistics.</summary>
internal static class NaiveLikeness
{
    public static double? Distance(LikenessTests.Sample sample, int own, int other)
    {
        var (sum, shared, total) = (0.0, 0.0, 0.0);
        for (var index = 0; index < sample.Characteristics.Length; index++)
        {
            var characteristic = sample.Characteristics[index];
            if (Standardised(sample, index) is not { } u)
            {
                continue;
            }

            total += characteristic.Weight;
            if (u[own] is { } a && u[other] is { } b)
            {
                shared += characteristic.Weight;
                sum += characteristic.Weight * Math.Pow(a - b, 2);
            }
        }

        return total == 0 || shared / total < 0.7 - 1e-12 ? null : Math.Sqrt(sum / shared);
    }

    public static (double Strong, double Comparable) WordBounds(LikenessTests.Sample sample)
    {
        var distances = new List<double>();
        for (var a = 0; a < sample.Rows; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (Distance(sample, a, b) is { } distance)
                {
                    distances.Add(distance);
                }
            }
        }

        return (Quantile(distances, 0.05), Quantile(distances, 0.25));
    }

    private static double?[]? Standardised(LikenessTests.Sample sample, int index)
    {
        var log = sample.Characteristics[index].Transform == Transform.Log;
        double?[] transformed = [.. sample.Columns[index].Select(v => double.IsNaN(v) || (log && v <= 0) ? (double?)null : log ? Math.Log(v) : v)];
        var known = transformed.Where(v => v is not null).Select(v => v!.Value).ToList();
        if (known.Count == 0 || known.Max() == known.Min())
        {
            return null;
        }

        var mean = known.Sum() / known.Count;
        var deviation = Math.Sqrt(known.Select(v => Math.Pow(v - mean, 2)).Sum() / known.Count);
        var median = Quantile(known, 0.5);
        var mad = 1.4826 * Quantile(known.Select(v => Math.Abs(v - median)), 0.5);
        var iqr = (Quantile(known, 0.75) - Quantile(known, 0.25)) / 1.349;
        var (centre, unit) = sample.Standardisation switch
        {
            Standardisation.Robust => (median, mad > 0 ? mad : iqr > 0 ? iqr : deviation),
            Standardisation.ZScore => (mean, deviation),
            _ => (known.Min(), known.Max() - known.Min()),
        };
        return [.. transformed.Select(v => (v - centre) / unit)];
    }

    private static double Quantile(IEnumerable<double> values, double p)
    {
        var sorted = values.Order().ToList();
        if (sorted.Count == 0)
        {
            return double.NaN;
        }

        var h = (sorted.Count - 1) * p;
        var below = (int)h;
        return below == sorted.Count - 1 ? sorted[below] : ((below + 1 - h) * sorted[below]) + ((h - below) * sorted[below + 1]);
    }
}
