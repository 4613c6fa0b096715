using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using C15 = DocumentFormat.OpenXml.Office2013.Drawing.Chart;

namespace Benchmark.Reports.Office.Charts;

/// <summary>Texts beside points as fields: "value from cells" (Office 2013 and later) or the name of the series. Both follow the workbook.</summary>
internal static class LabelXml
{
    private const string LabelExtension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    private const string RangeExtension = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

    /// <summary>The labels of a series.</summary>
    /// <param name="labels">What they hold.</param>
    /// <param name="series">Index of the series, from 0.</param>
    /// <param name="tongue">Their language.</param>
    public static C.DataLabels Of(SeriesLabels labels, int series, string tongue)
    {
        var xml = new C.DataLabels();
        for (var point = 0; point < labels.Points.Count; point++)
        {
            xml.Append(labels.Points[point] is { } label
                ? Label(label, labels, series, point, tongue)
                : new C.DataLabel(new C.Index { Val = (uint)point }, new C.Delete { Val = true }));
        }

        xml.Append(
            new C.ChartShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            new C.TextProperties(Body(), new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties()), new A.EndParagraphRunProperties { Language = tongue })),
            Side(labels.Side));
        Append(xml, labels.Texts is null);
        if (labels.Texts is not null)
        {
            xml.Append(new C.DLblsExtensionList(new C.DLblsExtension(new C15.ShowDataLabelsRange { Val = true }) { Uri = LabelExtension }));
        }

        return xml;
    }

    /// <summary>The cells of the labels with what they show.</summary>
    public static C.ScatterSerExtension Range(string address, IReadOnlyList<PointLabel?> points)
    {
        var cache = new C15.DataLabelsRangeChache(new C.PointCount { Val = (uint)points.Count });
        cache.Append(points.Index().Where(point => point.Item is not null).Select(point => new C.StringPoint(new C.NumericValue(SheetText.Clean(point.Item!.Text))) { Index = (uint)point.Index }));
        return new C.ScatterSerExtension(new C15.DataLabelsRange(new C15.Formula(address), cache)) { Uri = RangeExtension };
    }

    private static C.DataLabel Label(PointLabel label, SeriesLabels labels, int series, int point, string tongue)
    {
        var ofSeries = labels.Texts is null;
        var look = TextXml.Look<A.RunProperties>(null, label.Colour, label.Strong, tongue);
        var rich = new C.RichText(Body());
        for (var line = 0; line < label.Drop; line++)
        {
            rich.Append(new A.Paragraph(new A.EndParagraphRunProperties { Language = tongue }));
        }

        rich.Append(new A.Paragraph(
            new A.ParagraphProperties(TextXml.Look<A.DefaultRunProperties>(null, label.Colour, label.Strong)),
            new A.Field(look, new A.Text(SheetText.Clean(label.Text)))
            {
                Id = new Guid(series + 1, (short)(point >> 16), (short)point, [0x80, 0, 0, 0, 0, 0, 0, 1]).ToString("B").ToUpperInvariant(),
                Type = ofSeries ? "SERIESNAME" : "CELLRANGE",
            },
            new A.EndParagraphRunProperties { Language = tongue }));
        var xml = new C.DataLabel(new C.Index { Val = (uint)point }, new C.ChartText(rich), TextOf(label, tongue), Side(labels.Side));
        Append(xml, ofSeries);
        xml.Append(new C.DLblExtensionList(new C.DLblExtension(ofSeries ? new C15.DataLabelFieldTable() : new C15.ShowDataLabelsRange { Val = true }) { Uri = LabelExtension }));
        return xml;
    }

    private static C.TextProperties TextOf(PointLabel label, string tongue) =>
        new(Body(), new A.Paragraph(new A.ParagraphProperties(TextXml.Look<A.DefaultRunProperties>(null, label.Colour, label.Strong)), new A.EndParagraphRunProperties { Language = tongue }));

    // Never broken by the program: the picture has broken what is long.
    private static A.BodyProperties Body() => new() { Wrap = A.TextWrappingValues.None, Anchor = A.TextAnchoringTypeValues.Center };

    private static C.DataLabelPosition Side(LabelSide side) => new()
    {
        Val = side switch
        {
            LabelSide.Left => C.DataLabelPositionValues.Left,
            LabelSide.Right => C.DataLabelPositionValues.Right,
            LabelSide.Above => C.DataLabelPositionValues.Top,
            LabelSide.Below => C.DataLabelPositionValues.Bottom,
            _ => C.DataLabelPositionValues.Center,
        },
    };

    private static void Append(OpenXmlElement labels, bool showsSeries) => labels.Append(
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = false },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = showsSeries },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false });
}
