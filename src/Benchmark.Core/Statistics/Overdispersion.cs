using Benchmark.Core.Indicators;

namespace Benchmark.Core.Statistics;

/// <summary>φ of events (methods §2): how many times the year-to-year variance is larger than independent events would give.</summary>
public static class Overdispersion
{
    /// <summary>Fewer events than this in either year leave a municipality out of a year pair.</summary>
    public const double LeastEvents = 10;

    private const int Pairs = 3;

    /// <summary>
    /// φ = max(1, mean of w²), averaged over the last three consecutive year pairs without a break;
    /// w = (Δln r − median Δln r)/√(1/x₀ + 1/x₁), winsorised at its 10th and 90th percentile, r = x/n.
    /// </summary>
    /// <param name="periods">The periods, oldest first.</param>
    /// <param name="rows">Number of municipalities.</param>
    /// <param name="x">Events; cell = period index · rows + row, NaN where missing.</param>
    /// <param name="n">Exposure, in the same cells.</param>
    /// <returns>φ, at least 1; NaN when there is no such pair.</returns>
    public static double Phi(IReadOnlyList<IndicatorPeriod> periods, int rows, ReadOnlySpan<double> x, ReadOnlySpan<double> n)
    {
        var pairs = YearPairs(periods, rows, x, n);
        return pairs.Count == 0 ? double.NaN : Math.Max(1, pairs.Average(pair => pair.MeanSquare));
    }

    /// <summary>The year pairs behind <see cref="Phi"/>, newest first, each with its mean of w²; at most three.</summary>
    /// <inheritdoc cref="Phi" path="/param"/>
    public static IReadOnlyList<YearPair> YearPairs(IReadOnlyList<IndicatorPeriod> periods, int rows, ReadOnlySpan<double> x, ReadOnlySpan<double> n)
    {
        var pairs = new List<YearPair>(Pairs);
        for (var newer = periods.Count - 1; newer > 0 && pairs.Count < Pairs; newer--)
        {
            if (!AreConsecutiveYears(periods[newer - 1], periods[newer]))
            {
                continue;
            }

            var (older, cells) = ((newer - 1) * rows, newer * rows);
            var mean = MeanSquare(x.Slice(older, rows), n.Slice(older, rows), x.Slice(cells, rows), n.Slice(cells, rows));
            if (!double.IsNaN(mean))
            {
                pairs.Add(new(periods[newer - 1].Period, periods[newer].Period, mean));
            }
        }

        return pairs;
    }

    private static bool AreConsecutiveYears(IndicatorPeriod older, IndicatorPeriod newer) =>
        older.Period.Quarter == 0 && newer.Period.Quarter == 0 && newer.Period.Year == older.Period.Year + 1 && !newer.BreaksSeries;

    private static double MeanSquare(ReadOnlySpan<double> x0, ReadOnlySpan<double> n0, ReadOnlySpan<double> x1, ReadOnlySpan<double> n1)
    {
        var (change, scale, count) = (new double[x0.Length], new double[x0.Length], 0);
        for (var row = 0; row < x0.Length; row++)
        {
            if (x0[row] >= LeastEvents && x1[row] >= LeastEvents && n0[row] > 0 && n1[row] > 0)
            {
                change[count] = Math.Log(x1[row] / n1[row]) - Math.Log(x0[row] / n0[row]);
                scale[count] = Math.Sqrt((1 / x0[row]) + (1 / x1[row]));
                count++;
            }
        }

        if (count == 0)
        {
            return double.NaN;
        }

        var sorted = change.AsSpan(0, count).ToArray();
        Array.Sort(sorted);
        var median = Quantiles.Median(sorted);
        for (var index = 0; index < count; index++)
        {
            sorted[index] = (change[index] - median) / scale[index];
        }

        Array.Sort(sorted);
        var (low, high) = (Quantiles.Type7(sorted, 0.1), Quantiles.Type7(sorted, 0.9));
        var sum = 0.0;
        foreach (var w in sorted)
        {
            var winsorised = Math.Clamp(w, low, high);
            sum += winsorised * winsorised;
        }

        return sum / count;
    }
}

/// <summary>Two consecutive years of all municipalities.</summary>
/// <param name="Older">The first.</param>
/// <param name="Newer">The second.</param>
/// <param name="MeanSquare">Mean of w²: how many times the variance of the changes is larger than independent events would give.</param>
public sealed record YearPair(Period Older, Period Newer, double MeanSquare);
