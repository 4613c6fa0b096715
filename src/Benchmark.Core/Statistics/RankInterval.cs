using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using MathNet.Numerics.Distributions;

namespace Benchmark.Core.Statistics;

/// <summary>Which ranks are plausible given everybody's margins (methods §2; Goldstein and Spiegelhalter 1996, doi:10.2307/2983325).</summary>
public static class RankInterval
{
    /// <summary>Draws per municipality.</summary>
    public const int Draws = 2000;

    // The 51st smallest and largest of 2,000: 95% of the ranks lie between them.
    private const int Tail = 50;

    /// <summary>
    /// Observed competition rank, highest first, with the 51st smallest and largest rank over 2,000 draws, widened to contain the observed
    /// one. A share is drawn from Beta(x+½, n−x+½); events from Gamma(x+½, 1)/n stretched around y by √φ; a value with bounds or a standard
    /// error from Normal; a value without margin by chance stands still. The stream of a municipality is the same in every group and release.
    /// </summary>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="periodIndex">Index of the period in the slab.</param>
    /// <param name="ownRow">Row of the own municipality.</param>
    /// <param name="otherRows">Rows of the others; those without a value are left out.</param>
    /// <returns>Null when the own municipality has no value.</returns>
    public static Rank? Of(IndicatorSlab slab, int periodIndex, int ownRow, ReadOnlySpan<int> otherRows)
    {
        var own = slab.Cells.Value[slab.Cell(periodIndex, ownRow)];
        if (double.IsNaN(own))
        {
            return null;
        }

        var (ownDraws, draws, ranks) = (new double[Draws], new double[Draws], new int[Draws]);
        Draw(slab, periodIndex, ownRow, ownDraws);
        Array.Fill(ranks, 1);
        var (observed, of) = (1, 1);
        foreach (var row in otherRows)
        {
            var value = slab.Cells.Value[slab.Cell(periodIndex, row)];
            if (double.IsNaN(value))
            {
                continue;
            }

            of++;
            observed += value > own && !Equality.Same(value, own) ? 1 : 0;
            Draw(slab, periodIndex, row, draws);
            for (var draw = 0; draw < Draws; draw++)
            {
                ranks[draw] += draws[draw] > ownDraws[draw] ? 1 : 0;
            }
        }

        Array.Sort(ranks);
        return new(observed, of, Math.Min(observed, ranks[Tail]), Math.Max(observed, ranks[Draws - 1 - Tail]));
    }

    /// <summary>
    /// What <see cref="Of"/> gives for each of these municipalities among all of them, in one go: every stream is drawn once and the
    /// municipalities are ranked per draw by sorting, so that n of them cost n streams and 2,000 sorts instead of n² streams.
    /// </summary>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="periodIndex">Index of the period in the slab.</param>
    /// <param name="rows">Rows of the municipalities, each once.</param>
    /// <returns>In the order of <paramref name="rows"/>; null for a municipality without a value.</returns>
    public static IReadOnlyList<Rank?> OfAll(IndicatorSlab slab, int periodIndex, ReadOnlySpan<int> rows)
    {
        var places = new List<int>(rows.Length);
        for (var place = 0; place < rows.Length; place++)
        {
            if (!double.IsNaN(slab.Cells.Value[slab.Cell(periodIndex, rows[place])]))
            {
                places.Add(place);
            }
        }

        var count = places.Count;
        var (values, drawn, one) = (new double[count], new double[count * Draws], new double[Draws]);
        for (var member = 0; member < count; member++)
        {
            values[member] = Equality.ToSignificant(slab.Cells.Value[slab.Cell(periodIndex, rows[places[member]])]);
            Draw(slab, periodIndex, rows[places[member]], one);
            for (var draw = 0; draw < Draws; draw++)
            {
                drawn[(draw * count) + member] = one[draw];
            }
        }

        var (members, ranks, times) = (new int[count], new int[count], new int[count * count]);
        RankOf(values, members, ranks);
        var observed = (int[])ranks.Clone();
        for (var draw = 0; draw < Draws; draw++)
        {
            RankOf(drawn.AsSpan(draw * count, count), members, ranks);
            for (var member = 0; member < count; member++)
            {
                times[(member * count) + ranks[member] - 1]++;
            }
        }

        var intervals = new Rank?[rows.Length];
        for (var member = 0; member < count; member++)
        {
            intervals[places[member]] = Between(observed[member], times.AsSpan(member * count, count));
        }

        return intervals;
    }

    // Competition ranks, highest first; the values are sorted where they stand.
    private static void RankOf(Span<double> values, int[] members, int[] ranks)
    {
        for (var member = 0; member < members.Length; member++)
        {
            members[member] = member;
        }

        values.Sort(members.AsSpan());
        for (var place = values.Length - 1; place >= 0; place--)
        {
            var isTied = place < values.Length - 1 && values[place] == values[place + 1];
            ranks[members[place]] = isTied ? ranks[members[place + 1]] : values.Length - place;
        }
    }

    // The 51st smallest and largest from how often each rank was drawn, widened to contain the observed one.
    private static Rank Between(int observed, ReadOnlySpan<int> times)
    {
        var (best, worst) = (0, times.Length - 1);
        for (var seen = times[best]; seen <= Tail; seen += times[best])
        {
            best++;
        }

        for (var seen = times[worst]; seen <= Tail; seen += times[worst])
        {
            worst--;
        }

        return new(observed, times.Length, Math.Min(observed, best + 1), Math.Max(observed, worst + 1));
    }

    private static void Draw(IndicatorSlab slab, int periodIndex, int row, double[] draws)
    {
        var cell = slab.Cell(periodIndex, row);
        var cells = slab.Cells;
        var (value, code) = (cells.Value[cell], slab.Codes[row]);
        var random = new Xoshiro256(Xoshiro256.SeedOf("rang", slab.Indicator.Code, slab.Periods[periodIndex].Period.ToString(), code));
        switch (slab.Indicator.Uncertainty)
        {
            case Uncertainty.Binomial when cells is { Numerator: { } x, Denominator: { } n } && x[cell] >= 0 && x[cell] <= n[cell]:
                var multiplier = slab.Indicator.Ratio!.Multiplier;
                Fill(draws, () => multiplier * Beta.Sample(random, x[cell] + 0.5, n[cell] - x[cell] + 0.5));
                break;
            case Uncertainty.Events when cells is { Numerator: { } x, Denominator: { } n } && x[cell] >= 0:
                var (scale, stretch) = (slab.Indicator.Ratio!.Multiplier / n[cell], Math.Sqrt(slab.Phi));
                Fill(draws, () => value + (stretch * ((Gamma.Sample(random, x[cell] + 0.5, 1) * scale) - value)));
                break;
            case Uncertainty.StandardError or Uncertainty.PublishedBounds when cells is { Lower: { } lower, Upper: { } upper } && upper[cell] > lower[cell]:
                var error = Intervals.StandardErrorOf(lower[cell], upper[cell]);
                Fill(draws, () => Normal.Sample(random, value, error));
                break;
            default:
                Array.Fill(draws, Equality.ToSignificant(value));
                break;
        }
    }

    private static void Fill(double[] draws, Func<double> next)
    {
        for (var draw = 0; draw < draws.Length; draw++)
        {
            draws[draw] = next();
        }
    }
}
