using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Maps;
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
    /// <param name="chart">The picture; the members side by side where it is left out, if they fit.</param>
    public static Workbook Of(Comparison comparison, MunicipalityRegister register, string link, Language language, ChartSpec? chart = null)
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
        return Book(comparison, Figures(headings, rows, chart ?? ChartOf(comparison, language), language), AboutSheet.Of(comparison, register, link, language), language);
    }

    /// <summary>The map: one row per municipality of the division, by code, with its class. A map is no chart of Excel.</summary>
    /// <param name="map">The map.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="link">Fixed address of the page.</param>
    /// <param name="language">Language of its texts.</param>
    public static Workbook Of(ComparisonMap map, MunicipalityRegister register, string link, Language language)
    {
        var (comparison, own) = (map.Comparison, map.Comparison.Municipality.Code);
        Bilingual[] headings = [FigureTexts.Code, ToldTexts.Municipality, FigureTexts.Own, MapTexts.InGroup, ToldTexts.Figure, MapTexts.Class, FigureTexts.ClassNumber, ToldTexts.Status];
        var rows = map.Municipalities.Select(municipality => (IReadOnlyList<Cell>)
        [
            new Cell.Text(municipality.Figure.Code),
            new Cell.Text(municipality.Figure.Name, municipality.Figure.Code == own),
            YesOrNo(municipality.Figure.Code == own, language),
            YesOrNo(municipality.InGroup, language),
            new Cell.Number(municipality.Figure.Value, comparison.Indicator.Decimals),
            new Cell.Text(Narrator.ClassName(map, municipality.Class, language)),
            new Cell.Number(municipality.Class < 0 ? double.NaN : municipality.Class + 1, 0),
            new Cell.Text(Narrator.Status(municipality.Figure.Status, language)),
        ]);
        return Book(comparison, Figures(headings, rows, null, language), AboutSheet.Of(comparison, register, link, language), language);
    }

    /// <summary>One row per period: own figure, and the middle and middle half of the group.</summary>
    /// <param name="reading">The development and what it tells.</param>
    /// <param name="comparison">The comparison of the period that was asked for: it says what the figures are.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="link">Fixed address of the page.</param>
    /// <param name="language">Language of its texts.</param>
    public static Workbook Of(DevelopmentReading reading, Comparison comparison, MunicipalityRegister register, string link, Language language)
    {
        var development = reading.Development;
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
        var chart = DevelopmentCharts.OverTime(development, comparison.Period.Period, language, reading.Outlook);
        return Book(comparison, Figures(headings, rows, chart, language), AboutSheet.Of(comparison, register, link, language), language);
    }

    /// <summary>Waarnemingen: every figure of an indicator, optionally of one period or one municipality; rows are made when they are written.</summary>
    /// <param name="slab">The figures.</param>
    /// <param name="release">The release they are from.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="period">One period, or null for all.</param>
    /// <param name="municipality">Code of one municipality, or null for all.</param>
    /// <param name="language">Language of its texts.</param>
    public static Workbook Of(IndicatorSlab slab, Release release, MunicipalityRegister register, Period? period, string? municipality, Language language)
    {
        Bilingual[] headings = [ToldTexts.Period, ToldTexts.Municipality, FigureTexts.Code, ToldTexts.Figure, ToldTexts.MarginFrom, ToldTexts.MarginTo, ToldTexts.Status];
        return new Workbook(slab.Indicator.Name.In(language), [Figures(headings, Rows(), null, language), AboutSheet.Of(slab.Indicator, release, language)], language);

        IEnumerable<IReadOnlyList<Cell>> Rows()
        {
            var decimals = slab.Indicator.Decimals;
            for (var index = 0; index < slab.Periods.Count; index++)
            {
                var at = slab.Periods[index];
                var division = register.Division(at.DivisionYear);
                foreach (var (row, code) in slab.Codes.Index())
                {
                    if ((period is null || at.Period == period) && (municipality is null || municipality == code) && division?.Contains(code) != false)
                    {
                        var cell = slab.Cell(index, row);
                        yield return
                        [
                            new Cell.Text(FigureText.Period(at.Period, language)),
                            new Cell.Text(register.NameOf(code)),
                            new Cell.Text(code),
                            new Cell.Number(slab.Cells.Value[cell], decimals),
                            new Cell.Number(slab.Cells.Lower?[cell] ?? double.NaN, decimals),
                            new Cell.Number(slab.Cells.Upper?[cell] ?? double.NaN, decimals),
                            new Cell.Text(Narrator.Status(slab.Cells.Status[cell], language)),
                        ];
                    }
                }
            }
        }
    }

    private static Workbook Book(Comparison comparison, Sheet figures, Sheet about, Language language) =>
        new(ToldViews.TitleOf(comparison.Indicator, comparison.Period.Period, language), [figures, about], language);

    private static Sheet Figures(Bilingual[] headings, IEnumerable<IReadOnlyList<Cell>> rows, ChartSpec? chart, Language language) => new(
        FigureTexts.FiguresSheet.In(language),
        [.. headings.Select(heading => new SheetColumn(WidthOf(heading), IsFigure: !IsWords(heading)))],
        [[.. headings.Select(heading => new Cell.Text(heading.In(language)))], .. rows],
        Chart: chart);

    // A whole country by name is no picture.
    private static ChartSpec? ChartOf(Comparison comparison, Language language) =>
        ComparisonCharts.FitsRows(comparison) ? ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, language) : null;

    private static bool IsWords(Bilingual heading) =>
        heading == FigureTexts.Code || heading == FigureTexts.Own || heading == FigureTexts.Recalculated || heading == ToldTexts.Municipality || heading == ToldTexts.Period || heading == ToldTexts.Status || heading == MapTexts.InGroup || heading == MapTexts.Class;

    private static double WidthOf(Bilingual heading) =>
        heading == ToldTexts.Municipality ? 28 : heading == ToldTexts.Status || heading == MapTexts.Class ? 22 : heading == FigureTexts.Code ? 10 : 16;

    private static Cell.Text YesOrNo(bool value, Language language) => new((value ? FigureTexts.Yes : FigureTexts.No).In(language));
}
