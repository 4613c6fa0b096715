namespace Benchmark.Core.Narrative;

/// <summary>What makes the members of a likeness group alike, and how much that depends on the characteristics.</summary>
internal static class ExplanationTexts
{
    public static readonly Template LargestDifference = new(
        "explain.largest", "{kenmerk} {waarde} ({gemeente} {eigen})", "{kenmerk} {waarde} ({gemeente} {eigen})", "The characteristic that adds most to the distance: name, value of the member, own value.");

    public static readonly Template NoDifference = new("explain.no-difference", "geen verschil", "no difference", "A member that is the same in every characteristic.");

    public static readonly Template Bounds = new(
        "explain.bounds",
        "Van alle paren gemeenten ligt 5% op een afstand van ten hoogste {sterk}: die noemen we sterk gelijkend. Tot {vergelijkbaar} (25% van de paren) noemen we gemeenten vergelijkbaar. Daarboven is de gelijkenis beperkt.",
        "Of all pairs of municipalities 5% lie at a distance of at most {sterk}: these are called strongly alike. Up to {vergelijkbaar} (25% of the pairs) municipalities are called comparable. Beyond that the likeness is limited.",
        "Always; the bounds are computed for the release, the year and the characteristics.");

    public static readonly Template Stable = new(
        "explain.stable",
        "{aantal} van deze {van} horen er ook bij als we een kenmerk weglaten.",
        "{aantal} of these {van} also belong to it when one characteristic is left out.",
        "Two members or more, not all, are among the nearest whichever single characteristic is left out.");

    public static readonly Template StableOne = new(
        "explain.stable-one",
        "1 van deze {van} hoort er ook bij als we een kenmerk weglaten.",
        "1 of these {van} also belongs to it when one characteristic is left out.",
        "As explain.stable, for exactly 1.");

    public static readonly Template StableAll = new(
        "explain.stable-all",
        "Alle {van} horen er ook bij als we een kenmerk weglaten.",
        "All {van} also belong to it when one characteristic is left out.",
        "As explain.stable, for all members.");

    public static readonly Template StableNone = new(
        "explain.stable-none",
        "Geen van deze {van} hoort er altijd bij als we een kenmerk weglaten. De groep hangt dus sterk af van de gekozen kenmerken.",
        "None of these {van} always belongs to it when one characteristic is left out. So the group depends strongly on the chosen characteristics.",
        "As explain.stable, for none.");

    public static readonly Template Correlated = new(
        "explain.correlated",
        "Let op: {een} en {ander} gaan sterk samen. Samen tellen ze zwaarder dan hun gewicht doet denken.",
        "Note: {een} and {ander} go strongly together. Together they count for more than their weights suggest.",
        "Two characteristics with a Spearman correlation beyond 0.8 over the division, whatever its sign.");

    public static readonly Template NotJudged = new(
        "explain.not-judged",
        "Met deze groep geven we geen oordeel over: {cijfers}. Die cijfers, of iets wat erop lijkt, tellen mee bij het kiezen van de groep.",
        "With this group we give no verdict on: {cijfers}. Those figures, or something much like them, count when the group is chosen.",
        "A group made with figures of a family (as no-verdict.group-built-on-family), while it is made and on its own page; two indicators or more.");

    public static readonly Template NotJudgedOne = new(
        "explain.not-judged-one",
        "Met deze groep geven we geen oordeel over: {cijfers}. Dat cijfer, of iets wat erop lijkt, telt mee bij het kiezen van de groep.",
        "With this group we give no verdict on: {cijfers}. That figure, or something much like it, counts when the group is chosen.",
        "As explain.not-judged, for exactly 1.");

    public static readonly Template OtherFigures = new(
        "explain.other-figures", "{aantal} andere cijfers", "{aantal} other figures", "In explain.not-judged, beyond the five that are named; two or more.");
}
