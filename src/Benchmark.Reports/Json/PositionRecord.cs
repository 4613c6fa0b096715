using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>The information position on one task, as the API and the command line tell it.</summary>
public sealed record PositionRecord(
    [property: JsonPropertyName("opgave")] string Task,
    [property: JsonPropertyName("cijfers")] int Indicators,
    [property: JsonPropertyName("bekend")] int Known,
    [property: JsonPropertyName("nieuwsteJaar")] int? NewestYear,
    [property: JsonPropertyName("zekerheid")] CertaintyCounts Certainty,
    [property: JsonPropertyName("ontbreekt")] IReadOnlyList<string> Absent,
    [property: JsonPropertyName("perCijfer")] IReadOnlyList<PositionFigureRecord> Figures)
{
    /// <summary>The record of one task.</summary>
    public static PositionRecord Of(TaskPosition position, Language language) => new(
        position.Task.Slug(),
        position.Indicators,
        position.Known,
        position.NewestYear,
        CertaintyCounts.Of(position.ByCertainty),
        position.Absent,
        [.. position.Figures.Select(figure => PositionFigureRecord.Of(figure, language))]);

    /// <summary>Several as UTF-8.</summary>
    public static byte[] ToJson(IReadOnlyList<PositionRecord> records) => JsonWriting.Bytes(records);
}

/// <summary>One figure of a task.</summary>
public sealed record PositionFigureRecord(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("periode")] string? Period,
    [property: JsonPropertyName("bekend")] bool Known,
    [property: JsonPropertyName("oud")] bool Old,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("zekerheid")] string Certainty,
    [property: JsonPropertyName("bron")] string? Source,
    [property: JsonPropertyName("anderenMetWaarde")] int Others,
    [property: JsonPropertyName("laatstBekend")] string? LastKnown)
{
    /// <summary>The record of one figure; of a missing one the source is who delivers it for others, or null.</summary>
    public static PositionFigureRecord Of(PositionFigure figure, Language language) => new(
        figure.Indicator.Code,
        figure.Indicator.Name.In(language),
        figure.Newest?.ToString(),
        figure.Known,
        figure.Old,
        ApiWords.Of(figure.Status),
        ApiWords.Of(figure.Indicator.Certainty),
        figure.Source,
        figure.Others,
        figure.LastKnown?.ToString());
}

/// <summary>Number of known figures per certainty.</summary>
public sealed record CertaintyCounts(
    [property: JsonPropertyName("telling")] int FullCount,
    [property: JsonPropertyName("marge")] int WithMargin,
    [property: JsonPropertyName("onbekend")] int EstimateUnknownMargin,
    [property: JsonPropertyName("eigenOpgave")] int OwnStatement)
{
    /// <summary>The record of the counts.</summary>
    public static CertaintyCounts Of(IReadOnlyDictionary<Certainty, int> counts) => new(
        counts.GetValueOrDefault(Core.Indicators.Certainty.FullCount),
        counts.GetValueOrDefault(Core.Indicators.Certainty.WithMargin),
        counts.GetValueOrDefault(Core.Indicators.Certainty.EstimateUnknownMargin),
        counts.GetValueOrDefault(Core.Indicators.Certainty.OwnStatement));
}
