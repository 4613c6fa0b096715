using Benchmark.Reports.Json;

namespace Benchmark.Reports.Csv;

/// <summary>The municipalities most alike as CSV: one row per municipality and characteristic; what is missing is an empty field.</summary>
public static class LikenessCsv
{
    private static readonly string[] Header = ["gemeente", "naam", "afstand", "woorden", "kenmerk", "aandeel", "waarde", "eigen"];

    /// <summary>Writes it in the order of the record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it; for a file it must write UTF-8 without a byte order mark of its own.</param>
    public static void Write(LikenessRecord record, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, Header);
        foreach (var member in record.Members)
        {
            foreach (var contribution in member.Contributions)
            {
                csv.WriteField(member.Code);
                csv.WriteField(member.Name);
                csv.WriteFigure(member.Distance);
                csv.WriteField(member.Words);
                csv.WriteField(contribution.Characteristic);
                csv.WriteFigure(contribution.Share ?? double.NaN);
                csv.WriteFigure(contribution.Value ?? double.NaN);
                csv.WriteFigure(contribution.Own ?? double.NaN);
                csv.EndRecord();
            }
        }
    }
}
