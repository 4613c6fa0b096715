using System.Text.Json.Serialization;
using Benchmark.Reports.Json;

namespace Benchmark.Web.Api;

/// <summary>
/// The shape of a comparison for openapi.json alone: the answer itself is written by <see cref="Reports.Json.ComparisonJson"/>, which the
/// command line shares. A test reads real answers with it, so that the two cannot drift apart.
/// </summary>
internal sealed record ComparisonDescription(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("indeling")] int Division,
    [property: JsonPropertyName("versie")] ReleaseDescription Release,
    [property: JsonPropertyName("taal")] string Language,
    [property: JsonPropertyName("gemeente")] MunicipalityDescription Municipality,
    [property: JsonPropertyName("groep")] GroupDescription Group,
    [property: JsonPropertyName("waarde")] double? Value,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("herberekend")] bool Recalculated,
    [property: JsonPropertyName("zekerheid")] string Certainty,
    [property: JsonPropertyName("interval")] IntervalDescription? Interval,
    [property: JsonPropertyName("aantalMetWaarde")] int WithValue,
    [property: JsonPropertyName("mediaan")] double? Median,
    [property: JsonPropertyName("q1")] double? Q1,
    [property: JsonPropertyName("q3")] double? Q3,
    [property: JsonPropertyName("gepoold")] double? Pooled,
    [property: JsonPropertyName("percentiel")] double? Percentile,
    [property: JsonPropertyName("lager")] int Lower,
    [property: JsonPropertyName("hoger")] int Higher,
    [property: JsonPropertyName("oordeel")] string Verdict,
    [property: JsonPropertyName("reden")] string? Reason,
    [property: JsonPropertyName("gunstig")] bool? Favourable,
    [property: JsonPropertyName("zeker")] bool? Certain,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("toelichtingGemeente")] NoteRow? Note,
    [property: JsonPropertyName("streefwaarde")] TargetRow? Target,
    [property: JsonPropertyName("bron")] SourceRow Source,
    [property: JsonPropertyName("leden")] IReadOnlyList<MemberDescription> Members)
{
    /// <summary>Only for a figure that is not comparable: the code of the comparable one, or null.</summary>
    [JsonPropertyName("vergelijkbaarAls")]
    public string? ComparableAs { get; init; }

    /// <summary>Only, and then true, for a verdict that was insisted on although the group was made with the same kind of figures.</summary>
    [JsonPropertyName("tochGeoordeeld")]
    public bool? DespiteFamily { get; init; }

    /// <summary>Only for indicators that allow a ranking, as the two below.</summary>
    [JsonPropertyName("rang")]
    public int? Rank { get; init; }

    [JsonPropertyName("rangVan")]
    public int? RankOf { get; init; }

    [JsonPropertyName("rangInterval")]
    public RankIntervalDescription? RankInterval { get; init; }
}

internal sealed record ReleaseDescription(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("methodes")] int Methods);

internal sealed record GroupDescription(
    [property: JsonPropertyName("uitdrukking")] string Expression,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("aantal")] int Size,
    [property: JsonPropertyName("kenmerken")] IReadOnlyList<CharacteristicDescription> Characteristics)
{
    /// <summary>Only where the whole country stands in: the group that was asked for.</summary>
    [JsonPropertyName("gevraagd")]
    public string? Asked { get; init; }

    /// <summary>Only where codes of a list are not on the division.</summary>
    [JsonPropertyName("vervangen")]
    public IReadOnlyList<DepartedDescription>? Departed { get; init; }
}

internal sealed record CharacteristicDescription(
    [property: JsonPropertyName("kenmerk")] string Characteristic,
    [property: JsonPropertyName("gewicht")] double Weight,
    [property: JsonPropertyName("periode")] string Period);

internal sealed record IntervalDescription(
    [property: JsonPropertyName("onder")] double Lower,
    [property: JsonPropertyName("boven")] double Upper,
    [property: JsonPropertyName("niveau")] double Level,
    [property: JsonPropertyName("methode")] string Method);

internal sealed record RankIntervalDescription(
    [property: JsonPropertyName("van")] int From,
    [property: JsonPropertyName("tot")] int To);

internal sealed record MemberDescription(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("waarde")] double? Value,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("interval")] IntervalDescription? Interval);
