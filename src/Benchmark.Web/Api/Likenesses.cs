using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Json;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /gelijkenis</c>: the municipalities most alike, with what makes them so.</summary>
internal static class Likenesses
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.Municipality, QueryParameter.DivisionOfList, QueryParameter.Count, QueryParameter.Characteristics, QueryParameter.Standardisation,
        QueryParameter.Release, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> Nearest(HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (municipality, year, pinned, count) = (reader.Municipality(), reader.DivisionYear(), reader.Release(), reader.Number(QueryParameter.Count, 1, 100) ?? 20);
        reader.Language();
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var standardisation = reader.Choice(QueryParameter.Standardisation, "robuust") switch
        {
            "zscore" => Standardisation.ZScore,
            "minmax" => Standardisation.MinMax,
            _ => Standardisation.Robust,
        };
        var edition = await service.EditionAsync(pinned, cancellation);
        var catalogue = edition.Catalogue;
        IReadOnlyList<Characteristic> characteristics = [];
        if (reader.Text(QueryParameter.Characteristics) is { } text)
        {
            characteristics = CharacteristicNotation.Read(text, catalogue);
            reader.Remember(QueryParameter.Characteristics, string.Join(',', characteristics));
        }

        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader),
            $"gelijkenis-{municipality}",
            async token =>
            {
                var group = await service.LikenessAsync(municipality, year, count, characteristics, standardisation, catalogue.Release.Number, token);
                var slabs = await service.SlabsAsync(LikenessRecord.Needs(group), catalogue.Release.Number, token);
                return LikenessRecord.Of(group, municipality, catalogue.Register, slabs).ToJson();
            },
            cancellation);
    }
}
