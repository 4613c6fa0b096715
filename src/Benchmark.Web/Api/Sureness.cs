using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;
using Benchmark.Reports.Words;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /zekerheid</c>: how sure a comparison is, with the steps and inputs of the page "Hoe zeker is dit?".</summary>
internal static class Sureness
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.Indicator, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Period, QueryParameter.Release, QueryParameter.Insist,
        QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> Of(HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var question = await questions.ReadAsync(context, QueryParameter.FormatOfRecord, cancellation);
        return await answers.AnswerAsync(
            context,
            question.Key,
            $"zekerheid-{question.Request.Indicator}-{question.Request.Municipality}",
            async token =>
            {
                var comparison = await service.CompareAsync(question.Request, token);
                return JsonSerializer.SerializeToUtf8Bytes(SurenessRecord.Of(await service.CertaintyAsync(comparison, token), question.Language), ApiJson.Options);
            },
            cancellation);
    }
}

/// <summary>The answer, the inputs and every step.</summary>
internal sealed record SurenessRecord(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("versie")] int Release,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("zekerheid")] string Certainty,
    [property: JsonPropertyName("onzekerheid")] string Uncertainty,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("waarde")] double? Value,
    [property: JsonPropertyName("teller")] double? Numerator,
    [property: JsonPropertyName("noemer")] double? Denominator,
    [property: JsonPropertyName("vermenigvuldiger")] double? Multiplier,
    [property: JsonPropertyName("interval")] MarginRow? Interval,
    [property: JsonPropertyName("interval998")] MarginRow? Interval998,
    [property: JsonPropertyName("phi")] double? Phi,
    [property: JsonPropertyName("phiUit")] IReadOnlyList<YearPairRow> PhiFrom,
    [property: JsonPropertyName("marge")] IReadOnlyList<string> Margin,
    [property: JsonPropertyName("aantalMetWaarde")] int OthersWithValue,
    [property: JsonPropertyName("mediaan")] double? Median,
    [property: JsonPropertyName("q1")] double? Q1,
    [property: JsonPropertyName("q3")] double? Q3,
    [property: JsonPropertyName("spreiding")] double? Spread,
    [property: JsonPropertyName("kleinsteVerschil")] double? RelevantDifference,
    [property: JsonPropertyName("oordeel")] string Verdict,
    [property: JsonPropertyName("zeker")] bool? Certain,
    [property: JsonPropertyName("stappen")] IReadOnlyList<StepRow> Steps,
    [property: JsonPropertyName("opvallend")] bool Remarkable,
    [property: JsonPropertyName("voorwaarden")] IReadOnlyList<StepRow> Conditions,
    [property: JsonPropertyName("plaats")] string? Place,
    [property: JsonPropertyName("rangInterval")] PlaceRow? RankInterval,
    [property: JsonPropertyName("trechter")] FunnelRow? Funnel)
{
    public static SurenessRecord Of(ComparisonCertainty certainty, Language language)
    {
        var comparison = certainty.Comparison;
        var indicator = comparison.Indicator;
        return new(
            indicator.Code,
            comparison.Municipality.Code,
            comparison.Group.Applied.ToString(),
            comparison.Period.Period.ToString(),
            comparison.Release.Number,
            Narrator.SureAnswer(comparison, language),
            ApiWords.Of(indicator.Certainty),
            ApiWords.Of(indicator.Uncertainty),
            ApiWords.Of(comparison.Own.Status),
            ApiJson.Known(comparison.Own.Value),
            ApiJson.Known(certainty.OwnCounts.X),
            ApiJson.Known(certainty.OwnCounts.N),
            indicator.Ratio?.Multiplier,
            MarginRow.Of(comparison.Own.Interval),
            MarginRow.Of(certainty.Interval998),
            certainty.Phi is { } phi ? ApiJson.Known(phi) : null,
            [.. certainty.YearPairs.Select(pair => new YearPairRow(pair.Older.ToString(), pair.Newer.ToString(), pair.MeanSquare))],
            Narrator.MarginHow(certainty, language),
            comparison.OthersWithValue,
            ApiJson.Known(comparison.Median),
            ApiJson.Known(comparison.Q1),
            ApiJson.Known(comparison.Q3),
            ApiJson.Known(comparison.Spread),
            ApiJson.Known(comparison.RelevantDifference),
            ApiWords.Of(comparison.Verdict),
            comparison.Certain,
            [.. certainty.Steps.Select(step => StepRow.Of(Narrator.Tell(step, comparison, language), step.Holds))],
            comparison.Remarkable,
            [.. certainty.RemarkableSteps.Select(step => StepRow.Of(Narrator.Tell(step, language), step.Holds))],
            Narrator.Place(certainty, language) is { Length: > 0 } place ? place : null,
            indicator.RankingAllowed && certainty.Rank is { } rank ? new(rank.From, rank.To, rank.Of) : null,
            certainty.Funnel is { } funnel ? FunnelRow.Of(funnel, certainty, language) : null);
    }
}

/// <summary>A margin.</summary>
internal sealed record MarginRow(
    [property: JsonPropertyName("onder")] double Lower,
    [property: JsonPropertyName("boven")] double Upper,
    [property: JsonPropertyName("niveau")] double Level,
    [property: JsonPropertyName("methode")] string Method)
{
    public static MarginRow? Of(Interval? interval) => interval is null ? null : new(interval.Lower, interval.Upper, interval.Level, ApiWords.Of(interval.Method));
}

/// <summary>Two years that φ was found from.</summary>
internal sealed record YearPairRow(
    [property: JsonPropertyName("van")] string Older,
    [property: JsonPropertyName("tot")] string Newer,
    [property: JsonPropertyName("gemiddelde")] double MeanSquare);

/// <summary>A step of a rule; null where it was not asked, because an earlier one decided.</summary>
internal sealed record StepRow(
    [property: JsonPropertyName("stap")] string Asked,
    [property: JsonPropertyName("klopt")] bool? Holds,
    [property: JsonPropertyName("dan")] string? Then)
{
    public static StepRow Of(ToldStep told, bool? holds) => new(told.Asked, holds, told.Then.Length > 0 ? told.Then : null);
}

/// <summary>A rank interval, only where a ranking is allowed.</summary>
internal sealed record PlaceRow([property: JsonPropertyName("van")] int From, [property: JsonPropertyName("tot")] int To, [property: JsonPropertyName("aantal")] int Of);

/// <summary>The funnel: its parameters, and who lies outside the limits of 99.8%.</summary>
internal sealed record FunnelRow(
    [property: JsonPropertyName("aantal")] int Count,
    [property: JsonPropertyName("midden")] double Centre,
    [property: JsonPropertyName("phi")] double Phi,
    [property: JsonPropertyName("tauKwadraat")] double TauSquared,
    [property: JsonPropertyName("buiten")] IReadOnlyList<string> Outside,
    [property: JsonPropertyName("zin")] string Sentence)
{
    public static FunnelRow Of(Funnel funnel, ComparisonCertainty certainty, Language language) => new(
        funnel.Count, funnel.Centre, funnel.Phi, funnel.TauSquared, [.. certainty.Outliers.Select(member => member.Code)], Narrator.Funnel(certainty, language));
}
