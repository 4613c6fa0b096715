using Benchmark.Core.Statistics;

namespace Benchmark.Core.InformationIndex;

/// <summary>
/// What counts once in a theme: an indicator, or several of which each goes with another of them (|Spearman| &gt; 0.9, methods §7): they say the
/// same, and together would count twice. Its weight is the largest of theirs, its value the mean of those that are known.
/// </summary>
/// <param name="Weight">Weight in the theme.</param>
/// <param name="Parts">Places of the indicators among all of the index.</param>
internal sealed record IndexItem(double Weight, IReadOnlyList<int> Parts)
{
    /// <summary>Beyond this two indicators count as one.</summary>
    public const double Duplicate = 0.9;

    /// <summary>The items of a theme, in the order of its first indicators.</summary>
    /// <param name="weights">Weights of the indicators of the theme.</param>
    /// <param name="values">Their values over the municipalities; NaN where missing.</param>
    /// <param name="first">Place of the first of them among all indicators of the index.</param>
    public static IReadOnlyList<IndexItem> Of(IReadOnlyList<double> weights, IReadOnlyList<double[]> values, int first)
    {
        var leader = Enumerable.Range(0, weights.Count).ToArray();
        for (var one = 0; one < weights.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (Math.Abs(Correlation.Spearman(values[one], values[other])) > Duplicate)
                {
                    var (from, to) = (Math.Max(leader[one], leader[other]), Math.Min(leader[one], leader[other]));
                    leader = Array.ConvertAll(leader, place => place == from ? to : place);
                }
            }
        }

        return [.. Enumerable.Range(0, weights.Count).GroupBy(place => leader[place]).OrderBy(group => group.Key)
            .Select(group => new IndexItem(group.Max(place => weights[place]), [.. group.Select(place => first + place)]))];
    }
}
