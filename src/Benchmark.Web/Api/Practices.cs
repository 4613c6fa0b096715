using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Practices;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Security;

namespace Benchmark.Web.Api;

/// <summary><c>/praktijken</c>: read by everybody, kept by analysts of the association. Kept in no cache: it changes at any moment.</summary>
internal static class Practices
{
    public static readonly KnownParameters OfList = new([QueryParameter.OneIndicator, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static readonly KnownParameters OfWriting = new([QueryParameter.Language]);

    public static async Task<IResult> List(HttpContext context, PracticeStore practices, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var indicator = reader.OneIndicator();
        reader.Language();
        var (format, _) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var found = (await practices.ListAsync(cancellation)).Where(practice => indicator is null || practice.Text.Indicators.Contains(indicator));
        return FinishedAnswers.ForThisReader(context, format, "praktijken", JsonSerializer.SerializeToUtf8Bytes(found.Select(PracticeRow.Of), ApiJson.Options));
    }

    public static async Task<IResult> Create(HttpContext context, PracticeStore practices, CancellationToken cancellation)
    {
        var body = await NewPractice.ReadAsync<NewPractice>(context.Request, cancellation);
        return Told(context, StatusCodes.Status201Created, await practices.CreateAsync(body.ToText(), Editor(context), cancellation));
    }

    public static async Task<IResult> Change(string slug, HttpContext context, PracticeStore practices, CancellationToken cancellation)
    {
        var body = await NewPractice.ReadAsync<ChangedPractice>(context.Request, cancellation);
        var saved = await practices.SaveAsync(slug.ToLowerInvariant(), body.ToText(), body.StartedFrom, Editor(context), cancellation);
        return saved.IsConflict
            ? Problems.Conflict(
                context,
                new("Dit praktijkvoorbeeld is ondertussen gewijzigd", "This practice was changed in the meantime"),
                saved.Practice.Number,
                PracticeRow.Of(new Practice(saved.Practice.Slug, body.StartedFrom, body.ToText(), false, default, Editor(context).Function)),
                PracticeRow.Of(saved.Practice))
            : Told(context, StatusCodes.Status200OK, saved.Practice);
    }

    public static async Task<IResult> Delete(string slug, HttpContext context, PracticeStore practices, CancellationToken cancellation)
    {
        await practices.DeleteAsync(slug.ToLowerInvariant(), Editor(context), cancellation);
        return TypedResults.NoContent();
    }

    private static Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<PracticeRow> Told(HttpContext context, int status, Practice practice)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Json(PracticeRow.Of(practice), ApiJson.Options, statusCode: status);
    }

    private static Editor Editor(HttpContext context) =>
        SignedIn.Editor(context.User) ?? throw new InvalidOperationException("Writing is mapped behind the filter that asks who is signed in.");
}

/// <summary>A practice as the API tells it.</summary>
internal sealed record PracticeRow(
    [property: JsonPropertyName("naam")] string Slug,
    [property: JsonPropertyName("versie")] int Number,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("indicatoren")] IReadOnlyList<string> Indicators,
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("nodig")] string Needs,
    [property: JsonPropertyName("link")] string Link,
    [property: JsonPropertyName("postbus")] string? Mailbox,
    [property: JsonPropertyName("datum")] string Date)
{
    public static PracticeRow Of(Practice practice) => new(
        practice.Slug,
        practice.Number,
        practice.Text.Title,
        practice.Text.What,
        practice.Text.Indicators,
        practice.Text.Municipality,
        practice.Text.Needs,
        practice.Text.Link,
        practice.Text.Mailbox is { Length: > 0 } mailbox ? mailbox : null,
        practice.Text.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
