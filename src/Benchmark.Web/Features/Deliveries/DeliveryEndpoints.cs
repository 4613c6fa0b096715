using System.Globalization;
using System.Text;
using Benchmark.Core.Deliveries;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Csv;
using Benchmark.Storage;
using Benchmark.Web.Availability;
using Benchmark.Web.Localisation;
using Benchmark.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>The two addresses of Beheer that are no pages: where a delivered file is sent to, and the report for its supplier.</summary>
internal static class DeliveryEndpoints
{
    public const string Upload = "/beheer/aanleveren/bestand";
    public const string Draft = "concept";
    public const string Source = "bron";
    public const string Scope = "omvang";
    public const string File = "bestand";

    /// <summary>Most bytes of a file that is sent.</summary>
    public const long MostBytes = 1L << 30;

    private const int LongestName = 200;

    public static IServiceCollection AddStewardWork(this IServiceCollection services) =>
        services.AddSingleton<WorkQueue>().AddHostedService(provider => provider.GetRequiredService<WorkQueue>()).AddSingleton<StewardTasks>();

    public static void MapDeliveries(this IEndpointRouteBuilder app)
    {
        // The token is looked at here: before that, nobody but a steward may send a large file at all.
        app.MapPost(Upload, ReceiveAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        app.MapGet("/beheer/aanleveringen/{id:int}/bevindingen.csv", ReportAsync);
    }

    /// <summary>Where the report of a delivery is.</summary>
    public static string Report(int delivery) => string.Create(CultureInfo.InvariantCulture, $"/beheer/aanleveringen/{delivery}/bevindingen.csv");

    public static string WordOf(DeliveryScope scope) => scope == DeliveryScope.Whole ? "geheel" : "correctie";

    private static async Task ReceiveAsync(
        HttpContext context, IAntiforgery antiforgery, SourceMappingStore sources, StewardTasks tasks, IStringLocalizer<Texts> texts, CancellationToken cancellation)
    {
        if (Stewards.Of(context.User) is not { } steward)
        {
            await TellAsync(context, StatusCodes.Status403Forbidden, texts["Steward.Forbidden"], texts);
            return;
        }

        if (await FormOfAsync(context, antiforgery, cancellation) is not { } form)
        {
            await TellAsync(context, StatusCodes.Status400BadRequest, texts["Deliver.Unreadable", MostBytes >> 20], texts);
            return;
        }

        if (await sources.FindAsync(form[Source].ToString(), cancellation) is not { } source)
        {
            await TellAsync(context, StatusCodes.Status400BadRequest, texts["Deliver.NoSource"], texts);
            return;
        }

        var isFile = source.Mapping.Kind is SourceKind.Csv or SourceKind.Xlsx;
        var file = form.Files.GetFile(File);
        if (!int.TryParse(form[Draft], NumberStyles.None, CultureInfo.InvariantCulture, out var draft) || ScopeOf(form[Scope]) is not { } scope || (isFile && file is not { Length: > 0 }))
        {
            await TellAsync(context, StatusCodes.Status400BadRequest, texts["Deliver.Incomplete"], texts);
            return;
        }

        await StartAsync(context, tasks, draft, source.Mapping.Code, isFile ? file : null, scope, steward, texts, cancellation);
    }

    private static async Task StartAsync(
        HttpContext context, StewardTasks tasks, int draft, string source, IFormFile? sent, DeliveryScope scope, Editor steward, IStringLocalizer<Texts> texts, CancellationToken cancellation)
    {
        var file = sent is null ? ((string, string)?)null : (NameOf(sent), await KeepAsync(sent, cancellation));
        if (tasks.TryDeliver(draft, source, file, scope, steward) is { } work)
        {
            context.Response.Redirect(string.Create(CultureInfo.InvariantCulture, $"/beheer/werk/{work.Number}"));
            return;
        }

        if (file is { } kept)
        {
            System.IO.File.Delete(kept.Item2);
        }

        await TellAsync(context, StatusCodes.Status429TooManyRequests, texts["Work.Full"], texts);
    }

    // Null where it is no form of ours, larger than is taken, or sent from another site.
    private static async Task<IFormCollection?> FormOfAsync(HttpContext context, IAntiforgery antiforgery, CancellationToken cancellation)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            var form = await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MostBytes }, cancellation);
            await antiforgery.ValidateRequestAsync(context);
            return form;
        }
        catch (Exception refused) when (refused is InvalidDataException or BadHttpRequestException or AntiforgeryValidationException)
        {
            return null;
        }
    }

    // Beyond the request: the work that reads it goes on after the answer, and deletes it.
    private static async Task<string> KeepAsync(IFormFile sent, CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), $"aanlevering-{Guid.NewGuid():N}");
        try
        {
            await using var kept = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await sent.CopyToAsync(kept, cancellation);
            return path;
        }
        catch
        {
            System.IO.File.Delete(path);
            throw;
        }
    }

    // Some browsers send the folder along.
    private static string NameOf(IFormFile sent)
    {
        var name = new string([.. sent.FileName.Split('/', '\\')[^1].Where(sign => !char.IsControl(sign))]);
        return name.Length <= LongestName ? name : name[^LongestName..];
    }

    private static DeliveryScope? ScopeOf(string? word) =>
        Enum.GetValues<DeliveryScope>().Where(scope => WordOf(scope) == word).Select(scope => (DeliveryScope?)scope).FirstOrDefault();

    private static async Task<IResult> ReportAsync(int id, HttpContext context, DeliveryStore deliveries, IStringLocalizer<Texts> texts, CancellationToken cancellation)
    {
        if (Stewards.Of(context.User) is null)
        {
            await TellAsync(context, StatusCodes.Status403Forbidden, texts["Steward.Forbidden"], texts);
            return Results.Empty;
        }

        if (await deliveries.FindAsync(id, cancellation) is null)
        {
            await TellAsync(context, StatusCodes.Status404NotFound, texts["Delivery.Unknown"], texts);
            return Results.Empty;
        }

        var findings = await deliveries.FindingsAsync(id, cancellation);
        context.Response.Headers.CacheControl = "private, no-store";
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        FindingsCsv.Write(findings, SiteLanguage.Current, Benchmark.Reports.Csv.CsvForm.DutchExcel, text);
        return TypedResults.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"bevindingen-aanlevering-{id}.csv"));
    }

    private static Task TellAsync(HttpContext context, int status, string sentence, IStringLocalizer<Texts> texts) =>
        PlainPage.WriteAsync(context, status, texts["Steward.Title"], [sentence], context.RequestAborted);
}
