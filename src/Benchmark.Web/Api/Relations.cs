using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Relations;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Images;
using Benchmark.Reports.Words;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Api;

/// <summary><c>GET /samenhang</c>: two figures against each other, as record, table or picture.</summary>
internal static class Relations
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.First, QueryParameter.Second, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Period, QueryParameter.SecondPeriod,
        QueryParameter.Release, QueryParameter.FormatOfPicture, QueryParameter.Language]);

    public static async Task<IResult> Of(
        HttpContext context, ComparisonService service, SavedGroupStore groups, FinishedAnswers answers, PngRenderer png, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var asked = new RelationRequest(
            reader.Indicator(QueryParameter.First), reader.Indicator(QueryParameter.Second), reader.Municipality(), reader.Group(), reader.Period(),
            reader.Period(QueryParameter.SecondPeriod), reader.Release());
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfPicture);
        var language = reader.Language();
        var edition = await service.EditionAsync(asked.Release, cancellation);
        Period? Newest(string indicator) => edition.Catalogue.PeriodsOf(indicator) is [.., var newest] ? newest.Period : null;
        var audience = await Audience.OfAsync(context, groups, asked.Group, cancellation);
        var request = asked with
        {
            Reader = audience.Reader,
            Release = edition.Catalogue.Release.Number,
            FirstPeriod = asked.FirstPeriod ?? Newest(asked.First),
            SecondPeriod = asked.SecondPeriod ?? Newest(asked.Second),
        };
        var link = Links.Public(context, ViewState.Asking(request));
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, asked.Release is not null, fromHeader) { Audience = audience },
            $"samenhang-{asked.First}-{asked.Second}-{asked.Municipality}",
            async token =>
            {
                var relation = await service.RelateAsync(request, token);
                if (format == AnswerFormat.Json)
                {
                    var expected = await service.ExpectAsync(relation, token);
                    return JsonSerializer.SerializeToUtf8Bytes(RelationRecord.Of(relation, expected, language), ApiJson.Options);
                }

                if (format == AnswerFormat.Csv || format == AnswerFormat.CsvDutch)
                {
                    using var text = new StringWriter();
                    ComparisonCsv.Write(relation, format == AnswerFormat.Csv ? CsvForm.Rfc4180 : CsvForm.DutchExcel, text);
                    return Encoding.UTF8.GetBytes(text.ToString());
                }

                var svg = Pictures.Draw(relation, language, link);
                return format == AnswerFormat.Svg ? Encoding.UTF8.GetBytes(svg) : await png.RenderAsync(svg, format.Dpi, token);
            },
            cancellation);
    }
}

/// <summary>Two figures of all municipalities, how far they go together, and what would be expected of the first.</summary>
internal sealed record RelationRecord(
    [property: JsonPropertyName("cijfer")] RelatedRow First,
    [property: JsonPropertyName("met")] RelatedRow Second,
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("versie")] int Release,
    [property: JsonPropertyName("alleGemeenten")] CoherenceRow All,
    [property: JsonPropertyName("binnenGroep")] CoherenceRow WithinGroup,
    [property: JsonPropertyName("overlap")] string? Overlap,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("verwachting")] ExpectationRow Expectation,
    [property: JsonPropertyName("leden")] IReadOnlyList<RelationRow> Points)
{
    public static RelationRecord Of(Relation relation, ExpectedValue expected, Language language) => new(
        RelatedRow.Of(relation.First, language),
        RelatedRow.Of(relation.Second, language),
        relation.Municipality.Code,
        relation.Group.Applied.ToString(),
        relation.Release.Number,
        CoherenceRow.Of(relation.All),
        CoherenceRow.Of(relation.WithinGroup),
        ApiWords.Of(relation.Overlap),
        $"{Narrator.Tell(relation, language)} {Narrator.Notes(relation, language)}".TrimEnd(),
        ExpectationRow.Of(expected, language),
        [.. relation.Points.Select(point => new RelationRow(
            point.Code, point.Name, ApiWords.Of(point.Role), ApiJson.Known(point.First.Value), ApiWords.Of(point.First.Status), ApiJson.Known(point.Second.Value), ApiWords.Of(point.Second.Status)))]);
}

/// <summary>One of the two figures.</summary>
internal sealed record RelatedRow(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("indeling")] int Division)
{
    public static RelatedRow Of(RelatedFigure figure, Language language) => new(
        figure.Indicator.Code, figure.Indicator.Name.In(language), figure.Indicator.Unit.Label.In(language), figure.Period.Period.ToString(), figure.Period.DivisionYear);
}

/// <summary>Both coefficients, null with fewer than 10 municipalities, and the word for Spearman's.</summary>
internal sealed record CoherenceRow(
    [property: JsonPropertyName("aantal")] int Count,
    [property: JsonPropertyName("spearman")] double? Spearman,
    [property: JsonPropertyName("pearson")] double? Pearson,
    [property: JsonPropertyName("sterkte")] string? Strength)
{
    public static CoherenceRow Of(Coherence coherence) => new(coherence.Count, ApiJson.Known(coherence.Spearman), ApiJson.Known(coherence.Pearson), ApiWords.Of(coherence.Strength));
}

/// <summary>What the characteristics of the municipality would let expect of the first figure; null where nothing is to be expected.</summary>
internal sealed record ExpectationRow(
    [property: JsonPropertyName("verwacht")] double? Expected,
    [property: JsonPropertyName("onder")] double? Lower,
    [property: JsonPropertyName("boven")] double? Upper,
    [property: JsonPropertyName("verklaard")] double? Explained,
    [property: JsonPropertyName("aantal")] int Known,
    [property: JsonPropertyName("kenmerken")] IReadOnlyList<string> Characteristics,
    [property: JsonPropertyName("zin")] string Sentence)
{
    public static ExpectationRow Of(ExpectedValue expected, Language language) => new(
        ApiJson.Known(expected.Expected), ApiJson.Known(expected.Lower), ApiJson.Known(expected.Upper), ApiJson.Known(expected.Explained), expected.Known,
        [.. expected.Used.Select(use => use.Characteristic.Key)], Narrator.Tell(expected, language));
}

/// <summary>One municipality.</summary>
internal sealed record RelationRow(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rol")] string Role,
    [property: JsonPropertyName("waarde")] double? First,
    [property: JsonPropertyName("status")] string FirstStatus,
    [property: JsonPropertyName("waardeMet")] double? Second,
    [property: JsonPropertyName("statusMet")] string SecondStatus);
