namespace Benchmark.Core.Statistics;

/// <summary>A middle and a unit that a few wild values do not move: the median and 1.4826·MAD, as R's <c>median</c> and <c>mad</c> give them.</summary>
/// <param name="Centre">The median; NaN for no values.</param>
/// <param name="Unit">One robust standard deviation, at least 0; 0 where the middle half of the values is alike.</param>
public readonly record struct RobustScale(double Centre, double Unit)
{
    /// <summary>A MAD of normally distributed values times this is their standard deviation.</summary>
    public const double DeviationPerMad = 1.4826;

    /// <summary>Median and 1.4826·MAD; where the MAD is 0 the unit is IQR/1.349, and where that is 0 too it is 0.</summary>
    /// <param name="sorted">Ascending values without NaN.</param>
    public static RobustScale Of(ReadOnlySpan<double> sorted)
    {
        var scale = OfMad(sorted);
        return scale.Unit != 0 ? scale : scale with { Unit = (Quantiles.Type7(sorted, 0.75) - Quantiles.Type7(sorted, 0.25)) / Spread.IqrPerDeviation };
    }

    /// <summary>Median and 1.4826·MAD alone; the unit is 0 where more than half of the values are alike.</summary>
    /// <param name="sorted">Ascending values without NaN.</param>
    public static RobustScale OfMad(ReadOnlySpan<double> sorted)
    {
        var centre = Quantiles.Median(sorted);
        var deviations = new double[sorted.Length];
        for (var index = 0; index < sorted.Length; index++)
        {
            deviations[index] = Math.Abs(sorted[index] - centre);
        }

        Array.Sort(deviations);
        return new(centre, DeviationPerMad * Quantiles.Median(deviations));
    }

    /// <summary>How many units a value lies from the centre: (value − centre)/unit.</summary>
    /// <param name="value">A value on the scale of those it was made of.</param>
    public double Place(double value) => (value - Centre) / Unit;
}
