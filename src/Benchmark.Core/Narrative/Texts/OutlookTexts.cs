namespace Benchmark.Core.Narrative;

/// <summary>"Als de lijn zo doorloopt", and how directions, changes and outlooks are worked out.</summary>
internal static class OutlookTexts
{
    public static readonly Template Outlook = new(
        "outlook",
        "Als de lijn zo doorloopt, komt {gemeente} uit op {punten}. Dit is een berekening, geen voorspelling.",
        "If the line goes on like this, {gemeente} will come to {punten}. This is a calculation, not a forecast.",
        "A way of continuing lines has at most 0.95 of the error of the last value in the past, see outlook-backtest.md.");

    public static readonly Template Point = new("outlook.point", "{waarde} in {periode}", "{waarde} in {periode}", "{punten}: a period without an interval.");

    public static readonly Template PointWithin = new(
        "outlook.point-within", "{waarde} in {periode} (tussen {onder} en {boven})", "{waarde} in {periode} (between {onder} and {boven})", "{punten}: a period with an interval.");

    public static readonly Template OwnBudget = new(
        "outlook.own-budget",
        "In de eigen begroting van {gemeente} staat {punten}.",
        "The budget of {gemeente} itself says {punten}.",
        "The release holds own budgets after the last account; before outlook, when there is one.");

    public static readonly Template Budgeted = new("outlook.budgeted", "{waarde} voor {periode}", "{waarde} for {periode}", "{punten} of outlook.own-budget.");

    public static readonly Template Tested = new(
        "how.tested",
        "We toetsten {aantal} cijfers, van {van} tot en met {tot}, met de toets van Mann-Kendall. {kans}",
        "We tested {aantal} figures, from {van} to {tot}, with the Mann-Kendall test. {kans}",
        "A direction was tested.");

    public static readonly Template TestedBesideGroup = new(
        "how.tested-beside-group",
        "Prijzen laten bijna elk bedrag stijgen. Daarom deelden we het bedrag van {gemeente} elk jaar door het midden van de groep, en toetsten we of dat stijgt of daalt: {aantal} keer, van {van} tot en met {tot}, met de toets van Mann-Kendall. {kans}",
        "Prices make nearly every amount rise. That is why we divided the amount of {gemeente} by the middle of the group every year, and tested whether that rises or falls: {aantal} times, from {van} to {tot}, with the Mann-Kendall test. {kans}",
        "The direction of an amount of euro was tested.");

    public static readonly Template Chance = new(
        "how.chance",
        "Als er geen richting is, komt zo'n reeks door toeval in {kans} van de gevallen voor. Onder 5% noemen we een richting.",
        "Where there is no direction, such a series comes about by chance in {kans} of cases. Below 5% we name a direction.",
        "{kans} of how.tested.");

    public static readonly Template ChanceBelow = new("how.chance-below", "minder dan 0,1%", "less than 0.1%", "{kans} of how.chance below a tenth of a percent.");

    public static readonly Template AgainstShown = new(
        "how.against-shown",
        "Omdat het verschil dat we tonen tussen begin en eind niet dezelfde kant op wijst, noemen we geen richting.",
        "Because the difference that we show between start and end does not point the same way, we name no direction.",
        "The test finds a direction, and the figures shown with it do not lie on that side.");

    public static readonly Template Change = new(
        "how.change",
        "Voor de groep namen we de verandering van elke gemeente die beide cijfers heeft, en daarvan het midden. Zo tellen voor beide jaren dezelfde gemeenten.",
        "For the group we took the change of every municipality that has both figures, and the middle of those. So the same municipalities count for both years.",
        "The change of a group is told.");

    public static readonly Template Break = new(
        "how.break",
        "We kijken vanaf {van}, want daarvoor is de reeks onderbroken.",
        "We look from {van} on, because the series breaks before it.",
        "The series has a break.");

    public static readonly Template Nominal = new(
        "how.nominal",
        "De bedragen zijn nominaal: ze zijn niet gecorrigeerd voor prijzen die stijgen.",
        "The amounts are nominal: they are not corrected for rising prices.",
        "An amount of euro for which the release has no price index of every period.");

    public static readonly Template Real = new(
        "how.real",
        "Bedragen in prijzen van {tot} zijn gecorrigeerd met een prijsindex. Bron van de index: {bron}.",
        "Amounts in prices of {tot} were corrected with a price index. Source of the index: {bron}.",
        "A change in prices of the last year is told.");

    public static readonly Template RealProvisional = new(
        "how.real-provisional", "Die index is in deze jaren deels voorlopig.", "In these years that index is partly provisional.", "Follows how.real, when the index of the first or last period is provisional or estimated.");

    public static readonly Template HowDrift = new(
        "how.outlook-drift",
        "We trekken de lijn door zoals die gemiddeld liep van {van} tot en met {tot}.",
        "We continue the line as it went on average from {van} to {tot}.",
        "An outlook by drift.");

    public static readonly Template HowDamped = new(
        "how.outlook-damped",
        "We trekken de lijn van {van} tot en met {tot} door met een trend die steeds zwakker wordt.",
        "We continue the line from {van} to {tot} with a trend that grows ever weaker.",
        "An outlook by a damped trend.");

    public static readonly Template HowErrors = new(
        "how.outlook-errors",
        "Bij {gemeenten} gemeenten gaf dat in het verleden, 1 periode vooruit, een fout die {procent} kleiner was dan wanneer je aanneemt dat alles gelijk blijft.",
        "For {gemeenten} municipalities, 1 period ahead, that gave in the past an error {procent} smaller than when everything is taken to stay the same.",
        "An outlook.");

    public static readonly Template HowBand = new(
        "how.outlook-band",
        "Hoeveel van de uitkomsten in het verleden in zo'n band vielen: {dekking}.",
        "How many of the outcomes fell within such a band in the past: {dekking}.",
        "An outlook with an interval.");

    public static readonly Template Covered = new(
        "how.outlook-covered", "{procent} bij {aantal} {perioden} vooruit", "{procent} at {aantal} {perioden} ahead", "{dekking} of how.outlook-band, for each period ahead that is shown.");

    public static readonly Template OnePeriod = new("how.outlook-period", "periode", "period", "{perioden} of how.outlook-covered for 1.");

    public static readonly Template HowNoBand = new(
        "how.outlook-no-band",
        "Een band tekenen we niet: die klopte in het verleden te vaak niet.",
        "We draw no band: in the past it was wrong too often.",
        "An outlook without an interval.");

    public static readonly Template Shock = new(
        "how.outlook-shock",
        "Een schok die alle gemeenten tegelijk raakt, ziet geen enkele berekening aankomen.",
        "A shock that strikes all municipalities at once is seen coming by no calculation.",
        "An outlook.");

    public static readonly Template NoBetter = new(
        "how.no-outlook-better",
        "De lijn trekken we niet door: in het verleden was dat niet beter dan aannemen dat alles gelijk blijft.",
        "We do not continue the line: in the past that was no better than taking everything to stay the same.",
        "No way of continuing beats the last value by 5%.");

    public static readonly Template NoTooFew = new(
        "how.no-outlook-few",
        "De lijn trekken we niet door: met {aantal} {perioden} is niet te beoordelen of dat iets waard is.",
        "We do not continue the line: with {aantal} {perioden} it cannot be judged whether that is worth anything.",
        "Fewer than 7 periods since the last break.");
}
