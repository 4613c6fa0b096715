using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Testing;

/// <summary>Reads cells of an xlsx back, as a program that opens it does.</summary>
public static partial class WorkbookReading
{
    /// <summary>A sheet in the order of the tabs.</summary>
    public static Worksheet SheetAt(SpreadsheetDocument document, int index)
    {
        var sheet = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ElementAt(index);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }

    /// <summary>A sheet by its name.</summary>
    public static Worksheet SheetNamed(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }

    /// <summary>Contents of all cells by their address: texts, or numbers as they are written.</summary>
    public static IReadOnlyDictionary<string, string> Texts(Worksheet sheet)
    {
        var shared = sheet.WorksheetPart?.GetParentParts().OfType<WorkbookPart>().Single().SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray();
        return sheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell.DataType?.Value is { } type
            ? type == CellValues.SharedString ? shared![int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)]
            : Signs(type == CellValues.InlineString ? cell.InlineString!.InnerText : cell.CellValue?.Text ?? "")
            : cell.CellValue?.Text ?? "");
    }

    private static string Signs(string text) => SignNumber().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex SignNumber();
}
