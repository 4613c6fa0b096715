using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmark.Reports.Office.Charts;

/// <summary>The whole chart: plot area at a fixed place, the series, the axes. No title and no legend: caption and labels say it.</summary>
internal static class ChartSpaceXml
{
    public static C.ChartSpace Of(ChartSpec spec, ChartFrame frame, ChartDrawing drawing, string sheet, Language language)
    {
        var tongue = FigureText.Culture(language).Name;
        var series = new SeriesXml(sheet, tongue);
        var scatter = new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        scatter.Append(drawing.Series.Select((one, index) => series.Of(one, index)));
        scatter.Append(new C.AxisId { Val = AxisXml.Across }, new C.AxisId { Val = AxisXml.Upwards });

        return new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.EditingLanguage { Val = tongue },
            new C.RoundedCorners { Val = false },
            new C.Chart(
                new C.AutoTitleDeleted { Val = true },
                new C.PlotArea(Place(frame), scatter, AxisXml.OfAcross(spec, frame, tongue), AxisXml.OfUpwards(spec, frame, tongue)),
                new C.PlotVisibleOnly { Val = false },
                new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }),
            new C.ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            new C.TextProperties(
                new A.BodyProperties(),
                new A.Paragraph(new A.ParagraphProperties(TextXml.Look<A.DefaultRunProperties>(frame.FontSize, MarkLook.Colours.Ink, false)), new A.EndParagraphRunProperties { Language = tongue })));
    }

    private static C.Layout Place(ChartFrame frame) => new(new C.ManualLayout(
        new C.LayoutTarget { Val = C.LayoutTargetValues.Inner },
        new C.LeftMode { Val = C.LayoutModeValues.Edge },
        new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = frame.Margins.Left / frame.Width },
        new C.Top { Val = frame.Margins.Top / frame.Height },
        new C.Width { Val = frame.PlotWidth / frame.Width },
        new C.Height { Val = frame.PlotHeight / frame.Height }));
}
