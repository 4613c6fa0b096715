namespace Benchmark.Core.Comparisons;

/// <summary>A part of a group when its values are laid in order.</summary>
public enum GroupPart
{
    /// <summary>The highest quarter.</summary>
    Highest,

    /// <summary>The middle half.</summary>
    Middle,

    /// <summary>The lowest quarter.</summary>
    Lowest,
}

/// <summary>Which part of the group a value lies in, and which parts it may lie in given everybody's margins.</summary>
/// <param name="Observed">Where the value lies: above Q3, below Q1 or between, as the verdict has it.</param>
/// <param name="Best">Highest part that is plausible.</param>
/// <param name="Worst">Lowest part that is plausible.</param>
public sealed record PlaceInGroup(GroupPart Observed, GroupPart Best, GroupPart Worst)
{
    /// <summary>Whether chance leaves the place as it is.</summary>
    public bool Stays => Best == Worst;

    /// <summary>
    /// The place of a comparison. The observed part is decided by the value and the quartiles, so that it never contradicts the verdict. A rank
    /// lies in the highest quarter when fewer than a quarter of the others are higher, in the lowest when fewer than a quarter are lower, else
    /// in the middle half; a bound of the rank interval that is no other than the observed rank leaves the observed part.
    /// </summary>
    /// <param name="comparison">A comparison.</param>
    /// <param name="rank">The rank of its own municipality among its members, with the interval.</param>
    /// <returns>
    /// Null without a verdict, without quartiles (fewer than 8 others), where the margin by chance is not fully known, and for a figure about
    /// equal to the middle that does not lie in the middle half: so little spread makes no places.
    /// </returns>
    public static PlaceInGroup? Of(Comparison comparison, Rank? rank)
    {
        if (rank is null || comparison.Verdict == Verdict.None || double.IsNaN(comparison.Q1) || (comparison.Certain == false && comparison.Verdict != Verdict.NoCertainDifference))
        {
            return null;
        }

        var observed = comparison.Own.Value > comparison.Q3 ? GroupPart.Highest : comparison.Own.Value < comparison.Q1 ? GroupPart.Lowest : GroupPart.Middle;
        observed = comparison.Verdict is Verdict.SlightlyHigher or Verdict.SlightlyLower ? GroupPart.Middle : observed;
        if (comparison.Verdict == Verdict.AboutEqual && observed != GroupPart.Middle)
        {
            return null;
        }

        var best = rank.From < rank.Position ? PartOf(rank.From, rank.Of) : observed;
        var worst = rank.To > rank.Position ? PartOf(rank.To, rank.Of) : observed;
        return new(observed, best < observed ? best : observed, worst > observed ? worst : observed);
    }

    // Of so many others, rank − 1 are higher and of − rank are lower.
    private static GroupPart PartOf(int rank, int of) =>
        4 * (rank - 1) < of - 1 ? GroupPart.Highest : 4 * (of - rank) < of - 1 ? GroupPart.Lowest : GroupPart.Middle;
}
