namespace Benchmark.Core.Narrative;

/// <summary>What is told of two figures that are laid beside each other; {cijfer} and {met} are their names.</summary>
internal static class RelationTexts
{
    public static readonly Template StrongSame = new(
        "relation.strong-same",
        "Gemeenten met een hoger cijfer voor ‘{met}’ hebben meestal ook een hoger cijfer voor ‘{cijfer}’: een **sterke samenhang** bij {aantal} gemeenten.",
        "Municipalities with a higher figure for ‘{met}’ mostly have a higher figure for ‘{cijfer}’ too: a **strong relation** over {aantal} municipalities.",
        "Spearman's coefficient over all municipalities is 0.6 or more.");

    public static readonly Template StrongOpposite = new(
        "relation.strong-opposite",
        "Gemeenten met een hoger cijfer voor ‘{met}’ hebben meestal een lager cijfer voor ‘{cijfer}’: een **sterke samenhang** bij {aantal} gemeenten.",
        "Municipalities with a higher figure for ‘{met}’ mostly have a lower figure for ‘{cijfer}’: a **strong relation** over {aantal} municipalities.",
        "−0.6 or less.");

    public static readonly Template ModerateSame = new(
        "relation.moderate-same",
        "Gemeenten met een hoger cijfer voor ‘{met}’ hebben vaak ook een hoger cijfer voor ‘{cijfer}’: een **matige samenhang** bij {aantal} gemeenten.",
        "Municipalities with a higher figure for ‘{met}’ often have a higher figure for ‘{cijfer}’ too: a **moderate relation** over {aantal} municipalities.",
        "From 0.4 to 0.6.");

    public static readonly Template ModerateOpposite = new(
        "relation.moderate-opposite",
        "Gemeenten met een hoger cijfer voor ‘{met}’ hebben vaak een lager cijfer voor ‘{cijfer}’: een **matige samenhang** bij {aantal} gemeenten.",
        "Municipalities with a higher figure for ‘{met}’ often have a lower figure for ‘{cijfer}’: a **moderate relation** over {aantal} municipalities.",
        "From −0.6 to −0.4.");

    public static readonly Template WeakSame = new(
        "relation.weak-same",
        "Gemeenten met een hoger cijfer voor ‘{met}’ hebben iets vaker ook een hoger cijfer voor ‘{cijfer}’: een **zwakke samenhang** bij {aantal} gemeenten.",
        "Municipalities with a higher figure for ‘{met}’ have a higher figure for ‘{cijfer}’ slightly more often: a **weak relation** over {aantal} municipalities.",
        "From 0.2 to 0.4.");

    public static readonly Template WeakOpposite = new(
        "relation.weak-opposite",
        "Gemeenten met een hoger cijfer voor ‘{met}’ hebben iets vaker een lager cijfer voor ‘{cijfer}’: een **zwakke samenhang** bij {aantal} gemeenten.",
        "Municipalities with a higher figure for ‘{met}’ have a lower figure for ‘{cijfer}’ slightly more often: a **weak relation** over {aantal} municipalities.",
        "From −0.4 to −0.2.");

    public static readonly Template None = new(
        "relation.none",
        "Gemeenten met een hoger cijfer voor ‘{met}’ hebben niet vaker een hoger of een lager cijfer voor ‘{cijfer}’: **vrijwel geen samenhang** bij {aantal} gemeenten.",
        "Municipalities with a higher figure for ‘{met}’ have neither a higher nor a lower figure for ‘{cijfer}’ more often: **hardly any relation** over {aantal} municipalities.",
        "Between −0.2 and 0.2.");

    public static readonly Template TooFew = new(
        "relation.too-few",
        "Aantal gemeenten met beide cijfers: **{aantal}**. Dat is te weinig om iets over samenhang te zeggen.",
        "Number of municipalities with both figures: **{aantal}**. That is not enough to say anything about a relation.",
        "Of fewer than 10 municipalities both figures are known.");

    public static readonly Template NoVariation = new(
        "relation.no-variation",
        "Een van beide cijfers is in alle gemeenten gelijk. Dan is er **geen samenhang** te berekenen.",
        "One of the two figures is the same in all municipalities. Then **no relation** can be computed.",
        "No coefficient over 10 municipalities or more.");

    public static readonly Template WordStrongSame = new("relation.word.strong-same", "sterk, in dezelfde richting", "strong, in the same direction", "In the table of coefficients: 0.6 or more.");

    public static readonly Template WordStrongOpposite = new("relation.word.strong-opposite", "sterk, in tegengestelde richting", "strong, in opposite directions", "−0.6 or less.");

    public static readonly Template WordModerateSame = new("relation.word.moderate-same", "matig, in dezelfde richting", "moderate, in the same direction", "From 0.4 to 0.6.");

    public static readonly Template WordModerateOpposite = new("relation.word.moderate-opposite", "matig, in tegengestelde richting", "moderate, in opposite directions", "From −0.6 to −0.4.");

