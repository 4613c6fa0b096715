using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Json;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /regios</c> and <c>/regios/{soort}/{code}</c>: the regions, and which municipalities lie in one of them.</summary>
internal static class Regions
{
    public static readonly KnownParameters Parameters = new([QueryParameter.DivisionOfList, QueryParameter.Release, QueryParameter.Page, QueryParameter.PageSize, QueryParameter.Language, QueryParameter.FormatOfRecord]);
    public static readonly KnownParameters OfOne = new([QueryParameter.DivisionOfList, QueryParameter.Release, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> List(HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (pinned, year, language) = (reader.Release(), reader.DivisionYear(), reader.Language());
        var edition = await service.EditionAsync(pinned, cancellation);
        var register = edition.Catalogue.Register;
        var division = Municipalities.DivisionOf(register, year);
        Region[] all = [.. register.Regions.Types.SelectMany(type => register.Regions.OfType(type.Code))];
        return await Lists.AnswerAsync(context, reader, answers, edition, pinned is not null, "regios", all, (page, _) => ValueTask.FromResult(page.Select(region => RegionRow.Of(region, register.Regions, division, language))), cancellation);
    }

    public static async Task<IResult> One(string soort, string code, HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (pinned, year, language) = (reader.Release(), reader.DivisionYear(), reader.Language());
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var edition = await service.EditionAsync(pinned, cancellation);
        var register = edition.Catalogue.Register;
        var division = Municipalities.DivisionOf(register, year);
        var region = register.Regions.Find(soort.ToLowerInvariant(), code.ToLowerInvariant()) ?? throw new RefusedException(RegionRefusal.InAddress(soort, code, register.Regions));
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader),
            $"regio-{region.Type}-{region.Slug}",
            _ => ValueTask.FromResult(JsonSerializer.SerializeToUtf8Bytes(RegionRecord.Of(region, register, division, language), ApiJson.Options)),
            cancellation);
    }
}

/// <summary>One region as the API tells it; <c>stand</c> is the day of the newest list of its municipalities, <c>aantal</c> how many the division has.</summary>
internal record RegionRow(
    [property: JsonPropertyName("soort")] string Type,
    [property: JsonPropertyName("soortNaam")] string TypeName,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("uitdrukking")] string Expression,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("stand")] DateOnly AsOf,
    [property: JsonPropertyName("indeling")] int Division,
    [property: JsonPropertyName("aantal")] int Count)
{
    public static RegionRow Of(Region region, RegionRegister regions, Division division, Language language) => new(
        region.Type,
        regions.Type(region.Type)!.Name.In(language),
        region.Code,
        region.Name,
        new GroupExpression.InRegion(region.Type, region.Slug).ToString(),
        region.Source,
        region.AsOf,
        division.Year,
        regions.MembersOf(region, division).Count);
}

/// <summary>A region with its municipalities on a division.</summary>
internal sealed record RegionRecord : RegionRow
{
    public RegionRecord(RegionRow row) : base(row)
    {
    }

    [JsonPropertyName("leden"), JsonPropertyOrder(1)]
    public required IReadOnlyList<MunicipalityDescription> Members { get; init; }

    public static RegionRecord Of(Region region, MunicipalityRegister register, Division division, Language language) => new(RegionRow.Of(region, register.Regions, division, language))
    {
        Members = [.. register.Regions.MembersOf(region, division).Select(code => new MunicipalityDescription(code, register.NameOf(code)))],
    };
}
