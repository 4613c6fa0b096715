using System.IO.Compression;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Reports.Tests.Office.Sheets;

public sealed class WorkbookWriterTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 38 498 9111")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=cmd|'/c calc'!A1")]
    [InlineData("'s-Hertogenbosch & <Oss> \"x\"")]
    [InlineData("\u202Eحيفا\u200F Gemeente\u202C")]
    [InlineData("_x0041_ en _x")]
    [InlineData(" spaties ")]
    [InlineData("twee\nregels")]
    [InlineData("")]
    public void Text_OfAnyKind_IsReadBackAsTheSameTextAndNeverAsAFormula(string text)
    {
        var file = WorkbookWriter.Write(Book(Sheet([new Cell.Text("Naam")], [new Cell.Text(text)])));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = Opened(file);
        var sheet = SheetOf(document, 0);
        Assert.Equal(text, WorkbookReading.Texts(sheet)["A2"]);
        Assert.Empty(sheet.Descendants<S.CellFormula>());
    }

    [Fact]
    public void Text_WithSignsThatXmlCannotHold_LosesThoseAlone()
    {
        var file = WorkbookWriter.Write(Book(Sheet([new Cell.Text("\u0000Na\u0001am\uD800"), new Cell.Text("😀\uFFFE")])));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = Opened(file);
        Assert.Equal("Naam", WorkbookReading.Texts(SheetOf(document, 0))["A1"]);
        Assert.Equal("😀", WorkbookReading.Texts(SheetOf(document, 0))["B1"]);
    }

    [Fact]
    public void Text_LongerThanACellHolds_IsCutBetweenSigns()
    {
        var file = WorkbookWriter.Write(Book(Sheet([new Cell.Text(new string('a', 32_766) + "😀")])));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = Opened(file);
        Assert.Equal(32_766, WorkbookReading.Texts(SheetOf(document, 0))["A1"].Length);
    }

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("Zwolle", false)]
    public void Text_ThatLooksLikeAFormula_StaysATextForWhoEditsIt(string text, bool quoted)
    {
        using var document = Opened(WorkbookWriter.Write(Book(Sheet([new Cell.Text("Naam")], [new Cell.Text(text)]))));

        Assert.Equal(quoted, FormatOf(document, "A2").QuotePrefix?.Value ?? false);
    }

    [Fact]
    public void Cells_OfEveryType_KeepTheirTypeAndEveryDigit()
    {
        var file = WorkbookWriter.Write(Book(Sheet(
            [new Cell.Text("a"), new Cell.Text("b"), new Cell.Text("c"), new Cell.Text("d"), new Cell.Text("e"), new Cell.Text("f"), new Cell.Text("g")],
            [
                new Cell.Number(1d / 3, 1), new Cell.Number(33_300, 0), new Cell.Number(double.NaN, 1), new Cell.Day(new DateOnly(2026, 11, 24)), new Cell.Empty(),
                new Cell.Formula("A2*2", 2d / 3, 1), new Cell.Formula("IF(A2>0,\"hoger\",\"lager\")", double.NaN, 0, "hoger"),
            ])));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = Opened(file);
        var cells = SheetOf(document, 0).Descendants<S.Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        Assert.Equal((1d / 3).ToString("R", System.Globalization.CultureInfo.InvariantCulture), cells["A2"].CellValue!.Text);
        Assert.Equal("#,##0.0", FormatCodeOf(document, "A2"));
        Assert.Equal("#,##0", FormatCodeOf(document, "B2"));
        Assert.Equal("46350", cells["D2"].CellValue!.Text);
        Assert.Equal(14u, FormatOf(document, "D2").NumberFormatId!.Value);
        Assert.False(cells.ContainsKey("C2") || cells.ContainsKey("E2"), "Missing is an empty cell.");
        Assert.Equal("A2*2", cells["F2"].CellFormula!.Text);
        Assert.Equal("hoger", cells["G2"].CellValue!.Text);
    }

    [Fact]
    public void Headings_OfATable_AreBoldFrozenRepeatedOnPaperAndMarkedAsHeadings()
    {
        using var document = Opened(WorkbookWriter.Write(Book(Sheet([new Cell.Text("Code"), new Cell.Text("Waarde")], [new Cell.Text("GM0193"), new Cell.Number(55.5, 1)]))));

        var sheet = SheetOf(document, 0);
        Assert.Equal(S.PaneStateValues.Frozen, sheet.Descendants<S.Pane>().Single().State!.Value);
        Assert.Equal("'Gegevens'!$1:$1", document.WorkbookPart!.Workbook!.DefinedNames!.Elements<S.DefinedName>().Single(name => name.Name == "_xlnm.Print_Titles").Text);
        var table = document.WorkbookPart.WorksheetParts.Single().TableDefinitionParts.Single().Table!;
        Assert.Equal("A1:B2", table.Reference);
        Assert.Equal(["Code", "Waarde"], table.TableColumns!.Elements<S.TableColumn>().Select(column => column.Name!.Value));
        var fonts = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.Fonts!.Elements<S.Font>().ToArray();
        Assert.NotNull(fonts[(int)FormatOf(document, "B1").FontId!.Value].GetFirstChild<S.Bold>());
    }

    [Fact]
    public void Rows_WithALongText_AreHighEnoughToShowIt()
    {
        using var document = Opened(WorkbookWriter.Write(Book(Sheet([new Cell.Text("Kop")], [new Cell.Text("kort")], [new Cell.Text(new string('a', 40))], [new Cell.Text("1\n2\n3")]))));

        Assert.Equal([null, null, 60d, 45d], SheetOf(document, 0).Descendants<S.Row>().Select(row => row.Height?.Value));
    }

    [Fact]
    public void Headings_ThatAreNotUnique_MakeNoTable()
    {
        var file = WorkbookWriter.Write(Book(Sheet([new Cell.Text("Waarde"), new Cell.Text("waarde")], [new Cell.Number(1, 0), new Cell.Number(2, 0)])));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = Opened(file);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.Single().TableDefinitionParts);
    }

    [Fact]
    public void Links_LeadToPagesAndSheetsAndNowhereElse()
    {
        var file = WorkbookWriter.Write(Book(Sheet(
            [new Cell.Link("bron", "https://voorbeeld.nl/?a=1&b=2")],
            [new Cell.Link("blad", "#'Gegevens'!A1")],
            [new Cell.Link("script", "javascript:alert(1)")],
            [new Cell.Link("bestand", "file:///etc/passwd")],
            [new Cell.Link("nog eens", "https://voorbeeld.nl/?a=1&b=2")])));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = Opened(file);
        var part = document.WorkbookPart!.WorksheetParts.Single();
        Assert.Equal("https://voorbeeld.nl/?a=1&b=2", Assert.Single(part.HyperlinkRelationships).Uri.OriginalString);
        Assert.Equal(["A1", "A2", "A5"], part.Worksheet!.Descendants<S.Hyperlink>().Select(link => link.Reference!.Value!));
    }

    [Fact]
    public void Properties_HoldTitleAndLanguage()
    {
        using var document = Opened(WorkbookWriter.Write(new Workbook("Misdrijven & <meer>\u0001", [Sheet([new Cell.Text("a")])])));

        Assert.Equal("Misdrijven & <meer>", document.PackageProperties.Title);
        Assert.Equal("nl-NL", document.PackageProperties.Language);
    }

    [Fact]
    public async Task WriteAsync_ToAStreamThatOnlyWrites_GivesTheSameCells()
    {
        var token = TestContext.Current.CancellationToken;
        var book = Book(Sheet([.. Enumerable.Range(0, 40).Select(column => (Cell)new Cell.Text($"kolom {column}"))], [new Cell.Number(1, 0)]));
        using var memory = new MemoryStream();
        await using (var oneWay = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            await WorkbookWriter.WriteAsync(book, oneWay, token);
        }

        memory.Position = 0;
        using var unpacked = new MemoryStream();
        await using (var back = new GZipStream(memory, CompressionMode.Decompress))
        {
            await back.CopyToAsync(unpacked, token);
        }

        using var document = Opened(unpacked.ToArray());
        Assert.Equal("kolom 39", WorkbookReading.Texts(SheetOf(document, 0))["AN1"]);
    }

    [Fact]
    public async Task WriteAsync_WhenStopped_StopsBetweenTwoRowsAndWritesNothing()
    {
        using var stop = new CancellationTokenSource();
        var book = Book(new Sheet("Lang", [new SheetColumn(10)], Rows()));
        using var memory = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WorkbookWriter.WriteAsync(book, memory, stop.Token));
        Assert.Equal(0, memory.Length);

        IEnumerable<IReadOnlyList<Cell>> Rows()
        {
            for (var row = 0; row < 100; row++)
            {
                Assert.True(row <= 3, "It went on after it was stopped.");
                if (row == 3)
                {
                    stop.Cancel();
                }

                yield return [new Cell.Number(row, 0)];
            }
        }
    }

    [Fact]
    public void Write_OfARowWiderThanTheSheet_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => WorkbookWriter.Write(Book(new Sheet("Smal", [new SheetColumn(10)], [[new Cell.Number(1, 0), new Cell.Number(2, 0)]]))));

    [Fact]
    public void Write_WithoutRows_IsAGoodFile() =>
        Assert.Empty(OfficeValidation.Errors(WorkbookWriter.Write(Book(new Sheet("Leeg", [], [], 0)))));

    private static Workbook Book(Sheet sheet) => new("Proef", [sheet]);

    private static Sheet Sheet(params IReadOnlyList<Cell>[] rows) => new("Gegevens", [.. rows.MaxBy(row => row.Count)!.Select(_ => new SheetColumn(12))], rows);

    private static SpreadsheetDocument Opened(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), false);

    private static S.Worksheet SheetOf(SpreadsheetDocument document, int index) => WorkbookReading.SheetAt(document, index);

    private static S.CellFormat FormatOf(SpreadsheetDocument document, string cell)
    {
        var style = SheetOf(document, 0).Descendants<S.Cell>().Single(found => found.CellReference == cell).StyleIndex?.Value ?? 0;
        return document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<S.CellFormat>().ElementAt((int)style);
    }

    private static string FormatCodeOf(SpreadsheetDocument document, string cell)
    {
        var id = FormatOf(document, cell).NumberFormatId!.Value;
        return document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<S.NumberingFormat>().Single(format => format.NumberFormatId! == id).FormatCode!.Value!;
    }
}