    public static readonly Template WordWeakSame = new("relation.word.weak-same", "zwak, in dezelfde richting", "weak, in the same direction", "From 0.2 to 0.4.");

    public static readonly Template WordWeakOpposite = new("relation.word.weak-opposite", "zwak, in tegengestelde richting", "weak, in opposite directions", "From −0.4 to −0.2.");

    public static readonly Template WordNone = new("relation.word.none", "vrijwel geen", "hardly any", "Between −0.2 and 0.2.");

    public static readonly Template WordUnknown = new("relation.word.unknown", "te weinig gemeenten", "too few municipalities", "No coefficient.");

    public static readonly Template Own = new(
        "relation.own",
        "Het cijfer van {gemeente} voor ‘{cijfer}’ {is|was} {waarde} ({periode}), voor ‘{met}’ {waardemet} ({periodemet}).",
        "The figure of {gemeente} for ‘{cijfer}’ {is|was} {waarde} ({periode}), for ‘{met}’ {waardemet} ({periodemet}).",
        "The own municipality has both figures; the past where the first is not of its newest period or is folded away.");

    public static readonly Template OwnAbsent = new(
        "relation.own-absent",
        "Van {gemeente} is er geen cijfer voor {namen}. Daarom staat {gemeente} niet in het beeld.",
        "There is no figure of {gemeente} for {namen}. That is why {gemeente} is not in the picture.",
        "The own municipality lacks one of the figures or both.");

    public static readonly Template Quoted = new("relation.quoted", "‘{naam}’", "‘{naam}’", "Name of a figure in a list.");

    public static readonly Template SameFamily = new(
        "relation.same-family",
        "Let op: deze cijfers zijn deels hetzelfde, want ze gaan over hetzelfde onderwerp. Dat ze samengaan, zegt dan weinig.",
        "Note: these figures are partly the same, because they are about the same subject. That they go together then says little.",
        "The indicators are of one family.");

    public static readonly Template SharedPart = new(
        "relation.shared-part",
        "Let op: deze cijfers zijn deels hetzelfde, want het ene zit in het andere. Dat ze samengaan, zegt dan weinig.",
        "Note: these figures are partly the same, because one is contained in the other. That they go together then says little.",
        "One is numerator or denominator of the other, or a numerator of one is part of the other.");

    public static readonly Template Estimate = new(
        "relation.estimate",
        "Let op: ‘{naam}’ is geschat met een rekenmodel. De samenhang kan uit dat model komen.",
        "Note: ‘{naam}’ is estimated with a model. The relation can come from that model.",
        "Schatting, marge onbekend.");

    public static readonly Template Size = new(
        "relation.size",
        "Let op: ‘{naam}’ is in een grotere gemeente vanzelf hoger.",
        "Note: ‘{naam}’ is higher in a larger municipality as a matter of course.",
        "A count or amount without denominator.");

    public static readonly Template Old = new(
        "relation.old",
        "Let op: ‘{naam}’ is uit **{periode}**.",
        "Note: ‘{naam}’ is from **{periode}**.",
        "The newest period of the indicator lies more than three years before the year of the release.");

    public static readonly Template OtherYears = new(
        "relation.other-years",
        "De cijfers zijn niet van hetzelfde jaar: {periode} en {periodemet}.",
        "The figures are not of the same year: {periode} and {periodemet}.",
        "The periods differ.");

    public static readonly Template OtherBoundaries = new(
        "relation.other-boundaries",
        "Gemeenten die niet in beide jaren bestonden, tellen niet mee.",
        "Municipalities that did not exist in both years do not count.",
        "The divisions of the two periods list other municipalities.");

    public static readonly Template SameTwice = new(
        "refusal.relation-same",
        "U vraagt twee keer om ‘{naam}’. Kies twee verschillende cijfers.",
        "You ask for ‘{naam}’ twice. Choose two different figures.",
        "The same indicator twice.");

    public static readonly Template NoQuantity = new(
        "refusal.relation-no-quantity",
        "‘{naam}’ is een klasse of een ja of nee. Samenhang is alleen te berekenen tussen hoeveelheden. Kies een ander cijfer.",
        "‘{naam}’ is a class or a yes or no. A relation can be computed between quantities alone. Choose another figure.",
        "A class or yes/no.");

    public static readonly Template TooFarApart = new(
        "refusal.relation-far-apart",
        "‘{cijfer}’ is van {periode} en ‘{met}’ van {periodemet}. Dat ligt meer dan 4 jaar uit elkaar. Kies jaren die dichter bij elkaar liggen, of een ander cijfer.",
        "‘{cijfer}’ is of {periode} and ‘{met}’ of {periodemet}. That is more than 4 years apart. Choose years closer to each other, or another figure.",
        "The periods lie more than 4 years apart.");
}
