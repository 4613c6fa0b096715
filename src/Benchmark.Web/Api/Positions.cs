using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /informatiepositie</c>: what is known per task about a municipality.</summary>
internal static class Positions
{
    public static readonly KnownParameters Parameters = new([QueryParameter.Municipality, QueryParameter.Release, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> Of(HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (municipality, pinned) = (reader.Municipality(), reader.Release());
        reader.Language();
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var edition = await service.EditionAsync(pinned, cancellation);
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader),
            $"informatiepositie-{municipality}",
            async token =>
            {
                var positions = await service.InformationPositionAsync(municipality, edition.Catalogue.Release.Number, token);
                return JsonSerializer.SerializeToUtf8Bytes(positions.Select(PositionRow.Of), ApiJson.Options);
            },
            cancellation);
    }
}

/// <summary>One task as the API tells it.</summary>
internal sealed record PositionRow(
    [property: JsonPropertyName("opgave")] string Task,
    [property: JsonPropertyName("cijfers")] int Indicators,
    [property: JsonPropertyName("bekend")] int Known,
    [property: JsonPropertyName("nieuwsteJaar")] int? NewestYear,
    [property: JsonPropertyName("zekerheid")] CertaintyCounts Certainty,
    [property: JsonPropertyName("ontbreekt")] IReadOnlyList<string> Absent)
{
    public static PositionRow Of(TaskPosition position) =>
        new(position.Task.Slug(), position.Indicators, position.Known, position.NewestYear, CertaintyCounts.Of(position.ByCertainty), position.Absent);
}

/// <summary>Number of known figures per certainty.</summary>
internal sealed record CertaintyCounts(
    [property: JsonPropertyName("telling")] int FullCount,
    [property: JsonPropertyName("marge")] int WithMargin,
    [property: JsonPropertyName("onbekend")] int EstimateUnknownMargin,
    [property: JsonPropertyName("eigenOpgave")] int OwnStatement)
{
    public static CertaintyCounts Of(IReadOnlyDictionary<Certainty, int> counts) => new(
        counts.GetValueOrDefault(Core.Indicators.Certainty.FullCount),
        counts.GetValueOrDefault(Core.Indicators.Certainty.WithMargin),
        counts.GetValueOrDefault(Core.Indicators.Certainty.EstimateUnknownMargin),
        counts.GetValueOrDefault(Core.Indicators.Certainty.OwnStatement));
}
