using System.Net;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace Benchmark.Web.Security;

/// <summary>Believes <c>X-Forwarded-For</c> and <c>-Proto</c> only from the proxies that an administrator named. The host is never taken from a header.</summary>
internal static class TrustedProxies
{
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app, SiteOptions site)
    {
        if (site.KnownProxies.Count == 0)
        {
            return app;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in site.KnownProxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }

        return app.UseForwardedHeaders(options);
    }
}
