using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Releases;

/// <summary>
/// Figures told on the division of another year (methods §8). Counts and amounts are added up over their parts; ratios are made of the summed x and
/// n; means by their weight. Medians, classes, yes/no, scores, and whatever is published without its parts, are never recalculated: a municipality
/// that changed has no figure then, with the reason that its boundaries differ. A figure of which more than 10% rests on a split is estimated; so is a
/// ratio when one of its sides is.
/// </summary>
public static class RecalculatedSlab
{
    /// <summary>A stored indicator on one division.</summary>
    /// <param name="slab">The figures as published.</param>
    /// <param name="division">The division asked for.</param>
    /// <param name="register">The municipalities of the release.</param>
    /// <param name="weight">For a mean: what its values are weighed by, of the same periods and on their divisions; null where none is declared.</param>
    /// <param name="splitBy">What a split is divided by.</param>
    /// <returns>A slab whose periods all lie on the division; recalculated figures are marked, and have no bounds unless x and n give them.</returns>
    /// <exception cref="ArgumentException">The indicator is a ratio (<see cref="RatioOf"/>), or a period lies on a division that the register does not have.</exception>
    public static IndicatorSlab Of(IndicatorSlab slab, Division division, MunicipalityRegister register, IndicatorSlab? weight = null, SplitBy splitBy = SplitBy.Inhabitants)
    {
        if (slab.Indicator.Ratio is not null)
        {
            throw new ArgumentException($"'{slab.Indicator.Code}' is made of two others, which are recalculated first.", nameof(slab));
        }

        var target = new RecalculatedCells(slab, division);
        for (var period = 0; period < slab.Periods.Count; period++)
        {
            var transition = Transition(slab.Periods[period], division, register, splitBy);
            var weights = weight?.IndexOf(slab.Periods[period].Period) ?? -1;
            for (var row = 0; row < division.Codes.Count; row++)
            {
                var code = division.Codes[row];
                var cell = (period * division.Codes.Count) + row;
                var parts = transition.PartsOf(code);
                if (transition.IsUnchanged(code))
                {
                    target.Keep(cell, period, code);
                }
                else if (parts.Count == 0)
                {
                    target.Leave(cell);
                }
                else if (slab.Indicator.Kind is IndicatorKind.Count or IndicatorKind.Amount)
                {
                    target.Sum(cell, period, parts);
                }
                else if (slab.Indicator.Kind == IndicatorKind.Mean && weights >= 0)
                {
                    target.Weigh(cell, period, parts, weight!, weights);
                }
                else
                {
                    target.Leave(cell);
                }
            }
        }

        return target.Build();
    }

    /// <summary>A ratio on one division: m·Σx/Σn.</summary>
    /// <param name="slab">The ratio as published: its φ holds for every division, one per indicator and release.</param>
    /// <param name="numerator">x, recalculated to the division.</param>
    /// <param name="denominator">n, recalculated to the same.</param>
    /// <param name="division">The division.</param>
    /// <exception cref="ArgumentException">The indicator is no ratio, or a side lacks a period.</exception>
    public static IndicatorSlab RatioOf(IndicatorSlab slab, IndicatorSlab numerator, IndicatorSlab denominator, Division division)
    {
        var multiplier = slab.Indicator.Ratio?.Multiplier ?? throw new ArgumentException($"'{slab.Indicator.Code}' is no ratio.", nameof(slab));
        var (width, count) = (division.Codes.Count, slab.Periods.Count * division.Codes.Count);
        var (value, status, x, n, recalculated) = (new double[count], new ObservationStatus[count], new double[count], new double[count], new bool[count]);
        for (var period = 0; period < slab.Periods.Count; period++)
        {
            var (xPeriod, nPeriod) = (numerator.IndexOf(slab.Periods[period].Period), denominator.IndexOf(slab.Periods[period].Period));
            if (xPeriod < 0 || nPeriod < 0)
            {
                throw new ArgumentException($"'{slab.Indicator.Code}' has {slab.Periods[period].Period}, which its numerator or denominator has not.", nameof(slab));
            }

            for (var row = 0; row < width; row++)
            {
                var (cell, xCell, nCell) = ((period * width) + row, (xPeriod * width) + row, (nPeriod * width) + row);
                status[cell] = ObservationStatuses.Weakest(numerator.Cells.Status[xCell], denominator.Cells.Status[nCell]);
                if (status[cell].HasValue() && (IsSplit(numerator.Cells, xCell) || IsSplit(denominator.Cells, nCell)))
                {
                    status[cell] = ObservationStatus.Estimated;
                }

                if (status[cell].HasValue() && !(denominator.Cells.Value[nCell] > 0))
                {
                    status[cell] = ObservationStatus.NotApplicable;
                }

                var has = status[cell].HasValue();
                (x[cell], n[cell]) = has ? (numerator.Cells.Value[xCell], denominator.Cells.Value[nCell]) : (double.NaN, double.NaN);
                value[cell] = multiplier * x[cell] / n[cell];
                recalculated[cell] = has && (numerator.Cells.IsRecalculated(xCell) || denominator.Cells.IsRecalculated(nCell));
            }
        }

        var cells = SlabBounds.Add(slab.Indicator, new SlabCells(value, status, x, n), slab.Phi) with { Recalculated = recalculated };
        return new(slab.Indicator, [.. slab.Periods.Select(period => period with { DivisionYear = division.Year })], division.Codes, cells, slab.Phi, slab.PhiKnown);
    }

    private static bool IsSplit(SlabCells cells, int cell) => cells.IsRecalculated(cell) && cells.Status[cell] == ObservationStatus.Estimated;

    private static DivisionTransition Transition(IndicatorPeriod period, Division division, MunicipalityRegister register, SplitBy splitBy) => DivisionTransition.Between(
        register.Division(period.DivisionYear) ?? throw new ArgumentException($"'{period.Indicator}' has a period on the division of {period.DivisionYear}, which the register does not have.", nameof(period)),
        division, register, splitBy);
}
