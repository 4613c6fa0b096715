using System.Text;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Reports.Words;
using CsvForm = Benchmark.Reports.Csv.CsvForm;

namespace Benchmark.Cli.Deliveries;

/// <summary>What was found in a delivery, for the steward or as a file to give back to its supplier.</summary>
internal static class FindingsReport
{
    /// <summary>Forms beside a table.</summary>
    public static readonly string[] Forms = ["csv", "csv-nl", "json"];

    public static string Of(IReadOnlyList<Finding> findings, string form, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (form)
        {
            case "csv":
                FindingsCsv.Write(findings, language, CsvForm.Rfc4180, text);
                break;
            case "csv-nl":
                FindingsCsv.Write(findings, language, CsvForm.DutchExcel, text);
                break;
            case "json":
                text.WriteLine(Encoding.UTF8.GetString(FindingRow.ToJson(findings.Select(finding => FindingRow.Of(finding, language)))));
                break;
            case AnswerForm.Table when findings.Count > 0:
                Columns.Write(
                    [
                        ["ernst", "controle", "indicator", "bestand", "bevinding"],
                        .. findings.Select(finding => new[]
                        {
                            ApiWords.Of(finding.Severity), ApiWords.Of(finding.Rule), finding.Indicator, finding.Place.File, FindingText.Of(finding, language).ReplaceLineEndings(" "),
                        }),
                    ],
                    text);
                break;
        }

        return text.ToString();
    }
}
