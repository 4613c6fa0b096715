namespace Benchmark.Core.Narrative;

/// <summary>Why a practice is not kept or found, and what is possible.</summary>
internal static class PracticeTexts
{
    public static readonly Template Unknown = new(
        "practice.unknown",
        "Dit praktijkvoorbeeld bestaat niet. Alle voorbeelden staan op de pagina Praktijkvoorbeelden.",
        "This practice does not exist. All practices are on the page Praktijkvoorbeelden.",
        "No practice of that name.");

    public static readonly Template NotYours = new(
        "practice.not-yours",
        "Alleen een analist van de vereniging houdt praktijkvoorbeelden bij. Stuur uw voorbeeld in via Meld een fout.",
        "Only an analyst of the association keeps practices. Send your practice through Meld een fout.",
        "Somebody of a municipality keeps a practice.");

    public static readonly Template TooMany = new(
        "practice.too-many",
        "Er zijn al {hoogste} teksten van dit voorbeeld of van alle voorbeelden. Meer worden er niet bewaard.",
        "There are {hoogste} texts of this practice, or of all practices, already. No more are kept.",
        "As many as are kept.");

    public static readonly Template Missing = new(
        "practice.missing",
        "Vul '{veld}' in.",
        "Fill in '{veld}'.",
        "A text that is missing.");

    public static readonly Template TooLong = new(
        "practice.too-long",
        "De tekst bij '{veld}' telt {aantal} tekens. Mogelijk zijn ten hoogste {hoogste} tekens.",
        "The text of '{veld}' has {aantal} characters. At most {hoogste} are possible.",
        "A text with more characters than are kept.");

    public static readonly Template Indicators = new(
        "practice.indicators",
        "Noem bij welke cijfers het voorbeeld hoort: 1 tot en met {hoogste} codes, gescheiden door komma's.",
        "Name the figures that the practice is about: 1 to {hoogste} codes, separated by commas.",
        "No indicator, or too many.");

    public static readonly Template Mailbox = new(
        "practice.mailbox",
        "Geef een postbus van een functie of afdeling, bijvoorbeeld data@gemeente.nl. Voor de @ staan alleen letters, cijfers en streepjes: een adres met een punt is meestal van een persoon.",
        "Give a mailbox of a function or department, such as data@gemeente.nl. Before the @ stand letters, digits and hyphens only: an address with a point is mostly a person's.",
        "A mailbox that looks like a person's.");

    public static readonly Template Date = new(
        "practice.date",
        "Vul de datum van de beschrijving in: vandaag of eerder, en niet voor het jaar 2000.",
        "Fill in the date of the description: today or earlier, and not before the year 2000.",
        "A date that lies ahead or very far back.");
}
