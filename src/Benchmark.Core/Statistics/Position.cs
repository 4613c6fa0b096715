using Benchmark.Core.Indicators;

namespace Benchmark.Core.Statistics;

/// <summary>Where one value lies among others (methods §1); equality as in <see cref="Equality.Same"/>.</summary>
/// <param name="Lower">Others with a lower value.</param>
/// <param name="Equal">Others with the same value.</param>
/// <param name="Higher">Others with a higher value.</param>
public readonly record struct Position(int Lower, int Equal, int Higher)
{
    /// <summary>Others with a value (N).</summary>
    public int Others => Lower + Equal + Higher;

    /// <summary>Mid-rank percentile of the value, own counted in: 100·(lower + ½·equal incl. itself)/n, above 0 and below 100.</summary>
    public double Percentile => 100 * (Lower + (0.5 * (Equal + 1))) / (Others + 1);

    /// <summary>Competition rank ("1224"), 1 the highest, own counted in.</summary>
    public int Rank => Higher + 1;

    /// <summary>Counts others below, at and above a value.</summary>
    /// <param name="own">The own value; NaN gives no counts.</param>
    /// <param name="others">Values of the others in any order; NaN is left out.</param>
    public static Position Of(double own, ReadOnlySpan<double> others)
    {
        var (lower, equal, higher) = (0, 0, 0);
        foreach (var value in others)
        {
            if (Equality.Same(value, own))
            {
                equal++;
            }
            else if (value < own)
            {
                lower++;
            }
            else if (value > own)
            {
                higher++;
            }
        }

        return new(lower, equal, higher);
    }

    /// <summary>The percentile seen from the favourable side: 100 − percentile when lower is favourable; NaN without a direction.</summary>
    public double FavourablePercentile(Direction direction) => direction switch
    {
        Direction.Higher => Percentile,
        Direction.Lower => 100 - Percentile,
        _ => double.NaN,
    };
}
