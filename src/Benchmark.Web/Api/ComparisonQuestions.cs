using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary>Reads what is asked about a comparison, the same way for every address that answers it.</summary>
internal sealed class ComparisonQuestions(ComparisonService service, SavedGroupStore groups, MunicipalVoiceStore voices)
{
    /// <summary>What the request asks; parameters that the address does not know were refused before.</summary>
    /// <param name="context">The request.</param>
    /// <param name="formats">The forms that the address gives.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ComparisonQuestion> ReadAsync(HttpContext context, QueryParameter formats, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var asked = new ComparisonRequest(
            reader.Indicator(), reader.Municipality(), reader.Group(), reader.Period(), reader.Release(), reader.Choice(QueryParameter.Insist, "nee") == "ja",
            DivisionYear: reader.DivisionYear());
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, formats);
        var language = reader.Language();
        var edition = await service.EditionAsync(asked.Release, cancellation);
        var audience = await Audience.OfAsync(context, groups, asked.Group, cancellation);
        var request = asked with
        {
            Reader = audience.Reader,
            Release = edition.Catalogue.Release.Number,
            Period = asked.Period ?? (edition.Catalogue.PeriodsOf(asked.Indicator) is [.., var newest] ? newest.Period : null),
        };
        return new(reader, request, edition, audience, format, fromHeader, asked.Release is not null, language);
    }

    /// <summary>The question, of an answer that tells what the municipality says of its figure: that may be something else at any moment.</summary>
    public async Task<ComparisonQuestion> WithSaidAsync(ComparisonQuestion question, CancellationToken cancellation)
    {
        var request = question.Request;
        return question with { Said = request.Period is { } period ? (await voices.OfAsync(request.Municipality, request.Indicator, cancellation)).At(period).Stamp : "" };
    }
}

/// <summary>What is asked about a comparison.</summary>
/// <param name="Reader">Reads what more the address takes.</param>
/// <param name="Request">The comparison, of one release, and of one period where the indicator has any.</param>
/// <param name="Edition">The release.</param>
/// <param name="Audience">For whom the answer is.</param>
/// <param name="Format">Form of the answer.</param>
/// <param name="FormatFromHeader">Whether the Accept header chose it.</param>
/// <param name="Pinned">Whether the release was asked for by its number.</param>
/// <param name="Language">Language of generated texts.</param>
internal sealed record ComparisonQuestion(
    ParameterReader Reader, ComparisonRequest Request, Edition Edition, Audience Audience, AnswerFormat Format, bool FormatFromHeader, bool Pinned, Language Language)
{
    /// <summary>See <see cref="AnswerKey.Said"/>.</summary>
    public string? Said { get; init; }

    /// <summary>What decides the answer; to be asked when everything was read.</summary>
    public AnswerKey Key => new(Edition, Reader.Canonical, Format, Pinned, FormatFromHeader) { Audience = Audience, Said = Said };
}
