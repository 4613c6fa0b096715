using System.Text;
using System.Threading.RateLimiting;
using Benchmark.Core.Dossiers;
using Benchmark.Reports.Dossiers;
using Benchmark.Storage;
using Benchmark.Web.Features.Dossiers;
using Benchmark.Web.Security;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Api;

/// <summary><c>POST /dossiers</c>: a dossier as letter, slides, workbook or text. It is made of what is sent and kept nowhere.</summary>
internal static class Dossiers
{
    /// <summary>Most bytes of one request: a full dossier and the largest template.</summary>
    public const long MostBytes = 9 << 20;

    /// <summary>The fields of the form.</summary>
    public const string Text = DossierNotation.Parameter;
    public const string Municipality = "gemeente";
    public const string Template = "sjabloon";

    public static readonly KnownParameters Parameters = new([QueryParameter.FormatOfDossier, QueryParameter.Language]);

    // A letter takes a processor for a second: two of them at once leave the pages alive, and who waits is not turned away at once.
    private static readonly ConcurrencyLimiter Makers = new(new() { PermitLimit = 2, QueueLimit = 20, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public static async Task<IResult> Take(HttpContext context, ComparisonService comparisons, IOptions<SiteOptions> site, IOptions<LetterOptions> letters, TimeProvider clock, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (language, format) = (reader.Language(), reader.Choice(QueryParameter.FormatOfDossier, "docx"));
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

        var answered = await new KeptViews(comparisons, site).AnswerAsync(dossier.Items, SignedIn.Editor(context.User), cancellation);
        ToldView[] views = [.. answered.Select(view => ToldViews.Tell(view, language))];
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")).DateTime);
        // On disk beyond a small size; whole before the first byte goes out, so that a fault is told as one.
        var file = new FileBufferingWriteStream();
        await file.WriteAsync(Encoding.UTF8.GetBytes(PlainText.Of(dossier.Title, views, language)), cancellation);
        context.Response.RegisterForDisposeAsync(file);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(destination => file.DrainBufferAsync(destination, cancellation), "text/plain; charset=utf-8", $"{today:yyyy-MM-dd} dossier.txt");
    }

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
