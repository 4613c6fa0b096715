using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Reports.Words;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /indicatoren</c> and <c>/indicatoren/{code}</c>: what is measured.</summary>
internal static class Indicators
{
    public static readonly KnownParameters OfList = new([QueryParameter.Release, QueryParameter.Page, QueryParameter.PageSize, QueryParameter.Language, QueryParameter.FormatOfRecord]);
    public static readonly KnownParameters OfOne = new([QueryParameter.Release, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> List(HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (pinned, language) = (reader.Release(), reader.Language());
        var edition = await service.EditionAsync(pinned, cancellation);
        var catalogue = edition.Catalogue;
        return await Lists.AnswerAsync(
            context,
            reader,
            answers,
            edition,
            pinned is not null,
            "indicatoren",
            catalogue.Indicators,
            async (page, token) =>
            {
                var slabs = await service.SlabsAsync(page.Select(indicator => indicator.Code), catalogue.Release.Number, token);
                return page.Select(indicator => IndicatorRow.Of(indicator, slabs[indicator.Code], language));
            },
            cancellation);
    }

    public static async Task<IResult> One(string code, HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (pinned, language) = (reader.Release(), reader.Language());
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var edition = await service.EditionAsync(pinned, cancellation);
        var catalogue = edition.Catalogue;
        var indicator = Find(catalogue, code);
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader),
            indicator.Code,
            async token => JsonSerializer.SerializeToUtf8Bytes(IndicatorRow.Of(indicator, await service.SlabAsync(indicator.Code, catalogue.Release.Number, token), language), ApiJson.Options),
            cancellation);
    }

    /// <summary>The indicator in the path; one that does not exist is not found.</summary>
    public static Indicator Find(Catalogue catalogue, string code) => catalogue.Find(code) ?? throw new RefusedException(Refusals.UnknownIndicator(code, catalogue));
}

/// <summary>One indicator as the API tells it.</summary>
internal sealed record IndicatorRow(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("definitie")] string Definition,
    [property: JsonPropertyName("opgaven")] IReadOnlyList<string> Tasks,
    [property: JsonPropertyName("familie")] string Family,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("decimalen")] int Decimals,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("onzekerheid")] string Uncertainty,
    [property: JsonPropertyName("zekerheid")] string Certainty,
    [property: JsonPropertyName("richting")] string Direction,
    [property: JsonPropertyName("richtingVastgesteldDoor")] string? DirectionDecidedBy,
    [property: JsonPropertyName("beinvloedbaar")] bool Influenceable,
    [property: JsonPropertyName("gevoelig")] bool Sensitive,
    [property: JsonPropertyName("ranglijst")] string Ranking,
    [property: JsonPropertyName("vergelijkbaar")] bool Comparable,
    [property: JsonPropertyName("teller")] string? Numerator,
    [property: JsonPropertyName("noemer")] string? Denominator,
    [property: JsonPropertyName("vermenigvuldiger")] double? Multiplier,
    [property: JsonPropertyName("bron")] SourceRow Source,
    [property: JsonPropertyName("periodes")] IReadOnlyList<PeriodRow> Periods)
{
    public static IndicatorRow Of(Indicator indicator, IndicatorSlab slab, Language language) => new(
        indicator.Code,
        indicator.Name.In(language),
        indicator.Question,
        indicator.Definition,
        [.. indicator.Tasks.Select(task => task.Slug())],
        indicator.Family,
        indicator.Unit.Label.In(language),
        indicator.Decimals,
        ApiWords.Of(indicator.Kind),
        ApiWords.Of(indicator.Uncertainty),
        ApiWords.Of(indicator.Certainty),
        ApiWords.Of(indicator.Direction.Direction),
        indicator.Direction.DecidedBy,
        indicator.Influenceable,
        indicator.Sensitive,
        ApiWords.Ranking(indicator.RankingAllowed),
        indicator.Comparable,
        indicator.Ratio?.Numerator,
        indicator.Ratio?.Denominator,
        indicator.Ratio?.Multiplier,
        new(indicator.Source.Name, indicator.Source.Table, indicator.Source.Licence),
        [.. slab.Periods.Select((period, index) => new PeriodRow(period.Period.ToString(), period.DivisionYear, WithValue(slab, index)))]);

    private static int WithValue(IndicatorSlab slab, int period)
    {
        var count = 0;
        foreach (var status in slab.Cells.Status.AsSpan(slab.Cell(period, 0), slab.Codes.Count))
        {
            count += status.HasValue() ? 1 : 0;
        }

        return count;
    }
}

/// <summary>Where an indicator comes from.</summary>
internal sealed record SourceRow(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("tabel")] string Table,
    [property: JsonPropertyName("licentie")] string Licence);

/// <summary>A period of an indicator and the division on which it was published; <c>aantal</c> counts the municipalities with a value.</summary>
internal sealed record PeriodRow(
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("indeling")] int Division,
    [property: JsonPropertyName("aantal")] int Count);
