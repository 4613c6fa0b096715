using Benchmark.Core.Narrative;
using Benchmark.Reports.Dossiers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Benchmark.Reports.Office.Word;

/// <summary>A table of a letter: caption above it, a row of headings that is marked and repeated, the first column as heading of its row.</summary>
internal static class LetterTable
{
    /// <summary>Beyond this number of rows a letter shows only the first.</summary>
    public const int MostRows = 60;

    /// <summary>So many, where there are too many.</summary>
    private const int ShownRows = 25;

    public static IEnumerable<OpenXmlElement> Of(TextTable table, LetterWriter writer)
    {
        yield return writer.Caption(LetterTexts.Table, table.Caption);
        var shown = table.Rows.Count <= MostRows ? table.Rows.Count : ShownRows;
        IEnumerable<int> rows = Enumerable.Range(0, shown);
        yield return Rows(table, table.OwnRow >= shown ? rows.Append(table.OwnRow) : rows, writer);
        yield return shown == table.Rows.Count
            ? writer.Text(LetterStyle.Source, "")
            : writer.Text(LetterStyle.Source, string.Format(FigureText.Culture(writer.Language), writer.Say(LetterTexts.RowsLeftOut), shown, table.Rows.Count));
    }

    private static Table Rows(TextTable table, IEnumerable<int> rows, LetterWriter writer) => new(
    [
        new TableProperties(
            new TableStyle { Val = writer.Styles[LetterStyle.Figures] },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableLook { Val = "00A0", FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableCaption { Val = Sheets.SheetText.Clean(table.Caption) }),
        new TableGrid(TableWidths.Of(table, table.Rows.Take(MostRows), 9, writer.Width).Select(width => new GridColumn { Width = ((int)(width * 20)).ToString(System.Globalization.CultureInfo.InvariantCulture) })),
        new TableRow(
            [
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. table.Headings.Select(heading => Cell(heading.Text, heading.IsFigure, strong: true, writer)),
            ]),
        .. rows.Select(row => new TableRow(
            [
                new TableRowProperties(new CantSplit()),
                .. table.Rows[row].Select((cell, column) => Cell(cell.Text, table.Headings[column].IsFigure, strong: row == table.OwnRow, writer)),
            ])),
    ]);

    private static TableCell Cell(string text, bool isFigure, bool strong, LetterWriter writer)
    {
        var paragraph = writer.Text(LetterStyle.Cell, LetterWriter.Run(text, strong));
        if (isFigure)
        {
            paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
        }

        return new TableCell(paragraph);
    }
}
