using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.PeerGroups;

/// <summary>Why the members of a likeness group are in it, and how much that depends on the characteristics chosen. Holds no text.</summary>
/// <param name="Group">The group.</param>
/// <param name="Municipality">The own municipality.</param>
/// <param name="Neighbours">The members, nearest first, with what makes them differ.</param>
/// <param name="WordBounds">Largest distance that is called strong and comparable: 5th and 25th percentile of all pairs of this release, division and set.</param>
/// <param name="Correlated">Pairs of characteristics that say nearly the same, strongest first.</param>
/// <param name="Stability">How many members stay when a characteristic is left out; null where only one counts.</param>
public sealed record GroupExplanation(
    PeerGroup Group,
    Municipality Municipality,
    IReadOnlyList<ExplainedNeighbour> Neighbours,
    (double Strong, double Comparable) WordBounds,
    IReadOnlyList<CorrelatedPair> Correlated,
    GroupStability? Stability)
{
    /// <summary>Two characteristics of which Spearman's ρ over the division lies beyond this, whatever its sign, are warned about.</summary>
    public const double MostCorrelation = 0.8;

    /// <summary>Explains a likeness group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="own">The own municipality that it was made for.</param>
    /// <param name="sources">The release, and the figures that the group was made with.</param>
    /// <returns>Null for any other group, also where the whole country stands in.</returns>
    public static GroupExplanation? Of(PeerGroup group, Municipality own, GroupSources sources)
    {
        if (group.Neighbours is not { } neighbours || LikenessBasis.Of(group, sources.Catalogue) is not { } basis)
        {
            return null;
        }

        double[][] values = [.. basis.Parts.Select(part => NearestPeriod.Values(sources.Slabs[part.Characteristic.Indicator], part.Period, group.Division))];
        Indicator[] indicators = [.. basis.Parts.Select(part => sources.Slabs[part.Characteristic.Indicator].Indicator)];
        var ownRow = group.Division.RowOf(own.Code);
        var likeness = sources.LikenessOf(basis);
        return new(
            group,
            own,
            [.. neighbours.Select(neighbour => new ExplainedNeighbour(neighbour, [.. group.Characteristics.Select((use, index) => new Contribution(
                use, indicators[index], values[index][group.Division.RowOf(neighbour.Code)], values[index][ownRow], neighbour.Contributions[index]))]))],
            likeness.WordBounds,
            CorrelatedPairs(group.Characteristics, values),
            GroupStability.Of(group, own, likeness));
    }

    // Ranks are the same with and without a logarithm.
    private static CorrelatedPair[] CorrelatedPairs(IReadOnlyList<CharacteristicUse> uses, double[][] values)
    {
        var pairs =
            from a in Enumerable.Range(0, uses.Count)
            from b in Enumerable.Range(a + 1, uses.Count - a - 1)
            where !uses[a].DroppedOut && !uses[b].DroppedOut
            let correlation = Correlation.Spearman(values[a], values[b])
            where Math.Abs(correlation) > MostCorrelation
            orderby Math.Abs(correlation) descending
            select new CorrelatedPair(uses[a], uses[b], correlation);
        return [.. pairs];
    }
}

/// <summary>A member of a likeness group, and what each characteristic adds to its distance.</summary>
/// <param name="Neighbour">The member.</param>
/// <param name="Contributions">In the order of the characteristics used.</param>
public sealed record ExplainedNeighbour(Neighbour Neighbour, IReadOnlyList<Contribution> Contributions)
{
    /// <summary>The characteristic that adds most, the first on a tie; null when the two are the same in all.</summary>
    public Contribution? Largest => Contributions.Where(contribution => contribution.Share > 0).MaxBy(contribution => contribution.Share);
}

/// <summary>What one characteristic adds to the distance of a member.</summary>
/// <param name="Use">The characteristic and its period.</param>
/// <param name="Indicator">Its indicator, for name, unit and decimals.</param>
/// <param name="Value">Value of the member in the indicator's own unit; NaN where missing.</param>
/// <param name="Own">Value of the own municipality; NaN where missing.</param>
/// <param name="Share">Share of d², 0–1; 0 for a characteristic that dropped out, NaN where one of the two has no value.</param>
public sealed record Contribution(CharacteristicUse Use, Indicator Indicator, double Value, double Own, double Share);

/// <summary>Two characteristics that go together so far that they count as one, with more weight.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Spearman">Spearman's ρ over the municipalities of the division that have both.</param>
public sealed record CorrelatedPair(CharacteristicUse First, CharacteristicUse Second, double Spearman);

/// <summary>How far a likeness group depends on any one of its characteristics.</summary>
/// <param name="Staying">Members that are among the nearest whichever single characteristic is left out.</param>
/// <param name="Members">All members.</param>
public sealed record GroupStability(int Staying, int Members)
{
    /// <summary>
    /// Leaves out each counting characteristic in turn, takes as many nearest others as the group has members, and counts the members that are
    /// there every time. A turn in which nobody can be compared (the own municipality lacks too much of what is left) is passed over.
    /// </summary>
    /// <returns>Null where fewer than two characteristics count, or every turn is passed over.</returns>
    internal static GroupStability? Of(PeerGroup group, Municipality own, Likeness likeness)
    {
        if (likeness.Weights.Count < 2)
        {
            return null;
        }

        var codes = group.Division.Codes;
        var (room, staying, turns) = ((new double[codes.Count], new int[codes.Count]), group.Members.ToHashSet(StringComparer.Ordinal), 0);
        for (var leftOut = 0; leftOut < likeness.Weights.Count; leftOut++)
        {
            double[] weights = [.. likeness.Weights.Select((weight, index) => index == leftOut ? 0 : weight)];
            var nearest = likeness.NearestBy(own.Code, group.Members.Count, weights, room);
            if (nearest.Length > 0)
            {
                staying.IntersectWith(nearest.ToArray().Select(row => codes[row]));
                turns++;
            }
        }

        return turns == 0 ? null : new(staying.Count, group.Members.Count);
    }
}
