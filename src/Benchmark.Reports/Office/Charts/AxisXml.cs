using System.Globalization;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmark.Reports.Office.Charts;

/// <summary>The two axes: fixed ranges, figures with their decimals, a light line at each tick where both axes count.</summary>
internal static class AxisXml
{
    public const uint Across = 1001;
    public const uint Upwards = 1002;

    /// <summary>The horizontal axis, always at the bottom.</summary>
    public static C.ValueAxis OfAcross(ChartSpec spec, ChartFrame frame, string tongue) =>
        Axis(spec.X, frame.X, Across, Upwards, C.AxisPositionValues.Bottom, hasGrid: spec.Y is NumberAxis { Ticks.Count: > 0 }, frame.Y.IsDownwards ? C.CrossesValues.Maximum : C.CrossesValues.Minimum, isDrawn: true, tongue);

    /// <summary>The vertical axis; rows have no axis of their own.</summary>
    public static C.ValueAxis OfUpwards(ChartSpec spec, ChartFrame frame, string tongue) =>
        Axis(spec.Y, frame.Y, Upwards, Across, C.AxisPositionValues.Left, hasGrid: true, C.CrossesValues.Minimum, isDrawn: frame.Y.Step is not null, tongue);

    private static C.ValueAxis Axis(Axis axis, AxisRange range, uint id, uint other, C.AxisPositionValues side, bool hasGrid, C.CrossesValues crosses, bool isDrawn, string tongue)
    {
        var xml = new C.ValueAxis(
            new C.AxisId { Val = id },
            new C.Scaling(
                new C.Orientation { Val = range.IsDownwards ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax },
                new C.MaxAxisValue { Val = range.To },
                new C.MinAxisValue { Val = range.From }),
            new C.Delete { Val = !isDrawn },
            new C.AxisPosition { Val = side });
        if (hasGrid && range.Step is not null)
        {
            xml.Append(new C.MajorGridlines(new C.ChartShapeProperties(TextXml.Line(MarkLook.Grid))));
        }

        if (axis is NumberAxis { Title: { Count: > 0 } title })
        {
            xml.Append(Title(title, side == C.AxisPositionValues.Left, tongue));
        }

        xml.Append(
            new C.NumberingFormat { FormatCode = FormatOf(range), SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = range.Step is null ? C.TickLabelPositionValues.None : C.TickLabelPositionValues.NextTo },
            new C.ChartShapeProperties(TextXml.Line(side == C.AxisPositionValues.Left ? null : MarkLook.Grid)),
            new C.TextProperties(
                new A.BodyProperties { Rotation = 0, Vertical = A.TextVerticalValues.Horizontal },
                new A.Paragraph(new A.ParagraphProperties(TextXml.Look<A.DefaultRunProperties>(null, MarkLook.Colours.Sub, false)), new A.EndParagraphRunProperties { Language = tongue })),
            new C.CrossingAxis { Val = other },
            new C.Crosses { Val = crosses },
            new C.CrossBetween { Val = C.CrossBetweenValues.MidpointCategory });
        if (range.Step is { } step)
        {
            xml.Append(new C.MajorUnit { Val = step });
        }

        return xml;
    }

    private static C.Title Title(IReadOnlyList<string> lines, bool isUpwards, string tongue) => new(
        new C.ChartText(new C.RichText(
            [
                new A.BodyProperties { Rotation = isUpwards ? -5400000 : 0, Vertical = A.TextVerticalValues.Horizontal },
                .. lines.Select(line => (OpenXmlElement)new A.Paragraph(
                    new A.ParagraphProperties(TextXml.Look<A.DefaultRunProperties>(null, MarkLook.Colours.Sub, false)),
                    new A.Run(TextXml.Look<A.RunProperties>(null, MarkLook.Colours.Sub, false, tongue), new A.Text(SheetText.Clean(line))))),
            ])),
        new C.Overlay { Val = false });

    // Where figures of rows stand at the end of the axis, it prints none of its own.
    private static string FormatOf(AxisRange range)
    {
        var form = range.Decimals == 0 ? "#,##0" : "#,##0." + new string('0', range.Decimals);
        return double.IsNaN(range.LastText) ? form : string.Create(CultureInfo.InvariantCulture, $"[>{range.LastText:0.######}]\"\";{form}");
    }
}
