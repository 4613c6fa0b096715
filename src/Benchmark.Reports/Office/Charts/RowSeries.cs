using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Charts;

/// <summary>A picture of rows: one row of cells per municipality. Dots and margins are a series per role, names and figures two invisible ones.</summary>
internal static class RowSeries
{
    public static IEnumerable<ScatterSeries> Of(ChartSpec spec, CategoryAxis axis, ChartFrame frame, ChartTable table, Language language)
    {
        var rows = axis.Categories;
        var points = new Points([.. spec.Marks.OfType<Points>().SelectMany(points => points.Dots)]);
        var dots = points.Dots.ToDictionary(dot => dot.Y);
        var stretches = spec.Marks.OfType<Intervals>().SelectMany(intervals => intervals.Stretches).ToDictionary(stretch => stretch.Y);
        var decimals = rows.Max(row => AxisRange.DecimalsOf(row.Value, language));
        ChartColumn Column(Bilingual heading, Func<int, Cell> cell) => table.Add(heading.In(language), Enumerable.Range(0, rows.Count).Select(cell));
        ChartColumn Numbers(Bilingual heading, Func<int, double> value) => Column(heading, row => ChartDrawing.Number(value(row), decimals));

        var names = Column(ChartSheetTexts.Municipality, row => new Cell.Text(NameOf(rows[row], frame)));
        Column(ChartSheetTexts.Code, row => new Cell.Text(rows[row].Code));
        var figures = Numbers(ChartSheetTexts.Figure, row => dots.TryGetValue(row, out var dot) ? dot.X : double.NaN);
        (ChartColumn Minus, ChartColumn Plus)? margins = stretches.Count == 0 ? null : Margins(dots, stretches, figures, Numbers, rows.Count, decimals, table, language);
        foreach (var role in ChartDrawing.DotRoles.Where(role => rows.Any(row => row.Role == role)))
        {
            var name = ChartDrawing.NameOf(role, spec, language);
            var places = table.Add(
                name, Enumerable.Range(0, rows.Count).Select(row => rows[row].Role == role && dots.ContainsKey(row) ? new Cell.Number(row, 0) : (Cell)new Cell.Empty()));
            var ofRole = dots.Where(dot => dot.Value.Role == role).Select(dot => dot.Value).ToArray();
            if (ofRole.Length > 0)
            {
                yield return new ScatterSeries(places.Name, figures.All, places.All)
                {
                    Marker = MarkLook.Marker(ofRole[0] with { Shape = DotShape.Filled }, points),
                    OtherMarkers = ofRole.Where(dot => dot.Shape != DotShape.Filled).ToDictionary(dot => (int)dot.Y, dot => MarkLook.Marker(dot, points)),
                    Margins = margins is { } bars ? new SeriesMargins(bars.Minus.All, bars.Plus.All, MarkLook.Margin(role)) : null,
                };
            }
        }

        var heights = Column(ChartSheetTexts.Row, row => new Cell.Number(row, 0));
        var left = Numbers(ChartSheetTexts.NamePlace, _ => frame.X.From);

        // A hair before the end of the axis: beyond it a point has no text.
        var right = Numbers(ChartSheetTexts.FigurePlace, _ => frame.X.To - ((frame.X.To - frame.X.From) * 0.002));
        PointLabel? Label(Category row, string text) => frame.OnlyOurs && row.Role != MarkRole.Own ? null : new(text, row.Role == MarkRole.Own ? MarkLook.Colours.Own : MarkLook.Colours.Ink, row.Role == MarkRole.Own);
        yield return new ScatterSeries(left.Name, left.All, heights.All) { Labels = new SeriesLabels(LabelSide.Left, names.All, [.. rows.Select(row => Label(row, NameOf(row, frame)))]) };
        yield return new ScatterSeries(right.Name, right.All, heights.All) { Labels = new SeriesLabels(LabelSide.Left, figures.All, [.. rows.Select(row => Label(row, row.Value))]) };
    }

    private static string NameOf(Category row, ChartFrame frame) => frame.WholeNames ? row.Name : string.Join('\n', row.Lines);

    // The bars follow when somebody changes a margin: their lengths are formulas.
    private static (ChartColumn Minus, ChartColumn Plus) Margins(
        Dictionary<double, Dot> dots, Dictionary<double, Stretch> stretches, ChartColumn figures, Func<Bilingual, Func<int, double>, ChartColumn> numbers, int count, int decimals, ChartTable table, Language language)
    {
        double Of(int row, Func<Stretch, double> value) => stretches.TryGetValue(row, out var stretch) ? value(stretch) : double.NaN;
        var from = numbers(ChartSheetTexts.MarginFrom, row => Of(row, stretch => stretch.From));
        var to = numbers(ChartSheetTexts.MarginTo, row => Of(row, stretch => stretch.To));
        ChartColumn Lengths(Bilingual heading, ChartColumn high, ChartColumn low, Func<Dot, Stretch, double> length) => table.Add(
            heading.In(language),
            Enumerable.Range(0, count).Select(row => stretches.TryGetValue(row, out var stretch) && dots.TryGetValue(row, out var dot)
                ? new Cell.Formula($"{Place(high, row)}-{Place(low, row)}", length(dot, stretch), decimals)
                : (Cell)new Cell.Empty()));
        return (
            Lengths(ChartSheetTexts.Minus, figures, from, (dot, stretch) => dot.X - stretch.From),
            Lengths(ChartSheetTexts.Plus, to, figures, (dot, stretch) => stretch.To - dot.X));
    }

    private static string Place(ChartColumn column, int row) => SheetWriter.ColumnName(column.Number) + (row + 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
