namespace Benchmark.Core.Narrative;

/// <summary>How sure a figure is: the last sentence of a comparison, and the answer to "Hoe zeker is dit?".</summary>
internal static class CertaintyTexts
{
    public static readonly Template Certain = new(
        "certainty.certain",
        "Dit verschil {is|was} groter dan toeval.",
        "This difference {is|was} larger than chance.",
        "A difference; the own figure has a margin by chance and the middle of the group lies outside it.");

    public static readonly Template FullCount = new(
        "certainty.full-count",
        "Dit is een volledige telling: er is geen marge door toeval.",
        "This is a complete count: there is no margin by chance.",
        "No margin by chance; volledige telling.");

    public static readonly Template OwnStatement = new(
        "certainty.own-statement",
        "Dit is een eigen opgave van de gemeente: er is geen marge door toeval.",
        "The municipality stated this itself: there is no margin by chance.",
        "No margin by chance; eigen opgave.");

    public static readonly Template WithMargin = new(
        "certainty.with-margin",
        "Met de marge door toeval {ligt|lag} het cijfer van {gemeente} tussen {onder} en {boven}.",
        "Allowing for chance, the figure of {gemeente} {lies|lay} between {onder} and {boven}.",
        "Ongeveer gelijk or no verdict; the own figure has a margin by chance that is fully known.");

    public static readonly Template MarginUnknown = new(
        "certainty.margin-unknown",
        "Hoe groot de marge door toeval is, konden we niet helemaal bepalen.",
        "We could not fully determine the margin by chance.",
        "No difference is told; there is a margin by chance, and its bounds or its widening for clustering are not known.");

    public static readonly Template DifferenceMarginUnknown = new(
        "certainty.difference-margin-unknown",
        "Hoe groot de marge door toeval is, konden we niet helemaal bepalen. Het verschil kan dus toeval zijn.",
        "We could not fully determine the margin by chance. So the difference may be chance.",
        "A difference; there is a margin by chance, and its bounds or its widening for clustering are not known.");

    public static readonly Template Estimate = new(
        "certainty.estimate",
        "Hoe groot de marge van dit cijfer is, weten we niet. Kleine verschillen zeggen dus niets.",
        "We do not know how large the margin of this figure is. So small differences mean nothing.",
        "Schatting, marge onbekend, whether from a model, from a survey or because the source gives no counts: the note of the indicator tells which; in the sentence and as the answer to 'Hoe zeker is dit?'.");

    public static readonly Template HowSureChance = new(
        "how-sure.chance",
        "Bij kleine aantallen schommelt een cijfer door toeval. Als we dit meerekenen, {ligt|lag} het cijfer van {gemeente} tussen {onder} en {boven}.",
        "With small numbers a figure fluctuates by chance. Allowing for this, the figure of {gemeente} {lies|lay} between {onder} and {boven}.",
        "'Hoe zeker is dit?' of a figure with an interval that we computed.");

    public static readonly Template HowSurePublished = new(
        "how-sure.published",
        "De bron geeft een marge bij dit cijfer. Met die marge {ligt|lag} het cijfer van {gemeente} tussen {onder} en {boven}.",
        "The source gives a margin with this figure. With that margin the figure of {gemeente} {lies|lay} between {onder} and {boven}.",
        "'Hoe zeker is dit?' of a figure whose bounds or standard error the source publishes.");

    public static readonly Template HowSureFullCount = new(
        "how-sure.full-count",
        "Dit is een volledige telling. Er is geen marge door toeval. Wel kunnen gemeenten verschillend registreren.",
        "This is a complete count. There is no margin by chance. But municipalities may register in different ways.",
        "'Hoe zeker is dit?' of a volledige telling without a margin by chance.");

    public static readonly Template HowSureOwnStatement = new(
        "how-sure.own-statement",
        "Dit is een eigen opgave van de gemeente. Er is geen marge door toeval. Wel kunnen gemeenten de vraag verschillend opvatten.",
        "The municipality stated this itself. There is no margin by chance. But municipalities may read the question in different ways.",
        "'Hoe zeker is dit?' of an eigen opgave.");

    public static readonly Template Provisional = new(
        "how-sure.provisional",
        "Het cijfer is voorlopig en kan veranderen.",
        "The figure is provisional and may change.",
        "Added to 'Hoe zeker is dit?' for the statuses voorlopig and nader voorlopig.");

    public static readonly Template EstimatedBySource = new(
        "how-sure.estimated",
        "De bron heeft dit cijfer geschat.",
        "The source estimated this figure.",
        "Added to 'Hoe zeker is dit?' for the status geschat.");

    public static readonly Template Missing = new("absence.missing", "De bron heeft het niet geleverd.", "The source did not deliver it.", "Status ontbreekt.");

    public static readonly Template Unknown = new("absence.unknown", "Volgens de bron is het onbekend.", "According to the source it is unknown.", "Status onbekend.");

    public static readonly Template Suppressed = new("absence.suppressed", "Het wordt niet getoond, omdat het over te weinig mensen gaat.", "It is not shown, because it is about too few people.", "Status afgeschermd.");

    public static readonly Template NotApplicable = new("absence.not-applicable", "Het is hier niet van toepassing.", "It does not apply here.", "Status niet van toepassing.");

    public static readonly Template BoundariesDiffer = new(
        "absence.boundaries-differ",
        "De grenzen van de gemeente zijn veranderd. De cijfers waaruit we het berekenen, passen daardoor niet bij elkaar.",
        "The boundaries of the municipality changed. That is why the figures from which we compute it do not fit together.",
        "A ratio whose numerator and denominator lie on different boundaries.");

    public static readonly Template Definitive = new("status.definitive", "definitief", "definitive", "Status definitief.");

    public static readonly Template ProvisionalWord = new("status.provisional", "voorlopig", "provisional", "Status voorlopig.");

    public static readonly Template FurtherProvisional = new("status.further-provisional", "nader voorlopig", "further provisional", "Status nader voorlopig.");

    public static readonly Template Estimated = new("status.estimated", "geschat", "estimated", "Status geschat.");

    public static readonly Template StatusUnknown = new("status.unknown", "status niet vermeld", "status not stated", "A value whose source states no status.");

    public static readonly Template SuppressedWord = new("status.suppressed", "niet getoond: te weinig mensen", "not shown: too few people", "Status afgeschermd.");

    public static readonly Template NoValue = new("status.no-value", "geen cijfer", "no figure", "Every other status without a value.");
}
