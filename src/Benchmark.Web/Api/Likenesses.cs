using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Reports.Words;
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
        var characteristics = CharacteristicsParameter.Read(reader, catalogue);
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader),
            $"gelijkenis-{municipality}",
            async token =>
            {
                var group = await service.LikenessAsync(municipality, year, count, characteristics, standardisation, catalogue.Release.Number, token);
                return JsonSerializer.SerializeToUtf8Bytes(new LikenessRecord(await MembersAsync(service, catalogue, municipality, group, token)), ApiJson.Options);
            },
            cancellation);
    }

    /// <summary>The members of a likeness group, each with what makes it alike; empty for any other group.</summary>
    public static async Task<IReadOnlyList<LikenessMember>> MembersAsync(ComparisonService service, Catalogue catalogue, string own, PeerGroup group, CancellationToken cancellation)
    {
        var slabs = await service.SlabsAsync(group.Characteristics.Select(use => use.Characteristic.Indicator), catalogue.Release.Number, cancellation);
        var values = group.Characteristics.Select(use => (Use: use, Slab: slabs[use.Characteristic.Indicator])).ToList();

        return [.. (group.Neighbours ?? []).Select(neighbour => new LikenessMember(
            neighbour.Code,
            catalogue.Register.NameOf(neighbour.Code),
            neighbour.Distance,
            ApiWords.Of(neighbour.Words),
            [.. values.Select((value, index) => new LikenessContribution(
                value.Use.Characteristic.Key,
                ApiJson.Known(neighbour.Contributions[index]),
                Value(value.Slab, value.Use.Period, neighbour.Code),
                Value(value.Slab, value.Use.Period, own)))]))];
    }

    private static double? Value(IndicatorSlab slab, Period period, string code) => slab.IndexOf(period) is >= 0 and var index && slab.RowOf(code) is >= 0 and var row
        ? ApiJson.Known(slab.Cells.Value[slab.Cell(index, row)])
        : null;
}

/// <summary>The municipalities most alike, nearest first.</summary>
internal sealed record LikenessRecord([property: JsonPropertyName("leden")] IReadOnlyList<LikenessMember> Members);

/// <summary>One of them: its distance d, the word for it, and what each characteristic contributes.</summary>
internal sealed record LikenessMember(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("afstand")] double Distance,
    [property: JsonPropertyName("woorden")] string Words,
    [property: JsonPropertyName("bijdragen")] IReadOnlyList<LikenessContribution> Contributions);

/// <summary>Share of d² of a characteristic, with its value there and at the own municipality.</summary>
internal sealed record LikenessContribution(
    [property: JsonPropertyName("kenmerk")] string Characteristic,
    [property: JsonPropertyName("aandeel")] double? Share,
    [property: JsonPropertyName("waarde")] double? Value,
    [property: JsonPropertyName("eigen")] double? Own);
