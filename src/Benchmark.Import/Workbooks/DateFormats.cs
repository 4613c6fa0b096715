using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Import.Workbooks;

/// <summary>Which formats of cells show a number as a date: a workbook stores days since 1900, and the format alone tells.</summary>
internal sealed class DateFormats
{
    private readonly HashSet<int> _styles = [];
    private readonly DateTime _dayZero;

    public DateFormats(WorkbookPart workbook)
    {
        // Day 60 is 29 February 1900, which did not exist: from day 61 on counting from 30 December 1899 is right.
        _dayZero = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30);
        if (workbook.WorkbookStylesPart?.Stylesheet is not { CellFormats: { } formats } sheet)
        {
            return;
        }

        var own = (sheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId?.Value is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => IsDate(group.First().FormatCode?.Value ?? ""));
        foreach (var (format, style) in formats.Elements<CellFormat>().Select((format, style) => (format.NumberFormatId?.Value ?? 0, style)))
        {
            if (own.TryGetValue(format, out var isDate) ? isDate : format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58))
            {
                _styles.Add(style);
            }
        }
    }

    public bool IsDate(int style) => _styles.Contains(style);

    /// <summary>The day of a number; null where a workbook knows no such day.</summary>
    public DateTime? DayOf(double number) => number is >= 0 and < 2_958_466 ? _dayZero.AddDays(number) : null;

    // Letters of days, months and years outside quotes, brackets and escapes; "General" and colours have none of them there.
    private static bool IsDate(string code)
    {
        var (isQuoted, isBracketed) = (false, false);
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '[' when !isQuoted:
                    isBracketed = true;
                    break;
                case ']' when !isQuoted:
                    isBracketed = false;
                    break;
                case '\\' or '_' or '*' when !isQuoted:
                    at++;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'j' or 'J' or 'h' or 'H' or 's' or 'S' when !isQuoted && !isBracketed:
                    return true;
            }
        }

        return false;
    }
}
