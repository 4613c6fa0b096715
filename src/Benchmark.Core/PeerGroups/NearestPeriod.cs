using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.PeerGroups;

/// <summary>From which period a characteristic is taken when another period is compared.</summary>
public static class NearestPeriod
{
    /// <summary>
    /// The period nearest to the compared one, the earlier on a tie, among those published on the division (a list with the same codes is the
    /// same division), else the nearest at all.
    /// </summary>
    /// <exception cref="RefusedException">The indicator does not exist or has no period.</exception>
    public static Period Of(string indicator, Division division, Period period, Catalogue catalogue)
    {
        var periods = catalogue.PeriodsOf(indicator);
        if (periods.Count == 0)
        {
            throw new RefusedException(GroupRefusal.UnknownCharacteristic(indicator));
        }

        return (Nearest(periods.Where(held => IsOn(held, division, catalogue)), period) ?? Nearest(periods, period))!.Period;
    }

    /// <summary>One value per row of the division; NaN where the slab has none.</summary>
    public static double[] Values(IndicatorSlab slab, Period period, Division division)
    {
        var (index, values) = (slab.IndexOf(period), new double[division.Codes.Count]);
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = index >= 0 && slab.RowOf(division.Codes[row]) is >= 0 and var held ? slab.Cells.Value[slab.Cell(index, held)] : double.NaN;
        }

        return values;
    }

    private static bool IsOn(IndicatorPeriod held, Division division, Catalogue catalogue) =>
        held.DivisionYear == division.Year || catalogue.Register.Division(held.DivisionYear)?.HasSameCodesAs(division) == true;

    // Periods come oldest first, and the first of equally near ones is kept.
    private static IndicatorPeriod? Nearest(IEnumerable<IndicatorPeriod> periods, Period period) =>
        periods.MinBy(held => Math.Abs(held.Period.Time - period.Time));
}
