using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;

namespace Benchmark.Web.Api;

/// <summary>A query parameter: what is read, what an unknown one is told about, and what openapi.json describes, in one place.</summary>
internal sealed record QueryParameter(string Name, string Description, string Example, bool Required = false, params string[] Values)
{
    public static readonly QueryParameter Indicator = new("indicator", "Code van het cijfer, zie /indicatoren.", "misdrijven_per_1000", Required: true);
    public static readonly QueryParameter OneIndicator = new("indicator", "Code van één cijfer, zie /indicatoren. Zonder deze parameter: alle cijfers.", "misdrijven_per_1000");
    public static readonly QueryParameter First = new("cijfer", "Code van het cijfer waar het om gaat, zie /indicatoren.", "misdrijven_per_1000", Required: true);
    public static readonly QueryParameter Second = new("met", "Code van het cijfer om ernaast te leggen.", "inkomen_per_inwoner", Required: true);
    public static readonly QueryParameter SecondPeriod = new("periodeMet", "Jaar of kwartaal van het cijfer bij met. Zonder deze parameter: de nieuwste periode.", "2024JJ00");
    public static readonly QueryParameter Municipality = new("gemeente", "CBS-code van de gemeente.", "GM0193", Required: true);
    public static readonly QueryParameter OneMunicipality = new("gemeente", "CBS-code van één gemeente. Zonder deze parameter: alle gemeenten.", "GM0193");
    public static readonly QueryParameter Group = new("groep", "De gemeenten om mee te vergelijken: nederland, provincie:overijssel, regio:veiligheidsregio:ijsselland, inwoners:100000-250000, stedelijkheid:1-2, cijfer:inwoners_65plus_pct:20..25, vergelijkbaar:20, lijst:GM0193,GM0200 of groep:g40, en combinaties met en, of, niet en haakjes. Standaard vergelijkbaar:20.", "vergelijkbaar:20");
    public static readonly QueryParameter Insist = new("tochOordelen", "Geef ook een oordeel als de groep is gemaakt met hetzelfde soort cijfers; het antwoord zegt dat dan. Standaard nee.", "nee", false, "ja", "nee");
    public static readonly QueryParameter Period = new("periode", "Jaar of kwartaal in de schrijfwijze van het CBS. Zonder deze parameter: de nieuwste periode.", "2025JJ00");
    public static readonly QueryParameter OnePeriod = new("periode", "Eén jaar of kwartaal in de schrijfwijze van het CBS. Zonder deze parameter: alle periodes.", "2025JJ00");
    public static readonly QueryParameter Release = new("versie", "Nummer van de versie van alle cijfers, zie /versies. Zonder deze parameter: de nieuwste.", "1");
    public static readonly QueryParameter DivisionOfList = new("indeling", "Jaar van de gemeentelijke indeling. Zonder deze parameter: de nieuwste indeling.", "2025");
    public static readonly QueryParameter ToldDivision = new("indeling", "Jaar van de gemeentelijke indeling waarop de cijfers staan: aantallen worden opgeteld en verhoudingen daaruit gemaakt, wat niet is om te rekenen ontbreekt. Zonder deze parameter: de indeling waarop elk cijfer is gepubliceerd.", "2026");
    public static readonly QueryParameter Count = new("aantal", "Hoeveel gemeenten, 1 tot en met 100. Standaard 20.", "20");
    public static readonly QueryParameter Characteristics = new("kenmerken", "Kenmerken om op te lijken: de code van een cijfer, met .log voor de logaritme en : voor het gewicht. Zonder deze parameter: de standaardkenmerken.", "inwoners.log:1,inwoners_65plus_pct:0.5");
    public static readonly QueryParameter Standardisation = new("standaardisatie", "Hoe kenmerken op één schaal komen. Standaard robuust.", "robuust", false, "robuust", "zscore", "minmax");
    public static readonly QueryParameter Language = new("taal", "Taal van namen en zinnen. Standaard nl.", "nl", false, "nl", "en");
    public static readonly QueryParameter Format = new("formaat", "Vorm van het antwoord; gaat voor de header Accept. Standaard json. Met reken-na komt er een Excel-werkmap die de vergelijking met formules narekent.", "json", false, "json", "csv", "csv-nl", "svg", "png", "png-300", "xlsx", "reken-na", "metadata");
    public static readonly QueryParameter FormatOfPicture = new("formaat", "Vorm van het antwoord; gaat voor de header Accept. Standaard json.", "json", false, "json", "csv", "csv-nl", "svg", "png", "png-300");
    public static readonly QueryParameter FormatOfDossier = new("formaat", "Vorm van het dossier: brief (docx), dia's (pptx), werkmap (xlsx) of tekst (txt). Standaard docx.", "docx", false, "docx", "pptx", "xlsx", "txt");
    public static readonly QueryParameter FormatOfRows = new("formaat", "Vorm van het antwoord; gaat voor de header Accept. Standaard json.", "json", false, "json", "csv", "csv-nl", "xlsx");
    public static readonly QueryParameter FormatOfTable = new("formaat", "Vorm van het antwoord; gaat voor de header Accept. Standaard json.", "json", false, "json", "csv", "csv-nl");
    public static readonly QueryParameter FormatOfRecord = new("formaat", "Vorm van het antwoord: alleen json.", "json", false, "json");
    public static readonly QueryParameter FormatOfChanges = new("formaat", "Vorm van het antwoord; gaat voor de header Accept. Standaard json.", "json", false, "json", "csv", "csv-nl", "atom");
    public static readonly QueryParameter Against = new(Core.Releases.ReleasePair.Parameter, "Nummer van een oudere versie om mee te vergelijken. Zonder deze parameter: de versie ervoor.", "1");
    public static readonly QueryParameter View = new("weergave", "Welk beeld: de gemeenten naast elkaar, de ontwikkeling door de jaren, de spreiding of de kaart. Geldt voor svg, png en xlsx; de ontwikkeling ook voor csv. Standaard naast-elkaar.", "naast-elkaar", false, "naast-elkaar", "ontwikkeling", "spreiding", "kaart");
    public static readonly QueryParameter Names = new("namen", "Zet de namen bij de stippen van de spreiding, bij ten hoogste 40 gemeenten. Standaard nee.", "nee", false, "ja", "nee");
    public static readonly QueryParameter ClassCount = new(ClassChoice.CountParameter, "Aantal klassen van de kaart, 2 tot en met 6, met in elke klasse ongeveer evenveel gemeenten. Standaard 5.", "5");
    public static readonly QueryParameter ClassBounds = new(ClassChoice.BoundsParameter, "Eigen grenzen van de klassen van de kaart, van laag naar hoog, met een puntkomma ertussen; in plaats van klassen. Een cijfer op een grens hoort bij de hogere klasse.", "10;12.5;30");
    public static readonly QueryParameter Order = new("volgorde", "Volgorde van de rijen in svg en png. Standaard gelijkenis.", "gelijkenis", false, "gelijkenis", "waarde", "naam");
    public static readonly QueryParameter GroupVersion = new("groepsversie", "Nummer van een oudere versie van de groep. Zonder deze parameter: de nieuwste.", "1");
    public static readonly QueryParameter GroupMunicipality = new("gemeente", "CBS-code van de eigen gemeente: nodig voor de leden van een groep die op de eigen gemeente lijkt.", "GM0193");
    public static readonly QueryParameter Search = new("zoek", "Woorden die in de naam of de toelichting van de groep staan.", "centrum");
    public static readonly QueryParameter Page = new("pagina", "Nummer van de pagina, vanaf 1.", "1");
    public static readonly QueryParameter PageSize = new("aantalPerPagina", "Aantal per pagina, 1 tot en met 1000. Standaard 500.", "500");
}

/// <summary>The parameters that an endpoint reads: every other one is refused, some with a sentence of their own.</summary>
internal sealed record KnownParameters(IReadOnlyList<QueryParameter> All, params (string Name, Bilingual Why)[] Refused);
