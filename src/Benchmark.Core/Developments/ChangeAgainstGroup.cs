using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Developments;

/// <summary>Own change beside that of the group, over the periods since the last break (methods §6).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">First of these periods with an own value.</param>
/// <param name="To">The newest period.</param>
/// <param name="InPoints">Whether changes are differences in percentage points, as for shares; else they are a percentage of the first value.</param>
/// <param name="First">Own figure in the first period.</param>
/// <param name="Last">Own figure in the last period.</param>
/// <param name="Group">Middle of the members' own changes; NaN with fewer than 5 members that have both values.</param>
/// <param name="Members">Others that have both values.</param>
/// <param name="Others">Others in the group.</param>
public sealed record ChangeAgainstGroup(Indicator Indicator, Period From, Period To, bool InPoints, MemberFigure First, MemberFigure Last, double Group, int Members, int Others)
{
    /// <summary>Own change: last − first in points, or 100·(last/first − 1).</summary>
    public double Own => Change(InPoints, First.Value, Last.Value);

    /// <summary>Own change as a reader reckons it from the two figures that are shown: in points, or in whole percents; NaN where the first is shown as 0.</summary>
    public double ShownOwn => InPoints
        ? FigureText.ShownDifference(Last.Value, First.Value, Indicator)
        : FigureText.Round(First.Value, Indicator.Decimals) is var first && first > 0
            ? FigureText.Round(100 * ((FigureText.Round(Last.Value, Indicator.Decimals) / first) - 1), 0)
            : double.NaN;

    /// <summary>Change of the group as it is shown: in points, or in whole percents; NaN where there is none.</summary>
    public double ShownGroup => double.IsNaN(Group) ? Group : FigureText.Round(Group, InPoints ? Indicator.Decimals : 0);

    /// <summary>
    /// Change of one municipality and of its group: of the members of the last period those that have both values, each with its own change;
    /// their median, of shares in points, else of ln(last/first), given as 100·(eᵐ − 1).
    /// </summary>
    /// <param name="development">A development made from the slab.</param>
    /// <param name="slab">Figures of the indicator.</param>
    /// <returns>Null where directions may not be told, with fewer than 4 own values or none in the newest period, or of values that are not above 0 and no shares.</returns>
    public static ChangeAgainstGroup? Of(Development development, IndicatorSlab slab)
    {
        var points = development.Stretch.Where(point => point.Own.HasValue).ToList();
        var inPoints = development.Indicator.Kind == IndicatorKind.Share;
        if (!TrendRule.MayBeTold(development.Indicator, development.IsOld)
            || points.Count < Development.LeastForLine
            || points[^1] != development.Points[^1]
            || double.IsNaN(Change(inPoints, points[0].Own.Value, points[^1].Own.Value)))
        {
            return null;
        }

        var (from, to) = (points[0].Period.Period, points[^1].Period.Period);
        var (first, last) = (slab.IndexOf(from), slab.IndexOf(to));
        var others = development.Group.Members.Where(code => code != development.Municipality.Code).ToList();
        double[] changes =
        [
            .. others.Select(slab.RowOf).Where(row => row >= 0)
                .Select(row => Measure(inPoints, slab.Cells.Value[slab.Cell(first, row)], slab.Cells.Value[slab.Cell(last, row)]))
                .Where(change => !double.IsNaN(change)).Order(),
        ];
        var middle = changes.Length < Spread.LeastForMedian ? double.NaN : Quantiles.Median(changes);
        return new(development.Indicator, from, to, inPoints, points[0].Own, points[^1].Own, inPoints ? middle : 100 * (Math.Exp(middle) - 1), changes.Length, others.Count);
    }

    private static double Change(bool inPoints, double first, double last) =>
        inPoints ? last - first : 100 * (Math.Exp(Measure(inPoints, first, last)) - 1);

    private static double Measure(bool inPoints, double first, double last) =>
        inPoints ? last - first : first > 0 && last > 0 ? Math.Log(last / first) : double.NaN;
}
