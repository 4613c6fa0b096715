namespace Benchmark.Core.Narrative;

/// <summary>What would be expected, for analysts; never part of a public sentence.</summary>
internal static class ExpectationTexts
{
    public static readonly Template Lower = new(
        "expected.lower",
        "Het cijfer van {gemeente} ({waarde}) is lager dan verwacht op grond van {kenmerken}. Bij deze kenmerken hoort een cijfer van ongeveer {verwacht}, tussen {onder} en {boven}.",
        "The figure of {gemeente} ({waarde}) is lower than expected on the ground of {kenmerken}. These characteristics go with a figure of about {verwacht}, between {onder} and {boven}.",
        "The own figure lies below the interval.");

    public static readonly Template Higher = new(
        "expected.higher",
        "Het cijfer van {gemeente} ({waarde}) is hoger dan verwacht op grond van {kenmerken}. Bij deze kenmerken hoort een cijfer van ongeveer {verwacht}, tussen {onder} en {boven}.",
        "The figure of {gemeente} ({waarde}) is higher than expected on the ground of {kenmerken}. These characteristics go with a figure of about {verwacht}, between {onder} and {boven}.",
        "The own figure lies above the interval.");

    public static readonly Template AsExpected = new(
        "expected.as-expected",
        "Het cijfer van {gemeente} ({waarde}) past bij wat te verwachten is op grond van {kenmerken}. Bij deze kenmerken hoort een cijfer van ongeveer {verwacht}, tussen {onder} en {boven}.",
        "The figure of {gemeente} ({waarde}) fits what is to be expected on the ground of {kenmerken}. These characteristics go with a figure of about {verwacht}, between {onder} and {boven}.",
        "The own figure lies within the interval.");

    public static readonly Template How = new(
        "expected.how",
        "Berekend uit {aantal} gemeenten; de kenmerken verklaren {procent} van de verschillen. Van de gemeenten van ongeveer dezelfde grootte valt 80% tussen zulke grenzen. Waarom een gemeente daarvan afwijkt, zegt deze rekensom niet.",
        "Computed from {aantal} municipalities; the characteristics explain {procent} of the differences. Of the municipalities of about the same size, 80% lie between such bounds. Why a municipality deviates is not told by this calculation.",
        "After lower, higher and as expected.");

    public static readonly Template NotExplained = new(
        "expected.not-explained",
        "De kenmerken verklaren dit verschil niet. Op grond van {kenmerken} is {procent} van de verschillen tussen {aantal} gemeenten te verklaren. Bij minder dan 20% geven wij geen verwachting.",
        "The characteristics do not explain this difference. On the ground of {kenmerken}, {procent} of the differences between {aantal} municipalities can be explained. Below 20% we give no expectation.",
        "Cross-validated R² on the original scale is below 0.20; shown as 0% where it is below 0.");

    public static readonly Template TooFew = new(
        "expected.too-few",
        "Aantal gemeenten van wie dit cijfer en alle kenmerken bekend zijn: {aantal}. Bij minder dan 60 geven wij geen verwachting.",
        "Number of municipalities of which this figure and all characteristics are known: {aantal}. Below 60 we give no expectation.",
        "Fewer than 60 municipalities.");

    public static readonly Template OwnIncomplete = new(
        "expected.own-incomplete",
        "Van {gemeente} is dit cijfer of een van de kenmerken niet bekend. Daarom geven wij geen verwachting.",
        "Of {gemeente} this figure or one of the characteristics is not known. That is why we give no expectation.",
        "The own figure or one of the own characteristics is missing.");

    public static readonly Template NoCharacteristic = new(
        "expected.no-characteristic",
        "Geen van de kenmerken is te gebruiken: ze meten bijna hetzelfde als dit cijfer. Daarom geven wij geen verwachting.",
        "None of the characteristics can be used: they measure nearly the same as this figure. That is why we give no expectation.",
        "All characteristics were refused.");

    public static readonly Template NotComparable = new(
        "expected.not-comparable",
        "Dit cijfer is niet te vergelijken tussen gemeenten. Daarom geven wij geen verwachting.",
        "This figure cannot be compared between municipalities. That is why we give no expectation.",
        "A class, yes/no, or a count or amount without denominator.");

    public static readonly Template Refused = new(
        "expected.refused",
        "Niet gebruikt: {kenmerken}. Dat meet bijna hetzelfde als dit cijfer.",
        "Not used: {kenmerken}. That measures nearly the same as this figure.",
        "A characteristic goes together with the figure: |Spearman| is above 0.9.");
}
