using System.Text.Json.Serialization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>What a release tells otherwise than an older one. Without a municipality the counts are of stored figures of all of them, and <c>cijfers</c> is null.</summary>
public sealed record ChangesRecord(
    [property: JsonPropertyName("versie")] int Release,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("tenOpzichteVan")] int? Against,
    [property: JsonPropertyName("gemeente")] string? Municipality,
    [property: JsonPropertyName("naam")] string? Name,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("indicatoren")] IReadOnlyList<IndicatorDifferencesRecord> Indicators,
    [property: JsonPropertyName("cijfers")] IReadOnlyList<ChangedFigureRecord>? Figures)
{
    /// <summary>The record of all municipalities together.</summary>
    /// <param name="release">The release.</param>
    /// <param name="pair">With the older one; null where there is none.</param>
    /// <param name="changes">How many figures of each indicator.</param>
    /// <param name="nameOf">Name of an indicator by its code.</param>
    /// <param name="language">Language of the sentence.</param>
    public static ChangesRecord Of(Release release, ReleasePair? pair, IReadOnlyList<IndicatorDifferences> changes, Func<string, string> nameOf, Language language) => new(
        release.Number, release.Date, pair?.Before.Number, null, null, Narrator.Changes(pair, changes, language), [.. changes.Select(change => IndicatorDifferencesRecord.Of(change, nameOf(change.Indicator)))], null);

    /// <summary>The record of one municipality.</summary>
    /// <param name="news">What changed.</param>
    /// <param name="language">Language of names and sentence.</param>
    public static ChangesRecord Of(NewsOfMunicipality news, Language language) => new(
        news.Now.Number,
        news.Now.Date,
        news.Before.Number,
        news.Municipality.Code,
        news.Municipality.Name,
        Narrator.NewsSince(news, language),
        [.. news.Figures.GroupBy(figure => figure.Indicator).Select(ofOne => IndicatorDifferencesRecord.Of(
            ofOne.Aggregate(new IndicatorDifferences(ofOne.Key.Code, 0, 0, 0, 0), (counts, figure) => counts.With(figure.Kind)), ofOne.Key.Name.In(language)))],
        [.. news.Figures.Select(figure => ChangedFigureRecord.Of(figure, language))]);

    /// <summary>As UTF-8.</summary>
    public byte[] ToJson() => JsonWriting.Bytes(this);
}

/// <summary>How many figures of an indicator changed.</summary>
public sealed record IndicatorDifferencesRecord(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gecorrigeerd")] int Corrected,
    [property: JsonPropertyName("vervallen")] int Removed,
    [property: JsonPropertyName("alleenStatus")] int StatusOnly)
{
    /// <summary>The record.</summary>
    public static IndicatorDifferencesRecord Of(IndicatorDifferences changes, string name) => new(changes.Indicator, name, changes.New, changes.Corrected, changes.Removed, changes.StatusOnly);
}

/// <summary>One changed figure; <c>doordat</c> names the stored indicators that changed it. A figure that is withheld now is not told as it was.</summary>
public sealed record ChangedFigureRecord(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("wijziging")] string Kind,
    [property: JsonPropertyName("voor")] double? Before,
    [property: JsonPropertyName("na")] double? After,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("doordat")] IReadOnlyList<string> Because)
{
    /// <summary>The record.</summary>
    public static ChangedFigureRecord Of(NewsFigure figure, Language language) => new(
        figure.Indicator.Code,
        figure.Indicator.Name.In(language),
        figure.Period.ToString(),
        ApiWords.Of(figure.Kind),
        Known(figure.Before),
        Known(figure.After),
        ApiWords.Of(figure.Status),
        figure.Because);

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
