namespace Benchmark.Core.Narrative;

/// <summary>The information position of a municipality, and why there is an index of it or not.</summary>
internal static class PositionTexts
{
    public static readonly Template Lead = new(
        "position.lead",
        "Van de {aantal} cijfers over deze opgaven {zijnBekend} er van {gemeente} {bekend} bekend. Daarvan {zijnRecent} er {recent} van {jaar} of later.",
        "Of the {aantal} figures on these tasks {bekend} {zijnBekend} known of {gemeente}. Of those {recent} {zijnRecent} from {jaar} or later.",
        "At the top of the information position; a figure that serves several tasks counts once.");

    public static readonly Template Is = new("position.is", "is", "is", "{zijnBekend} and {zijnRecent} of position.lead for 1.");

    public static readonly Template Are = new("position.are", "zijn", "are", "The same for any other number.");

    public static readonly Template CouldDeliver = new(
        "position.could-deliver",
        "{reden} Voor {aantal} andere gemeenten komt dit cijfer van {bron}.",
        "{reden} For {aantal} other municipalities this figure comes from {bron}.",
        "A figure that is missing and known for two or more others; {reden} is the text of its status.");

    public static readonly Template CouldDeliverOne = new("position.could-deliver-one", "{reden} Voor 1 andere gemeente komt dit cijfer van {bron}.", "{reden} For 1 other municipality this figure comes from {bron}.", "As position.could-deliver, for exactly 1.");

    public static readonly Template NoSource = new("position.no-source", "{reden} Hier is in deze cijfers geen bron voor.", "{reden} There is no source for this in these figures.", "A figure that nobody has.");

    public static readonly Template LastKnown = new("position.last-known", "Het laatste cijfer is uit {periode}.", "The last figure is from {periode}.", "A missing figure that was known before.");

    public static readonly Template NoIndex = new("index.none", "Er is geen index van de informatiepositie: {reden}.", "There is no index of the information position: {reden}.", "An index may not be shown; {reden} lists what stands in the way.");

    public static readonly Template NoDefinition = new("index.no-definition", "niemand heeft vastgesteld welke cijfers meetellen, en hoe zwaar", "nobody decided which figures count, and how much", "There is no definition of an index.");

    public static readonly Template NotDecided = new("index.not-decided", "wie de grenzen en gewichten vaststelde en wanneer, is niet bekend", "who decided the limits and weights and when is not known", "A definition without a name or a date.");

    public static readonly Template TooFewThemes = new(
        "index.too-few-themes",
        "minder dan drie thema's hebben elk drie cijfers uit de zelfscan of een register",
        "fewer than three themes each have three figures from the self-scan or a register",
        "Too few themes with enough indicators that enter.");

    public static readonly Template Index = new(
        "index.position",
        "De informatiepositie van {gemeente} {is|was} hoger dan die van {plaats}% van de {aantal} gemeenten. Met andere redelijke keuzes {ligt|lag} dat tussen {van}% en {tot}%.",
        "The information position of {gemeente} {is|was} higher than that of {plaats}% of the {aantal} municipalities. With other reasonable choices that {lies|lay} between {van}% and {tot}%.",
        "An index that may be shown: the percentile, and its 5th to 95th percentile over 1,000 other choices.");

    public static readonly Template DecidedBy = new("index.decided-by", "Grenzen en gewichten zijn vastgesteld door {wie} op {datum}.", "Limits and weights were decided by {wie} on {datum}.", "Beside every index that is shown.");
}
