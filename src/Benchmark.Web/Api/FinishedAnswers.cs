using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Net.Http.Headers;

namespace Benchmark.Web.Api;

/// <summary>Gives finished answers as bytes: 304 when the asker has it, from the cache when somebody asked before, else made now.</summary>
internal sealed class FinishedAnswers(HybridCache cache)
{
    private static readonly HybridCacheEntryOptions KeptFor = new() { Expiration = TimeSpan.FromMinutes(10), LocalCacheExpiration = TimeSpan.FromMinutes(10) };

    /// <summary>Answers with the bytes that <paramref name="make"/> gives, under the headers that every answer carries; made anew and kept nowhere when it is for one reader.</summary>
    /// <param name="fileName">Name under which a browser saves it, or null for an answer that is read and not saved.</param>
    public async Task<IResult> AnswerAsync(HttpContext context, AnswerKey key, string? fileName, Func<CancellationToken, ValueTask<byte[]>> make, CancellationToken cancellation)
    {
        if (!key.Audience.IsEverybody)
        {
            return ForThisReader(context, key.Format, fileName, await make(cancellation));
        }

        if (WriteHeaders(context, key))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        byte[] body;
        try
        {
            body = await cache.GetOrCreateAsync(key.Hash, make, static (make, token) => make(token), KeptFor, cancellationToken: cancellation);
        }
        catch
        {
            ClearHeaders(context);
            throw;
        }

        NameFile(context, key.Format, fileName);
        return new Bytes(body, key.Format.ContentType);
    }

    /// <summary>Answers for one reader: kept nowhere, because another may not see it or because it changes at any moment.</summary>
    public static IResult ForThisReader(HttpContext context, AnswerFormat format, string? fileName, byte[] body)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        NameFile(context, format, fileName);
        return new Bytes(body, format.ContentType);
    }

    /// <summary>Writes ETag, Cache-Control and Vary.</summary>
    /// <returns>Whether the asker already has this answer.</returns>
    public static bool WriteHeaders(HttpContext context, AnswerKey key)
    {
        // Weak: the same answer may travel compressed or not.
        var tag = new EntityTagHeaderValue($"\"{key.Hash}\"", isWeak: true);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        // A pinned release does not pin a saved group, nor what a municipality says of its figure: both may change tomorrow.
        headers.CacheControl = key.Pinned && key.Audience.SavedAs.Length == 0 && key.Said is null
            ? new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(1) }
            : new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromSeconds(60), MustRevalidate = true };
        if (key.VariesByAccept)
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }

        return context.Request.GetTypedHeaders().IfNoneMatch.Any(had => had.Tag == "*" || had.Compare(tag, useStrongComparison: false));
    }

    /// <summary>Names the file: an answer that is read stands in the browser, others are saved.</summary>
    public static void NameFile(HttpContext context, AnswerFormat format, string? fileName)
    {
        if (fileName is not null)
        {
            var inline = format == AnswerFormat.Json || format == AnswerFormat.Svg;
            context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment") { FileName = $"{fileName}.{format.Extension}" }.ToString();
        }
    }

    // A refusal found while the answer is made may not be kept as if it were the answer.
    private static void ClearHeaders(HttpContext context)
    {
        context.Response.Headers.Remove(HeaderNames.ETag);
        context.Response.Headers.Remove(HeaderNames.CacheControl);
    }

    private sealed class Bytes(byte[] body, string contentType) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = contentType;
            httpContext.Response.ContentLength = body.Length;
            if (!HttpMethods.IsHead(httpContext.Request.Method))
            {
                await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
            }
        }
    }
}
