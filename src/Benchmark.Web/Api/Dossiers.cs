using System.Text;
using System.Threading.RateLimiting;
using Benchmark.Core.Dossiers;
using Benchmark.Core.Releases;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Images;
using Benchmark.Reports.Office.Dossiers;
using Benchmark.Reports.Office.PowerPoint;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Reports.Office.Word;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Features.Dossiers;
using Benchmark.Web.Security;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Api;

/// <summary><c>POST /dossiers</c>: a dossier as letter, slides, workbook or text. It is made of what is sent and kept nowhere.</summary>
internal static partial class Dossiers
{
    /// <summary>Most bytes of one request: a full dossier and the largest template.</summary>
    public const long MostBytes = 9 << 20;

    /// <summary>The fields of the form.</summary>
    public const string Text = DossierNotation.Parameter;
    public const string Municipality = "gemeente";
    public const string Template = "sjabloon";

    public static readonly KnownParameters Parameters = new([QueryParameter.FormatOfDossier, QueryParameter.Language]);

    private const string Letter = "docx";

    private static readonly Dictionary<string, string> ContentTypes = new()
    {
        [Letter] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["txt"] = "text/plain; charset=utf-8",
    };

    // A letter takes a processor for a second: two of them at once leave the pages alive, and who waits is not turned away at once.
    private static readonly ConcurrencyLimiter Makers = new(new() { PermitLimit = 2, QueueLimit = 20, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public static async Task<IResult> Take(HttpContext context, ComparisonService comparisons, IOptions<SiteOptions> site, IOptionsMonitor<LetterOptions> letters, PngRenderer png, TimeProvider clock, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (language, format) = (reader.Language(), reader.Choice(QueryParameter.FormatOfDossier, Letter));
        if (!context.Request.HasFormContentType)
        {
            throw ParameterReader.Refuse(Text, new("Stuur het dossier als formulier (multipart/form-data), in het veld 'dossier'.", "Send the dossier as a form (multipart/form-data), in the field 'dossier'."));
        }

        var form = await ReadAsync(context.Request, cancellation);
        var dossier = DossierNotation.Read(form[Text].ToString());
        if (dossier.Items.Count == 0)
        {
            throw ParameterReader.Refuse(Text, new("Dit dossier is leeg. Voeg eerst een vergelijking toe.", "This dossier is empty. Add a comparison first."));
        }

        using var permit = await Makers.AcquireAsync(1, cancellation);
        if (!permit.IsAcquired)
        {
            return Problems.TooMany(context, TimeSpan.FromSeconds(10), new("Er worden nu te veel bestanden tegelijk gemaakt. Probeer het over 10 seconden weer.", "Too many files are being made at once. Try again in 10 seconds."));
        }

        var template = format == Letter ? await TemplateAsync(form, letters.CurrentValue, context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Dossiers)), cancellation) : null;
        var answered = await new KeptViews(comparisons, site).AnswerAsync(dossier.Items, SignedIn.Editor(context.User), cancellation);
        ToldView[] views = [.. answered.Select(view => ToldViews.Tell(view, language))];
        if (format is Letter or "pptx")
        {
            views = await ToldViews.DrawAsync(views, png, cancellation);
        }

        var today = DutchTime.DateOf(clock.GetUtcNow().UtcDateTime);
        var header = LetterHead.Of(dossier, views, letters.CurrentValue.Of(MunicipalityOf(form)), language);
        // On disk beyond a small size; whole before the first byte goes out, so that a fault is told as one.
        var file = new FileBufferingWriteStream();
        context.Response.RegisterForDisposeAsync(file);
        await (format switch
        {
            Letter => CouncilLetter.WriteAsync(header, views, today, language, template, file, cancellation),
            "pptx" => Slides.WriteAsync(header.Subject, OneMunicipality(views), views, today, language, file, cancellation),
            "xlsx" => WorkbookWriter.WriteAsync(DossierWorkbook.Of(dossier.Title, views, language), file, cancellation),
            _ => file.WriteAsync(Encoding.UTF8.GetBytes(PlainText.Of(dossier.Title, views, language)), cancellation).AsTask(),
        });
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(
            destination => file.DrainBufferAsync(destination, cancellation),
            ContentTypes[format],
            OfficeFileName.Of(today, format == Letter ? header.Abbreviation : "", header.Subject, OneMunicipality(views), "." + format));
    }

    // The name of a file says whose it is only where it is about one.
    private static string OneMunicipality(ToldView[] views) =>
        views.Select(view => view.Municipality).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToArray() is [var only] ? only : "";

    private static string? MunicipalityOf(IFormCollection form) => form[Municipality].ToString() is { Length: > 0 } code && SitePages.IsMunicipalityCode(code) ? code : null;

    private static async Task<LetterTemplate?> TemplateAsync(IFormCollection form, LetterOptions letters, ILogger logger, CancellationToken cancellation)
    {
        if (form.Files.GetFile(Template) is { Length: > 0 } sent)
        {
            await using var stream = sent.OpenReadStream();
            return await LetterTemplate.ReadAsync(stream, cancellation);
        }

        if (letters.Of(MunicipalityOf(form)).Template is { Length: > 0 } path)
        {
            await using var stream = Open(path, logger);
            return await LetterTemplate.ReadAsync(stream, cancellation);
        }

        return null;
    }

    // It was there when the app started.
    private static FileStream Open(string path, ILogger logger)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            LogTemplateGone(logger, path, gone);
            throw ParameterReader.Refuse(Template, new(
                "Het sjabloon dat voor uw gemeente is ingesteld, is nu niet te lezen. Kies bij ‘Kop en sjabloon van de brief’ zelf een sjabloon, of probeer het later weer.",
                "The template that is set for your municipality cannot be read now. Choose a template yourself under the head of the letter, or try again later."));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The template of letters {Path} cannot be read")]
    private static partial void LogTemplateGone(ILogger logger, string path, Exception gone);

    private static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await request.ReadFormAsync(cancellation);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            throw ParameterReader.Refuse(Text, new(
                $"Dit formulier is niet leesbaar, of groter dan {MostBytes >> 20} MB. Kies een kleiner sjabloon.",
                $"This form cannot be read, or is larger than {MostBytes >> 20} MB. Choose a smaller template."));
        }
    }
}
