using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Words;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /vergelijkingen/bestendigheid</c>: whether the verdict of a comparison stands in other reasonable groups.</summary>
internal static class Robustness
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.Indicator, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Period, QueryParameter.Release, QueryParameter.Language,
        QueryParameter.FormatOfRecord]);

    public static async Task<IResult> Of(HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var question = await questions.ReadAsync(context, QueryParameter.FormatOfRecord, cancellation);
        return await answers.AnswerAsync(
            context,
            question.Key,
            $"bestendigheid-{question.Request.Indicator}-{question.Request.Municipality}",
            async token =>
            {
                var comparison = await service.CompareAsync(question.Request, token);
                return JsonSerializer.SerializeToUtf8Bytes(RobustnessRecord.Of(comparison, await service.RobustnessAsync(comparison, token), question.Language), ApiJson.Options);
            },
            cancellation);
    }
}

/// <summary>The verdict, and how often other groups give the same; without an outcome for a group that is not made by likeness and where there is no verdict.</summary>
internal sealed record RobustnessRecord(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("versie")] int Release,
    [property: JsonPropertyName("oordeel")] string Verdict,
    [property: JsonPropertyName("uitkomst")] string? Outcome,
    [property: JsonPropertyName("gelijk")] int Same,
    [property: JsonPropertyName("aantal")] int Count,
    [property: JsonPropertyName("zin")] string? Sentence,
    [property: JsonPropertyName("groepen")] IReadOnlyList<VariantRow> Variants)
{
    public static RobustnessRecord Of(Comparison comparison, ConclusionRobustness? robustness, Language language) => new(
        comparison.Indicator.Code,
        comparison.Municipality.Code,
        comparison.Group.Applied.ToString(),
        comparison.Period.Period.ToString(),
        comparison.Release.Number,
        ApiWords.Of(comparison.Verdict),
        robustness is null ? null : ApiWords.Of(robustness.Outcome),
        robustness?.Same ?? 0,
        robustness?.Variants.Count ?? 0,
        robustness is null ? null : Narrator.Robustness(robustness, language),
        [.. (robustness?.Variants ?? []).Select(variant => new VariantRow(variant.Size, variant.WithValue, variant.Median, ApiWords.Of(variant.Verdict)))]);
}

/// <summary>One of the other groups.</summary>
internal sealed record VariantRow(
    [property: JsonPropertyName("aantal")] int Size,
    [property: JsonPropertyName("aantalMetWaarde")] int WithValue,
    [property: JsonPropertyName("mediaan")] double Median,
    [property: JsonPropertyName("oordeel")] string Verdict);
