using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Deliveries;

/// <summary>Far from the other municipalities (Hampel): on the figure per inhabitant for counts and amounts, on the value itself for all others.</summary>
internal static class OutlierRule
{
    public static void Check(DeliveredIndicator delivered, Indicator indicator, SoundPeriod period, List<Finding> findings, List<SkippedCheck> skipped)
    {
        void Skip(SkipReason reason) => skipped.Add(new(CheckRule.Outlier, delivered.Code, period.Period.Period, reason));

        // The number of inhabitants itself has nothing to be divided by: towns differ a thousandfold and none is wrong.
        var perInhabitant = indicator.Kind is IndicatorKind.Count or IndicatorKind.Amount;
        if (perInhabitant && delivered.Inhabitants?.Indicator.Code == delivered.Code)
        {
            return;
        }

        if (perInhabitant && Inhabitants(delivered, period) is null)
        {
            Skip(SkipReason.NoInhabitants);
            return;
        }

        var rows = period.Figures;
        var inhabitants = perInhabitant ? Inhabitants(delivered, period) : null;
        var figures = rows.Select(row => inhabitants is null ? row.Value : row.Value / inhabitants(row.Municipality)).ToArray();
        if (Hampel.Distances(figures) is not { } distances)
        {
            Skip(figures.Count(figure => figure > 0) < Spread.LeastForMedian ? SkipReason.TooFewFigures : SkipReason.NoSpread);
            return;
        }

        var middle = Middle(figures);
        for (var index = 0; index < rows.Count; index++)
        {
            if (Math.Abs(distances[index]) > Hampel.Limit)
            {
                findings.Add(rows[index].Breaks(CheckRule.Outlier, rows[index].Named(delivered.Register), period.Period.Period, figures[index] / middle, Math.Abs(distances[index])));
            }
        }
    }

    // Those of the nearest period, the earlier on a tie: a budget is delivered before its year has inhabitants. Municipalities whose border moved
    // in between have none.
    private static Func<string, double>? Inhabitants(DeliveredIndicator delivered, SoundPeriod period)
    {
        var slab = delivered.Inhabitants;
        if (slab?.Periods.MinBy(held => Math.Abs(held.Period.Time - period.Period.Period.Time)) is not { } nearest)
        {
            return null;
        }

        var index = slab.IndexOf(nearest.Period);
        var touched = delivered.Register.TouchedBetween(nearest.DivisionYear, period.Period.DivisionYear);
        return code => touched.Contains(code) || slab.RowOf(code) is not (>= 0 and var row) ? double.NaN : slab.Cells.Value[slab.Cell(index, row)];
    }

    private static double Middle(double[] figures)
    {
        var sorted = Array.FindAll(figures, figure => figure > 0);
        Array.Sort(sorted);
        return Quantiles.Median(sorted);
    }
}
