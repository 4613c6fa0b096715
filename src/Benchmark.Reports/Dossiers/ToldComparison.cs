using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Maps;

namespace Benchmark.Reports.Dossiers;

/// <summary>Tells one figure against a group.</summary>
internal static class ToldComparison
{
    public static ToldView Of(KeptView.Compared view, Language language)
    {
        var comparison = view.Comparison;
        var development = view.Shown == ShownPicture.Development ? view.Development : null;
        var chart = view.Shown switch
        {
            ShownPicture.Development => DevelopmentCharts.OverTime(view.Development.Development, comparison.Period.Period, language, view.Development.Outlook),
            ShownPicture.SideBySide => ComparisonCharts.SideBySide(comparison, view.Order, language),
            // A chart of Office has no lines from names to dots; its cells name every dot.
            ShownPicture.Spread => SpreadChart.Of(comparison, names: false, language),
            _ => null,
        };
        var map = view.Shown == ShownPicture.Map ? view.Map : null;
        var drawing = map is null ? null : DrawingOf(map, view.Register, language);
        Sentence[] message = [Narrator.Tell(comparison, language), .. development is null ? [] : Told(development, language), .. map is null ? [] : (Sentence[])[Narrator.Tell(map, view.Register, language)]];
        var about = About(comparison, view, view.Register, view.Explanation, language);
        return about with
        {
            Message = message,
            Chart = chart,
            Drawing = drawing,
            ChartText = chart is not null ? string.Join(' ', [chart.Title + ".", .. message.Select(sentence => sentence.ToString()), .. chart.Footnotes])
                : drawing is not null ? string.Join(' ', [drawing.Title + ".", Narrator.Tell(map!, view.Register, language).ToString(), .. drawing.Footnotes])
                : "",
            Table = view.Shown == ShownPicture.Development ? Periods(view.Development.Development, language) : Members(comparison, map, view.Order, language),
            Method = development is null ? about.Method : [.. about.Method, .. Narrator.HowWeKnow(development, language)],
        };
    }

    private static Sentence[] Told(DevelopmentReading development, Language language) =>
        Narrator.Outlook(development, language) is { } outlook
            ? [Narrator.Tell(development, language), Sentence.Parse(outlook)]
            : [Narrator.Tell(development, language)];

    /// <summary>What every view of one comparison tells, whatever picture and table stand with it.</summary>
    public static ToldView About(Comparison comparison, KeptView view, MunicipalityRegister register, GroupExplanation? explanation, Language language) => new()
    {
        Title = ToldViews.TitleOf(comparison.Indicator, comparison.Period.Period, language),
        Subject = comparison.Indicator.Name.In(language),
        Municipality = comparison.Municipality.Name,
        Message = [Narrator.Tell(comparison, language)],
        Said = Narrator.Voice(comparison, language),
        Leads = Highlights.MayLead(comparison.Indicator, comparison.IsOld),
        GroupName = Narrator.GroupName(comparison.Group, register, language),
        Limits = Narrator.Limits(comparison, language),
        Method =
        [
            // Definitions are Dutch only, as in the catalogue.
            comparison.Indicator.Definition,
            Narrator.HowSure(comparison, language),
            ToldTexts.Coverage.Fill(language, Narrator.Coverage(comparison, language)),
        ],
        Group = [Narrator.WhyThisGroup(comparison, register, language), .. explanation is null ? [] : Narrator.Explain(explanation, language)],
        Members = ToldViews.MembersOf(explanation, register, language),
        Source = Narrator.SourceLine(comparison, language),
        Citation = Narrator.Citation(comparison, view.Link, language),
        Release = comparison.Release,
        Link = view.Link,
        Note = view.Note,
    };

    // A division without shapes has no map; its table stays.
    private static ToldDrawing? DrawingOf(ComparisonMap map, MunicipalityRegister register, Language language) => MapShapes.Of(map.Comparison.Group.Division) is { } shapes
        ? new(
            MapDrawing.TitleOf(map, language),
            MapDrawing.Svg(map, shapes, language),
            MapDrawing.Width,
            MapDrawing.Height(shapes),
            [.. MapDrawing.Footnotes(map, shapes, register, language).Skip(1)])
        : null;

