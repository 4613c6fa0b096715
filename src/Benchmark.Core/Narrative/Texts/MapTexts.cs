namespace Benchmark.Core.Narrative;

/// <summary>What the map shows, in words.</summary>
internal static class MapTexts
{
    public static readonly Template Classes = new(
        "map.classes",
        "De kaart heeft {klassen} klassen, van laag naar hoog. Het cijfer is bekend van {aantal} van de {van} gemeenten.",
        "The map has {klassen} classes, from low to high. The figure is known for {aantal} of the {van} municipalities.",
        "Two classes or more.");

    public static readonly Template OneClass = new(
        "map.one-class",
        "Alle gemeenten met een cijfer hebben hetzelfde cijfer: {klasse}.",
        "All municipalities with a figure have the same figure: {klasse}.",
        "One class.");

    public static readonly Template NoClass = new(
        "map.no-class",
        "Van geen enkele gemeente is er een cijfer. De kaart is daarom leeg.",
        "There is no figure of any municipality. That is why the map is empty.",
        "Nobody has a figure.");

    public static readonly Template Own = new(
        "map.own",
        "{gemeente} {valt|viel} met {waarde} in **klasse {nummer} van {klassen}**: {klasse}.",
        "{gemeente} {falls|fell} with {waarde} in **class {nummer} of {klassen}**: {klasse}.",
        "The own municipality has a figure and there are two classes or more; the past where it is not the newest period.");

    public static readonly Template OwnAbsent = new(
        "map.own-absent",
        "Van {gemeente} is er geen cijfer. Op de kaart is {gemeente} gearceerd.",
        "There is no figure of {gemeente}. On the map {gemeente} is hatched.",
        "The own municipality has no figure.");

    public static readonly Template Alone = new(
        "map.alone",
        "In die klasse {ligt|lag} geen andere gemeente.",
        "No other municipality {lies|lay} in that class.",
        "Nobody else is in the class of the own municipality.");

    public static readonly Template OneBeside = new(
        "map.one-beside",
        "In die klasse {ligt|lag} één andere gemeente.",
        "One other municipality {lies|lay} in that class.",
        "One other is in the class of the own municipality.");

    public static readonly Template Beside = new(
        "map.beside",
        "In die klasse {liggen|lagen} {aantal} andere gemeenten.",
        "{aantal} other municipalities {lie|lay} in that class.",
        "More others are in the class of the own municipality.");

    public static readonly Template GroupBeside = new(
        "map.group-beside",
        "Uit de groep {geldt|gold} dat voor {aantal} van de {van} gemeenten.",
        "Of the group this {holds|held} for {aantal} of the {van} municipalities.",
        "Follows map.one-beside and map.beside, when the group is not the whole country and two others of it or more have a figure.");

    public static readonly Template Highest = new(
        "map.highest",
        "In de hoogste klasse: {aantal} gemeenten, waarvan {provincies}.",
        "In the highest class: {aantal} municipalities, of which {provincies}.",
        "Five municipalities or more are in it, two classes or more; not for a sensitive figure, an estimate without a known margin, or a bare count.");

    public static readonly Template Lowest = new(
        "map.lowest",
        "In de laagste klasse: {aantal} gemeenten, waarvan {provincies}.",
        "In the lowest class: {aantal} municipalities, of which {provincies}.",
        "As map.highest.");

    public static readonly Template InProvince = new("map.province", "{aantal} in {naam}", "{aantal} in {naam}", "A province with the number of its municipalities in the class; the three with most.");

    public static readonly Template NearBounds = new(
        "map.near-bounds",
        "Wie vlak bij een grens ligt, kan door toeval in de andere klasse vallen.",
        "Whoever lies close to a bound can fall in the other class by chance.",
        "Figures with a margin.");

    public static readonly Template Estimate = new(
        "map.estimate",
        "Dit zijn schattingen. Hoe groot de marge is, weten we niet. Een kleurverschil zegt dus weinig.",
        "These are estimates. How large the margin is, we do not know. A difference in colour therefore says little.",
        "Schatting, marge onbekend.");

    public static readonly Template FullCount = new(
        "map.full-count",
        "Er is geen marge door toeval. Wel kunnen gemeenten verschillend registreren.",
        "There is no margin by chance. Municipalities may register differently.",
        "Volledige telling.");

    public static readonly Template OwnStatement = new(
        "map.own-statement",
        "Dit zijn eigen opgaven van gemeenten.",
        "Municipalities state these figures themselves.",
        "Eigen opgave.");

    public static readonly Template Size = new(
        "map.size",
        "Let op: in een grotere gemeente is dit cijfer vanzelf hoger. De kaart laat dan vooral zien hoe groot gemeenten zijn.",
        "Note: this figure is higher in a larger municipality as a matter of course. The map then mainly shows how large municipalities are.",
        "A count or amount without denominator.");

    public static readonly Template NoShapes = new(
        "map.no-shapes",
        "Deze cijfers staan op de gemeentelijke indeling van {jaar}. Van die indeling hebben wij geen kaart.",
        "These figures are on the municipal division of {jaar}. We have no map of that division.",
        "There are no shapes of the division.");

    public static readonly Template Below = new("map.class.below", "lager dan {tot}", "lower than {tot}", "The first class.");

    public static readonly Template Between = new("map.class.between", "{van} tot {tot}", "{van} to below {tot}", "A class between two others.");

    public static readonly Template From = new("map.class.from", "{van} of hoger", "{van} or higher", "The last class.");

    public static readonly Template Without = new("map.class.without", "geen cijfer", "no figure", "In the table, a municipality without a figure.");

    public static readonly Template Missing = new("map.missing", "Geen cijfer: {namen}.", "No figure: {namen}.", "Under the map, who is hatched.");

    public static readonly Template BecauseSuppressed = new("map.because.suppressed", "niet getoond: te weinig mensen", "not shown: too few people", "Status afgeschermd.");

    public static readonly Template BecauseMissing = new("map.because.missing", "niet geleverd", "not delivered", "Status ontbreekt.");

    public static readonly Template BecauseUnknown = new("map.because.unknown", "onbekend volgens de bron", "unknown according to the source", "Status onbekend.");

    public static readonly Template BecauseNotApplicable = new("map.because.not-applicable", "niet van toepassing", "does not apply", "Status niet van toepassing.");

    public static readonly Template BecauseBoundaries = new("map.because.boundaries", "andere grenzen", "other boundaries", "Parts of the figure lie on different boundaries.");

    public static readonly Template Because = new("map.because", "{namen} ({reden})", "{namen} ({reden})", "Names with one reason.");
}
