using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Municipalities;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /gemeenten</c>: the municipalities of a division.</summary>
internal static class Municipalities
{
    public static readonly KnownParameters Parameters = new([QueryParameter.DivisionOfList, QueryParameter.Release, QueryParameter.Page, QueryParameter.PageSize, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> List(HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (pinned, year) = (reader.Release(), reader.DivisionYear());
        var edition = await service.EditionAsync(pinned, cancellation);
        var catalogue = edition.Catalogue;
        var division = DivisionOf(catalogue.Register, year);
        return await Lists.AnswerAsync(context, reader, answers, edition, pinned is not null, "gemeenten", division.Codes, (codes, _) => ValueTask.FromResult(codes.Select(code => MunicipalityRow.Of(catalogue.Register, division, code))), cancellation);
    }

    /// <summary>The division of a year, the newest when none is asked for; a year without a list is refused.</summary>
    public static Division DivisionOf(MunicipalityRegister register, int? year) => year is not { } asked
        ? register.Newest
        : register.Division(asked) ?? throw new RefusedException(Refusals.UnknownDivision(asked, register));
}

/// <summary>One municipality as the API tells it.</summary>
internal sealed record MunicipalityRow(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("provincie")] string? Province,
    [property: JsonPropertyName("geldigVan")] DateOnly? ValidFrom,
    [property: JsonPropertyName("geldigTot")] DateOnly? ValidTo,
    [property: JsonPropertyName("opvolgers")] IReadOnlyList<SuccessorRow> Successors)
{
    public static MunicipalityRow Of(MunicipalityRegister register, Division division, string code)
    {
        var municipality = register.Find(code);
        return new(
            code,
            register.NameOf(code),
            division.ProvinceOf(code) is { } province ? register.Province(province)?.Name : null,
            municipality?.ValidFrom,
            municipality?.ValidTo,
            [.. register.SuccessorsOf(code).Select(successor => new SuccessorRow(successor.NewCode, register.NameOf(successor.NewCode), successor.Date, ApiJson.Known(successor.ShareInhabitants)))]);
    }
}

/// <summary>A municipality that took over a part; <c>aandeel</c> is its part of the inhabitants, 0–1.</summary>
internal sealed record SuccessorRow(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("aandeel")] double? Share);
