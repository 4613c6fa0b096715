using System.Net;
using System.Text.RegularExpressions;

namespace Benchmark.Web.Tests.Pages;

/// <summary>Looks into the HTML of a page.</summary>
internal static partial class Html
{
    /// <summary>What stands in main, entities decoded.</summary>
    public static string MainOf(string page) => WebUtility.HtmlDecode(MainElement().Match(page).Groups[1].Value);

    [GeneratedRegex("<main[^>]*>(.*)</main>", RegexOptions.Singleline)]
    private static partial Regex MainElement();
}
