using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Relations;

namespace Benchmark.Reports.Charts;

/// <summary>Samenhang: a dot per municipality, the figure asked about upwards, the other to the right.</summary>
public static class RelationChart
{
    private const double PlotHeight = 380;
    private const double TitleSize = 13;

    /// <summary>Width in which the names of the axes are broken: a phone's.</summary>
    private const double TitleWidth = 280;

    /// <summary>The picture; municipalities that lack one of the figures are left out.</summary>
    public static ChartSpec Of(Relation relation, Language language)
    {
        var points = relation.Points.Where(point => point.HasBoth).ToArray();
        var (up, right) = (Title(relation.First, language), Title(relation.Second, language));
        var (fromUp, toUp) = Scale.Range(points.Select(point => point.First.Value), zeroWithin: 0.3);
        var (fromRight, toRight) = Scale.Range(points.Select(point => point.Second.Value), zeroWithin: 0.3);
        var y = new NumberAxis(fromUp, toUp, Scale.Ticks(fromUp, toUp, 5, language)) { Title = up };
        var margins = new Margins(
            Math.Ceiling(y.Ticks.Max(tick => TextWidth.Of(tick.Text, 12))) + 16,
            (up.Count * EndLabel.LineHeight) + 16,
            24,
            (right.Count * EndLabel.LineHeight) + 32);
        var x = new NumberAxis(fromRight, toRight, []) { Title = right };
        x = x with { Ticks = Scale.Fit(Scale.Ticks(fromRight, toRight, 6, language), x, margins) };
        return new ChartSpec(
            ChartTexts.RelationTitle.Fill(language, relation.First.Indicator.Name.In(language), relation.Second.Indicator.Name.In(language), relation.Municipality.Name),
            margins,
            PlotHeight + margins.Top + margins.Bottom,
            x,
            y,
            [
                new Points([.. points.Where(point => point.Role == RelationRole.Rest).Select(point => DotOf(point, relation, language))]),
                new Points([.. points.Where(point => point.Role != RelationRole.Rest).Reverse().Select(point => DotOf(point, relation, language))]),
                .. OwnLabel(relation, x, y),
            ],
            [
                ChartTexts.EveryDot.In(language),
                ChartTexts.RelationLegend.Fill(language, relation.Municipality.Name),
                .. fromUp != 0 || fromRight != 0 ? [ChartTexts.AxesNotFromZero.In(language)] : Array.Empty<string>(),
            ]);
    }

    private static Dot DotOf(RelationPoint point, Relation relation, Language language) => new(
        point.Second.Value,
        point.First.Value,
        point.Role switch { RelationRole.Own => MarkRole.Own, RelationRole.Group => MarkRole.Group, _ => MarkRole.Country },
        point.Code,
        [point.Name, FigureText.ValueWithUnit(point.First.Value, relation.First.Indicator, language), FigureText.ValueWithUnit(point.Second.Value, relation.Second.Indicator, language)]);

    /// <summary>The name stands on the side that has more room, clear of the ring.</summary>
    private static IEnumerable<Mark> OwnLabel(Relation relation, Axis x, Axis y)
    {
        if (!relation.Own.HasBoth)
        {
            yield break;
        }

        var (right, up) = (relation.Own.Second.Value, relation.Own.First.Value);
        var isLeft = x.Fraction(right) < 0.5;
        yield return new Label(
            right, up, [relation.Municipality.Name], MarkRole.Own, Strong: true, Right: isLeft ? 12 : -12, Lower: y.Fraction(up) > 0.5 ? -14 : 14, Anchor: isLeft ? Anchor.Start : Anchor.End);
    }

    private static IReadOnlyList<string> Title(RelatedFigure figure, Language language)
    {
        var unit = figure.Indicator.Unit.Label.In(language);
        return TextWidth.Wrap(
            figure.Indicator.Name.In(language) + (unit.Length > 0 ? $" ({unit}), " : ", ") + FigureText.Period(figure.Period.Period, language), TitleWidth, TitleSize);
    }
}
