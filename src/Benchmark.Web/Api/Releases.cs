using System.Text.Json.Serialization;
using Benchmark.Core.Releases;
using Benchmark.Reports.Words;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /versies</c>: the releases, newest first.</summary>
internal static class Releases
{
    public static readonly KnownParameters Parameters = new([QueryParameter.Page, QueryParameter.PageSize, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> List(HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var releases = await service.ReleasesAsync(cancellation);
        var edition = await service.EditionAsync(null, cancellation);
        return await Lists.AnswerAsync(context, new ParameterReader(context.Request), answers, edition, false, "versies", releases, (page, _) => ValueTask.FromResult(page.Select(ReleaseRow.Of)), cancellation);
    }
}

/// <summary>One release as the API tells it; <c>door</c> is the function of who published it, null for figures that came with the program.</summary>
internal sealed record ReleaseRow(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("methodes")] int Methods,
    [property: JsonPropertyName("toelichting")] string Note,
    [property: JsonPropertyName("door")] string? PublishedBy,
    [property: JsonPropertyName("ingetrokkenDoor")] int? WithdrawnBy,
    [property: JsonPropertyName("reden")] string? WithdrawnBecause)
{
    public static ReleaseRow Of(Release release) => new(
        release.Number,
        release.Date,
        ApiWords.Of(release.Status),
        release.MethodsVersion,
        release.Note,
        release.PublishedBy.Length > 0 ? release.PublishedBy : null,
        release.WithdrawnBy,
        release.WithdrawnBecause);
}
