namespace Benchmark.Core.Narrative;

/// <summary>What a group is called, and the answer to "Waarom deze gemeenten?".</summary>
internal static class GroupTexts
{
    public static readonly Template NameAlike = new("group.name.alike", "{aantal} vergelijkbare gemeenten", "{aantal} comparable municipalities", "The most alike by the default characteristics.");

    public static readonly Template NameAlikeIncome = new("group.name.alike-income", "{aantal} vergelijkbare gemeenten, ook in inkomen", "{aantal} comparable municipalities, also in income", "The most alike by the second standard set.");

    public static readonly Template NameAlikeOwn = new("group.name.alike-own", "{aantal} vergelijkbare gemeenten (eigen kenmerken)", "{aantal} comparable municipalities (own characteristics)", "The most alike by characteristics given in the address.");

    public static readonly Template NameCountry = new("group.name.country", "alle gemeenten van Nederland", "all municipalities of the Netherlands", "nederland, also when it stands in for a likeness group.");

    public static readonly Template NameProvince = new("group.name.province", "gemeenten in {naam}", "municipalities in {naam}", "A province.");

    public static readonly Template NameSizeBetween = new("group.name.size-between", "gemeenten met {van} tot {tot} inwoners", "municipalities with {van} to {tot} inhabitants", "inwoners: with both bounds.");

    public static readonly Template NameSizeFrom = new("group.name.size-from", "gemeenten met {van} inwoners of meer", "municipalities with {van} inhabitants or more", "inwoners: with a lower bound.");

    public static readonly Template NameSizeFromOne = new("group.name.size-from-one", "gemeenten met 1 inwoner of meer", "municipalities with 1 inhabitant or more", "inwoners: with a lower bound of 1.");

    public static readonly Template NameSizeTo = new("group.name.size-to", "gemeenten met minder dan {tot} inwoners", "municipalities with fewer than {tot} inhabitants", "inwoners: with an upper bound.");

    public static readonly Template NameUrbanity = new("group.name.urbanity", "{klasse} gemeenten", "{klasse} municipalities", "stedelijkheid: one class.");

    public static readonly Template NameUrbanityRange = new("group.name.urbanity-range", "{klasse} tot {totklasse} gemeenten", "{klasse} to {totklasse} municipalities", "stedelijkheid: several classes.");

    public static readonly Template NameByHand = new("group.name.by-hand", "{aantal} zelf gekozen gemeenten", "{aantal} municipalities chosen by hand", "lijst: two codes or more.");

    public static readonly Template NameByHandOne = new("group.name.by-hand-one", "{naam} (zelf gekozen)", "{naam} (chosen by hand)", "lijst: one code; {naam} is the municipality.");

    public static readonly Template NameRegion = new("group.name.region", "gemeenten in {soort} {naam}", "municipalities in {soort} {naam}", "regio:; the type of region has its own name, with its article.");

    public static readonly Template ARegion = new("group.name.region-unknown", "de regio", "the region", "The type of a region that the release does not know.");

    public static readonly Template NameSaved = new("group.name.saved", "groep {naam}", "group {naam}", "groep:");

    public static readonly Template NameRange = new("group.name.range", "gemeenten gekozen op {cijfer}", "municipalities chosen by {cijfer}", "cijfer:; the word or name of the figure, or its code before it is known.");

    public static readonly Template NameCombined = new("group.name.combined", "eigen groep", "own group", "A combination, before it is known who is in it.");

    public static readonly Template NameCombinedOne = new("group.name.combined-one", "eigen groep (1 gemeente)", "own group (1 municipality)", "A combination with one member.");

    public static readonly Template NameCombinedMany = new("group.name.combined-many", "eigen groep ({aantal} gemeenten)", "own group ({aantal} municipalities)", "A combination with two members or more.");

    public static readonly Template Urbanity1 = new("urbanity.1", "zeer sterk stedelijke", "extremely urbanised", "Class 1.");

    public static readonly Template Urbanity2 = new("urbanity.2", "sterk stedelijke", "strongly urbanised", "Class 2.");

    public static readonly Template Urbanity3 = new("urbanity.3", "matig stedelijke", "moderately urbanised", "Class 3.");

    public static readonly Template Urbanity4 = new("urbanity.4", "weinig stedelijke", "hardly urbanised", "Class 4.");

