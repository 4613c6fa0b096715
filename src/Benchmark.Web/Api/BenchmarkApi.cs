using Benchmark.Reports.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;

namespace Benchmark.Web.Api;

/// <summary>The API of <c>/api/v1</c>: what it needs, and where each address leads.</summary>
internal static class BenchmarkApi
{
    public const string Root = "/api/v1";
    public const string Version = "1.0.0";
    private const string Groups = "/vergelijkgroepen";
    private const string Dossiers = "/dossiers";
    private const string AllPractices = "/praktijken";
    private const string OnePractice = AllPractices + "/{slug}";
    private const string OneGroup = Groups + "/{slug}";
    private const long CacheBytes = 64L << 20;

    private static readonly HttpMethodMetadata Reading = new([HttpMethods.Get, HttpMethods.Head]);

    /// <summary>Registers what the API needs; <see cref="Storage.ComparisonService"/> is registered by Storage.</summary>
    public static IServiceCollection AddBenchmarkApi(this IServiceCollection services, IConfiguration configuration)
    {
        // HybridCache states the size of each answer, so the memory it takes can be bounded.
        services.Configure<MemoryCacheOptions>(options => options.SizeLimit = CacheBytes);
        services.AddHybridCache(options => options.MaximumPayloadBytes = 4 << 20);
        services.AddSingleton<FinishedAnswers>();
        services.AddSingleton<ComparisonQuestions>();
        services.AddSingleton<Reports.Images.PngRenderer>();
        services.AddCors();
        services.AddProblemDetails();
        services.AddOpenApi(OpenApiDescription.DocumentName, OpenApiDescription.Configure);
        services.AddSingleton(new RequestLimit(configuration.GetValue("Api:RequestsPerMinute", RequestLimit.DefaultPerMinute)));
        return services;
    }

