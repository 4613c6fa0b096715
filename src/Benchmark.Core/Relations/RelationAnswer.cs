using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Relations;

/// <summary>Makes a <see cref="Relation"/>.</summary>
public static class RelationAnswer
{
    /// <summary>Years that the two periods may lie apart.</summary>
    public const double MostYearsApart = 4;

    /// <summary>Refuses a pair that cannot be laid beside each other: the same twice, a class or yes/no, or periods too far apart.</summary>
    /// <exception cref="RefusedException">With what is possible.</exception>
    public static void Check(Indicator first, Period firstPeriod, Indicator second, Period secondPeriod)
    {
        if (first.Code == second.Code)
        {
            throw new RefusedException(RelationRefusals.SameTwice(first));
        }

        foreach (var (indicator, parameter) in new[] { (first, RelationRefusals.First), (second, RelationRefusals.Second) })
        {
            if (indicator.Kind is IndicatorKind.Class or IndicatorKind.YesNo)
            {
                throw new RefusedException(RelationRefusals.NoQuantity(indicator, parameter));
            }
        }

        if (Math.Abs(firstPeriod.Time - secondPeriod.Time) > MostYearsApart)
        {
            throw new RefusedException(RelationRefusals.TooFarApart(first, firstPeriod, second, secondPeriod));
        }
    }

    /// <summary>Lays two figures beside each other; pure and synchronous.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="first">Figures of the first indicator.</param>
    /// <param name="firstPeriod">A period that it holds.</param>
    /// <param name="second">Figures of the second.</param>
    /// <param name="secondPeriod">A period that it holds.</param>
    /// <param name="own">A municipality on the divisions of both periods.</param>
    /// <param name="group">The group on the division of the first period; members that are not on both divisions are left out.</param>
    /// <exception cref="RefusedException">As <see cref="Check"/>.</exception>
    public static Relation Of(Catalogue catalogue, IndicatorSlab first, Period firstPeriod, IndicatorSlab second, Period secondPeriod, Municipality own, PeerGroup group)
    {
        Check(first.Indicator, firstPeriod, second.Indicator, secondPeriod);
        var (up, right) = (FigureOf(first, firstPeriod, catalogue), FigureOf(second, secondPeriod, catalogue));
        var (upDivision, rightDivision) = (DivisionOf(up, catalogue), DivisionOf(right, catalogue));
        var (upReader, rightReader) = (new SlabReader(first, first.IndexOf(firstPeriod), catalogue.Register), new SlabReader(second, second.IndexOf(secondPeriod), catalogue.Register));
        RelationPoint Point(string code, RelationRole role) => new(role, upReader.Figure(code, first.RowOf(code)), rightReader.Figure(code, second.RowOf(code)));

        var members = group.Members.Where(code => code != own.Code && upDivision.Contains(code) && rightDivision.Contains(code)).ToList();
        var told = members.Append(own.Code).ToHashSet(StringComparer.Ordinal);
        RelationPoint[] points =
        [
            Point(own.Code, RelationRole.Own),
            .. members.Select(code => Point(code, RelationRole.Group)),
            .. upDivision.Codes.Where(code => rightDivision.Contains(code) && !told.Contains(code)).Select(code => Point(code, RelationRole.Rest)),
        ];
        return new Relation
        {
            Release = catalogue.Release,
            Municipality = own,
            Group = group,
            First = up,
            Second = right,
            Points = points,
            All = CoherenceOf(points),
            WithinGroup = CoherenceOf(points.Where(point => point.Role != RelationRole.Rest)),
            Overlap = OverlapOf(up.Indicator, right.Indicator),
        };
    }

    /// <summary>Whether two indicators are partly the same.</summary>
    public static RelationOverlap OverlapOf(Indicator first, Indicator second) =>
        IsPart(first.Code, second) || IsPart(second.Code, first) || (first.Ratio is { } ratio && IsPart(ratio.Numerator, second)) || (second.Ratio is { } other && IsPart(other.Numerator, first))
            ? RelationOverlap.SharedPart
            : first.Family == second.Family ? RelationOverlap.SameFamily : RelationOverlap.None;

    private static bool IsPart(string code, Indicator indicator) => indicator.Ratio is { } ratio && (ratio.Numerator == code || ratio.Denominator == code);

    private static Coherence CoherenceOf(IEnumerable<RelationPoint> points)
    {
        var both = points.Where(point => point.HasBoth).ToArray();
        var (x, y) = (Array.ConvertAll(both, point => Equality.ToSignificant(point.Second.Value)), Array.ConvertAll(both, point => Equality.ToSignificant(point.First.Value)));
        return both.Length < Coherence.LeastCount
            ? new(both.Length, double.NaN, double.NaN)
            : new(both.Length, Correlation.Spearman(x, y), Correlation.Pearson(x, y));
    }

    private static RelatedFigure FigureOf(IndicatorSlab slab, Period period, Catalogue catalogue)
    {
        var index = slab.IndexOf(period);
        return index < 0
            ? throw new RefusedException(Refusals.PeriodNotHeld(slab.Indicator, period, catalogue))
            : new(slab.Indicator, slab.Periods[index], index == slab.Periods.Count - 1, catalogue.IsOld(slab.Indicator.Code));
    }

    private static Division DivisionOf(RelatedFigure figure, Catalogue catalogue) =>
        catalogue.Register.Division(figure.Period.DivisionYear) ?? throw new InvalidOperationException($"Release {catalogue.Release.Number} has no division of {figure.Period.DivisionYear}.");
}
