using Benchmark.Reports.Json;

namespace Benchmark.Reports.Csv;

/// <summary>A development as CSV, one row per period: the columns of every export of figures, and what the others have in common.</summary>
public static class DevelopmentCsv
{
    private static readonly string[] Header = [.. CsvRows.Header, "mediaan", "q1", "q3", "aantalMetWaarde", "aantal"];

    /// <summary>Writes it, oldest first; what the line would come to is no figure and not among the rows.</summary>
    /// <param name="record">The record.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it; for a file it must write UTF-8 without a byte order mark of its own.</param>
    public static void Write(DevelopmentRecord record, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, Header);
        foreach (var point in record.Points)
        {
            csv.WriteField(record.Indicator);
            csv.WriteField(record.Municipality.Code);
            csv.WriteField(record.Municipality.Name);
            csv.WriteField(point.Period);
            csv.WriteFigure(point.Value ?? double.NaN);
            csv.WriteFigure(point.Lower ?? double.NaN);
            csv.WriteFigure(point.Upper ?? double.NaN);
            csv.WriteField(point.Status);
            csv.WriteField(point.Recalculated);
            csv.WriteField(record.Release.Number);
            csv.WriteFigure(point.Median ?? double.NaN);
            csv.WriteFigure(point.Q1 ?? double.NaN);
            csv.WriteFigure(point.Q3 ?? double.NaN);
            csv.WriteField(point.WithValue);
            csv.WriteField(point.Others);
            csv.EndRecord();
        }
    }
}