    /// <summary>Maps the API. Call it after forwarded headers are applied: limits are kept per address of the asker.</summary>
    public static void MapBenchmarkApi(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase), ApiPipeline.Use);

        var api = app.MapGroup(Root).AddEndpointFilter(Problems.TellAsync);
        api.Read("/gemeenten", Municipalities.List, Municipalities.Parameters).Describe<IReadOnlyList<MunicipalityRow>>(
            "De gemeenten van een indeling", "Alle gemeenten die op 1 januari van een jaar bestonden, met hun provincie en met wie ze opvolgde.");
        api.Read("/regios", Regions.List, Regions.Parameters).Describe<IReadOnlyList<RegionRow>>(
            "Alle regio's", "De regio's waarin gemeenten liggen, per soort, met de bron en de datum van de nieuwste lijst met gemeenten.");
        api.Read("/regios/{soort}/{code}", Regions.One, Regions.OfOne).Describe<RegionRecord>(
            "Eén regio", "De gemeenten van een regio op een indeling. De regio staat in het adres met haar naam (ijsselland) of met haar code (VR04).");
        api.Read("/indicatoren", Indicators.List, Indicators.OfList).Describe<IReadOnlyList<IndicatorRow>>(
            "Alle cijfers", "Wat er gemeten wordt: de vraag die een cijfer beantwoordt, eenheid, soort, richting, bron en periodes.");
        api.Read("/indicatoren/{code}", Indicators.One, Indicators.OfOne).Describe<IndicatorRow>(
            "Eén cijfer", "Wat er over één cijfer bekend is.");
        api.Read("/indicatoren/{code}/waarnemingen", Observations.List, Observations.Parameters).Describe<IReadOnlyList<ObservationRow>>(
            "De waarden van een cijfer", "Eén rij per gemeente en periode. Zonder pagina komt alles in één stroom. Ontbreekt een waarde, dan is die null en zegt de status waarom.");
        api.Read("/vergelijkingen", Comparisons.Compare, Comparisons.Parameters).Describe<ComparisonDescription>(
            "Een gemeente vergeleken met een groep", "De eigen waarde, het midden en de kwartielen van de groep, het oordeel met zijn zekerheid en alle leden. Ook als tabel (csv, xlsx), als beeld (svg, png) of om na te rekenen (reken-na).");
        api.Read("/vergelijkingen/bestendigheid", Robustness.Of, Robustness.Parameters).Describe<RobustnessRecord>(
            "Houdt de conclusie stand?", "Het oordeel in 200 andere redelijke groepen, alleen voor een groep die op gelijkenis is gemaakt.");
        api.Read("/ontwikkelingen", Developments.Of, Developments.Parameters).Describe<DevelopmentRecord>(
            "De ontwikkeling van een gemeente naast een groep", "Per periode de eigen waarde, het midden en de kwartielen van de groep en van hoeveel gemeenten het cijfer bekend is. Met de richting, de verandering en wat eruit komt als de lijn zo doorloopt. Ook als tabel (csv).");
        api.Read("/onderdelen", Compositions.Parts, Compositions.Parameters).Describe<DecompositionRecord>(
            "Waar zit het verschil?", "Het verschil met het midden van de groep, verdeeld over de onderdelen van het cijfer. De bedragen zijn afgerond zoals ze op het scherm staan, zodat de verschillen optellen. Ook als tabel (csv) of beeld (svg, png).");
        api.Read("/begroot-en-werkelijk", Compositions.Budget, Compositions.Parameters).Describe<PairedRecord>(
            "Begroting naast jaarrekening", "Per jaar het begrote en het werkelijke cijfer, de afwijking in procenten van de begroting, en het midden van de afwijkingen in de groep. Ook als tabel (csv) of beeld (svg, png).");
        api.Read("/kosten-en-inkomsten", Compositions.Income, Compositions.Parameters).Describe<PairedRecord>(
            "Inkomsten naast kosten", "Per jaar de kosten, de inkomsten en hun verschil, en het midden van die verschillen in de groep. Ook als tabel (csv) of beeld (svg, png).");
        api.Read("/zekerheid", Sureness.Of, Sureness.Parameters).Describe<SurenessRecord>(
            "Hoe zeker is een vergelijking?", "Het antwoord in een zin, de marge met haar methode en invoer, elke stap van het oordeel en elke voorwaarde om op te vallen, en voor analisten de trechter.");
        api.Read("/samenhang", Relations.Of, Relations.Parameters).Describe<RelationRecord>(
            "De samenhang van twee cijfers", "Twee cijfers van alle gemeenten naast elkaar, met de rangcorrelatie van Spearman en de correlatie van Pearson. Ook als tabel (csv) of beeld (svg, png). Samenhang is geen oorzaak.");
        api.Read("/gelijkenis", Likenesses.Nearest, Likenesses.Parameters).Describe<LikenessRecord>(
            "De gemeenten die het meest lijken op een gemeente", "Met de afstand en met wat elk kenmerk daaraan bijdraagt.");
        api.Read("/informatiepositie", Positions.Of, Positions.Parameters).Describe<IReadOnlyList<PositionRecord>>(
            "De informatiepositie van een gemeente", "Per opgave: hoeveel cijfers er zijn, van welk jaar, hoe zeker, en wat ontbreekt; per cijfer ook de bron. Bij een cijfer dat ontbreekt is dat wie het voor andere gemeenten levert, of null.");
        api.Read("/leren", Learning.Of, Learning.Parameters).Describe<LearningRecord>(
            "Van wie een gemeente kan leren", "Per opgave de gemeenten in de groep die begonnen waar deze gemeente begon en die duidelijk meer vooruitgingen, en waarom er bij de andere cijfers niemand is. Ook wat de gemeenten in het Algoritmeregister zetten. Een verbetering kan toeval zijn.");
        api.Read(AllPractices, Practices.List, Practices.OfList).Describe<IReadOnlyList<PracticeRow>>(
            "De praktijkvoorbeelden", "Wat gemeenten deden, bij welke cijfers het hoort, en wat er nodig is om het ook te doen.");
        api.Read(Groups, GroupReading.List, GroupReading.OfList).Describe<IReadOnlyList<GroupRow>>(
            "De vergelijkgroepen", "Alle bewaarde groepen die u kunt vinden: de standaardgroepen, die voor iedereen, en wie is aangemeld ook de eigen groepen en die van de eigen gemeente.");
        api.Read(OneGroup, GroupReading.One, GroupReading.OfOne).Describe<GroupRecord>(
            "Eén vergelijkgroep", "De definitie, de leden op een indeling en alle versies. Bij een groep op gelijkenis staat bij elk lid waarom het lijkt. Ook een verwijderde groep blijft leesbaar.");
        var writing = api.MapGroup("").AddEndpointFilter(Problems.OnlySignedInAsync).WithMetadata(GroupWriting.Parameters);
        writing.MapDelete(OneGroup, GroupWriting.Delete).Describe(
            "Een groep verwijderen", "De groep is daarna niet meer te vinden. Links naar de groep blijven werken, en met herstellen komt hij terug.").Produces(StatusCodes.Status204NoContent);
        var sending = writing.MapGroup("").AddEndpointFilter(Problems.OnlyJsonAsync);
        sending.MapPost(Groups, GroupWriting.Create).WithMetadata(new Sent(typeof(NewGroup))).Describe(
            "Een groep bewaren", "Bewaart een nieuwe groep; het adres staat in de header Location. Met vastgezet: true wordt de definitie de lijst van de leden van nu.").Produces<GroupRecord>(StatusCodes.Status201Created);
        sending.MapPut(OneGroup, GroupWriting.Change).WithMetadata(new Sent(typeof(ChangedGroup))).Describe(
            "Een groep wijzigen", "Bewaart een volgende versie; eerdere versies veranderen niet. Is er sinds vorigeVersie een andere versie bewaard, dan komen beide teksten terug (409).").Produces<GroupRecord>();
        sending.MapPost(OneGroup + "/herstellen", GroupWriting.Restore).WithMetadata(new Sent(typeof(object))).Describe(
            "Een verwijderde groep terugzetten", "De groep is weer te vinden, met al zijn versies. De inhoud is een leeg object.").Produces<GroupRecord>();
        var keeping = api.MapGroup("").AddEndpointFilter(Problems.OnlySignedInAsync).WithMetadata(Practices.OfWriting);
        keeping.MapDelete(OnePractice, Practices.Delete).Describe(
            "Een praktijkvoorbeeld verwijderen", "Alleen voor een analist van de vereniging. Elke tekst blijft bewaard.").Produces(StatusCodes.Status204NoContent);
        var writingPractices = keeping.MapGroup("").AddEndpointFilter(Problems.OnlyJsonAsync).WithMetadata(new RequestSizeLimitAttribute(NewPractice.MostBytes));
        writingPractices.MapPost(AllPractices, Practices.Create).WithMetadata(new Sent(typeof(NewPractice))).Describe(
            "Een praktijkvoorbeeld bewaren", "Alleen voor een analist van de vereniging.").Produces<PracticeRow>(StatusCodes.Status201Created);
        writingPractices.MapPut(OnePractice, Practices.Change).WithMetadata(new Sent(typeof(ChangedPractice))).Describe(
            "Een praktijkvoorbeeld wijzigen", "Bewaart een volgende tekst. Is er sinds vorigeVersie een andere bewaard, dan komen beide teksten terug (409).").Produces<PracticeRow>();
        api.MapPost(Dossiers, Api.Dossiers.Take).DisableAntiforgery().WithMetadata(Api.Dossiers.Parameters, new RequestSizeLimitAttribute(Api.Dossiers.MostBytes)).Describe(
            "Een dossier als bestand", "Maakt van bewaarde weergaven een brief, dia's, een werkmap of tekst. Stuur een formulier (multipart/form-data) met in het veld dossier de JSON {titel, onderdelen: [{adres, notitie}], brief: {naam, van, aan, zaaknummer, onderwerp}}. De velden gemeente en sjabloon (een Word-sjabloon) mogen erbij. Er wordt niets bewaard.").Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream");
        api.Read("/versies", Releases.List, Releases.Parameters).Describe<IReadOnlyList<ReleaseRow>>(
            "De versies van alle cijfers", "Een gepubliceerde versie verandert nooit. Een verbetering is een nieuwe versie. Een versie die is ingetrokken blijft leesbaar; ingetrokkenDoor en reden zeggen door welke en waarom.");
        api.Read("/versies/{nummer}/wijzigingen", Changes.Of, Changes.Parameters).Describe<ChangesRecord>(
            "Wat een versie veranderde", "Hoeveel cijfers per indicator nieuw, gecorrigeerd of vervallen zijn of alleen een andere status kregen, vergeleken met de versie ervoor. Met gemeente: elk cijfer van die gemeente, voor en na; een verhouding waarvan een deel veranderde staat er als die verhouding. Ook als tabel (csv) of als feed (atom).");
        api.Read("/gezondheid", Health.Live, Health.Parameters).Describe<HealthRecord>("Leeft de toepassing?", "Antwoordt altijd zolang de toepassing draait.");
        api.Read("/gezondheid/gereed", Health.Ready, Health.Parameters).Describe<HealthRecord>(
            "Kan de toepassing antwoorden?", "Antwoordt 503 zolang de database niet bereikbaar, niet ingericht of leeg is.");
        app.MapGroup("").AddEndpointFilter(Problems.TellAsync).Read(NewsFeeds.Pattern, NewsFeeds.Of, NewsFeeds.Parameters);
        app.MapOpenApi(Root + "/openapi.json").WithMetadata(Reading);
        // No fallback: the site's own page for unknown addresses would go before it.
        app.Map(Root + "/{**address}", Problems.NoSuchAddress).ExcludeFromDescription();
    }

    /// <summary>The methods that an address takes: most only read.</summary>
    public static IReadOnlyList<string> MethodsOf(PathString path) =>
        path.StartsWithSegments(Root + Dossiers, StringComparison.OrdinalIgnoreCase) ? ["POST"]
        : path.StartsWithSegments(Root + AllPractices, StringComparison.OrdinalIgnoreCase, out var practice)
            ? practice.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).Length switch { 0 => ["GET", "HEAD", "POST"], 1 => ["PUT", "DELETE"], _ => Reading.HttpMethods }
        : !path.StartsWithSegments(Root + Groups, StringComparison.OrdinalIgnoreCase, out var rest) ? Reading.HttpMethods
        : rest.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => ["GET", "HEAD", "POST"],
            [_] => ["GET", "HEAD", "PUT", "DELETE"],
            [_, var last] when last.Equals("herstellen", StringComparison.OrdinalIgnoreCase) => ["POST"],
            _ => Reading.HttpMethods,
        };

    private static RouteHandlerBuilder Read(this IEndpointRouteBuilder api, string pattern, Delegate handler, KnownParameters parameters) =>
        api.MapMethods(pattern, Reading.HttpMethods, handler).WithMetadata(parameters);

    private static RouteHandlerBuilder Describe<T>(this RouteHandlerBuilder endpoint, string summary, string description) => endpoint.Describe(summary, description).Produces<T>();

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string summary, string description) =>
        endpoint.WithTags("Cijfers").WithSummary(summary).WithDescription(description);
}
