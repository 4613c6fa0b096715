using System.Security.Cryptography;

namespace Benchmark.Web.Security;

/// <summary>What browsers are told to refuse, on every answer.</summary>
internal static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // One nonce per answer, for the only inline script there is: the import map, which must stand in the page itself.
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy(nonce);
            // Files are what we say they are: a CSV is never run as a script.
            headers.XContentTypeOptions = "nosniff";
            // Other sites learn which site a reader came from, not which municipality was looked at.
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            // No page needs any of these; an injected script may not ask for them either.
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            // No Cross-Origin-Opener-Policy on pages that anybody may read: it makes the browser start another process for the first page, which
            // delays the largest paint by a fifth, and guards a handle with which another site could only lead the reader away.
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>The nonce of this answer.</summary>
    public static string Nonce(HttpContext context) => (string)context.Items[NonceKey]!;

    private static string Policy(string nonce) => string.Join("; ",
    [
        // What is not named below may come from this site only: nothing is loaded from another host.
        "default-src 'self'",
        // No 'unsafe-inline' and no 'unsafe-eval': Blazor, MudBlazor and plotly-basic run without both.
        $"script-src 'self' 'nonce-{nonce}'",
        // MudBlazor writes its theme as a style element and sizes as style attributes (MudBlazor#4529).
        "style-src 'self' 'unsafe-inline'",
        // data: for the icons in style sheets.
        "img-src 'self' data:",
        // The circuit's web socket is 'self' too.
        "connect-src 'self'",
        "font-src 'self'",
        "object-src 'none'",
        // An injected base element cannot turn our relative links to another host.
        "base-uri 'self'",
        // Forms are sent to this site only.
        "form-action 'self'",
        // Nobody can put the site in a frame and catch clicks.
        "frame-ancestors 'self'",
    ]);
}
