using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Composition;

/// <summary>Makes a <see cref="Decomposition"/>.</summary>
public static class DecompositionAnswer
{
    /// <summary>Divides the difference of a comparison over its parts.</summary>
    /// <param name="whole">The comparison of the sum.</param>
    /// <param name="parts">Comparisons of its parts, in the order of the source: the same municipality, group, period and release.</param>
    /// <param name="notHeld">Parts that the release does not hold for the period.</param>
    /// <returns>Null where the own figure or the middle of the group is not known, or no part is.</returns>
    public static Decomposition? Of(Comparison whole, IReadOnlyList<Comparison> parts, IReadOnlyList<Indicator> notHeld)
    {
        Comparison[] known = [.. parts.Where(IsKnown)];
        if (!IsKnown(whole) || known.Length == 0)
        {
            return null;
        }

        DecomposedPart[] portions = [.. known
            .Select(part => new DecomposedPart(part, PortionOf(part)))
            .OrderByDescending(part => Math.Abs(part.Portion.Difference))];
        var total = PortionOf(whole);
        var ownRest = FigureText.Round(total.Own - portions.Sum(part => part.Portion.Own), whole.Indicator.Decimals);
        var middleRest = MiddleRestOf(whole, known);
        Portion? rest = double.IsNaN(middleRest) || (ownRest, middleRest) == (0, 0) ? null : new Portion(ownRest, middleRest, whole.Indicator.Decimals);
        var told = portions.Sum(part => part.Portion.Difference) + (rest?.Difference ?? 0);
        return new Decomposition(
            whole,
            portions,
            [.. parts.Except(known).Select(part => part.Indicator), .. notHeld],
            rest,
            FigureText.Round(total.Difference - told, whole.Indicator.Decimals))
        {
            RestWithoutMiddle = double.IsNaN(middleRest) ? ownRest : null,
        };
    }

    private static bool IsKnown(Comparison comparison) => comparison.Own.HasValue && !double.IsNaN(comparison.Median);

    private static Portion PortionOf(Comparison comparison) =>
        new(Decomposition.Shown(comparison.Own.Value, comparison), Decomposition.Shown(comparison.Median, comparison), comparison.Indicator.Decimals);

    /// <summary>The middle of what the others have not broken down, as it is shown; NaN with fewer than 5 others that have the whole and every part.</summary>
    private static double MiddleRestOf(Comparison whole, Comparison[] parts)
    {
        var rests = new List<double>(whole.Others);
        var partsByCode = parts.Select(part => part.Members.ToDictionary(member => member.Code, member => member.Value, StringComparer.Ordinal)).ToArray();
        foreach (var member in whole.Members.Where(member => member.Code != whole.Municipality.Code))
        {
            var rest = member.Value - partsByCode.Sum(values => values.GetValueOrDefault(member.Code, double.NaN));
            if (!double.IsNaN(rest))
            {
                rests.Add(rest);
            }
        }

        if (rests.Count < Spread.LeastForMedian)
        {
            return double.NaN;
        }

        rests.Sort();
        return Decomposition.Shown(Quantiles.Median(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rests)), whole);
    }
}
