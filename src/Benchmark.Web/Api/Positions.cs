using System.Text.Json;
using Benchmark.Reports.Json;
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
        var language = reader.Language();
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var edition = await service.EditionAsync(pinned, cancellation);
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader),
            $"informatiepositie-{municipality}",
            async token =>
            {
                var positions = await service.InformationPositionAsync(municipality, edition.Catalogue.Release.Number, token);
                return JsonSerializer.SerializeToUtf8Bytes(positions.Select(position => PositionRecord.Of(position, language)), ApiJson.Options);
            },
            cancellation);
    }
}
