namespace Benchmark.Core.Narrative;

/// <summary>What is wrong or strange in a delivery, and what to do; for a data steward and the supplier.</summary>
internal static class FindingTexts
{
    public static readonly Template Place = new(
        "finding.place", "Regel {regel}, kolom '{kolom}': ", "Line {regel}, column '{kolom}': ", "Before a finding at a field.");

    public static readonly Template Line = new("finding.line", "Regel {regel}: ", "Line {regel}: ", "Before a finding at a whole line.");

    public static readonly Template Unreadable = new(
        "finding.unreadable",
        "Het bestand is niet te lezen: {waarom}. Lever het opnieuw aan.",
        "The file cannot be read: {waarom}. Deliver it again.",
        "The file cannot be read at all.");

    public static readonly Template MissingColumn = new(
        "finding.missing-column",
        "De kolom '{wat}' ontbreekt. Vul de kolom aan of pas aan welke kolom waarvoor is.",
        "The column '{wat}' is missing. Add it, or change which column is used for what.",
        "A column that the mapping names is not there, or a line has too few fields.");

    public static readonly Template ShapeChanged = new(
        "finding.shape-changed",
        "De tabel heeft een andere vorm dan de goedgekeurde: {wat}. Kijk na wat er is veranderd en keur de nieuwe vorm goed.",
        "The table has another shape than the approved one: {wat}. Look at what changed and approve the new shape.",
        "Columns, units or codes differ from the approved fingerprint.");

    public static readonly Template ShapeGone = new("finding.shape-gone", "weg is '{wat}'", "'{wat}' is gone", "In finding.shape-changed: what was approved and is not there.");

    public static readonly Template ShapeNew = new("finding.shape-new", "nieuw is '{wat}'", "'{wat}' is new", "In finding.shape-changed: what is there and was not approved.");

    public static readonly Template NotANumber = new(
        "finding.not-a-number",
        "'{waarde}' is geen getal, of kan op twee manieren worden gelezen. Schrijf het getal zonder punten bij de duizendtallen.",
        "'{waarde}' is no number, or can be read in two ways. Write the number without a sign at the thousands.",
        "A field of a figure that cannot be read in one way.");

    public static readonly Template NotAPeriod = new(
        "finding.not-a-period",
        "'{periode}' is geen periode die wij voor dit cijfer verwachten. Schrijf een jaar, zoals 2024, of voeg de periode toe.",
        "'{periode}' is no period that is expected of this figure. Write a year, such as 2024, or add the period.",
        "What stands there is no period, or one that the delivery does not announce.");

    public static readonly Template UnknownStatus = new(
        "finding.unknown-status",
        "'{status}' is geen status die wij kennen. Zeg in de instellingen van de bron wat het betekent.",
        "'{status}' is no status that is known. Say in the settings of the source what it means.",
        "A status that neither the mapping nor the service explains.");

    public static readonly Template UnknownIndicator = new(
        "finding.unknown-indicator",
        "Er is geen cijfer met de code '{code}'. Verbeter de code of maak het cijfer eerst aan.",
        "There is no figure with the code '{code}'. Mend the code, or define the figure first.",
        "The indicator is not known; told once for all its lines.");

    public static readonly Template UnknownMunicipality = new(
        "finding.unknown-municipality",
        "Er is geen gemeente met de code '{code}'. Een code bestaat uit GM en vier cijfers, zoals GM0193. Verbeter de code.",
        "There is no municipality with the code '{code}'. A code is GM and four digits, such as GM0193. Mend the code.",
        "The code names nothing.");

    public static readonly Template Abolished = new(
        "finding.abolished-municipality",
        "{gemeente} staat niet op de gemeentelijke indeling van {indeling}. Lever de cijfers aan voor {opvolgers}, of kies een andere indeling.",
        "{gemeente} is not on the division of {indeling}. Deliver the figures of {opvolgers}, or choose another division.",
        "The municipality did not exist on the division's day, and what stands there in its place is known.");

