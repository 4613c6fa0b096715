using System.Text.Json.Serialization;
using Benchmark.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Benchmark.Web.Api;

/// <summary><c>GET /gezondheid</c> (the process lives) and <c>/gezondheid/gereed</c> (it can answer: database reached, migrated and filled).</summary>
internal static class Health
{
    public static readonly KnownParameters Parameters = new([]);

    public static IResult Live(HttpContext context) => Told(context, new("leeft", null));

    public static async Task<IResult> Ready(HttpContext context, ComparisonService service, CancellationToken cancellation) =>
        Told(context, new("gereed", (await service.CatalogueAsync(null, cancellation)).Release.Number));

    private static JsonHttpResult<HealthRecord> Told(HttpContext context, HealthRecord health)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return TypedResults.Json(health, ApiJson.Options);
    }
}

/// <summary>How the application is.</summary>
internal sealed record HealthRecord([property: JsonPropertyName("status")] string Status, [property: JsonPropertyName("versie")] int? Release);
