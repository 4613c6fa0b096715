using System.Globalization;
using Benchmark.Reports.Charts;
using Benchmark.Web.Api;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.WebUtilities;

namespace Benchmark.Web.Addresses;

/// <summary>Where the API gives a view as a file.</summary>
internal static class DownloadAddress
{
    /// <summary>The address of a comparison or a relation whose periods and release are named.</summary>
    public static string Of(ViewState view, string format) => view.Page == SitePage.Relation
        ? QueryHelpers.AddQueryString(
            BenchmarkApi.Root + "/samenhang",
            [.. (view with { Order = MemberOrder.Likeness, Language = SiteLanguage.Current }).Query().Append(KeyValuePair.Create("formaat", format)).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))])
        : QueryHelpers.AddQueryString(AddressOf(view.View), OfComparison(view, format));

    /// <summary>Whether a view of a comparison is answered by an address of its own.</summary>
    public static bool HasOwnAddress(ComparisonView? view) => view is ComparisonView.Parts or ComparisonView.Budget or ComparisonView.Income;

    private static string AddressOf(ComparisonView? view) => BenchmarkApi.Root + view switch
    {
        ComparisonView.Parts => "/onderdelen",
        ComparisonView.Budget => "/begroot-en-werkelijk",
        ComparisonView.Income => "/kosten-en-inkomsten",
        _ => "/vergelijkingen",
    };

    private static Dictionary<string, string?> OfComparison(ViewState view, string format)
    {
        var query = new Dictionary<string, string?>
        {
            ["indicator"] = view.Indicator,
            [Parameter.Municipality] = view.Municipality,
            [Parameter.Group] = view.Group.ToString(),
            [Parameter.Period] = view.Period?.ToString(),
            [Parameter.Release] = view.Release?.ToString(CultureInfo.InvariantCulture),
            [Parameter.Division] = view.DivisionYear?.ToString(CultureInfo.InvariantCulture),
            [Parameter.Insist] = view.InsistOnVerdict ? ViewState.YesWords[0] : null,
            [Parameter.Language] = SiteLanguage.Current.Code(),
            ["formaat"] = format,
        };
        if (!HasOwnAddress(view.View) && (format is "svg" or "png" or "png-300" or "xlsx"))
        {
            // The table has no picture of its own.
            var shown = view.View is null or ComparisonView.Table ? ComparisonView.SideBySide : view.View.Value;
            query[Parameter.View] = ViewState.ViewWords[(int)shown];
            query[Parameter.Names] = view.ShowNames && shown == ComparisonView.Spread ? ViewState.YesWords[0] : null;
            query[Parameter.ClassCount] = shown == ComparisonView.Map ? view.Classes.CountInAddress : null;
            query[Parameter.ClassBounds] = shown == ComparisonView.Map ? view.Classes.BoundsInAddress : null;
        }

        return query;
    }
}
