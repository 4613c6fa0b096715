using System.Runtime.CompilerServices;
using System.Xml;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Benchmark.Import.Tables.Cell;

namespace Benchmark.Import.Workbooks;

/// <summary>Reads a sheet of a workbook, row by row.</summary>
internal static class WorkbookTable
{
    /// <summary>A table whose header stands on a row of a sheet; null with a finding where there is none.</summary>
    public static async Task<DeliveredTable?> OpenAsync(DeliveryFile file, FileMapping mapping, ReadingLimits limits, FindingList findings, CancellationToken cancellation)
    {
        var stream = await file.OpenAsync(cancellation);
        SpreadsheetDocument? document = null;
        SheetReader? reader = null;
        try
        {
            if (!await WorkbookSize.IsWithinAsync(stream, limits.UnpackedBytes, cancellation))
            {
                throw new UnreadableException(UnreadableCause.TooManyBytes, "", limits.UnpackedBytes);
            }

            stream.Position = 0;
            document = SpreadsheetDocument.Open(stream, isEditable: false);
            var workbook = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook in the file.");
            var sheet = SheetOf(workbook, mapping.Sheet);
            RefuseMerged(SheetReader.MergedRanges(sheet.GetStream(FileMode.Open, FileAccess.Read)), mapping.HeaderRow);
            reader = new SheetReader(sheet.GetStream(FileMode.Open, FileAccess.Read), Texts(workbook, limits.WorkbookTexts), new DateFormats(workbook));
            while (reader.Read() && reader.Row < mapping.HeaderRow)
            {
            }

            var header = reader.Row == mapping.HeaderRow ? reader.Cells.Select(cell => cell.Text.ReplaceLineEndings(" ").Trim()).ToArray() : [];
            if (header.Length == 0)
            {
                throw new UnreadableException(UnreadableCause.Empty, "");
            }

            reader.Width = header.Length;
            var (open, sheetOpen) = (document, reader);
            return new DeliveredTable(header, RowsAsync(reader, file.Name, findings, cancellation), async () =>
            {
                sheetOpen.Dispose();
                open.Dispose();
                await stream.DisposeAsync();
            });
        }
        catch (Exception broken) when (IsAboutFile(broken))
        {
            findings.Add(FindingOf(broken, file.Name, 0));
            reader?.Dispose();
            document?.Dispose();
            await stream.DisposeAsync();
            return null;
        }
    }

    private static async IAsyncEnumerable<TableRow> RowsAsync(SheetReader reader, string file, FindingList findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // The archive is unpacked while it is read, which has no other form: a step to elsewhere keeps whoever waits from waiting for all of it.
        await Task.Yield();
        var row = new TableRow(column => column < reader.Cells.Count ? reader.Cells[column] : Cell.Nothing);
        while (Advance(reader, file, findings))
        {
            cancellation.ThrowIfCancellationRequested();
            // A sheet leaves out empty places at the end of a row: every row is as wide as the header.
            yield return row.At(reader.Row, reader.Width);
        }
    }

    private static bool Advance(SheetReader reader, string file, FindingList findings)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception broken) when (IsAboutFile(broken))
        {
            findings.Add(FindingOf(broken, file, reader.Row));
            return false;
        }
    }

    // Libraries for archives and XML tell a broken file by whatever their code stumbles over, so every fault while reading is about the file.
    private static bool IsAboutFile(Exception fault) => fault is not (OperationCanceledException or OutOfMemoryException);

    private static Finding FindingOf(Exception broken, string file, int row) => broken is UnreadableException known
        ? new Finding(new Place(file, row, ""), known.Value, CheckRule.Unreadable) { Facts = [known.Cause, .. known.Facts] }
        : new Finding(new Place(file, row, ""), broken.Message, CheckRule.Unreadable) { Facts = [UnreadableCause.NoWorkbook] };

    private static WorksheetPart SheetOf(WorkbookPart workbook, string? name)
    {
        var sheets = (workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []).Where(sheet => sheet.Id?.Value is not null && workbook.TryGetPartById(sheet.Id!.Value!, out var part) && part is WorksheetPart).ToList();
        var found = name is null
            ? sheets.Where(sheet => sheet.State is null || sheet.State.Value == SheetStateValues.Visible).ToList()
            : sheets.Where(sheet => string.Equals(sheet.Name?.Value?.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 1
            ? (WorksheetPart)workbook.GetPartById(found[0].Id!.Value!)
            : throw new UnreadableException(UnreadableCause.Sheet, string.Join(" | ", sheets.Select(sheet => sheet.Name?.Value)));
    }

    // A name over several columns is the name of none of them, and one that starts above the header does not stand in it.
    private static void RefuseMerged(IReadOnlyList<string> ranges, int headerRow)
    {
        foreach (var range in ranges)
        {
            var ends = range.Split(':');
            var (from, to) = (SheetReader.Position(ends[0]), SheetReader.Position(ends[^1]));
            if (from.Row <= headerRow && to.Row >= headerRow && (from.Column != to.Column || from.Row < headerRow))
            {
                throw new UnreadableException(UnreadableCause.MergedHeader, range);
            }
        }
    }

    private static List<string> Texts(WorkbookPart workbook, int most)
    {
        var texts = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var xml = XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
        var (text, element, isPhonetic) = ("", "", false);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    element = xml.LocalName;
                    isPhonetic = element == "rPh" || (isPhonetic && element != "si");
                    text = element == "si" ? "" : text;
                    if (element == "si" && xml.IsEmptyElement)
                    {
                        texts.Add("");
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when element == "t" && !isPhonetic:
                    text += xml.Value;
                    break;
                case XmlNodeType.EndElement:
                    isPhonetic = isPhonetic && xml.LocalName != "rPh";
                    element = "";
                    if (xml.LocalName == "si")
                    {
                        texts.Add(text);
                    }

                    break;
            }

            if (texts.Count > most)
            {
                throw new UnreadableException(UnreadableCause.TooManyRows, "", most);
            }
        }

        return texts;
    }
}
