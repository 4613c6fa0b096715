namespace Benchmark.Core.Narrative;

/// <summary>The place in the group in words, with what chance may change about it; and the funnel.</summary>
internal static class PlaceTexts
{
    public static readonly Template Highest = new("place.highest", "{gemeente} {hoort|hoorde} bij het hoogste kwart van de groep.", "{gemeente} {is|was} in the highest quarter of the group.", "The value lies above the third quartile.");

    public static readonly Template Middle = new("place.middle", "{gemeente} {ligt|lag} in de middelste helft van de groep.", "{gemeente} {is|was} in the middle half of the group.", "The value lies between the quartiles.");

    public static readonly Template Lowest = new("place.lowest", "{gemeente} {hoort|hoorde} bij het laagste kwart van de groep.", "{gemeente} {is|was} in the lowest quarter of the group.", "The value lies below the first quartile.");

    public static readonly Template Stays = new("place.stays", "Dat blijft zo als we toeval meetellen.", "That stays so when we allow for chance.", "There is a margin by chance, and the rank interval spans this part alone.");

    public static readonly Template MayBeMiddle = new("place.may-be-middle", "Als we toeval meetellen, kan {gemeente} ook bij de middelste helft horen.", "When we allow for chance, {gemeente} may also be in the middle half.", "In the highest or lowest quarter, and the rank interval spans the middle half too.");

    public static readonly Template MayBeHighest = new("place.may-be-highest", "Als we toeval meetellen, kan {gemeente} ook bij het hoogste kwart horen.", "When we allow for chance, {gemeente} may also be in the highest quarter.", "In the middle half, and the rank interval spans the highest quarter too.");

    public static readonly Template MayBeLowest = new("place.may-be-lowest", "Als we toeval meetellen, kan {gemeente} ook bij het laagste kwart horen.", "When we allow for chance, {gemeente} may also be in the lowest quarter.", "In the middle half, and the rank interval spans the lowest quarter too.");

    public static readonly Template MayBeAnywhere = new("place.may-be-anywhere", "Als we toeval meetellen, kan {gemeente} overal in de groep liggen.", "When we allow for chance, {gemeente} may be anywhere in the group.", "The rank interval spans all parts.");

    public static readonly Template Range = new("place.range", "Met toeval meegeteld {ligt|lag} {gemeente} tussen plaats {van} en {tot} van de {aantal}, de hoogste eerst.", "Allowing for chance, {gemeente} {is|was} between place {van} and {tot} of {aantal}, the highest first.", "Only where a ranking is allowed; the rank interval.");

    public static readonly Template One = new("place.one", "{gemeente} {staat|stond} op plaats {van} van de {aantal}, de hoogste eerst.", "{gemeente} {is|was} in place {van} of {aantal}, the highest first.", "Only where a ranking is allowed; the rank interval is one place.");

    public static readonly Template FunnelInside = new(
        "funnel.inside",
        "Geen gemeente {ligt|lag} buiten de buitenste grenzen (99,8%). De verschillen {passen|pasten} bij hoe groot de gemeenten {zijn|waren} en hoe gemeenten gewoonlijk verschillen.",
        "No municipality {lies|lay} outside the outer limits (99.8%). The differences {fit|fitted} the size of the municipalities and how municipalities usually differ.",
        "The funnel, when nobody lies outside its 99.8% limits.");

    public static readonly Template FunnelOutside = new(
        "funnel.outside",
        "Buiten de buitenste grenzen (99,8%) {liggen|lagen}: {namen}.",
        "Outside the outer limits (99.8%) {are|were}: {namen}.",
        "The funnel, when two or more lie outside; by name.");

    public static readonly Template FunnelOutsideOne = new("funnel.outside-one", "Buiten de buitenste grenzen (99,8%) {ligt|lag}: {namen}.", "Outside the outer limits (99.8%) {is|was}: {namen}.", "As funnel.outside, for exactly 1.");

    public static readonly Template FunnelRest = new("funnel.rest", "{aantal} andere gemeenten", "{aantal} other municipalities", "In funnel.outside, beyond the ten that are named; two or more.");

    public static readonly Template FunnelFar = new(
        "funnel.far",
        "Gemeenten {verschillen|verschilden} veel meer dan toeval verklaart. Daarom noemen we geen uitschieters.",
        "Municipalities {differ|differed} far more than chance explains. So we name no outliers.",
        "The funnel, when φ is more than 10.");

    public static readonly Template FunnelSensitive = new("funnel.sensitive", "Dit cijfer is gevoelig. Daarom noemen we geen uitschieters.", "This figure is sensitive. So we name no outliers.", "The funnel of a sensitive indicator.");

    public static readonly Template FunnelHow = new(
        "funnel.how",
        "Hoe kleiner de gemeente, hoe meer het cijfer door toeval schommelt, en hoe wijder de grenzen. Het midden is {midden}; φ = {phi}, τ = {tau}.",
        "The smaller the municipality, the more the figure fluctuates by chance, and the wider the limits. The centre is {midden}; φ = {phi}, τ = {tau}.",
        "Under every funnel.");
}