    public static readonly Template NotOnDivision = new(
        "finding.not-on-division",
        "{gemeente} staat niet op de gemeentelijke indeling van {indeling}. Haal de regel weg of kies een andere indeling.",
        "{gemeente} is not on the division of {indeling}. Remove the line or choose another division.",
        "As finding.abolished-municipality, when nothing is known that stands in its place.");

    public static readonly Template Duplicate = new(
        "finding.duplicate-key",
        "{gemeente} heeft over {periode} al een waarde op regel {eerste}. Laat één van de twee regels staan.",
        "{gemeente} already has a value for {periode} on line {eerste}. Keep one of the two lines.",
        "The same indicator, municipality and period occur twice.");

    public static readonly Template ValueAndStatus = new(
        "finding.value-and-status",
        "Bij {gemeente} over {periode} passen waarde en status ('{status}') niet bij elkaar. Vul een waarde in, of een status die zegt waarom er geen is.",
        "Of {gemeente} in {periode}, value and status ('{status}') do not fit. Fill in a value, or a status that tells why there is none.",
        "A value without a status that has one, or the other way round.");

    public static readonly Template OutsideRange = new(
        "finding.outside-range",
        "{waarde} kan niet bij {gemeente} over {periode}{cijfer}. Mogelijk is {grenzen}. Verbeter de waarde.",
        "{waarde} is not possible for {gemeente} in {periode}{cijfer}. Possible is {grenzen}. Mend the value.",
        "The value, or a ratio that is made of it, lies outside the hard range.");

    public static readonly Template OfRatio = new("finding.of-ratio", " (het cijfer {code} dat ermee wordt gemaakt)", " (the figure {code} that is made of it)", "In finding.outside-range, for a ratio.");

    public static readonly Template Between = new("finding.between", "{laagste} tot en met {hoogste}", "{laagste} to {hoogste}", "A range with both ends.");

    public static readonly Template AtLeast = new("finding.at-least", "{laagste} of meer", "{laagste} or more", "A range without a greatest value.");

    public static readonly Template AtMost = new("finding.at-most", "{hoogste} of minder", "{hoogste} or less", "A range without a least value.");

    public static readonly Template PartExceedsWhole = new(
        "finding.part-exceeds-whole",
        "Bij {gemeente} over {periode} is het deel ({teller}) groter dan het geheel ({noemer}). Verbeter een van de twee.",
        "Of {gemeente} in {periode}, the part ({teller}) is larger than the whole ({noemer}). Mend one of the two.",
        "x is greater than n, and the range of the indicator does not allow it.");

    public static readonly Template RatioDoesNotFollow = new(
        "finding.ratio-does-not-follow",
        "Bij {gemeente} over {periode} staat {waarde}. {teller} gedeeld door {noemer} geeft {verwacht}. Verbeter een van de drie.",
        "Of {gemeente} in {periode} the value is {waarde}, and {teller} divided by {noemer} gives {verwacht}. Mend one of the three.",
        "The value differs from m·x/n by more than half a unit of its last decimal.");

    public static readonly Template BoundsDoNotEnclose = new(
        "finding.bounds-do-not-enclose",
        "Bij {gemeente} over {periode} ligt {waarde} niet tussen de grenzen {onder} en {boven}. Vul beide grenzen in, met de waarde ertussen.",
        "Of {gemeente} in {periode}, {waarde} does not lie between the bounds {onder} and {boven}. Fill in both, with the value between them.",
        "Bounds that do not enclose the value, or of which one is missing.");

    public static readonly Template Outlier = new(
        "finding.outlier",
        "{gemeente} ligt over {periode} ver van de andere gemeenten: {keer} keer het midden, op {afstand} keer de gewone afstand. Controleer de waarde. Klopt deze, geef dan de reden.",
        "{gemeente} lies far from the other municipalities in {periode}: {keer} times the middle, at {afstand} times the usual distance. Check the value. If it is right, give the reason.",
        "Hampel's distance on the logarithm of the figure, per inhabitant for counts and amounts, is above 6.");

