using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Benchmark.Web.Availability;

/// <summary>A page that needs no database, no script and no other file: for when those are what is missing.</summary>
internal static class PlainPage
{
    public static async Task WriteAsync(HttpContext context, int status, string title, IReadOnlyList<string> paragraphs, CancellationToken cancellation)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(Html(title, paragraphs), Encoding.UTF8, cancellation);
    }

    private static string Html(string title, IReadOnlyList<string> paragraphs)
    {
        var html = HtmlEncoder.Default;
        var text = string.Concat(paragraphs.Select(paragraph => $"<p>{html.Encode(paragraph)}</p>"));
        return $$"""
            <!DOCTYPE html>
            <html lang="{{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{html.Encode(title)}}</title>
            <style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.6rem}</style>
            </head>
            <body><main><h1>{{html.Encode(title)}}</h1>{{text}}</main></body>
            </html>
            """;
    }
}
