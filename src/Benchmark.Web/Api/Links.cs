using Benchmark.Web.Addresses;
using Benchmark.Web.Settings;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Api;

/// <summary>Links in answers come from the setting <c>Site:PublicUrl</c>, never from the request, which anybody can forge.</summary>
internal static class Links
{
    /// <summary>The public address of a path of this site.</summary>
    public static string Public(HttpContext context, PathString path) => Site(context).Absolute(path.ToUriComponent());

    /// <summary>The public address of a view; of one that is pinned to its periods and release it shows the same for ever.</summary>
    public static string Public(HttpContext context, ViewState view) => Site(context).Absolute(view.ToString());

    private static SiteOptions Site(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value;
}
