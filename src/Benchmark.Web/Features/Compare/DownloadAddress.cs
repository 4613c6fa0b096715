using System.Globalization;
using Benchmark.Web.Addresses;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.WebUtilities;

namespace Benchmark.Web.Features.Compare;

/// <summary>Where the API gives a view as a file.</summary>
internal static class DownloadAddress
{
    /// <summary>The address of a view whose period and release are named.</summary>
    public static string Of(ViewState view, string format)
    {
        var query = new Dictionary<string, string?>
        {
            ["indicator"] = view.Indicator,
            [Parameter.Municipality] = view.Municipality,
            [Parameter.Group] = view.Group.ToString(),
            [Parameter.Period] = view.Period?.ToString(),
            [Parameter.Release] = view.Release?.ToString(CultureInfo.InvariantCulture),
            [Parameter.Insist] = view.InsistOnVerdict ? ViewState.InsistWords[0] : null,
            [Parameter.Language] = SiteLanguage.Current.Code(),
            ["formaat"] = format,
        };
        if (format is "svg" or "png")
        {
            query[Parameter.View] = ViewState.ViewWords[(int)(view.View == ComparisonView.Development ? ComparisonView.Development : ComparisonView.SideBySide)];
        }

        return QueryHelpers.AddQueryString("/api/v1/vergelijkingen", query);
    }
}
