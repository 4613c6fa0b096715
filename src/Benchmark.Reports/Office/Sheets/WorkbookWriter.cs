using System.Globalization;
using System.IO.Packaging;
using Benchmark.Core.Narrative;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>Writes workbooks as xlsx (ECMA-376). A formula is only what the workbook gives as one: a text stays a text.</summary>
public static class WorkbookWriter
{
    /// <summary>Writes a workbook of any length: its rows pass through a file of their own, never through memory.</summary>
    /// <param name="workbook">At least one sheet.</param>
    /// <param name="destination">Only written to; stays open.</param>
    /// <param name="cancel">Stops between two rows.</param>
    /// <exception cref="InvalidOperationException">A sheet has more rows or wider rows than a sheet can hold.</exception>
    public static async Task WriteAsync(Workbook workbook, Stream destination, CancellationToken cancel)
    {
        // A file first: who asked gets a whole workbook or an error, and the parts are written without waiting for the reader.
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        Write(workbook, file, cancel);
        file.Position = 0;
        await file.CopyToAsync(destination, cancel);
    }

    /// <summary>A small workbook, such as the one inside a chart.</summary>
    public static byte[] Write(Workbook workbook)
    {
        using var memory = new MemoryStream();
        Write(workbook, memory, CancellationToken.None);
        return memory.ToArray();
    }

    // A document of the SDK reads back what it wrote and so holds all of it. Here it only holds the small parts; the sheets go straight into a
    // package that is written once, front to back, and the small parts follow them.
    private static void Write(Workbook wanted, Stream stream, CancellationToken cancel)
    {
        var (workbook, charts) = SheetChart.Of(wanted);
        if (workbook.Sheets.Count == 0)
        {
            throw new ArgumentException("A workbook has at least one sheet.", nameof(wanted));
        }

        using var memory = new MemoryStream();
        using var package = Package.Open(stream, FileMode.Create, FileAccess.Write);
        var sheets = new Dictionary<Uri, PackagePart>();
        using (var small = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var main = small.AddWorkbookPart();
            var parts = workbook.Sheets.Select((_, index) => main.AddNewPart<WorksheetPart>(RelationId(index))).ToArray();
            var names = SheetNames.Of(workbook.Sheets);
            for (var index = 0; index < parts.Length; index++)
            {
                var sheet = package.CreatePart(parts[index].Uri, parts[index].ContentType, CompressionOption.Normal);
                sheets.Add(sheet.Uri, sheet);
                using (var contents = sheet.GetStream(FileMode.Create, FileAccess.Write))
                {
                    Complete(parts[index], SheetWriter.Write(contents, workbook.Sheets[index], index == 0, cancel), index);
                }
            }

            foreach (var chart in charts)
            {
                chart.AddTo(parts[chart.Sheet], workbook.Sheets[chart.Sheet], names[chart.Figures]);
            }

            main.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Make();
            main.Workbook = Contents(workbook, names);
            small.PackageProperties.Title = SheetText.Clean(workbook.Title);
            small.PackageProperties.Language = FigureText.Culture(workbook.Language).Name;
        }

        memory.Position = 0;
        using var parted = Package.Open(memory, FileMode.Open, FileAccess.Read);
        Append(parted, package, sheets);
    }

    private static string RelationId(int index) => string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}");

    private static void Complete(WorksheetPart part, SheetWriter.Outcome written, int index)
    {
        foreach (var (id, address) in written.Links)
        {
            part.AddHyperlinkRelationship(new Uri(address), true, id);
        }

        if (written.Headings is { } headings)
        {
            part.AddNewPart<TableDefinitionPart>(SheetWriter.TableId).Table = SheetTable.Of(headings, written.Rows, index + 1);
        }
    }

    private static S.Workbook Contents(Workbook workbook, IReadOnlyList<string> names)
    {
        var contents = new S.Workbook(
            new S.BookViews(new S.WorkbookView { ActiveTab = 0 }),
            new S.Sheets(names.Select((name, index) => new S.Sheet { Name = name, SheetId = (uint)index + 1, Id = RelationId(index) })));
        var headed = workbook.Sheets.Index().Where(sheet => sheet.Item.HeadingRows > 0).ToArray();
        if (headed.Length > 0)
        {
            contents.Append(new S.DefinedNames(headed.Select(sheet => new S.DefinedName
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = (uint)sheet.Index,
                Text = string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(names[sheet.Index])}!$1:${sheet.Item.HeadingRows}"),
            })));
        }

        contents.Append(new S.CalculationProperties { CalculationId = 191029, FullCalculationOnLoad = true });
        return contents;
    }

    private static void Append(Package from, Package to, Dictionary<Uri, PackagePart> sheets)
    {
        foreach (var relationship in from.GetRelationships())
        {
            to.CreateRelationship(relationship.TargetUri, relationship.TargetMode, relationship.RelationshipType, relationship.Id);
        }

        foreach (var part in from.GetParts().Where(part => !PackUriHelper.IsRelationshipPartUri(part.Uri)))
        {
            var copy = sheets.GetValueOrDefault(part.Uri) ?? Copy(part, to);
            foreach (var relationship in part.GetRelationships())
            {
                copy.CreateRelationship(relationship.TargetUri, relationship.TargetMode, relationship.RelationshipType, relationship.Id);
            }
        }
    }

    private static PackagePart Copy(PackagePart part, Package to)
    {
        var copy = to.CreatePart(part.Uri, part.ContentType, CompressionOption.Normal);
        using var source = part.GetStream(FileMode.Open, FileAccess.Read);
        using var target = copy.GetStream(FileMode.Create, FileAccess.Write);
        source.CopyTo(target);
        return copy;
    }
}
