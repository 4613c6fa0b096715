using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using MathNet.Numerics.Distributions;

namespace Benchmark.Core.Comparisons;

/// <summary>Makes a <see cref="ConclusionRobustness"/> (methods §4).</summary>
public static class RobustnessAnswer
{
    /// <summary>Groups that are drawn.</summary>
    public const int Variants = 200;

    // With few comparable municipalities most draws are no group; then nothing is said.
    private const int MostDraws = 10 * Variants;

    private const string Purpose = "bestendigheid";
    private const int SmallestGroup = 10;
    private const int LargestGroup = 40;
    private const double Keeping = 0.8;

    /// <summary>
    /// 200 other likeness groups and the verdict in each. The number of members is uniform on 10–40; each characteristic is kept with
    /// probability 0.8; the weights of the K kept are drawn from Dirichlet(K·w/Σw); a draw without a characteristic, or with fewer than 8
    /// others that have a value, is drawn again. The stream of a municipality, indicator and period is always the same.
    /// </summary>
    /// <param name="comparison">A comparison with a likeness group.</param>
    /// <param name="slab">Figures of its indicator.</param>
    /// <param name="likeness">The likeness that its group was made of.</param>
    /// <returns>Null for a group that is not made by likeness, without a verdict, or where in 2,000 draws no 200 groups were found.</returns>
    public static ConclusionRobustness? Of(Comparison comparison, IndicatorSlab slab, Likeness likeness)
    {
        if (comparison.Group.Neighbours is null || comparison.Verdict == Verdict.None)
        {
            return null;
        }

        var (period, own, division) = (comparison.Period.Period, comparison.Municipality.Code, comparison.Group.Division);
        var values = NearestPeriod.Values(slab, period, division);
        var random = new Xoshiro256(Xoshiro256.SeedOf(Purpose, comparison.Indicator.Code, period.ToString(), own));
        var room = (new double[division.Codes.Count], new int[division.Codes.Count]);
        var (weights, known) = (new double[likeness.Weights.Count], new double[LargestGroup]);
        var variants = new List<GroupVariant>(Variants);
        for (var draw = 0; draw < MostDraws && variants.Count < Variants; draw++)
        {
            var count = SmallestGroup + (int)((LargestGroup - SmallestGroup + 1) * random.NextDouble());
            if (DrawWeights(random, likeness.Weights, weights)
                && VariantOf(comparison, likeness.NearestBy(own, count, weights, room), values, known) is { } variant)
            {
                variants.Add(variant);
            }
        }

        return variants.Count == Variants ? new(comparison.Verdict, variants) : null;
    }

    private static GroupVariant? VariantOf(Comparison comparison, ReadOnlySpan<int> rows, double[] values, double[] known)
    {
        var withValue = 0;
        foreach (var row in rows)
        {
            if (!double.IsNaN(values[row]))
            {
                known[withValue++] = values[row];
            }
        }

        if (withValue < GroupResolution.LeastComparable)
        {
            return null;
        }

        var sorted = known.AsSpan(0, withValue);
        sorted.Sort();
        var others = OthersSummary.Of(sorted, comparison.Indicator);

        // What could stand in the way of a verdict does not lie in the choice of members, and did not stand in the way of the first.
        var (verdict, _) = VerdictRule.Decide(comparison.Indicator, isOld: false, builtOnFamily: false, comparison.Own.Value, comparison.Own.Interval, others);
        return new(rows.Length, withValue, others.Median, verdict);
    }

    // Dirichlet as gammas that are not divided by their sum: distances divide by it.
    private static bool DrawWeights(Xoshiro256 random, IReadOnlyList<double> weights, double[] drawn)
    {
        var (kept, sum) = (0, 0.0);
        for (var index = 0; index < drawn.Length; index++)
        {
            drawn[index] = random.NextDouble() < Keeping ? weights[index] : 0;
            kept += drawn[index] > 0 ? 1 : 0;
            sum += drawn[index];
        }

        var total = 0.0;
        for (var index = 0; index < drawn.Length; index++)
        {
            drawn[index] = drawn[index] > 0 ? Gamma.Sample(random, kept * drawn[index] / sum, 1) : 0;
            total += drawn[index];
        }

        return total > 0;
    }
}
