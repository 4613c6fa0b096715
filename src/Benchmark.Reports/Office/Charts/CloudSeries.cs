using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Charts;

/// <summary>A picture of dots between two axes of figures: one row of cells per municipality, a series per role, and two columns per line.</summary>
internal static class CloudSeries
{
    public static IEnumerable<ScatterSeries> Of(ChartSpec spec, ChartTable table, Language language)
    {
        var dots = spec.Marks.OfType<Points>().SelectMany(points => points.Dots).ToArray();
        if (dots.Length == 0)
        {
            yield break;
        }

        var across = spec.X is NumberAxis { Title: { Count: > 0 } title } ? string.Join(' ', title) : ChartSheetTexts.Figure.In(language);
        table.Add(ChartSheetTexts.Municipality.In(language), dots.Select(dot => new Cell.Text(dot.Card[0])));
        table.Add(ChartSheetTexts.Code.In(language), dots.Select(dot => new Cell.Text(dot.Code)));
        var x = table.Add(across, dots.Select(dot => new Cell.Number(dot.X, DecimalsOf(spec.X, language))));
        var numbers = (X: DecimalsOf(spec.X, language), Y: DecimalsOf(spec.Y, language));
        foreach (var line in spec.Marks.OfType<Line>())
        {
            var name = ChartDrawing.NameOf(line.Role, spec, language);
            var places = table.Add(ChartSheetTexts.Across.In(language).Replace("{0}", name, StringComparison.Ordinal), line.Places.Select(place => new Cell.Number(place.X, numbers.X)));
            var heights = table.Add(name, line.Places.Select(place => new Cell.Number(place.Y, numbers.Y)));
            yield return new ScatterSeries(heights.Name, places.All, heights.All) { Line = MarkLook.Line(line.Role, line.Style) };
        }

        foreach (var role in ChartDrawing.DotRoles.Where(role => dots.Any(dot => dot.Role == role)))
        {
            var y = table.Add(
                ChartDrawing.NameOf(role, spec, language),
                dots.Select(dot => dot.Role == role ? new Cell.Number(dot.Y, DecimalsOf(spec.Y, language)) : (Cell)new Cell.Empty()));
            var isOther = dots.Index().Where(dot => dot.Item.Role == role && dot.Item.Shape != DotShape.Filled);
            var points = spec.Marks.OfType<Points>().First(points => points.Dots.Any(dot => dot.Role == role));
            yield return new ScatterSeries(y.Name, x.All, y.All)
            {
                Marker = MarkLook.Marker(dots.First(dot => dot.Role == role) with { Shape = DotShape.Filled }, points),
                OtherMarkers = isOther.ToDictionary(dot => dot.Index, dot => MarkLook.Marker(dot.Item, points)),
            };
        }
    }

    // One decimal more than beside the axis.
    private static int DecimalsOf(Axis axis, Language language) => axis is NumberAxis { Ticks: { Count: > 0 } ticks } ? ticks.Max(tick => AxisRange.DecimalsOf(tick.Text, language)) + 1 : 0;
}