    private static TextTable Members(Comparison comparison, ComparisonMap? map, MemberOrder order, Language language)
    {
        var classes = map?.Municipalities.ToDictionary(municipality => municipality.Figure.Code, municipality => Narrator.ClassName(map, municipality.Class, language), StringComparer.Ordinal);
        var (indicator, members) = (comparison.Indicator, ComparisonCharts.Ordered(comparison, order));
        var hasMargins = members.Any(member => member.Interval is not null);
        var remarks = members.Select(member => Remark(member, language)).ToArray();
        var hasRemarks = remarks.Distinct(StringComparer.Ordinal).Count() > 1;
        return new TextTable(
            ToldTexts.MembersCaption.Fill(language, ToldViews.TitleOf(indicator, comparison.Period.Period, language)) + (hasRemarks ? "" : ToldTexts.AllStatus.Fill(language, remarks[0])),
            [
                new(ToldTexts.Municipality.In(language)),
                new(indicator.Unit.Label.In(language) is { Length: > 0 } unit ? unit : ToldTexts.Figure.In(language), IsFigure: true),
                .. classes is not null ? (TableHeading[])[new(MapTexts.Class.In(language))] : [],
                .. hasMargins ? (TableHeading[])[new(ToldTexts.MarginFrom.In(language), IsFigure: true), new(ToldTexts.MarginTo.In(language), IsFigure: true)] : [],
                .. hasRemarks ? (TableHeading[])[new(ToldTexts.Status.In(language))] : [],
            ],
            [
                .. members.Select((member, row) => (IReadOnlyList<TableCell>)
                [
                    new(member.Name),
                    ToldViews.Cell(member.Value, indicator, language),
                    .. classes is not null ? (TableCell[])[new(classes[member.Code])] : [],
                    .. hasMargins ? Margins(member, indicator, language) : [],
                    .. hasRemarks ? (TableCell[])[new(remarks[row])] : [],
                ]),
                .. double.IsNaN(comparison.Median) ? [] : (IReadOnlyList<TableCell>[])
                [
                    [new(ToldTexts.Middle.In(language)), ToldViews.Cell(comparison.Median, indicator, language), .. Enumerable.Repeat(new TableCell(""), (classes is null ? 0 : 1) + (hasMargins ? 2 : 0) + (hasRemarks ? 1 : 0))],
                ],
            ],
            members.ToList().FindIndex(member => member.Code == comparison.Municipality.Code));
    }

    private static TableCell[] Margins(MemberFigure member, Indicator indicator, Language language) => member is { HasValue: true, Interval: { } interval }
        ? [ToldViews.Cell(interval.Lower, indicator, language), ToldViews.Cell(interval.Upper, indicator, language)]
        : [new("–"), new("–")];

    private static string Remark(MemberFigure member, Language language) =>
        Narrator.Status(member.Status, language) + (member.Recalculated ? ", " + ChartTexts.Recalculated.In(language) : "");

    private static TextTable Periods(Development development, Language language)
    {
        var indicator = development.Indicator;
        return new TextTable(
            ToldTexts.PeriodsCaption.Fill(language, indicator.Name.In(language), development.Municipality.Name),
            [
                new(ToldTexts.Period.In(language)),
                new(development.Municipality.Name, IsFigure: true),
                new(ToldTexts.Middle.In(language), IsFigure: true),
                new(ToldTexts.QuarterLow.In(language), IsFigure: true),
                new(ToldTexts.QuarterHigh.In(language), IsFigure: true),
                new(ToldTexts.Known.In(language), IsFigure: true),
                new(ToldTexts.Status.In(language)),
            ],
            [.. development.Points.Select(point => (IReadOnlyList<TableCell>)
            [
                new(FigureText.Period(point.Period.Period, language)),
                ToldViews.Cell(point.Own.Value, indicator, language),
                ToldViews.Cell(point.Median, indicator, language),
                ToldViews.Cell(point.Q1, indicator, language),
                ToldViews.Cell(point.Q3, indicator, language),
                new(ChartTexts.Known.Fill(language, point.OthersWithValue, point.Others), point.OthersWithValue),
                new(Remark(point.Own, language) + (point.Period.BreaksSeries ? ", " + ChartTexts.Break.In(language) : "")),
            ])]);
    }
}
