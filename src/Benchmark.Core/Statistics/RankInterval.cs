using Benchmark.Core.Comparisons;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Statistics;

/// <summary>
/// Which ranks are plausible given everybody's margins (methods §2; Goldstein and Spiegelhalter 1996, doi:10.2307/2983325).
/// </summary>
/// <remarks>
/// The interval is the observed competition rank, highest first, with the 51st smallest and largest rank over 2,000 draws of
/// <see cref="RankDraws"/>; widened to contain the observed one, and widened for ties: who is higher in 97.5% of the draws is surely
/// higher, who is higher in more than 2.5% may be. The best rank is at most one more than the number that is surely higher, the worst at least
/// one more than the number that may be. Without that widening the true rank of municipalities that hardly differ lies in the interval in 80%
/// of the cases instead of 95%: the draws add chance to figures that chance has spread already (docs/decisions/0018).
/// </remarks>
public static class RankInterval
{
    // The 51st smallest and largest of 2,000: 95% of the ranks lie between them.
    private const int Tail = 50;

    // Higher in so many draws is surely higher.
    private const int Surely = RankDraws.Count - Tail;

    /// <summary>The rank of one municipality. For many of them <see cref="OfAll"/> gives the same in a fraction of the time.</summary>
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

        var (ownDraws, draws, ranks) = (new double[RankDraws.Count], new double[RankDraws.Count], new int[RankDraws.Count]);
        RankDraws.Fill(slab, periodIndex, ownRow, ownDraws);
        Array.Fill(ranks, 1);
        var (observed, of, surely, maybe) = (1, 1, 0, 0);
        foreach (var row in otherRows)
        {
            var value = slab.Cells.Value[slab.Cell(periodIndex, row)];
            if (double.IsNaN(value))
            {
                continue;
            }

            of++;
            observed += value > own && !Equality.Same(value, own) ? 1 : 0;
            RankDraws.Fill(slab, periodIndex, row, draws);
            for (var draw = 0; draw < draws.Length; draw++)
            {
                ranks[draw] += draws[draw] > ownDraws[draw] ? 1 : 0;
            }

            var times = TimesHigher(draws, ownDraws);
            surely += times >= Surely ? 1 : 0;
            maybe += times > Tail ? 1 : 0;
        }

        Array.Sort(ranks);
        return Widened(observed, of, ranks[Tail], ranks[^(Tail + 1)], surely, maybe);
    }

    /// <summary>
    /// What <see cref="Of"/> gives for each of these municipalities among all of them, in one go: every stream is drawn once and the
    /// municipalities are ranked per draw by sorting.
    /// </summary>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="periodIndex">Index of the period in the slab.</param>
    /// <param name="rows">Rows of the municipalities, each once.</param>
    /// <returns>In the order of <paramref name="rows"/>; null for a municipality without a value.</returns>
    public static IReadOnlyList<Rank?> OfAll(IndicatorSlab slab, int periodIndex, ReadOnlySpan<int> rows)
    {
        var values = new double[rows.Length];
        for (var place = 0; place < rows.Length; place++)
        {
            values[place] = Equality.ToSignificant(slab.Cells.Value[slab.Cell(periodIndex, rows[place])]);
        }

        int[] known = [.. Enumerable.Range(0, values.Length).Where(place => !double.IsNaN(values[place]))];
        var draws = new double[known.Length][];
        for (var member = 0; member < known.Length; member++)
        {
            draws[member] = new double[RankDraws.Count];
            RankDraws.Fill(slab, periodIndex, rows[known[member]], draws[member]);
        }

        var (surely, maybe) = OthersHigher(draws);
        var (observed, times) = (new int[known.Length], TimesOfRanks(draws));
        Rank(Array.ConvertAll(known, place => values[place]), new int[known.Length], observed);
        var intervals = new Rank?[rows.Length];
        for (var member = 0; member < known.Length; member++)
        {
            var (best, worst) = Between(times.AsSpan(member * known.Length, known.Length));
            intervals[known[member]] = Widened(observed[member], known.Length, best, worst, surely[member], maybe[member]);
        }

        return intervals;
    }

    private static Rank Widened(int observed, int of, int best, int worst, int surely, int maybe) => new(
        observed, of, Math.Min(Math.Min(observed, best), 1 + surely), Math.Max(Math.Max(observed, worst), 1 + maybe));

    /// <summary>How often each member had each rank: cell = member · members + rank − 1.</summary>
    private static int[] TimesOfRanks(double[][] draws)
    {
        var count = draws.Length;
        var (one, members, ranks, times) = (new double[count], new int[count], new int[count], new int[count * count]);
        for (var draw = 0; draw < RankDraws.Count; draw++)
        {
            for (var member = 0; member < count; member++)
            {
                one[member] = draws[member][draw];
            }

            Rank(one, members, ranks);
            for (var member = 0; member < count; member++)
            {
                times[(member * count) + ranks[member] - 1]++;
            }
        }

        return times;
    }

    // Competition ranks, highest first; the values are sorted where they stand.
    private static void Rank(double[] values, int[] members, int[] ranks)
    {
        for (var member = 0; member < members.Length; member++)
        {
            members[member] = member;
        }

        Array.Sort(values, members);
        for (var place = values.Length - 1; place >= 0; place--)
        {
            var isTied = place < values.Length - 1 && values[place] == values[place + 1];
            ranks[members[place]] = isTied ? ranks[members[place + 1]] : values.Length - place;
        }
    }

    // The 51st smallest and largest rank from how often each was drawn.
    private static (int Best, int Worst) Between(ReadOnlySpan<int> times)
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

        return (best + 1, worst + 1);
    }

    /// <summary>Of each member how many are surely higher, and how many may be.</summary>
    private static (int[] Surely, int[] Maybe) OthersHigher(double[][] draws)
    {
        var (surely, maybe) = (new int[draws.Length], new int[draws.Length]);
        var (least, most) = (Array.ConvertAll(draws, one => one.Min()), Array.ConvertAll(draws, one => one.Max()));
        for (var one = 0; one < draws.Length; one++)
        {
            for (var other = 0; other < draws.Length; other++)
            {
                // Most pairs lie wholly apart.
                var times = least[other] > most[one] ? RankDraws.Count : most[other] <= least[one] ? 0 : TimesHigher(draws[other], draws[one]);
                surely[one] += times >= Surely ? 1 : 0;
                maybe[one] += times > Tail ? 1 : 0;
            }
        }

        return (surely, maybe);
    }

    private static int TimesHigher(double[] one, double[] other)
    {
        var times = 0;
        for (var draw = 0; draw < one.Length && draw < other.Length; draw++)
        {
            times += one[draw] > other[draw] ? 1 : 0;
        }

        return times;
    }
}
