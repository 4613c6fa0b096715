using System.Globalization;
using System.Threading.RateLimiting;
using Benchmark.Web.Api;
using Benchmark.Web.Availability;
using Benchmark.Web.Resources;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Security;

/// <summary>At most 5 fault reports in 10 minutes from one address: the form is open to everybody, also to machines.</summary>
internal static class ReportLimit
{
    public const int Reports = 5;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Equals("/meld-een-fout", StringComparison.OrdinalIgnoreCase)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    $"from {RequestLimit.Asker(context.Connection.RemoteIpAddress)}",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = Reports, Window = Window })
                : RateLimitPartition.GetNoLimiter("everything else"));
        options.OnRejected = async (rejected, cancellation) =>
        {
            var texts = rejected.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
            rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await PlainPage.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, texts["TooMany.Title"], [texts["TooMany.Text"]], cancellation);
        };
    }
}
