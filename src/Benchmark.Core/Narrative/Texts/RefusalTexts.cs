namespace Benchmark.Core.Narrative;

/// <summary>Why a question gets no answer, and what is possible.</summary>
internal static class RefusalTexts
{
    public static readonly Template UnknownIndicator = new(
        "refusal.indicator",
        "Er is geen cijfer met de code '{code}'. Lijken erop: {voorstellen}. Alle codes staan in het overzicht van cijfers.",
        "There is no figure with the code '{code}'. Similar codes: {voorstellen}. The list of figures gives all codes.",
        "The code of an indicator names nothing.");

    public static readonly Template UnknownMunicipality = new(
        "refusal.municipality",
        "Er is geen gemeente met de code '{code}'. Een code bestaat uit GM en vier cijfers, zoals GM0193.",
        "There is no municipality with the code '{code}'. A code is GM and four digits, such as GM0193.",
        "The code of a municipality names nothing and looks like no name.");

    public static readonly Template UnknownMunicipalityLike = new(
        "refusal.municipality-like",
        "Er is geen gemeente met de code '{code}'. Bedoelt u {voorstellen}?",
        "There is no municipality with the code '{code}'. Do you mean {voorstellen}?",
        "The code of a municipality names nothing and the search finds names for it.");

    public static readonly Template Abolished = new(
        "refusal.abolished",
        "{gemeente} bestond tot {datum} en is opgegaan in {opvolgers}. Kies een opvolger of een periode van voor die datum.",
        "{gemeente} existed until {datum} and became part of {opvolgers}. Choose a successor or a period before that date.",
        "The municipality was abolished on or before 1 January of the division's year, and its successors are known.");

    public static readonly Template AbolishedUnknown = new(
        "refusal.abolished-unknown",
        "{gemeente} bestond tot {datum}. Kies een periode van voor die datum.",
        "{gemeente} existed until {datum}. Choose a period before that date.",
        "As refusal.abolished, when no successor is known.");

    public static readonly Template NotYet = new(
        "refusal.not-yet",
        "{gemeente} bestaat sinds {datum}. Kies een latere periode.",
        "{gemeente} has existed since {datum}. Choose a later period.",
        "The municipality began after 1 January of the division's year.");

    public static readonly Template NotOnDivision = new(
        "refusal.not-on-division",
        "{gemeente} staat niet op de gemeentelijke indeling van {indeling}. De jaren waarin deze gemeente er wel op staat: {jaren}.",
        "{gemeente} is not on the division of {indeling}. The years that do list this municipality: {jaren}.",
        "The municipality is not on the division, and its dates do not tell why.");

    public static readonly Template OnNoDivision = new(
        "refusal.on-no-division",
        "{gemeente} staat niet op de gemeentelijke indeling van {indeling}. Kies een andere gemeente.",
        "{gemeente} is not on the division of {indeling}. Choose another municipality.",
        "As refusal.not-on-division, when no division lists the municipality.");

    public static readonly Template NoParts = new(
        "refusal.no-parts",
        "{naam} van {gemeente} in {periode} is niet in onderdelen te verdelen: het cijfer is geen som van andere cijfers, of er is te weinig van bekend.",
        "{naam} of {gemeente} in {periode} cannot be divided into parts: the figure is no sum of others, or too little is known of it.",
        "A view of parts is asked for; the release names none, or own figure, middle of the group or all parts are not known.");

    public static readonly Template NoBudget = new(
        "refusal.no-budget",
        "Bij {naam} is er geen cijfer uit de begroting om ernaast te zetten.",
        "There is no budget figure to stand beside {naam}.",
        "Budget beside account is asked for; the release names no budget of the figure.");

    public static readonly Template NoIncome = new(
        "refusal.no-income",
        "Bij {naam} is er geen cijfer over inkomsten om ernaast te zetten.",
        "There is no income figure to stand beside {naam}.",
        "Income beside cost is asked for; the release names no income beside the figure.");

    public static readonly Template NeverHeld = new(
        "refusal.never-held",
        "{naam} is er niet voor {gemeente}: de perioden die er zijn, gaan over jaren waarin deze gemeente niet bestond. Kies een ander cijfer.",
        "{naam} is not available for {gemeente}: the periods available are about years in which this municipality did not exist. Choose another figure.",
        "The municipality is on the division of none of the periods of the indicator.");

    public static readonly Template NeverHeldAbolished = new(
        "refusal.never-held-abolished",
        "{naam} is er niet voor {gemeente}: de perioden die er zijn, gaan over jaren waarin deze gemeente niet bestond. De gemeente bestond tot {datum} en is opgegaan in {opvolgers}. Kies een opvolger of een ander cijfer.",
        "{naam} is not available for {gemeente}: the periods available are about years in which this municipality did not exist. It existed until {datum} and became part of {opvolgers}. Choose a successor or another figure.",
        "As refusal.never-held, when the municipality was abolished and its successors are known.");

    public static readonly Template PeriodNotHeld = new(
        "refusal.period",
        "{naam} is er niet over {periode}. De perioden die er zijn: {perioden}.",
        "{naam} is not available for {periode}. The periods available: {perioden}.",
        "The release does not hold the period of the indicator.");

    public static readonly Template NoPeriods = new(
        "refusal.no-periods",
        "Van {naam} zijn er in deze cijfers geen perioden. Kies een ander cijfer.",
        "These figures hold no periods of {naam}. Choose another figure.",
        "The release holds no period of the indicator at all.");

    public static readonly Template UnreadablePeriod = new(
        "refusal.unreadable-period",
        "De periode '{tekst}' is niet te lezen. Schrijf een jaar, zoals 2024 of 2024JJ00, of een kwartaal, zoals 2024KW01.",
        "The period '{tekst}' cannot be read. Write a year, such as 2024 or 2024JJ00, or a quarter, such as 2024KW01.",
        "The text is no period.");

    public static readonly Template UnknownDivision = new(
        "refusal.division",
        "Er is geen gemeentelijke indeling van {indeling}. De jaren die er zijn: {jaren}.",
        "There is no division of {indeling}. The years available: {jaren}.",
        "The release has no division of the year.");

    public static readonly Template UnknownRelease = new(
        "refusal.release",
        "Versie '{versie}' bestaat niet. De versies die er zijn: {versies}.",
        "Version '{versie}' does not exist. The versions available: {versies}.",
        "The number of a release names nothing.");

    public static readonly Template WrongOrder = new(
        "refusal.release-order",
        "Versie {later} kan niet naast versie {eerder} worden gelegd: die moet ouder zijn. Kies een versie voor versie {later}.",
        "Version {later} cannot be laid beside version {eerder}: that one must be older. Choose a version before version {later}.",
        "A release is compared with itself or with a newer one.");

    public static readonly Template Span = new("refusal.span", "{van} tot en met {tot}", "{van} to {tot}", "Three years or more in a row.");
}
