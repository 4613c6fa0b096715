namespace Benchmark.Core.Narrative;

/// <summary>What a municipality says beside its figure, and why it is not kept.</summary>
internal static class VoiceTexts
{
    public static readonly Template Target = new(
        "voice.target",
        "{gemeente} wil in {jaar} op {waarde} uitkomen ({bron}).",
        "{gemeente} wants to be at {waarde} in {jaar} ({bron}).",
        "The municipality stated a target for the year of the release or later.");

    public static readonly Template TargetPast = new(
        "voice.target-past",
        "{gemeente} wilde in {jaar} op {waarde} uitkomen ({bron}).",
        "{gemeente} wanted to be at {waarde} in {jaar} ({bron}).",
        "The year of the target lies before that of the release.");

    public static readonly Template Note = new(
        "voice.note",
        "Toelichting van de gemeente {gemeente} ({functie}, {datum}): {tekst}",
        "Note by the municipality of {gemeente} ({functie}, {datum}): {tekst}",
        "The municipality put a note beside the figure. Its text is its own and is not generated.");

    public static readonly Template NoteOf = new(
        "voice.note-of", "{cijfer}. {toelichting}", "{cijfer}. {toelichting}", "voice.note where two figures stand beside each other.");

    public static readonly Template NotYours = new(
        "voice.not-yours",
        "Alleen wie voor de gemeente {gemeente} werkt en is aangemeld, kan hier iets bij het cijfer zetten.",
        "Only who works for the municipality of {gemeente} and is signed in can put something beside the figure here.",
        "Somebody writes for a municipality that he does not work for.");

    public static readonly Template NoSuchPeriod = new(
        "voice.no-such-period",
        "Van deze periode is er geen cijfer. Kies een periode die er is, of alle periodes.",
        "There is no figure of this period. Choose a period that exists, or all periods.",
        "A note about a period that the indicator does not have.");

    public static readonly Template TooMany = new(
        "voice.too-many",
        "Bij dit cijfer is al {hoogste} keer iets geschreven. Meer wordt er niet bewaard.",
        "Something was written beside this figure {hoogste} times already. No more is kept.",
        "As many texts as are kept.");

    public static readonly Template TooLong = new(
        "voice.too-long",
        "De tekst bij '{veld}' telt {aantal} tekens. Mogelijk zijn ten hoogste {hoogste} tekens.",
        "The text of '{veld}' has {aantal} characters. At most {hoogste} are possible.",
        "A text with more characters than are kept.");

    public static readonly Template NoFunction = new(
        "voice.no-function",
        "Vul in namens wie u dit schrijft: een functie of afdeling, bijvoorbeeld 'afdeling Veiligheid'.",
        "Fill in on whose behalf you write this: a function or department, such as 'afdeling Veiligheid'.",
        "No function was given.");

    public static readonly Template FunctionIsNoAddress = new(
        "voice.function-is-no-address",
        "Vul een functie of afdeling in, geen e-mailadres.",
        "Fill in a function or department, no e-mail address.",
        "The function holds an @.");

    public static readonly Template NoTargetHere = new(
        "voice.no-target-here",
        "Bij een klasse of een ja/nee-cijfer kan geen streefwaarde staan.",
        "A class or a yes/no figure cannot have a target.",
        "A target of a class or yes/no.");

    public static readonly Template OutOfRange = new(
        "voice.out-of-range",
        "Deze streefwaarde kan niet. Mogelijk is {laagste} tot en met {hoogste}.",
        "This target is not possible. Possible is {laagste} to {hoogste}.",
        "The target lies outside the range of the indicator.");

    public static readonly Template BelowRange = new(
        "voice.below-range",
        "Deze streefwaarde kan niet. Mogelijk is {laagste} of meer.",
        "This target is not possible. Possible is {laagste} or more.",
        "The same, of a range without a greatest value.");

    public static readonly Template AboveRange = new(
        "voice.above-range",
        "Deze streefwaarde kan niet. Mogelijk is {hoogste} of minder.",
        "This target is not possible. Possible is {hoogste} or less.",
        "The same, of a range without a least value.");

    public static readonly Template NoNumber = new(
        "voice.no-number",
        "Vul bij de streefwaarde een getal in, bijvoorbeeld 45,5.",
        "Fill in a number as target, such as 45.5.",
        "The target is no number.");

    public static readonly Template Year = new(
        "voice.year",
        "Vul bij het jaar een jaar in van {eerste} tot en met {laatste}.",
        "Fill in a year from {eerste} to {laatste}.",
        "The year is no year of a target.");

    public static readonly Template NoSource = new(
        "voice.no-source",
        "Vul in uit welk document de streefwaarde komt, bijvoorbeeld 'Programmabegroting 2026'.",
        "Fill in which document the target comes from, such as 'Programmabegroting 2026'.",
        "No source was given.");

    public static readonly Template NoLink = new(
        "voice.no-link",
        "De link moet beginnen met https:// en telt ten hoogste {hoogste} tekens.",
        "The link must start with https:// and has at most {hoogste} characters.",
        "The link is no https address, or too long.");
}
