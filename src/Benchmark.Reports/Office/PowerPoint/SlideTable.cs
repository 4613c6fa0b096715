using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using A = DocumentFormat.OpenXml.Drawing;

namespace Benchmark.Reports.Office.PowerPoint;

/// <summary>A table on a slide: as many rows as fit, the row of headings marked.</summary>
/// <param name="Table">The table itself.</param>
/// <param name="Rows">How many of its rows are on the slide.</param>
internal sealed record SlideTable(A.Table Table, int Rows)
{
    private const double FontSize = 12;
    private const double LineHeight = FontSize * 1.2;
    private const double Inset = 4;
    private static readonly ChartColours Colours = ChartColours.Light;

    public static SlideTable Of(TextTable table, SlideBox box, string tongue)
    {
        var widths = TableWidths.Of(table, table.Rows.Take(40), FontSize, box.Width);
        var left = box.Height - HeightOf([.. table.Headings.Select(heading => heading.Text)], widths, strong: true);
        var shown = table.Rows.TakeWhile(row => (left -= HeightOf([.. row.Select(cell => cell.Text)], widths, strong: false)) >= 0).ToArray();
        return new SlideTable(
            new A.Table(
            [
                new A.TableProperties { FirstRow = true, FirstColumn = true },
                new A.TableGrid(widths.Select(width => new A.GridColumn { Width = SlideBox.Emu(width) })),
                Row([.. table.Headings.Select(heading => heading.Text)], table, isHeading: true, strong: true, widths, tongue),
                .. shown.Select((row, index) => Row([.. row.Select(cell => cell.Text)], table, isHeading: false, strong: index == table.OwnRow, widths, tongue)),
            ]),
            shown.Length);
    }

    private static double HeightOf(string[] texts, IReadOnlyList<double> widths, bool strong) =>
        (texts.Select((text, column) => TextWidth.Wrap(text, widths[column] - (2 * Inset) - FontSize, FontSize, strong).Count).Max() * LineHeight) + (2 * Inset);

    private static A.TableRow Row(string[] texts, TextTable table, bool isHeading, bool strong, IReadOnlyList<double> widths, string tongue) => new(
        texts.Select((text, column) => Cell(text, table.Headings[column].IsFigure, isHeading, strong, tongue)))
    { Height = SlideBox.Emu(HeightOf(texts, widths, strong)) };

    private static A.TableCell Cell(string text, bool isFigure, bool isHeading, bool strong, string tongue)
    {
        var paragraph = SlideShapes.Sized(tongue, (int)FontSize, (text, strong));
        paragraph.ParagraphProperties = new A.ParagraphProperties { Alignment = isFigure ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left };
        return new A.TableCell(
            new A.TextBody(new A.BodyProperties(), new A.ListStyle(), paragraph),
            new A.TableCellProperties(
                new A.LeftBorderLineProperties(new A.NoFill()),
                new A.RightBorderLineProperties(new A.NoFill()),
                new A.TopBorderLineProperties(new A.NoFill()),
                new A.BottomBorderLineProperties(new A.SolidFill(new A.RgbColorModelHex { Val = (isHeading ? Colours.Sub : Colours.Line)[1..].ToUpperInvariant() })) { Width = isHeading ? 12700 : 6350 },
                new A.NoFill())
            { LeftMargin = (int)SlideBox.Emu(Inset), RightMargin = (int)SlideBox.Emu(Inset), TopMargin = (int)SlideBox.Emu(Inset / 2), BottomMargin = (int)SlideBox.Emu(Inset / 2), Anchor = A.TextAnchoringTypeValues.Top });
    }
}
