using System.Text.Json.Serialization;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Words;

namespace Benchmark.Web.Api;

/// <summary>A difference divided over its parts; amounts are as they are shown, so that the differences add up.</summary>
internal sealed record DecompositionRecord(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("versie")] int Release,
    [property: JsonPropertyName("geheel")] PortionRow Whole,
    [property: JsonPropertyName("onderdelen")] IReadOnlyList<PartRow> Parts,
    [property: JsonPropertyName("nietUitgesplitst")] PortionRow? Rest,
    [property: JsonPropertyName("nietUitgesplitstZonderMidden")] double? RestWithoutMiddle,
    [property: JsonPropertyName("middensTellenNietOp")] double Unadded,
    [property: JsonPropertyName("zonderCijfer")] IReadOnlyList<string> Unknown,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("toelichting")] IReadOnlyList<string> Notes)
{
    public static DecompositionRecord Of(Decomposition decomposition, Language language) => new(
        decomposition.Whole.Indicator.Code,
        decomposition.Whole.Municipality.Code,
        decomposition.Whole.Group.Applied.ToString(),
        decomposition.Whole.Period.Period.ToString(),
        decomposition.Whole.Release.Number,
        PortionRow.Of(decomposition.Total),
        [.. decomposition.Parts.Select(part => new PartRow(
            part.Comparison.Indicator.Code, part.Comparison.Indicator.Name.In(language), part.Portion.Own, part.Portion.Middle, part.Portion.Difference, ApiWords.Of(part.Comparison.Verdict)))],
        decomposition.Rest is { } rest ? PortionRow.Of(rest) : null,
        decomposition.RestWithoutMiddle,
        decomposition.Unadded,
        [.. decomposition.Unknown.Select(part => part.Code)],
        Narrator.Tell(decomposition, language).ToString(),
        Narrator.Notes(decomposition, language));
}

/// <summary>Own amount, middle of the group and their difference.</summary>
internal sealed record PortionRow(
    [property: JsonPropertyName("eigen")] double Own,
    [property: JsonPropertyName("midden")] double Middle,
    [property: JsonPropertyName("verschil")] double Difference)
{
    public static PortionRow Of(Portion portion) => new(portion.Own, portion.Middle, portion.Difference);
}

/// <summary>One part.</summary>
internal sealed record PartRow(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("eigen")] double Own,
    [property: JsonPropertyName("midden")] double Middle,
    [property: JsonPropertyName("verschil")] double Difference,
    [property: JsonPropertyName("oordeel")] string Verdict);

/// <summary>Two figures that belong beside each other, per year.</summary>
internal sealed record PairedRecord(
    [property: JsonPropertyName("eerste")] string First,
    [property: JsonPropertyName("tweede")] string Second,
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("versie")] int Release,
    [property: JsonPropertyName("verschilIn")] string Gap,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("jaren")] IReadOnlyList<PairedYearRow> Years)
{
    public static PairedRecord Of(PairedFigures pair, Language language) => new(
        pair.First.Code,
        pair.Second.Code,
        pair.Municipality.Code,
        pair.Group.Applied.ToString(),
        pair.Release.Number,
        ApiWords.Of(pair.Kind),
        Narrator.Tell(pair, language).ToString(),
        [.. pair.Years.Select(year => new PairedYearRow(
            year.Period.ToString(), ApiJson.Known(year.First.Value), ApiWords.Of(year.First.Status), ApiJson.Known(year.Second.Value), ApiWords.Of(year.Second.Status),
            ApiJson.Known(year.Gap), ApiJson.Known(year.MiddleGap), year.OthersWithGap, year.Others))]);
}

/// <summary>One year; null where not known.</summary>
internal sealed record PairedYearRow(
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("eerste")] double? First,
    [property: JsonPropertyName("statusEerste")] string FirstStatus,
    [property: JsonPropertyName("tweede")] double? Second,
    [property: JsonPropertyName("statusTweede")] string SecondStatus,
    [property: JsonPropertyName("verschil")] double? Gap,
    [property: JsonPropertyName("middenVerschil")] double? MiddleGap,
    [property: JsonPropertyName("aantalMetVerschil")] int Known,
    [property: JsonPropertyName("aantal")] int Others);
