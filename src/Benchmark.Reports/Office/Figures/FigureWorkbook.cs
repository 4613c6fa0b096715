using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Figures;

/// <summary>formaat=xlsx: figures as typed cells, and a sheet that says what they are. Missing is an empty cell with its status.</summary>
public static class FigureWorkbook
{
    /// <summary>One row per member of the comparison, in the order of the group.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="link">Fixed address of the page.</param>
    /// <param name="language">Language of its texts.</param>
    public static Workbook Of(Comparison comparison, MunicipalityRegister register, string link, Language language)
    {
        var (indicator, own) = (comparison.Indicator, comparison.Municipality.Code);
        var hasMargin = comparison.Members.Any(member => member.Interval is not null);
        Bilingual[] headings =
        [
            FigureTexts.Code, ToldTexts.Municipality, FigureTexts.Own, ToldTexts.Figure, .. hasMargin ? (Bilingual[])[ToldTexts.MarginFrom, ToldTexts.MarginTo] : [], ToldTexts.Status, FigureTexts.Recalculated,
        ];
        var rows = comparison.Members.Select(member => (IReadOnlyList<Cell>)
        [
            new Cell.Text(member.Code),
            new Cell.Text(member.Name, member.Code == own),
            YesOrNo(member.Code == own, language),
            new Cell.Number(member.Value, indicator.Decimals),
            .. hasMargin ? (Cell[])[new Cell.Number(member.Interval?.Lower ?? double.NaN, indicator.Decimals), new Cell.Number(member.Interval?.Upper ?? double.NaN, indicator.Decimals)] : [],
            new Cell.Text(Narrator.Status(member.Status, language)),
            YesOrNo(member.Recalculated, language),
        ]);
        return Book(comparison, Figures(headings, rows, ChartOf(comparison, language), language), AboutFigures(comparison, register, link, language), language);
    }

    /// <summary>One row per period: own figure, and the middle and middle half of the group.</summary>
    /// <param name="development">The development.</param>
    /// <param name="comparison">The comparison of the period that was asked for: it says what the figures are.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="link">Fixed address of the page.</param>
    /// <param name="language">Language of its texts.</param>
    public static Workbook Of(Development development, Comparison comparison, MunicipalityRegister register, string link, Language language)
    {
        var decimals = development.Indicator.Decimals;
        Bilingual[] headings =
        [
            ToldTexts.Period, new(development.Municipality.Name, development.Municipality.Name), ToldTexts.Middle, ToldTexts.QuarterLow, ToldTexts.QuarterHigh,
            FigureTexts.KnownOthers, FigureTexts.Others, ToldTexts.Status, FigureTexts.Recalculated,
        ];
        var rows = development.Points.Select(point => (IReadOnlyList<Cell>)
        [
            new Cell.Text(FigureText.Period(point.Period.Period, language)),
            new Cell.Number(point.Own.Value, decimals),
            new Cell.Number(point.Median, decimals),
            new Cell.Number(point.Q1, decimals),
            new Cell.Number(point.Q3, decimals),
            new Cell.Number(point.OthersWithValue, 0),
            new Cell.Number(point.Others, 0),
            new Cell.Text(Narrator.Status(point.Own.Status, language)),
            YesOrNo(point.Own.Recalculated, language),
        ]);
        var chart = DevelopmentCharts.OverTime(development, comparison.Period.Period, language);
        return Book(comparison, Figures(headings, rows, chart, language), AboutFigures(comparison, register, link, language), language);
    }

    private static Workbook Book(Comparison comparison, Sheet figures, Sheet about, Language language) =>
        new(ToldViews.TitleOf(comparison.Indicator, comparison.Period.Period, language), [figures, about], language);

