using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Storage;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Benchmark.Web.Api;

/// <summary>Tells what went wrong as application/problem+json: a title, a sentence of what is wrong and what is possible, and the parameter.</summary>
internal static partial class Problems
{
    private static readonly TimeSpan WaitForDatabase = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan WaitForPicture = TimeSpan.FromSeconds(5);

    /// <summary>Refuses unknown parameters, and turns what an endpoint refuses into its problem.</summary>
    public static async ValueTask<object?> TellAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        try
        {
            ParameterReader.RefuseUnknown(context.Request, context.GetEndpoint()!.Metadata.GetRequiredMetadata<KnownParameters>());
            return await next(invocation);
        }
        catch (RefusedException refused)
        {
            var (status, title) = refused.Refusal.Kind switch
            {
                RefusalKind.NotFound => (StatusCodes.Status404NotFound, new Bilingual("Niet gevonden", "Not found")),
                RefusalKind.Forbidden => (StatusCodes.Status403Forbidden, new("Dit mag u niet", "You may not do this")),
                _ => (StatusCodes.Status400BadRequest, new("Deze vraag kunnen we niet beantwoorden", "This question cannot be answered")),
            };
            return Problem(context, status, title, refused.Refusal.Sentence, ("parameter", refused.Refusal.Parameter));
        }
        catch (NotAcceptableException notAcceptable)
        {
            return Problem(context, StatusCodes.Status406NotAcceptable, new("Deze vorm is er niet", "This form does not exist"), notAcceptable.Sentence);
        }
        catch (DatabaseUnavailableException unavailable)
        {
            LogAway(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Problems)), unavailable.Message, unavailable);
            TryAgainAfter(context, WaitForDatabase);
            return Problem(
                context,
                StatusCodes.Status503ServiceUnavailable,
                new("De cijfers zijn even niet bereikbaar", "The figures cannot be reached at the moment"),
                new("De database met de cijfers antwoordt niet. Er is niets verloren. Probeer het zo weer.", "The database with the figures does not answer. Nothing was lost. Try again in a moment."));
        }
        catch (Reports.Images.PictureQueueFullException)
        {
            return TooMany(context, WaitForPicture, new("Er worden nu te veel beelden tegelijk gemaakt. Probeer het over 5 seconden weer.", "Too many pictures are being made at once. Try again in 5 seconds."));
        }
        catch (Reports.Images.PictureLibraryMissingException missing)
        {
            LogNoPictures(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Problems)), missing);
            return Problem(
                context,
                StatusCodes.Status501NotImplemented,
                new("Dit beeld kunnen we hier niet maken", "This picture cannot be made here"),
                new("PNG maken kan op deze server niet. Kies formaat=svg.", "This server cannot make PNG. Choose formaat=svg."));
        }
    }

    /// <summary>Lets through who is signed in; others learn where that is possible, or that it is not.</summary>
    public static async ValueTask<object?> OnlySignedInAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        return SignedIn.Editor(context.User) is not null
            ? await next(invocation)
            : Problem(
                context,
                StatusCodes.Status401Unauthorized,
                new("U bent niet aangemeld", "You are not signed in"),
                context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment()
                    ? new("Bewaren doet iemand die is aangemeld. Kies op /aanmelden als wie u werkt.", "Saving is for somebody who is signed in. Choose at /aanmelden as whom you work.")
                    : new("Aanmelden is op deze site niet mogelijk, dus u kunt hier niets bewaren. Een groep in het adres (groep=…) werkt wel.", "This site has no way to sign in, so nothing can be saved here. A group in the address (groep=…) does work."));
    }

    /// <summary>Lets JSON through, by its type: a form of another site can send every other type in the name of a reader, and not this one.</summary>
    public static async ValueTask<object?> OnlyJsonAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) => invocation.HttpContext.Request.HasJsonContentType()
        ? await next(invocation)
        : Problem(
            invocation.HttpContext,
            StatusCodes.Status415UnsupportedMediaType,
            new("Deze vorm lezen we niet", "This form is not read"),
            new("Stuur JSON, met de header Content-Type: application/json.", "Send JSON, with the header Content-Type: application/json."));

    /// <summary>409: another version came in since the editor began. Both texts travel, so that neither is lost.</summary>
    public static IResult Conflict(HttpContext context, Bilingual title, int version, object sent, object between) => Problem(
        context,
        StatusCodes.Status409Conflict,
        title,
        new(
            $"Sinds de versie waar u mee begon is er een nieuwe versie bewaard: versie {version}. Uw wijziging is niet bewaard. Beide teksten staan hieronder; stuur wat u wilt bewaren met vorigeVersie {version}.",
            $"Since the version that you began with a new one was saved: version {version}. Your change was not saved. Both texts stand below; send what you want to save with vorigeVersie {version}."),
        ("ingezonden", sent),
        ("tussengekomen", between));

    /// <summary>429 with Retry-After.</summary>
    public static IResult TooMany(HttpContext context, TimeSpan wait, Bilingual sentence)
    {
        TryAgainAfter(context, wait);
        return Problem(context, StatusCodes.Status429TooManyRequests, new("Te veel vragen", "Too many requests"), sentence);
    }

    /// <summary>An address under the API that does not exist, or a method that an address does not take.</summary>
    public static IResult NoSuchAddress(HttpContext context)
    {
        if (!BenchmarkApi.MethodsOf(context.Request.Path).Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase))
        {
            var methods = string.Join(", ", BenchmarkApi.MethodsOf(context.Request.Path));
            context.Response.Headers.Allow = methods;
            return Problem(context, StatusCodes.Status405MethodNotAllowed, new("Dit kan hier niet", "Method not allowed"), new($"Op dit adres is mogelijk: {methods}.", $"Possible at this address: {methods}."));
        }

        return Problem(
            context,
            StatusCodes.Status404NotFound,
            new("Niet gevonden", "Not found"),
            new("Dit adres bestaat niet. Alle adressen staan in /api/v1/openapi.json.", "This address does not exist. All addresses are listed in /api/v1/openapi.json."));
    }

    /// <summary>A fault of ours; the log has it, the asker gets no inside of the application.</summary>
    public static Task Unexpected(HttpContext context) => Problem(
        context,
        StatusCodes.Status500InternalServerError,
        new("Er ging iets mis", "Something went wrong"),
        new("Door een fout van ons is er geen antwoord. Er is niets verloren. Probeer het later weer.", "There is no answer because of a fault of ours. Nothing was lost. Try again later.")).ExecuteAsync(context);

    private static ProblemHttpResult Problem(HttpContext context, int status, Bilingual title, Bilingual sentence, params ReadOnlySpan<(string Name, object Value)> more)
    {
        var language = context.Request.Query[QueryParameter.Language.Name] == "en" ? Language.English : Language.Dutch;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return TypedResults.Problem(
            sentence.In(language),
            context.Request.Path,
            status,
            title.In(language),
            extensions: [.. more.ToArray().Select(one => KeyValuePair.Create(one.Name, (object?)one.Value))]);
    }

    private static void TryAgainAfter(HttpContext context, TimeSpan wait) =>
        context.Response.Headers.RetryAfter = RequestLimit.Seconds(wait).ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database cannot answer: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A PNG was asked for and cannot be made")]
    private static partial void LogNoPictures(ILogger logger, Exception exception);
}
