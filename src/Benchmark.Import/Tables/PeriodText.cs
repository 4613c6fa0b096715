using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Import.Tables;

/// <summary>Reads the periods that stand in files: CBS notation, a year, a quarter, or a date where the mapping says what that stands for.</summary>
internal static class PeriodText
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy", "d/M/yyyy", "yyyyMMdd"];

    public static bool TryRead(Cell cell, DateReading? dates, out Period period)
    {
        if (cell.Kind is CellKind.Text or CellKind.Number && (Period.TryParse(cell.Text, null, out period) || TryReadQuarter(cell.Text, out period)))
        {
            return true;
        }

        period = default;
        return dates is { } reading
            && cell.Kind is CellKind.Text or CellKind.Date
            && DateOnly.TryParseExact(cell.Text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && Period.TryParse(reading == DateReading.Year ? $"{date.Year:D4}" : $"{date.Year:D4}KW{((date.Month - 1) / 3) + 1:D2}", null, out period);
    }

    // 2023-Q1, 2023 K1, 2023q1
    private static bool TryReadQuarter(string text, out Period period)
    {
        period = default;
        return text.Length is 6 or 7
            && (text.Length == 6 || text[4] is '-' or ' ')
            && text[^2] is 'Q' or 'q' or 'K' or 'k'
            && Period.TryParse($"{text[..4]}KW0{text[^1]}", null, out period);
    }
}
