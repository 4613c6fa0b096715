using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Csv;

/// <summary>What was found in a delivery, to give back to its supplier: one row per finding, in the order in which they are given.</summary>
public static class FindingsCsv
{
    private static readonly string[] Header = ["bestand", "regel", "kolom", "waarde", "controle", "ernst", "indicator", "zin"];

    /// <summary>Writes the report. What a supplier wrote and a spreadsheet would run as a formula is written as text.</summary>
    /// <param name="findings">The findings; they are read once and not held.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it; for a file it must write UTF-8 without a byte order mark of its own.</param>
    public static void Write(IEnumerable<Finding> findings, Language language, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, Header);
        foreach (var finding in findings)
        {
            csv.WriteField(finding.Place.File);
            csv.WriteField(finding.Place.Line);
            csv.WriteField(finding.Place.Column);
            csv.WriteField(finding.Value);
            csv.WriteField(ApiWords.Of(finding.Rule));
            csv.WriteField(ApiWords.Of(finding.Severity));
            csv.WriteField(finding.Indicator);
            csv.WriteField(FindingText.Of(finding, language));
            csv.EndRecord();
        }
    }
}
