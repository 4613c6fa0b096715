using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>The funnel for analysts: a dot per municipality, its value upwards and its size to the right, between limits of 95% and 99.8%.</summary>
public static class FunnelChart
{
    private const double PlotHeight = 340;
    private const double TitleSize = 13;
    private const double TitleWidth = 280;

    /// <summary>Places along a curve: enough to look smooth, few enough for a native chart.</summary>
    private const int Steps = 60;

    /// <summary>The picture.</summary>
    /// <param name="certainty">Of a comparison with a funnel.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">There is no funnel.</exception>
    public static ChartSpec Of(ComparisonCertainty certainty, Language language)
    {
        var funnel = certainty.Funnel ?? throw new ArgumentException("There is no funnel.", nameof(certainty));
        var comparison = certainty.Comparison;
        var members = comparison.Members.Select((member, index) => (Figure: member, Size: certainty.Counts[index].N)).Where(member => member.Figure.HasValue && member.Size > 0).ToArray();
        var (fromRight, toRight) = Scale.Range(members.Select(member => member.Size), zeroWithin: 0.3);
        double[] sizes = [.. Sizes(Math.Min(fromRight > 0 ? fromRight : double.MaxValue, members.Min(member => member.Size)), toRight)];
        var limits = new[] { Core.Statistics.Intervals.Usual, Core.Statistics.Intervals.Strict }.ToDictionary(level => level, level => sizes.Select(size => (Size: size, Limits: funnel.LimitsAt(size, level))).ToArray());
        var (fromUp, toUp) = Scale.Range(members.Select(member => member.Figure.Value).Concat(limits.Values.SelectMany(curve => curve.SelectMany(at => new[] { at.Limits.Lower, at.Limits.Upper }))), zeroWithin: 0.3);
        var y = new NumberAxis(fromUp, toUp, Scale.Ticks(fromUp, toUp, 5, language))
        {
            Title = TextWidth.Wrap($"{comparison.Indicator.Name.In(language)} ({comparison.Indicator.Unit.Label.In(language)}), {FigureText.Period(comparison.Period.Period, language)}", TitleWidth, TitleSize),
        };
        var right = TextWidth.Wrap(ChartTexts.FunnelSize.Fill(language, certainty.Denominator?.Name.In(language) ?? "n"), TitleWidth, TitleSize);
        var margins = new Margins(
            Math.Ceiling(y.Ticks.Max(tick => TextWidth.Of(tick.Text, 12))) + 16,
            (y.Title.Count * EndLabel.LineHeight) + 16,
            24,
            (right.Count * EndLabel.LineHeight) + 32);
        var x = new NumberAxis(fromRight, toRight, []) { Title = right };
        x = x with { Ticks = Scale.Fit(Scale.Ticks(fromRight, toRight, 5, language), x, margins) };
        return new ChartSpec(
            ChartTexts.FunnelTitle.Fill(language, comparison.Indicator.Name.In(language), FigureText.Period(comparison.Period.Period, language), comparison.Municipality.Name),
            margins,
            PlotHeight + margins.Top + margins.Bottom,
            x,
            y,
            [
                .. limits.SelectMany(pair => new[]
                {
                    new Line(MarkRole.Rest, StyleOf(pair.Key), [.. pair.Value.Select(at => new Place(at.Size, at.Limits.Lower))]),
                    new Line(MarkRole.Rest, StyleOf(pair.Key), [.. pair.Value.Select(at => new Place(at.Size, at.Limits.Upper))]),
                }),
                new Line(MarkRole.Middle, LineStyle.Solid, [new(sizes[0], funnel.Centre), new(sizes[^1], funnel.Centre)]),
                new Points([.. members.OrderBy(member => member.Figure.Code == comparison.Municipality.Code).Select(member => new Dot(
                    member.Size,
                    member.Figure.Value,
                    ComparisonCharts.RoleOf(comparison, member.Figure),
                    member.Figure.Code,
                    [member.Figure.Name, FigureText.ValueWithUnit(member.Figure.Value, comparison.Indicator, language), $"n = {FigureText.Number(member.Size, 0, language)}"]))]),
                .. OwnLabel(comparison, members, x, y),
            ],
            [ChartTexts.EveryDot.In(language), ChartTexts.FunnelLegend.Fill(language, comparison.Municipality.Name), .. fromUp != 0 || fromRight != 0 ? [ChartTexts.AxesNotFromZero.In(language)] : Array.Empty<string>()]);
    }

    private static LineStyle StyleOf(double level) => level == Core.Statistics.Intervals.Usual ? LineStyle.Dashed : LineStyle.Solid;

    // Closer together where the limits bend most.
    private static IEnumerable<double> Sizes(double least, double most) =>
        Enumerable.Range(0, Steps + 1).Select(step => least * Math.Pow(most / least, (double)step / Steps));

    private static IEnumerable<Mark> OwnLabel(Comparison comparison, (MemberFigure Figure, double Size)[] members, Axis x, Axis y)
    {
        foreach (var (figure, size) in members.Where(member => member.Figure.Code == comparison.Municipality.Code))
        {
            var isLeft = x.Fraction(size) < 0.5;
            yield return new Label(
                size, figure.Value, [figure.Name], MarkRole.Own, Strong: true, Right: isLeft ? 12 : -12, Lower: y.Fraction(figure.Value) > 0.5 ? -14 : 14, Anchor: isLeft ? Anchor.Start : Anchor.End);
        }
    }
}
