namespace Benchmark.Core.Narrative;

/// <summary>On whose boundaries figures stand, and where a series breaks because they moved.</summary>
internal static class DivisionTexts
{
    public static readonly Template Told = new(
        "division.told",
        "Deze cijfers staan op de gemeentelijke indeling van {indeling}.",
        "These figures stand on the division of {indeling}.",
        "A division was asked for, and no figure that is shown had to be recalculated.");

    public static readonly Template Recalculated = new(
        "division.recalculated",
        "Deze cijfers staan op de gemeentelijke indeling van {indeling}. Van {aantal} van de {alle} gemeenten is het cijfer herberekend uit de gemeenten van toen.",
        "These figures stand on the division of {indeling}. Of {aantal} of the {alle} municipalities the figure was recalculated from the municipalities of that time.",
        "A division was asked for, and some figures that are shown were recalculated.");

    public static readonly Template NotRecalculated = new(
        "division.not-recalculated",
        "Bij {aantal} van de {alle} gemeenten veranderden de grenzen, en is dit cijfer niet om te rekenen.",
        "The boundaries of {aantal} of the {alle} municipalities changed, and this figure cannot be recalculated.",
        "A division was asked for, and some municipalities have no figure because of it.");

    public static readonly Template Estimated = new(
        "division.estimated",
        "Het cijfer van {gemeente} is geschat: meer dan een tiende ervan komt uit een gemeente die is verdeeld. Daarom is er geen oordeel.",
        "The figure of {gemeente} is an estimate: more than a tenth of it comes from a municipality that was divided. So there is no verdict.",
        "The own figure was recalculated and more than 10% of the denominator comes from a split.");

    public static readonly Template Break = new(
        "division.break",
        "De grenzen van {gemeente} veranderden tussen de indelingen van deze jaren: {jaren}. Cijfers van ervoor en erna gaan niet over hetzelfde gebied.",
        "The boundaries of {gemeente} changed between the divisions of these years: {jaren}. Figures before and after are not about the same area.",
        "Figures stand as published, and the own municipality was touched by a change between two of its periods: a merger, or at least 1% of the inhabitants of either side.");
}
