namespace Benchmark.Core.Narrative;

/// <summary>The table with the policy indicators that the law asks for.</summary>
internal static class LegalTexts
{
    public static readonly Template Filled = new(
        "legal.filled",
        "Voor {gemeente} zijn **{aantal} van de {rijen} verplichte rijen** ingevuld.",
        "For {gemeente}, **{aantal} of the {rijen} compulsory rows** are filled in.",
        "Always, first.");

    public static readonly Template FilledOne = new(
        "legal.filled.one",
        "Voor {gemeente} is **1 van de {rijen} verplichte rijen** ingevuld.",
        "For {gemeente}, **1 of the {rijen} compulsory rows** is filled in.",
        "One row is filled.");

    public static readonly Template FilledNone = new(
        "legal.filled.none",
        "Voor {gemeente} is **geen van de {rijen} verplichte rijen** ingevuld.",
        "For {gemeente}, **none of the {rijen} compulsory rows** is filled in.",
        "No row is filled.");

    public static readonly Template Incomplete = new(
        "legal.incomplete",
        "De tabel is niet compleet zonder de andere {open}: {eigen} vult u in uit uw eigen gegevens, {platform} staan op waarstaatjegemeente.nl.",
        "The table is not complete without the other {open}: {eigen} you fill in from your own data, {platform} are at waarstaatjegemeente.nl.",
        "Rows are open.");

    public static readonly Template DoOwn = new(
        "legal.do.own",
        "Zelf invullen.",
        "Fill in yourself.",
        "An open row whose figure is in the municipality's own data.");

    public static readonly Template DoPlatform = new(
        "legal.do.platform",
        "Zie waarstaatjegemeente.nl.",
        "See waarstaatjegemeente.nl.",
        "An open row whose figure is at waarstaatjegemeente.nl.");

    public static readonly Template NoMatch = new(
        "legal.gap.no-match",
        "Wij hebben dit cijfer niet.",
        "We do not have this figure.",
        "No indicator is near the row.");

    public static readonly Template NotInRelease = new(
        "legal.gap.not-in-release",
        "Deze versie van de cijfers heeft dit cijfer niet in deze eenheid.",
        "This version of the figures does not hold this figure in this unit.",
        "The release does not hold the matched indicator, or in another unit.");

    public static readonly Template TooOld = new(
        "legal.gap.too-old",
        "Ons nieuwste cijfer gaat over {periode}. Dat is te oud.",
        "Our newest figure is about {periode}. That is too old.",
        "The newest period lies more than three years before the release.");

    public static readonly Template NoFigure = new(
        "legal.gap.no-figure",
        "Van {gemeente} is er geen recent cijfer binnen de grenzen van nu.",
        "There is no recent figure of {gemeente} within its boundaries of today.",
        "The municipality has no recent value, or its boundaries changed since.");

    public static readonly Template Basis = new(
        "legal.basis",
        "De rijen komen uit de bijlage bij de Regeling beleidsindicatoren gemeenten (Stcrt. 2016, 16004), met de wijziging van Stcrt. 2018, 73660. De regeling hoort bij artikel 25, tweede lid, onder a, van het Besluit begroting en verantwoording provincies en gemeenten (BBV).",
        "The rows are those of the annex to the Regeling beleidsindicatoren gemeenten (Stcrt. 2016, 16004), with the change of Stcrt. 2018, 73660. The regulation belongs to article 25, paragraph 2, under a, of the Besluit begroting en verantwoording provincies en gemeenten (BBV).",
        "Always: where the list comes from.");

    public static readonly Template AsOf = new(
        "legal.as-of",
        "Van de bijlage zelf waren de eerste rijen te lezen. De andere rijen zijn overgenomen uit lijsten die gemeenten publiceerden van 2018 tot en met 2023. Latere wijzigingen zijn niet gecontroleerd: kijk op wetten.overheid.nl wat nu geldt.",
        "Of the annex itself the first rows could be read. The other rows were taken from lists that municipalities published from 2018 to 2023. Later changes were not checked: look at wetten.overheid.nl for what applies now.",
        "Always: how far the list was checked.");

    public static readonly Template Dropped = new(
        "legal.dropped",
        "Vervallen volgens {bron}: rij {rijen}.",
        "Dropped by {bron}: row {rijen}.",
        "Rows that a publication ended.");

    public static readonly Template GoneFromLists = new(
        "legal.gone",
        "Rij {rijen} staat niet meer in de lijsten van gemeenten van 2022 en 2023. Het besluit waarmee die rij verviel, is niet gevonden.",
        "Row {rijen} is no longer in the lists of municipalities of 2022 and 2023. The decision that ended it was not found.",
        "A row that published lists carry no more.");

    public static readonly Template NotAvailable = new(
        "legal.not-available",
        "Heeft de bronhouder geen cijfer, dan schrijft u bij die rij: gegevens niet beschikbaar (artikel 2 van de regeling).",
        "Where its source has no figure, the row says: gegevens niet beschikbaar (article 2 of the regulation).",
        "Rows are open.");

    public static readonly Template LimitYear = new(
        "legal.limit-year",
        "De ingevulde cijfers zijn uitkomsten van een eerder jaar, geen ramingen voor de begroting.",
        "The figures filled in are outcomes of an earlier year, not estimates for the budget.",
        "A row is filled.");
}
