using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>Ontwikkeling: our line thick, the middle of the group dashed, its middle half as a band, over true time.</summary>
public static class DevelopmentCharts
{
    private const double PlotHeight = 300;

    /// <summary>Draws every period; the chosen one is marked under the axis. What comes out if our line goes on stands after the figures.</summary>
    /// <param name="development">The development.</param>
    /// <param name="chosen">The period that is chosen.</param>
    /// <param name="language">Language of its texts.</param>
    /// <param name="outlook">The line continued; null for the figures alone.</param>
    public static ChartSpec OverTime(Development development, Period chosen, Language language, Outlook? outlook = null)
    {
        var points = development.Points;
        IReadOnlyList<OutlookPoint> ahead = outlook?.Points ?? [];
        var (from, to) = Scale.Range(
            [.. points.SelectMany(point => new[] { point.Own.Value, point.Median, point.Q1, point.Q3 }), .. ahead.SelectMany(point => new[] { point.Value, point.Lower, point.Upper }), development.Said.Target?.Value ?? double.NaN], zeroWithin: 0.5);
        var y = new NumberAxis(from, to, Scale.Ticks(from, to, 6, language));
        IReadOnlyList<EndLabel> labels = [.. EndLabels.Of(development, outlook is not null, language), .. TargetMarks.Labels(development, language)];
        var margins = new Margins(
            Math.Ceiling(y.Ticks.Max(tick => TextWidth.Of(tick.Text, 12))) + 14,
            24,
            Math.Ceiling(labels.Count == 0 ? 10 : labels.Max(label => label.Width)) + 18,
            48);
        var x = Periods(points, ahead, chosen, margins, language);

        return new ChartSpec(
            ChartTexts.OverTimeTitle.Fill(language, development.Indicator.Name.In(language), Span(points, language), development.Municipality.Name),
            margins,
            PlotHeight + margins.Top + margins.Bottom,
            x,
            y,
            [
                .. Runs(points, point => double.IsNaN(point.Q1) || double.IsNaN(point.Q3))
                    .Select(run => new Band([.. run.Select(point => new Edge(point.Period.Period.Time, point.Q1, point.Q3))])),
                .. BandAhead(points, ahead),
                .. Breaks(points, language),
                .. Runs(points, point => double.IsNaN(point.Median))
                    .Select(run => new Line(MarkRole.Middle, LineStyle.Dashed, [.. run.Select(point => new Place(point.Period.Period.Time, point.Median))])),
                .. Runs(points, point => !point.Own.HasValue)
                    .Select(run => new Line(MarkRole.Own, LineStyle.Solid, [.. run.Select(point => new Place(point.Period.Period.Time, point.Own.Value))])),
                .. ahead.Count == 0 ? [] : (Mark[])[new Line(MarkRole.Own, LineStyle.Dashed, [PlaceOf(points[^1]), .. ahead.Select(point => new Place(point.Period.Time, point.Value))])],
                .. TargetMarks.Lines(development, language),
                new Points([.. points.Where(point => point.Own.HasValue).Select(point => new Dot(
                    point.Period.Period.Time, point.Own.Value, MarkRole.Own, point.Own.Code, CardOf(development, point, language), ShapeOf(point.Own)))]),
                .. EndLabels.Place(labels, x.To, y, PlotHeight),
            ],
            Footnotes(development, ahead, from, language));
    }

    /// <summary>Stretches without a gap: a period without the figure or a break in the series ends one.</summary>
    internal static List<List<DevelopmentPoint>> Runs(IReadOnlyList<DevelopmentPoint> points, Func<DevelopmentPoint, bool> absent)
    {
        var runs = new List<List<DevelopmentPoint>>();
        List<DevelopmentPoint>? run = null;
        foreach (var point in points)
        {
            if (absent(point))
            {
                run = null;
                continue;
            }

            if (run is null || point.Period.BreaksSeries)
            {
                runs.Add(run = []);
            }

            run.Add(point);
        }

        return runs;
    }

    private static Place PlaceOf(DevelopmentPoint point) => new(point.Period.Period.Time, point.Own.Value);

