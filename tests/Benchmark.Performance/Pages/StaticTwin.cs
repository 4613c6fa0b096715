using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Benchmark.Performance.Pages;

/// <summary>The baseline: the same HTML and CSS as the app sends, without script, as static files compressed beforehand.</summary>
internal sealed partial class StaticTwin : IAsyncDisposable
{
    private readonly WebApplication _server;

    private StaticTwin(WebApplication server) => _server = server;

    public Uri Address => new(_server.Urls.First());

    /// <summary>Bytes of the page's HTML as the app sends it, compressed with Brotli.</summary>
    public int FirstHtmlBytes { get; private init; }

    public static async Task<StaticTwin> OfAsync(Uri app, string page)
    {
        using var client = new HttpClient { BaseAddress = app };
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        var withoutScript = Script().Replace(html, "");
        var files = new Dictionary<string, (string Type, byte[] Body)> { [page] = ("text/html; charset=utf-8", Compress(System.Text.Encoding.UTF8.GetBytes(withoutScript))) };
        foreach (var path in Stylesheet().Matches(withoutScript).Select(match => "/" + match.Groups["path"].Value.TrimStart('/')).Distinct())
        {
            files[path] = ("text/css", Compress(await client.GetByteArrayAsync(new Uri(path, UriKind.Relative))));
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.Run(async context =>
        {
            if (!files.TryGetValue(context.Request.Path + context.Request.QueryString.Value, out var file))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = file.Type;
            context.Response.Headers.ContentEncoding = "br";
            context.Response.ContentLength = file.Body.Length;
            await context.Response.Body.WriteAsync(file.Body);
        });
        await server.StartAsync();

        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        return new StaticTwin(server) { FirstHtmlBytes = (await client.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length };
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static byte[] Compress(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            brotli.Write(body);
        }

        return compressed.ToArray();
    }

    [GeneratedRegex("<script[^>]*>.*?</script>|<link[^>]*rel=\"(modulepreload|preload)\"[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<link[^>]*href=\"(?<path>[^\"]+\\.css)\"")]
    private static partial Regex Stylesheet();
}