    public static readonly Template Urbanity5 = new("urbanity.5", "niet stedelijke", "not urbanised", "Class 5.");

    public static readonly Template WhyAlike = new(
        "why.alike",
        "Deze {aantal} gemeenten lijken op {gemeente} in {kenmerken}.",
        "These {aantal} municipalities are like {gemeente} in {kenmerken}.",
        "A likeness group; the distinct labels of the characteristics that counted.");

    public static readonly Template WhyFellBack = new(
        "why.fell-back",
        "Voor {gemeente} zijn minder dan 8 vergelijkbare gemeenten te vinden. Daarom vergelijken we met de {aantal} andere gemeenten van Nederland.",
        "For {gemeente} fewer than 8 comparable municipalities can be found. That is why we compare with the {aantal} other municipalities of the Netherlands.",
        "The whole country stands in for a likeness group; {aantal} leaves the own municipality out, as everywhere where {gemeente} is named.");

    public static readonly Template WhyFellBackRule = new(
        "why.fell-back-rule",
        "Deze groep is niet te maken op de gemeentelijke indeling {indeling}. Daarom vergelijken we met de {aantal} andere gemeenten van Nederland.",
        "This group cannot be made on the division of {indeling}. That is why we compare with the {aantal} other municipalities of the Netherlands.",
        "The whole country stands in for any other group.");

    public static readonly Template WhyCountry = new(
        "why.country",
        "Dit zijn {gemeente} en de {aantal} andere gemeenten van Nederland (gemeentelijke indeling {indeling}).",
        "These are {gemeente} and the {aantal} other municipalities of the Netherlands (division of {indeling}).",
        "nederland.");

    public static readonly Template WhyMany = new(
        "why.rule",
        "Dit zijn de {aantal} {naam} (gemeentelijke indeling {indeling}).",
        "These are the {aantal} {naam} (division of {indeling}).",
        "A province, region or rule with two members or more, own municipality not among them; {naam} is the name of the group.");

    public static readonly Template WhyOwnAndMany = new(
        "why.rule-own",
        "Dit zijn {gemeente} en de {aantal} andere {naam} (gemeentelijke indeling {indeling}).",
        "These are {gemeente} and the {aantal} other {naam} (division of {indeling}).",
        "As why.rule, with the own municipality and two or more others.");

    public static readonly Template WhyOwnAndOne = new(
        "why.rule-own-and-one",
        "Naast {gemeente} heeft deze groep 1 gemeente: {naam} (gemeentelijke indeling {indeling}).",
        "Besides {gemeente} this group has 1 municipality: {naam} (division of {indeling}).",
        "As why.rule, with the own municipality and one other.");

    public static readonly Template WhyOwnAlone = new(
        "why.own-alone",
        "Deze groep heeft geen andere gemeente dan {gemeente} (gemeentelijke indeling {indeling}).",
        "This group has no municipality other than {gemeente} (division of {indeling}).",
        "Any group whose one member is the own municipality.");

    public static readonly Template WhyOne = new(
        "why.rule-one",
        "Deze groep heeft 1 gemeente: {naam} (gemeentelijke indeling {indeling}).",
        "This group has 1 municipality: {naam} (division of {indeling}).",
        "A province, region or rule with one member that is not the own municipality.");

    public static readonly Template WhyByHand = new("why.by-hand", "Deze {aantal} gemeenten zijn zelf gekozen.", "These {aantal} municipalities were chosen by hand.", "lijst: two codes or more, own municipality not among them.");

    public static readonly Template WhyByHandOwn = new(
        "why.by-hand-own",
        "{gemeente} en {aantal} andere gemeenten zijn zelf gekozen.",
        "{gemeente} and {aantal} other municipalities were chosen by hand.",
        "lijst: the own municipality and two or more others.");

    public static readonly Template WhyByHandOwnAndOne = new(
        "why.by-hand-own-and-one",
        "{gemeente} en 1 andere gemeente zijn zelf gekozen.",
        "{gemeente} and 1 other municipality were chosen by hand.",
        "lijst: the own municipality and one other.");

    public static readonly Template WhyByHandOne = new("why.by-hand-one", "Deze gemeente is zelf gekozen.", "This municipality was chosen by hand.", "lijst: one code that is not the own municipality.");