    // The band opens at the last figure, and stops where an interval would not hold.
    private static IEnumerable<Mark> BandAhead(IReadOnlyList<DevelopmentPoint> points, IReadOnlyList<OutlookPoint> ahead)
    {
        var within = ahead.TakeWhile(point => point.HasInterval).Select(point => new Edge(point.Period.Time, point.Lower, point.Upper)).ToList();
        if (within.Count > 0)
        {
            var last = PlaceOf(points[^1]);
            yield return new Band([new Edge(last.X, last.Y, last.Y), .. within], MarkRole.Own);
        }
    }

    private static PeriodAxis Periods(IReadOnlyList<DevelopmentPoint> points, IReadOnlyList<OutlookPoint> ahead, Period chosen, Margins margins, Language language)
    {
        var (first, last) = (points[0].Period.Period.Time, ahead.Count > 0 ? ahead[^1].Period.Time : points[^1].Period.Period.Time);
        var room = first == last ? 0.5 : (last - first) * 0.02;
        var axis = new PeriodAxis(first - room, last + room, []);
        var ticks = points.Select(point => new Tick(
            point.Period.Period.Time,
            PeriodText(point.Period.Period),
            ChartTexts.Known.Fill(language, point.OthersWithValue, point.Others),
            Strong: point.Period.Period == chosen))
            .Concat(ahead.Select(point => new Tick(point.Period.Time, PeriodText(point.Period), ChartTexts.OutlookTick.In(language))));
        return axis with { Ticks = Scale.Fit([.. ticks], axis, margins) };
    }

    private static string PeriodText(Period period) => period.Quarter == 0 ? FigureText.Period(period) : FormattableString.Invariant($"{period.Year} K{period.Quarter}");

    private static string Span(IReadOnlyList<DevelopmentPoint> points, Language language) =>
        points.Count == 1 ? FigureText.Period(points[0].Period.Period, language) : $"{FigureText.Period(points[0].Period.Period, language)}–{FigureText.Period(points[^1].Period.Period, language)}";

    private static IEnumerable<Mark> Breaks(IReadOnlyList<DevelopmentPoint> points, Language language) =>
        points.Zip(points.Skip(1))
            .Where(pair => pair.Second.Period.BreaksSeries)
            .Select(pair => new Reference((pair.First.Period.Period.Time + pair.Second.Period.Period.Time) / 2, MarkRole.Rest, LineStyle.Dashed, ChartTexts.Break.In(language), Side.Above));

    private static IReadOnlyList<string> CardOf(Development development, DevelopmentPoint point, Language language) =>
        double.IsNaN(point.Median)
            ? MemberCard.Of(point.Own, development.Indicator, point.Period.Period, language)
            : [.. MemberCard.Of(point.Own, development.Indicator, point.Period.Period, language), ChartTexts.MiddleOfGroup.Fill(language, FigureText.Value(point.Median, development.Indicator, language))];

    private static DotShape ShapeOf(MemberFigure own) =>
        own.Recalculated ? DotShape.Diamond : own.Status == ObservationStatus.Definitive || own.Status == ObservationStatus.StatusUnknown ? DotShape.Filled : DotShape.Open;

    private static IReadOnlyList<string> Footnotes(Development development, IReadOnlyList<OutlookPoint> ahead, double from, Language language)
    {
        var points = development.Points;
        var shapes = points.Where(point => point.Own.HasValue).Select(point => ShapeOf(point.Own)).ToHashSet();
        (bool Applies, Bilingual Note)[] notes =
        [
            (points.Any(point => !double.IsNaN(point.Q1)), ChartTexts.BandLegend),
            (development.Said.Target is not null && points.Count > 1, ChartTexts.TargetLegend),
            (ahead.Count > 0, ahead.Any(point => point.HasInterval) ? ChartTexts.OutlookBandLegend : ChartTexts.OutlookLegend),
            (true, ChartTexts.KnownLegend),
            (shapes.Contains(DotShape.Open), ChartTexts.OpenDot),
            (shapes.Contains(DotShape.Diamond), ChartTexts.Diamond),
            (points.Skip(1).Any(point => point.Period.BreaksSeries), ChartTexts.BreakLegend),
            (from != 0, ChartTexts.AxisNotFromZero),
        ];
        return [.. notes.Where(note => note.Applies).Select(note => note.Note.Fill(language, development.Municipality.Name))];
    }
}
