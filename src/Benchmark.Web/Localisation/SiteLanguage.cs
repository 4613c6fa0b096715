using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Microsoft.AspNetCore.Localization;

namespace Benchmark.Web.Localisation;

/// <summary>
/// The language of a page: <c>taal=</c> in the address wins and sets the cookie, then the cookie, else Dutch. The browser's own list of
/// languages is not asked: this is a Dutch site, and a shared link should look the same to everybody.
/// </summary>
internal static class SiteLanguage
{
    public const string Cookie = "taal";

    /// <summary>The language of the texts on this page.</summary>
    public static Language Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Dutch;

    /// <summary>As written in an address.</summary>
    public static string Code(this Language language) => language == Language.English ? "en" : "nl";

    /// <summary>The language of a code, or null.</summary>
    public static Language? Find(string? code) => code switch { "nl" => Language.Dutch, "en" => Language.English, _ => null };

    public static void Configure(RequestLocalizationOptions options)
    {
        CultureInfo[] cultures = [FigureText.Culture(Language.Dutch), FigureText.Culture(Language.English)];
        options.DefaultRequestCulture = new RequestCulture(cultures[0]);
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult(
            (Find(context.Request.Query["taal"]) ?? Find(context.Request.Cookies[Cookie])) is { } language
                ? new ProviderCultureResult(FigureText.Culture(language).Name)
                : null))];
    }

    /// <summary>
    /// Remembers the language that an address asked for; the circuit that follows has no address and reads the cookie. Not under /api: a
    /// program's question says nothing about the reader's language.
    /// </summary>
    public static IApplicationBuilder UseLanguageCookie(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/api") && Find(context.Request.Query["taal"]) is { } language && language.Code() != context.Request.Cookies[Cookie])
        {
            context.Response.Cookies.Append(Cookie, language.Code(), new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }

        return next(context);
    });
}
