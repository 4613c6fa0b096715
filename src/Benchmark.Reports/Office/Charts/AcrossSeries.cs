using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Charts;

/// <summary>What runs over the whole height of the plot area: reference lines, and the two edges of a band that does.</summary>
internal static class AcrossSeries
{
    public static IEnumerable<ScatterSeries> Of(ChartSpec spec, ChartFrame frame, ChartTable table, Language language)
    {
        foreach (var band in spec.Marks.OfType<Band>().Where(band => RunsOverAll(band, spec)))
        {
            foreach (var (edge, heading) in new[] { (band.Edges[0], ChartSheetTexts.HalfFrom), (band.Edges[^1], ChartSheetTexts.HalfTo) })
            {
                yield return Upright(edge.X, heading.In(language), frame, table, language) with { Line = MarkLook.Band };
            }
        }

        foreach (var reference in spec.Marks.OfType<Reference>())
        {
            var name = reference.Text ?? ChartDrawing.NameOf(reference.Role, spec, language);
            yield return Upright(reference.X, name, frame, table, language) with { Line = MarkLook.Reference(reference), Labels = LabelOf(reference, spec) };
        }
    }

    /// <summary>Whether a band runs from the bottom of the plot area to its top.</summary>
    public static bool RunsOverAll(Band band, ChartSpec spec) => band.Edges.All(edge => edge.Lower <= spec.Y.From && edge.Upper >= spec.Y.To);

    // From the bottom to the top of the plot area. LibreOffice makes its own table as long as the first series, so empty cells follow.
    private static ScatterSeries Upright(double at, string name, ChartFrame frame, ChartTable table, Language language)
    {
        var rest = Enumerable.Repeat((Cell)new Cell.Empty(), Math.Max(0, table.Rows - 2)).ToArray();
        var x = table.Add(name, [new Cell.Number(at, 4), new Cell.Number(at, 4), .. rest]);
        var (bottom, top) = frame.Y.IsDownwards ? (frame.Y.To, frame.Y.From) : (frame.Y.From, frame.Y.To);
        var y = table.Add(ChartSheetTexts.Upwards.In(language).Replace("{0}", x.Heading, StringComparison.Ordinal), [new Cell.Number(bottom, 1), new Cell.Number(top, 1), .. rest]);
        return new ScatterSeries(x.Name, x.All, y.All);
    }

    // Under the plot area a text stands clear of the figures of the axis.
    private static SeriesLabels? LabelOf(Reference reference, ChartSpec spec)
    {
        if (reference.Text is not { } text)
        {
            return null;
        }

        var label = new PointLabel(text, MarkLook.Colours.OfText(reference.Role), Drop: spec.X is NumberAxis { Ticks.Count: > 1 } ? 1 : 0);
        return reference.Side == Side.Above
            ? new SeriesLabels(LabelSide.Above, null, [null, label with { Drop = 0 }])
            : new SeriesLabels(LabelSide.Below, null, [label, null]);
    }
}
