using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Benchmark.Web.Api;

/// <summary>How often one asker may ask within a minute; set with <c>Api:RequestsPerMinute</c>.</summary>
internal sealed record RequestLimit(int PerMinute)
{
    public const int DefaultPerMinute = 600;

    public RateLimiterOptions Options() => new()
    {
        RejectionStatusCode = StatusCodes.Status429TooManyRequests,
        GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.Request.Path.StartsWithSegments(BenchmarkApi.Root + "/gezondheid", StringComparison.OrdinalIgnoreCase)
                ? RateLimitPartition.GetNoLimiter("gezondheid")
                : RateLimitPartition.GetFixedWindowLimiter(Asker(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) })),
        OnRejected = (rejected, cancellation) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
            return new ValueTask(Problems.TooMany(
                rejected.HttpContext,
                wait,
                new($"U vraagt meer dan {PerMinute} antwoorden per minuut. Probeer het over {Seconds(wait)} seconden weer.", $"You ask for more than {PerMinute} answers a minute. Try again in {Seconds(wait)} seconds.")).ExecuteAsync(rejected.HttpContext));
        },
    };

    /// <summary>Whole seconds, rounded up, at least one.</summary>
    public static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

    /// <summary>Who asks, also for other limits: one household or office has a /64 of IPv6 to itself, and counting single addresses would count nothing.</summary>
    internal static string Asker(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