    private static Sheet Figures(Bilingual[] headings, IEnumerable<IReadOnlyList<Cell>> rows, ChartSpec? chart, Language language) => new(
        FigureTexts.FiguresSheet.In(language),
        [.. headings.Select((heading, index) => new SheetColumn(Math.Max(heading.In(language).Length / 2, index == 1 && heading == ToldTexts.Municipality ? 28 : 13)))],
        [[.. headings.Select(heading => new Cell.Text(heading.In(language)))], .. rows],
        Chart: chart);

    // A whole country by name is no picture.
    private static ChartSpec? ChartOf(Comparison comparison, Language language) =>
        ComparisonCharts.FitsRows(comparison) ? ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, language) : null;

    private static Sheet AboutFigures(Comparison comparison, MunicipalityRegister register, string link, Language language)
    {
        var (indicator, decimals) = (comparison.Indicator, comparison.Indicator.Decimals);
        List<IReadOnlyList<Cell>> rows =
        [
            [new Cell.Text(ToldViews.TitleOf(indicator, comparison.Period.Period, language)), new Cell.Text("")],
            Text(FigureTexts.Sentence, Narrator.Tell(comparison, language).ToString()),
            Text(FigureTexts.Question, indicator.Question),
            Text(FigureTexts.Definition, indicator.Definition),
            Text(FigureTexts.Unit, indicator.Unit.Label.In(language)),
            Text(ToldTexts.Period, FigureText.Period(comparison.Period.Period, language)),
            Text(FigureTexts.Division, comparison.Period.DivisionYear.ToString(CultureInfo.InvariantCulture)),
            Text(FigureTexts.Own, comparison.Municipality.Name),
            Text(FigureTexts.Group, Narrator.WhyThisGroup(comparison, register, language)),
            Row(FigureTexts.Others, new Cell.Number(comparison.Others, 0)),
            Row(FigureTexts.KnownOthers, new Cell.Number(comparison.OthersWithValue, 0)),
            Row(ToldTexts.Middle, new Cell.Number(comparison.Median, decimals)),
            Row(ToldTexts.QuarterLow, new Cell.Number(comparison.Q1, decimals)),
            Row(ToldTexts.QuarterHigh, new Cell.Number(comparison.Q3, decimals)),
            Row(FigureTexts.Pooled, new Cell.Number(comparison.Pooled, decimals)),
            Row(FigureTexts.Percentile, new Cell.Number(comparison.Percentile, 1)),
            Row(FigureTexts.Lower, new Cell.Number(comparison.Lower, 0)),
            Row(FigureTexts.Higher, new Cell.Number(comparison.Higher, 0)),
            Text(FigureTexts.Verdict, Narrator.Word(comparison.Verdict, language)),
            Text(FigureTexts.Certainty, Narrator.HowSure(comparison, language)),
            .. indicator.Note.Length > 0 ? (IReadOnlyList<Cell>[])[Text(FigureTexts.Note, indicator.Note)] : [],
            Row(FigureTexts.Release, new Cell.Day(comparison.Release.Date)),
            Text(FigureTexts.ReleaseNumber, comparison.Release.Number.ToString(CultureInfo.InvariantCulture)),
            Text(FigureTexts.Methods, comparison.Release.MethodsVersion.ToString(CultureInfo.InvariantCulture)),
            Row(FigureTexts.Source, indicator.Source.Url is { Length: > 0 } url ? new Cell.Link(Narrator.SourceLine(comparison, language), url) : new Cell.Text(Narrator.SourceLine(comparison, language))),
            Text(FigureTexts.Licence, indicator.Source.Licence),
            Row(FigureTexts.Page, new Cell.Link(link, link)),
        ];
        return new Sheet(FigureTexts.AboutSheet.In(language), [new(34), new(100)], rows);

        IReadOnlyList<Cell> Text(Bilingual name, string text) => Row(name, new Cell.Text(text));

        IReadOnlyList<Cell> Row(Bilingual name, Cell cell) => [new Cell.Text(name.In(language), Strong: true), cell];
    }

    private static Cell.Text YesOrNo(bool value, Language language) => new((value ? FigureTexts.Yes : FigureTexts.No).In(language));
}
