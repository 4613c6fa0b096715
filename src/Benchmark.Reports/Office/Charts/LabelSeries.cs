using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Charts;

/// <summary>Texts at places: an invisible series per side of its point. What the picture moves by pixels is moved along the axis here.</summary>
internal static class LabelSeries
{
    public static IEnumerable<ScatterSeries> Of(ChartSpec spec, ChartFrame frame, ChartTable table, Language language)
    {
        foreach (var side in spec.Marks.OfType<Label>().GroupBy(label => SideOf(label, frame)))
        {
            var labels = side.ToArray();
            string Heading(Bilingual text) => text.In(language).Replace("{0}", ChartSheetTexts.Text.In(language), StringComparison.Ordinal);
            var texts = table.Add(ChartSheetTexts.Text.In(language), labels.Select(label => new Cell.Text(TextOf(label))));
            var x = table.Add(Heading(ChartSheetTexts.Across), labels.Select(label => new Cell.Number(label.X, 2)));
            var y = table.Add(Heading(ChartSheetTexts.Upwards), labels.Select(label => new Cell.Number(Math.Clamp(HeightOf(label, frame), frame.Y.From, frame.Y.To), 2)));
            yield return new ScatterSeries(texts.Name, x.All, y.All)
            {
                Labels = new SeriesLabels(side.Key, texts.All, [.. labels.Select(label => new PointLabel(TextOf(label), MarkLook.Colours.OfText(label.Role), label.Strong))]),
            };
        }
    }

    private static string TextOf(Label label) => string.Join('\n', label.Lines);

    private static LabelSide SideOf(Label label, ChartFrame frame)
    {
        var height = HeightOf(label, frame);
        if (height < frame.Y.From || height > frame.Y.To)
        {
            return height > frame.Y.To != frame.Y.IsDownwards ? LabelSide.Above : LabelSide.Below;
        }

        return label.Anchor switch
        {
            Anchor.Start => LabelSide.Right,
            Anchor.End => LabelSide.Left,
            _ => label.Lower switch { < 0 => LabelSide.Above, > 0 => LabelSide.Below, _ => LabelSide.Centre },
        };
    }

    /// <summary>May lie outside the plot area, where no point is drawn.</summary>
    private static double HeightOf(Label label, ChartFrame frame)
    {
        var moved = label.Lower * frame.PerPixel / frame.PlotHeight * (frame.Y.To - frame.Y.From);
        return frame.Y.IsDownwards ? label.Y + moved : label.Y - moved;
    }
}