    public static readonly Template StrangeChange = new(
        "finding.strange-change",
        "Bij {gemeente} gaat de waarde van {eerder} in {van} naar {waarde} in {periode}: een verandering van {verandering}%, waar het midden van de gemeenten {midden}% verandert. Controleer de waarde. Klopt deze, geef dan de reden.",
        "Of {gemeente} the value goes from {eerder} in {van} to {waarde} in {periode}: a change of {verandering}%, where the middle of the municipalities changes by {midden}%. Check the value. If it is right, give the reason.",
        "The ln change differs from the median by more than 5·max(1.4826·MAD, 0.02), with at least 10 counted in both years.");

    public static readonly Template Factor = new(
        "finding.factor",
        "Bij {gemeente} gaat de waarde van {eerder} in {van} naar {waarde} in {periode}: ongeveer {factor} keer zo {richting}. Controleer de eenheid. Klopt de waarde, geef dan de reden.",
        "Of {gemeente} the value goes from {eerder} in {van} to {waarde} in {periode}: about {factor} times as {richting}. Check the unit. If the value is right, give the reason.",
        "|log₁₀(value / own previous value) − k| is below 0.1 for k = 2 or 3, or their opposites.");

    public static readonly Template Large = new("finding.large", "groot", "large", "In finding.factor.");

    public static readonly Template Small = new("finding.small", "klein", "small", "In finding.factor.");

    public static readonly Template Missing = new(
        "finding.municipalities-missing",
        "Van de {alle} gemeenten ontbreken er {aantal} over {periode}: {namen}. Vul ze aan. Zijn er geen cijfers, geef dan de reden.",
        "Of the {alle} municipalities {aantal} are missing for {periode}: {namen}. Add them. If there are no figures, give the reason.",
        "Municipalities of the division that have no line at all.");

    public static readonly Template AndOthers = new("finding.and-others", "{namen} en {aantal} andere", "{namen} and {aantal} others", "More than ten names.");

    public static readonly Template Total = new(
        "finding.total",
        "De gemeenten tellen over {periode} op tot {som}, waar de bron zelf voor {totaal} {waarde} geeft. Van {zonder} van de {alle} gemeenten is er geen waarde. Controleer beide. Klopt het, geef dan de reden.",
        "The municipalities add up to {som} for {periode}, where the source itself gives {waarde} for {totaal}. There is no value of {zonder} of the {alle} municipalities. Check both. If it is right, give the reason.",
        "The sum is off the source's own total by more than 0.5%.");

    public static readonly Template TooFewFigures = new("finding.skipped-few", "Niet gecontroleerd over {periode}: '{controle}'. Er zijn minder dan vijf waarden.", "Not checked for {periode}: '{controle}'. There are fewer than five values.", "A statistical rule without enough values.");

    public static readonly Template NoSpread = new("finding.skipped-spread", "Niet gecontroleerd over {periode}: '{controle}'. De meeste waarden zijn gelijk.", "Not checked for {periode}: '{controle}'. Most values are equal.", "MAD and IQR are 0.");

    public static readonly Template NoInhabitants = new("finding.skipped-inhabitants", "Niet gecontroleerd over {periode}: '{controle}'. Er zijn geen inwonertallen om door te delen.", "Not checked for {periode}: '{controle}'. There are no numbers of inhabitants to divide by.", "A count or amount, without inhabitants in the release or the delivery.");

    public static readonly Template NoPeriodBefore = new("finding.skipped-before", "Niet gecontroleerd over {periode}: '{controle}'. Er zijn geen waarden van de periode ervoor om mee te vergelijken.", "Not checked for {periode}: '{controle}'. There are no values of the period before it to compare with.", "No period directly before it, or the series breaks.");

    public static readonly Template NoDivision = new("finding.skipped-division", "Niet gecontroleerd over {periode}: '{controle}'. Van dat jaar is er geen lijst van gemeenten.", "Not checked for {periode}: '{controle}'. There is no list of municipalities of that year.", "A year before the first division.");

    public static readonly Template RuleOutlier = new("finding.rule-outlier", "ver van de andere gemeenten", "far from the other municipalities", "Name of the rule.");

    public static readonly Template RuleChange = new("finding.rule-change", "vreemde verandering", "strange change", "Name of the rule.");

    public static readonly Template RuleMissing = new("finding.rule-missing", "alle gemeenten aanwezig", "all municipalities present", "Name of the rule.");
}
