using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Developments;

/// <summary>What the municipality itself budgeted for a period of which there is no account yet.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">Own budget, in the unit of the account.</param>
public sealed record BudgetedPeriod(Period Period, double Value)
{
    /// <summary>The budgets of the periods after the last one of a development, oldest first; those without a value are left out.</summary>
    /// <param name="development">The development of the account.</param>
    /// <param name="budget">Figures of its budget.</param>
    public static IReadOnlyList<BudgetedPeriod> After(Development development, IndicatorSlab budget) => budget.RowOf(development.Municipality.Code) is >= 0 and var row
        ?
        [
            .. budget.Periods.Index()
                .Where(held => held.Item.Period > development.Points[^1].Period.Period)
                .Select(held => new BudgetedPeriod(held.Item.Period, budget.Cells.Value[budget.Cell(held.Index, row)]))
                .Where(budgeted => !double.IsNaN(budgeted.Value)),
        ]
        : [];
}
