using System.Numerics;
using System.Runtime.InteropServices;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.PeerGroups;

/// <summary>
/// Standardised characteristics column by column, and the distances between rows for any weights: d(i,j)² = Σ w(uᵢ − uⱼ)² / Σ w over the
/// characteristics both have (methods §4). Weights come with the question, so that other weights need no other table.
/// </summary>
internal sealed class DistanceTable
{
    // Distances are no less than 0, so their bits are in their own order: the first 16 tell about how large one is.
    private const int BucketBits = 48;
    private const int Infinity = 0x7FF0;

    private readonly double[] _columns;

    /// <summary>Makes a table of columns of equal length, NaN where a value is missing.</summary>
    public DistanceTable(IReadOnlyList<double[]> columns, int rows)
    {
        (Rows, Columns) = (rows, columns.Count);
        _columns = new double[rows * columns.Count];
        for (var column = 0; column < columns.Count; column++)
        {
            columns[column].CopyTo(_columns, column * rows);
        }
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Bytes held.</summary>
    public long Bytes => 8L * _columns.Length;

    /// <summary>A value; NaN where missing.</summary>
    public double this[int row, int column] => _columns[(column * Rows) + row];

    /// <summary>The weight of which a municipality, and a pair, must have at least 70%: the dust of adding weights does not decide.</summary>
    public static double LeastShared(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return Likeness.LeastSharedWeight * sum * (1 - 1e-12);
    }

    /// <summary>Distances of a row to all rows from one on; NaN for a pair that shares too little of the weight.</summary>
    /// <param name="own">The row.</param>
    /// <param name="weights">A weight per column, 0 or more.</param>
    /// <param name="first">The first other row.</param>
    /// <param name="distances">Takes the distances, as many as there are rows from <paramref name="first"/> on.</param>
    public void Distances(int own, ReadOnlySpan<double> weights, int first, Span<double> distances)
    {
        var least = LeastShared(weights);
        var (count, done) = (Rows - first, 0);
        for (; done <= count - Vector<double>.Count; done += Vector<double>.Count)
        {
            var (sum, shared) = (Vector<double>.Zero, Vector<double>.Zero);
            for (var column = 0; column < weights.Length; column++)
            {
                var values = _columns.AsSpan(column * Rows, Rows);
                var difference = new Vector<double>(values[own]) - new Vector<double>(values[(first + done)..]);
                var both = Vector.Equals(difference, difference);
                sum += Vector.ConditionalSelect(both, difference * difference * weights[column], Vector<double>.Zero);
                shared += Vector.ConditionalSelect(both, new Vector<double>(weights[column]), Vector<double>.Zero);
            }

            var enough = Vector.GreaterThanOrEqual(shared, new Vector<double>(least));
            Vector.ConditionalSelect(enough, Vector.SquareRoot(sum / shared), new Vector<double>(double.NaN)).CopyTo(distances[done..]);
        }

        for (; done < count; done++)
        {
            distances[done] = Distance(own, first + done, weights, least);
        }
    }

    /// <summary>Quantile of type 7 of the distances over all pairs that share enough; NaN without pairs. Keeps no list of all pairs: of 11,000 rows there are 60 million.</summary>
    public double[] QuantilesOfPairs(ReadOnlySpan<double> weights, params ReadOnlySpan<double> probabilities)
    {
        var distances = new double[Rows];
        var counts = new long[1 << 16];
        for (var row = 0; row < Rows - 1; row++)
        {
            foreach (var bits in BitsOfPairs(row, weights, distances))
            {
                counts[bits >> BucketBits]++;
            }
        }

        var pairs = counts.AsSpan(0, Infinity + 1).ToArray().Sum();
        var quantiles = new double[probabilities.Length];
        for (var index = 0; index < quantiles.Length; index++)
        {
            quantiles[index] = pairs == 0 ? double.NaN : QuantileOfPairs(weights, distances, counts, Quantiles.PlaceOf(pairs, probabilities[index]));
        }

        return quantiles;
    }

    // The few distances as large as the ones looked for are gathered and sorted.
    private double QuantileOfPairs(ReadOnlySpan<double> weights, double[] distances, long[] counts, (long Index, double Fraction) place)
    {
        var (bucket, before) = (0, 0L);
        for (; before + counts[bucket] <= place.Index; bucket++)
        {
            before += counts[bucket];
        }

        // The next one may lie in a later bucket.
        var (last, through) = (bucket, before + counts[bucket]);
        while (place.Fraction > 0 && through <= place.Index + 1)
        {
            through += counts[++last];
        }

        var (gathered, next) = (new double[through - before], 0);
        for (var row = 0; row < Rows - 1; row++)
        {
            foreach (var bits in BitsOfPairs(row, weights, distances))
            {
                if ((int)(bits >> BucketBits) is var found && found >= bucket && found <= last)
                {
                    gathered[next++] = BitConverter.UInt64BitsToDouble(bits);
                }
            }
        }

        Array.Sort(gathered);
        return Quantiles.At(gathered, place.Index - before, place.Fraction);
    }

    private ReadOnlySpan<ulong> BitsOfPairs(int row, ReadOnlySpan<double> weights, double[] distances)
    {
        var others = distances.AsSpan(0, Rows - row - 1);
        Distances(row, weights, row + 1, others);
        return MemoryMarshal.Cast<double, ulong>(others);
    }

    private double Distance(int own, int other, ReadOnlySpan<double> weights, double least)
    {
        var (sum, shared) = (0.0, 0.0);
        for (var column = 0; column < weights.Length; column++)
        {
            var difference = this[own, column] - this[other, column];
            if (!double.IsNaN(difference))
            {
                sum += difference * difference * weights[column];
                shared += weights[column];
            }
        }

        return shared >= least ? Math.Sqrt(sum / shared) : double.NaN;
    }
}
