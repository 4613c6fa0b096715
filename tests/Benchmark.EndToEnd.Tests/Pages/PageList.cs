namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>One address of every kind of page, with the status that it must have.</summary>
public static class PageList
{
    public const string Overview = "/gemeente/GM0193";
    public const string Crimes = "/vergelijk/misdrijven_per_1000?gemeente=GM0193";
    public const string SideBySide = Crimes + "&weergave=naast-elkaar";
    public const string Country = "/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=nederland&weergave=naast-elkaar";

    public const string Parts = "/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente=GM0193&weergave=onderdelen";
    public const string Budget = "/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente=GM0193&weergave=begroting";

    public const string Learning = "/leren/GM0193";
    public const string Map = Crimes + "&weergave=kaart";
    public const string Names = Crimes + "&weergave=spreiding&namen=ja";

    public const string Sureness = "/vergelijk/misdrijven_per_1000/hoe-zeker?gemeente=GM0193";
    public const string Relation = "/samenhang?cijfer=misdrijven_per_1000&met=omgevingsadressendichtheid&gemeente=GM0193";
    public const string LegalTable = "/bbv?gemeente=GM0193";
    public const string NewGroup = "/groepen/nieuw?gemeente=GM0193";
    public const string ByHand = "/groepen/nieuw?gemeente=GM0193&groep=lijst:GM0150,GM0200";

    private static readonly (string Address, int Status)[] All =
    [
        ("/", 200),
        ("/?zoek=haaren", 200),
        ("/?zoek=xyzzy", 200),
        (Overview, 200),
        // The longest name.
        ("/gemeente/GM0820", 200),
        (Crimes, 200),
        (SideBySide, 200),
        (Crimes + "&weergave=tabel", 200),
        (Country, 200),
        (Parts, 200),
        (Budget, 200),
        ("/vergelijk/iv3_baten_jaarrekening_per_inwoner?gemeente=GM0193&weergave=inkomsten", 200),
        // A figure without parts.
        (Crimes + "&weergave=onderdelen", 200),
        (Map, 200),
        (Map + "&groep=nederland&grenzen=20;32.5", 200),
        (Map + "&grenzen=30;20", 400),
        // A division without a map, and municipalities without a figure.
        ("/vergelijk/wmo_clienten_per_1000?gemeente=GM0193&weergave=kaart", 200),
        ("/vergelijk/inkomen_per_inwoner?gemeente=GM0277&weergave=kaart", 200),
        (Crimes + "&weergave=spreiding", 200),
        (Names, 200),
        // Old, and of one year: a table and no verdict.
        ("/vergelijk/wmo_clienten_per_1000?gemeente=GM0193", 200),
        // An estimate without a known margin.
        ("/vergelijk/ervaren_gezondheid_goed_pct?gemeente=GM0193", 200),
        // A count.
        ("/vergelijk/inwoners?gemeente=GM0193", 200),
        // Rozendaal has no figure.
        ("/vergelijk/inkomen_per_inwoner?gemeente=GM0277", 200),
        ("/vergelijk/misdrijven_per_1000", 200),
        (Sureness, 200),
        ("/vergelijk/misdrijven_per_1000/hoe-zeker?gemeente=GM0193&groep=nederland", 200),
        ("/vergelijk/ervaren_gezondheid_goed_pct/hoe-zeker?gemeente=GM0193", 200),
        ("/vergelijk/misdrijven_per_1000/hoe-zeker", 200),
        ("/informatiepositie/GM0193", 200),
        // Figures are missing.
        ("/informatiepositie/GM0277", 200),
        ("/informatiepositie/GM9999", 404),
        (Relation, 200),
        ("/samenhang?gemeente=GM0193", 200),
        ("/samenhang?cijfer=woz_waarde&met=woz_waarde&gemeente=GM0193", 400),
        (Learning, 200),
        ("/leren/GM0193?groep=provincie:overijssel", 200),
        ("/leren/GM9999", 404),
        ("/praktijken", 200),
        ("/cijfers", 200),
        ("/cijfers/misdrijven_per_1000?gemeente=GM0193", 200),
        ("/zo-rekenen-wij", 200),
        ("/privacy", 200),
        ("/toegankelijkheid", 200),
        ("/meld-een-fout", 200),
        ("/dossier", 200),
        ("/dossier?gemeente=GM0193", 200),
        ("/bbv", 200),
        ("/bbv?zoek=zwolle", 200),
        (LegalTable, 200),
        ("/bbv?gemeente=GM9999", 404),
        // One release: nothing to lay it beside. With more: see ReleasePagesTests.
        ("/versies", 200),
        ("/versies/1?gemeente=GM0193", 200),
        ("/versies/9", 404),
        ("/versies/1?ten-opzichte-van=1", 400),
        ("/gemeente/GM0193/nieuw", 200),
        ("/gemeente/GM9999/nieuw", 404),
        ("/groepen?gemeente=GM0193", 200),
        ("/groepen?zoek=stedelijk", 200),
        ("/groepen?zoek=xyzzy", 200),
        ("/groepen/g40?gemeente=GM0193", 200),
        ("/groepen/g40?indeling=2015", 200),
        ("/groepen/g40/bijeenkomst", 200),
        ("/groepen/g4/bijeenkomst?opgave=wonen", 200),
        ("/groepen/bestaat-niet", 404),
        ("/groepen/g40?groepsversie=99", 404),
        // Nobody is signed in.
        ("/groepen/g40/bewerken", 403),
        ("/beheer", 403),
        ("/beheer/logboek", 403),
        ("/groepen/nieuw", 200),
        (NewGroup, 200),
        ("/groepen/nieuw?gemeente=GM0193&groep=provincie:overijssel+en+(inwoners:50000-+of+niet+stedelijkheid:3-5)", 200),
        (ByHand, 200),
        ("/groepen/nieuw?gemeente=GM0193&manier=zelf", 200),
        // A rule that matches nobody, a definition that cannot be read, a division without a map.
        ("/groepen/nieuw?gemeente=GM0193&groep=inwoners:5000000-", 200),
        ("/groepen/nieuw?gemeente=GM0193&groep=onzin", 400),
        ("/groepen/nieuw?gemeente=GM0193&indeling=2018", 200),
        ("/bestaat-niet", 404),
        ("/vergelijk/bestaat_niet?gemeente=GM0193", 404),
        ("/gemeente/GM0193?groep=onzin", 400),
    ];

    /// <summary>Address and status, for theories.</summary>
    public static TheoryData<string, int> Every() => new(All);
}
