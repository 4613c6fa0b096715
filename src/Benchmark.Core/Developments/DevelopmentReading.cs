using Benchmark.Core.Releases;

namespace Benchmark.Core.Developments;

/// <summary>What a development tells: its direction, the change beside the group, and what comes out if the line goes on.</summary>
/// <param name="Development">The figures.</param>
/// <param name="Trend">The direction, or why nothing is said of it.</param>
/// <param name="Change">Own change beside that of the group; null where it is not told.</param>
/// <param name="Outlook">The line continued; null where that is worth nothing.</param>
/// <param name="Backtest">How well lines of the indicator could have been continued in the past, and why they are not.</param>
public sealed record DevelopmentReading(Development Development, TrendFinding Trend, ChangeAgainstGroup? Change, Outlook? Outlook, OutlookBacktest Backtest)
{
    /// <summary>For money: what of the change is left when prices are taken out; null where the release has no index of every shown period.</summary>
    public RealChange? Real { get; init; }

    /// <summary>For money: what the municipality itself budgeted after the last account; empty where the release holds no budget beside it.</summary>
    public IReadOnlyList<BudgetedPeriod> Budgeted { get; init; } = [];

    /// <summary>Reads a development.</summary>
    /// <param name="development">A development made from the slab.</param>
    /// <param name="slab">Figures of its indicator.</param>
    /// <param name="backtest">That of the indicator in this release.</param>
    /// <param name="prices">The price index of the release.</param>
    public static DevelopmentReading Of(Development development, IndicatorSlab slab, OutlookBacktest backtest, PriceIndex prices)
    {
        var change = ChangeAgainstGroup.Of(development, slab);
        return new(development, TrendRule.Decide(development, change), change, Outlook.Of(development, backtest), backtest) { Real = RealChange.Of(change, development, prices) };
    }
}
