using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Charts;

/// <summary>A picture over time: one row of cells per period. A line that stops and goes on is two series over parts of one column.</summary>
internal static class PeriodSeries
{
    public static IEnumerable<ScatterSeries> Of(ChartSpec spec, PeriodAxis axis, ChartFrame frame, ChartTable table, Language language)
    {
        var decimals = frame.Y.Decimals + 1;
        var bands = spec.Marks.OfType<Band>().Where(band => !AcrossSeries.RunsOverAll(band, spec)).ToArray();
        var points = spec.Marks.OfType<Points>().ToArray();
        var lines = spec.Marks.OfType<Line>().ToArray();
        double[] times =
        [
            .. lines.SelectMany(line => line.Places.Select(place => place.X))
                .Concat(points.SelectMany(dots => dots.Dots.Select(dot => dot.X)))
                .Concat(bands.SelectMany(band => band.Edges.Select(edge => edge.X)))
                .Distinct().Order(),
        ];
        var time = table.Add(ChartSheetTexts.Period.In(language), times.Select(value => new Cell.Number(value, times.All(double.IsInteger) ? 0 : 2)));
        yield return Ticks(axis, times, time, frame, table, language);
        ChartColumn Figures(string heading, IEnumerable<Place> places)
        {
            var byTime = places.ToLookup(place => place.X, place => place.Y);
            return table.Add(heading, times.Select(at => ChartDrawing.Number(byTime[at].DefaultIfEmpty(double.NaN).First(), decimals)));
        }

        ScatterSeries Part(ChartColumn figures, double from, double to)
        {
            var first = Array.IndexOf(times, from);
            var count = Array.IndexOf(times, to) - first + 1;
            return new ScatterSeries(figures.Name, time.Part(first, count), figures.Part(first, count));
        }

        foreach (var kind in bands.GroupBy(band => band.Role))
        {
            var (from, to) = kind.Key == MarkRole.Own ? (ChartSheetTexts.OutlookFrom, ChartSheetTexts.OutlookTo) : (ChartSheetTexts.HalfFrom, ChartSheetTexts.HalfTo);
            foreach (var (heading, value) in new (Bilingual, Func<Edge, double>)[] { (from, edge => edge.Lower), (to, edge => edge.Upper) })
            {
                var figures = Figures(heading.In(language), kind.SelectMany(band => band.Edges.Select(edge => new Place(edge.X, value(edge)))));
                foreach (var band in kind)
                {
                    yield return Part(figures, band.Edges[0].X, band.Edges[^1].X) with { Line = MarkLook.EdgeOf(band.Role) };
                }
            }
        }

        foreach (var kind in lines.GroupBy(line => (line.Role, line.Style, line.Name)))
        {
            var name = kind.Key.Name ?? (kind.Key is (MarkRole.Own, LineStyle.Dashed, _) ? ChartSheetTexts.Outlook.In(language) : ChartDrawing.NameOf(kind.Key.Role, spec, language));
            var figures = Figures(name, kind.SelectMany(line => line.Places));
            foreach (var line in kind)
            {
                yield return Part(figures, line.Places[0].X, line.Places[^1].X) with { Line = MarkLook.Line(line.Role, line.Style) };
            }
        }

        foreach (var (mark, role) in points.SelectMany(mark => ChartDrawing.DotRoles.Where(role => mark.Dots.Any(dot => dot.Role == role)).Select(role => (mark, role))))
        {
            var dots = mark.Dots.Where(dot => dot.Role == role).ToArray();
            var figures = Figures(ChartDrawing.NameOf(role, spec, language), dots.Select(dot => new Place(dot.X, dot.Y)));
            yield return new ScatterSeries(figures.Name, time.All, figures.All)
            {
                Marker = MarkLook.Marker(dots[0] with { Shape = DotShape.Filled }, mark),
                OtherMarkers = dots.Where(dot => dot.Shape != DotShape.Filled).ToDictionary(dot => Array.IndexOf(times, dot.X), dot => MarkLook.Marker(dot, mark)),
            };
        }
    }

    // Office counts ticks from the start of an axis; periods stand where they lie in time, with how many are known under them.
    private static ScatterSeries Ticks(PeriodAxis axis, double[] times, ChartColumn time, ChartFrame frame, ChartTable table, Language language)
    {
        var room = frame.Width / frame.PerPixel >= 760 ? Room.Wide : frame.Width / frame.PerPixel >= 600 ? Room.Medium : Room.Narrow;
        var ticks = axis.Ticks.Where(tick => tick.Room <= room).ToDictionary(tick => tick.Value);
        var labels = times.Select(at => ticks.TryGetValue(at, out var tick)
            ? new PointLabel(tick.Below is null ? tick.Text : $"{tick.Text}\n{tick.Below}", MarkLook.Colours.Sub, tick.Strong)
            : null).ToArray();
        var bottom = table.Add(ChartSheetTexts.Bottom.In(language), times.Select(_ => new Cell.Number(frame.Y.From, frame.Y.Decimals)));
        var texts = table.Add(ChartSheetTexts.PeriodText.In(language), labels.Select(label => label is null ? (Cell)new Cell.Empty() : new Cell.Text(label.Text)));
        return new ScatterSeries(texts.Name, time.All, bottom.All) { Labels = new SeriesLabels(LabelSide.Below, texts.All, labels) };
    }
}
