using Distribution = MathNet.Numerics.Distributions.Normal;

namespace Benchmark.Core.Statistics;

/// <summary>
/// Mann–Kendall test of a direction in a series (Mann 1945, doi:10.2307/1907187; ties: Kendall 1970, Rank Correlation Methods), two-sided.
/// </summary>
/// <param name="S">Pairs in which the later value is higher, minus pairs in which it is lower; values that are equal to 12 digits count in neither.</param>
/// <param name="P">Chance of an |S| as large as this or larger when every order of the values is as likely, 0–1; NaN for fewer than 2 values.</param>
public readonly record struct MannKendall(int S, double P)
{
    /// <summary>Up to this number of values the chance is counted over every order of them, ties included.</summary>
    public const int MostExact = 8;

    /// <summary>Up to this number it is, when there are no ties.</summary>
    public const int MostExactWithoutTies = 10;

    /// <summary>Tests a series.</summary>
    /// <param name="values">The values in the order of time, without NaN.</param>
    /// <returns>
    /// n ≤ 8, or n ≤ 10 without ties: exact. Else the normal approximation with continuity correction, z = (|S| − 1)/√V with
    /// V = (n(n−1)(2n+5) − Σt(t−1)(2t+5))/18 over groups of t equal values; S = 0 gives 1.
    /// </returns>
    public static MannKendall Of(ReadOnlySpan<double> values)
    {
        var s = 0;
        for (var later = 1; later < values.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                s += Equality.Same(values[later], values[earlier]) ? 0 : Math.Sign(values[later] - values[earlier]);
            }
        }

        var ties = Ties(values);
        return new(s, values.Length < 2 ? double.NaN : values.Length <= MostExact || (values.Length <= MostExactWithoutTies && ties.Count == values.Length) ? Exact(s, ties) : Normal(s, ties));
    }

    // The number of orders of a multiset by their inversions is the Gaussian multinomial coefficient ∏ᵢ(1 − qⁱ) / ∏ₜ∏ⱼ(1 − qʲ)
    // (MacMahon 1916); S is the number of untied pairs minus twice the inversions.
    private static double Exact(int s, List<int> ties)
    {
        var n = ties.Sum();
        var untied = Pairs(n) - ties.Sum(Pairs);
        var orders = new double[untied + 1];
        orders[0] = 1;
        for (var factor = 1; factor <= n; factor++)
        {
            for (var inversions = untied; inversions >= factor; inversions--)
            {
                orders[inversions] -= orders[inversions - factor];
            }
        }

        foreach (var factor in ties.SelectMany(tie => Enumerable.Range(1, tie)))
        {
            for (var inversions = factor; inversions <= untied; inversions++)
            {
                orders[inversions] += orders[inversions - factor];
            }
        }

        var extreme = orders.Where((_, inversions) => Math.Abs(untied - (2 * inversions)) >= Math.Abs(s)).Sum();
        return extreme / orders.Sum();
    }

    private static double Normal(int s, List<int> ties)
    {
        double n = ties.Sum();
        var variance = ((n * (n - 1) * ((2 * n) + 5)) - ties.Sum(t => t * (t - 1.0) * ((2 * t) + 5))) / 18;
        return s == 0 ? 1 : Math.Min(1, 2 * Distribution.CDF(0, 1, (1 - Math.Abs(s)) / Math.Sqrt(variance)));
    }

    private static int Pairs(int n) => n * (n - 1) / 2;

    // How many values are equal to each other, for every different value.
    private static List<int> Ties(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var ties = new List<int>();
        for (var index = 0; index < sorted.Length; index++)
        {
            if (index > 0 && Equality.Same(sorted[index], sorted[index - 1]))
            {
                ties[^1]++;
            }
            else
            {
                ties.Add(1);
            }
        }

        return ties;
    }
}
