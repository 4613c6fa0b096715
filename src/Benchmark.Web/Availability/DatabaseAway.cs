using Benchmark.Storage;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Availability;

/// <summary>
/// The database is away or not ready: 503 with when to try again. Nothing is remembered, so the first request after it is back is answered as usual.
/// What an administrator should do stands in the log, not on a public page.
/// </summary>
internal sealed partial class DatabaseAway(RequestDelegate next, ILogger<DatabaseAway> logger)
{
    public const string RetryAfterSeconds = "30";

    public async Task InvokeAsync(HttpContext context, IStringLocalizer<Texts> texts)
    {
        try
        {
            await next(context);
        }
        catch (DatabaseUnavailableException away) when (!context.Response.HasStarted)
        {
            LogAway(away.Message, away);
            context.Response.Clear();
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await PlainPage.WriteAsync(
                context, StatusCodes.Status503ServiceUnavailable, texts["Away.Title"], [texts["Away.Text"], texts["Away.Next"]], context.RequestAborted);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database cannot answer: {Reason}")]
    private partial void LogAway(string reason, Exception exception);
}
