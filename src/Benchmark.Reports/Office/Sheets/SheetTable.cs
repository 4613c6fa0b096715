using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>The table part of a sheet: it tells a screen reader which row holds the headings, and lets staff sort and filter.</summary>
internal static class SheetTable
{
    /// <param name="headings">Left to right, unique, as the cells hold them.</param>
    /// <param name="rows">Rows with the one of headings, at least 2.</param>
    /// <param name="number">Of the table in the workbook, from 1.</param>
    public static Table Of(IReadOnlyList<string> headings, int rows, int number)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"A1:{SheetWriter.ColumnName(headings.Count)}{rows}");
        var name = string.Create(CultureInfo.InvariantCulture, $"Tabel{number}");
        return new Table(
            new AutoFilter { Reference = range },
            new TableColumns(headings.Select((heading, index) => new TableColumn { Id = (uint)index + 1, Name = Escaped(heading) })) { Count = (uint)headings.Count },
            new TableStyleInfo { ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
        {
            Id = (uint)number,
            Name = name,
            DisplayName = name,
            Reference = range,
            TotalsRowShown = false,
        };
    }

    // A heading over two lines is written with the number of its line feed.
    private static string Escaped(string heading) => SheetText.Written(heading).Replace("\n", "_x000a_", StringComparison.Ordinal).Replace("\t", "_x0009_", StringComparison.Ordinal);
}
