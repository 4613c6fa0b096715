using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Composition;

/// <summary>Two figures that belong beside each other, through the years.</summary>
public enum PairKind
{
    /// <summary>Begroot en werkelijk: the gap is what the account differs from the budget, in % of the budget.</summary>
    BudgetAndAccount,

    /// <summary>Inkomsten naast kosten: the gap is income minus cost, in their own unit.</summary>
    CostAndIncome,
}

/// <summary>
/// Budget beside account, or cost beside income: both of the own municipality, their gap, and the middle of the gaps of the same others through
/// all years.
/// </summary>
/// <param name="Kind">Which pair.</param>
/// <param name="First">The budget, or the cost.</param>
/// <param name="Second">The account, or the income.</param>
/// <param name="Release">The release.</param>
/// <param name="Municipality">The own municipality.</param>
/// <param name="Group">The group; the same codes are followed through all years.</param>
/// <param name="Years">Every period that either figure has, oldest first.</param>
public sealed record PairedFigures(
    PairKind Kind, Indicator First, Indicator Second, Release Release, Municipality Municipality, PeerGroup Group, IReadOnlyList<PairedYear> Years)
{
    /// <summary>The newest year of which both are known; null when there is none.</summary>
    public PairedYear? Newest => Years.LastOrDefault(year => !double.IsNaN(year.Gap));
}

/// <summary>One year of a pair; NaN where not known.</summary>
/// <param name="Period">The period.</param>
/// <param name="First">Own budget, or own cost.</param>
/// <param name="Second">Own account, or own income.</param>
/// <param name="Gap">See <see cref="PairKind"/>.</param>
/// <param name="MiddleGap">Middle of the others' gaps; NaN with fewer than 5.</param>
/// <param name="OthersWithGap">Others of whom both are known.</param>
/// <param name="Others">Others in the group.</param>
public sealed record PairedYear(Period Period, MemberFigure First, MemberFigure Second, double Gap, double MiddleGap, int OthersWithGap, int Others);