    public static readonly Template WhyCombined = new(
        "why.combined",
        "Deze groep heeft {aantal} gemeenten (gemeentelijke indeling {indeling}).",
        "This group has {aantal} municipalities (division of {indeling}).",
        "A combination with two members or more, own municipality not among them.");

    public static readonly Template WhyCombinedOwn = new(
        "why.combined-own",
        "Deze groep heeft {gemeente} en {aantal} andere gemeenten (gemeentelijke indeling {indeling}).",
        "This group has {gemeente} and {aantal} other municipalities (division of {indeling}).",
        "A combination with the own municipality and two or more others.");

    public static readonly Template WhySaved = new(
        "why.saved",
        "De groep is bewaard met de naam {naam} (versie {versie}).",
        "The group is saved under the name {naam} (version {versie}).",
        "The whole definition names a saved group.");

    public static readonly Template ReplacedByOne = new(
        "why.replaced-by-one",
        "{gemeente} staat niet in de gemeentelijke indeling {indeling}; in plaats daarvan telt {opvolgers} mee.",
        "{gemeente} is not in the division of {indeling}; {opvolgers} counts instead.",
        "A code of a list that went into one municipality.");

    public static readonly Template ReplacedByMore = new(
        "why.replaced-by-more",
        "{gemeente} staat niet in de gemeentelijke indeling {indeling}; in plaats daarvan tellen {opvolgers} mee.",
        "{gemeente} is not in the division of {indeling}; {opvolgers} count instead.",
        "A code of a list that went into several municipalities.");

    public static readonly Template NotThere = new(
        "why.not-there",
        "{gemeente} staat niet in de gemeentelijke indeling {indeling} en telt niet mee.",
        "{gemeente} is not in the division of {indeling} and does not count.",
        "A code of a list that did not exist yet.");

    public static readonly Template MoreDeparted = new(
        "why.more-departed",
        "Ook {aantal} andere gemeenten van de lijst staan niet in de gemeentelijke indeling {indeling}.",
        "{aantal} other municipalities of the list are not in the division of {indeling} either.",
        "More than three codes of a list that are not on the division; the first three are told one by one.");

    public static readonly Template OneMoreDeparted = new(
        "why.one-more-departed",
        "Ook 1 andere gemeente van de lijst staat niet in de gemeentelijke indeling {indeling}.",
        "1 other municipality of the list is not in the division of {indeling} either.",
        "As why.more-departed, for exactly 1.");

    public static readonly Template FewAlike = new(
        "why.few-alike",
        "Let op: {gemeente} heeft weinig echt vergelijkbare gemeenten.",
        "Note: {gemeente} has few municipalities that are really like it.",
        "The 10th member lies beyond the 25th percentile of all distances.");

    public static readonly Template DroppedOut = new(
        "why.dropped-out",
        "{kenmerken}: telde niet mee, want daarin verschillen gemeenten niet.",
        "{kenmerken}: did not count, because municipalities do not differ in it.",
        "A characteristic had no spread.");

    public static readonly Template CharacteristicsPeriod = new("why.period", "De kenmerken zijn uit {perioden}.", "The characteristics are from {perioden}.", "A group that uses characteristics.");

    public static readonly Template PeriodOf = new("why.period-of", "{periode} ({kenmerken})", "{periode} ({kenmerken})", "One of several periods of characteristics.");

    public static readonly Template ChooseOthers = new("why.choose", "U kunt zelf andere gemeenten kiezen.", "You can choose other municipalities yourself.", "Always, at the end.");

    public static readonly Template And = new("list.and", "{begin} en {eind}", "{begin} and {eind}", "Joins the last two of a list; the others are joined with commas.");

    public static readonly Template LabelInhabitants = new("label.inwoners", "inwoners", "inhabitants", "The characteristic of this label.");

    public static readonly Template LabelDensity = new("label.adressendichtheid", "adressendichtheid", "address density", "The characteristic of this label.");

    public static readonly Template LabelArea = new("label.oppervlakte", "oppervlakte", "land area", "The characteristic of this label.");

    public static readonly Template LabelAge = new("label.leeftijd", "leeftijd", "age", "The characteristics of this label.");

    public static readonly Template LabelIncome = new("label.inkomen", "inkomen", "income", "The characteristic of this label.");

    public static readonly Template LabelUrbanity = new("label.stedelijkheid", "stedelijkheid", "degree of urbanisation", "The characteristic of this label.");
}
