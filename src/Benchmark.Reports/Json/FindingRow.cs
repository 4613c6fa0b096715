using System.Text.Json.Serialization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>Something that was found in a delivery, with the fields of the report for its supplier.</summary>
public sealed record FindingRow(
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("regel")] int Line,
    [property: JsonPropertyName("kolom")] string Column,
    [property: JsonPropertyName("waarde")] string Value,
    [property: JsonPropertyName("controle")] string Rule,
    [property: JsonPropertyName("ernst")] string Severity,
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("zin")] string Sentence)
{
    /// <summary>The row of a finding.</summary>
    public static FindingRow Of(Finding finding, Language language) => new(
        finding.Place.File,
        finding.Place.Line,
        finding.Place.Column,
        finding.Value,
        ApiWords.Of(finding.Rule),
        ApiWords.Of(finding.Severity),
        finding.Indicator,
        FindingText.Of(finding, language));

    /// <summary>UTF-8 bytes of a list.</summary>
    public static byte[] ToJson(IEnumerable<FindingRow> rows) => JsonWriting.Bytes(rows);
}
