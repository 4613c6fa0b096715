using Benchmark.Core.Comparisons;
using Benchmark.Core.Relations;
using Benchmark.Web.Addresses;
using Benchmark.Web.Settings;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Api;

/// <summary>Links in answers come from the setting <c>Site:PublicUrl</c>, never from the request, which anybody can forge.</summary>
internal static class Links
{
    /// <summary>The public address of a path of this site.</summary>
    public static string Public(HttpContext context, PathString path) => Site(context).Absolute(path.ToUriComponent());

    /// <summary>The page that shows a comparison, pinned to its period and release: it shows the same for ever.</summary>
    public static string OfComparison(HttpContext context, ComparisonRequest request, ShownAs shown)
    {
        var view = new ViewState
        {
            Page = SitePage.Compare,
            Indicator = request.Indicator,
            Municipality = request.Municipality,
            Group = request.Group,
            Period = request.Period,
            Release = request.Release,
            InsistOnVerdict = request.InsistOnVerdict,
            View = shown.Development ? ComparisonView.Development : ComparisonView.SideBySide,
        };
        return Site(context).Absolute(view.ToString());
    }

    /// <summary>The page that shows two figures against each other, pinned to periods and release.</summary>
    public static string OfRelation(HttpContext context, RelationRequest request)
    {
        var view = new ViewState
        {
            Page = SitePage.Relation,
            Indicator = request.First,
            Second = request.Second,
            Municipality = request.Municipality,
            Group = request.Group,
            Period = request.FirstPeriod,
            SecondPeriod = request.SecondPeriod,
            Release = request.Release,
        };
        return Site(context).Absolute(view.ToString());
    }

    private static SiteOptions Site(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value;
}
