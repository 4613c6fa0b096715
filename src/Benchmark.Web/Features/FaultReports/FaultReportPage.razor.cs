using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Availability;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.FaultReports;

/// <summary>Takes a report of a fault and stores it with the view that it is about.</summary>
public sealed partial class FaultReportPage
{
    private bool _sent;
    private string? _problem;

    [SupplyParameterFromForm(FormName = "melding")]
    private string? Message { get; set; }

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = default!;

    [Inject]
    private FaultReportStore Reports { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private ILogger<FaultReportPage> Logger { get; set; } = default!;

    private async Task SendAsync()
    {
        var message = Message?.Trim() ?? "";
        if (message.Length is 0 or > FaultReportStore.LongestMessage)
        {
            _problem = message.Length == 0 ? T["Report.Empty"] : T["Report.TooLong", message.Length, FaultReportStore.LongestMessage];
            Context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            // A view without a release showed the current one; which one that was is known now, not when the report is read.
            var release = State.Release ?? (await Comparisons.CatalogueAsync(null, Context.RequestAborted)).Release.Number;
            await Reports.SaveAsync(new FaultReport(State.About, release, message), Context.RequestAborted);
            _sent = true;
        }
        catch (DatabaseUnavailableException away)
        {
            // The text stays in the form: whoever wrote it must not have to write it again.
            LogNotStored(Logger, away.Message, away);
            _problem = T["Report.Away"];
            Context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Context.Response.Headers.RetryAfter = DatabaseAway.RetryAfterSeconds;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A fault report was not stored: {Reason}")]
    private static partial void LogNotStored(ILogger logger, string reason, Exception exception);
}
