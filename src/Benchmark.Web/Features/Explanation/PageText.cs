using System.Reflection;
using Benchmark.Core.Indicators;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Features.Explanation;

/// <summary>
/// Long texts of pages such as Zo rekenen wij: <c>Resources/Pages/NAME.nl.html</c>, so that somebody who writes can change them without
/// touching code. Where there is no English text the Dutch one stands, marked as Dutch.
/// </summary>
internal static class PageText
{
    /// <summary>The text of a page and the language it is in.</summary>
    public static (string Html, Language Language) Read(string name)
    {
        var language = SiteLanguage.Current;
        return Find(name, language) is { } html ? (html, language) : (Find(name, Language.Dutch)!, Language.Dutch);
    }

    private static string? Find(string name, Language language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"pages/{name}.{language.Code()}.html");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
