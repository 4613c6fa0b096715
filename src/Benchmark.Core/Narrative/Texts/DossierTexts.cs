namespace Benchmark.Core.Narrative;

/// <summary>Why a dossier cannot be read.</summary>
internal static class DossierTexts
{
    public static readonly Template Unreadable = new(
        "dossier.unreadable",
        "Dit dossier is niet leesbaar. Misschien is de link niet helemaal gekopieerd: kopieer hem opnieuw.",
        "This dossier cannot be read. Perhaps the link was not copied whole: copy it again.",
        "A text that is not a dossier.");

    public static readonly Template TooLong = new(
        "dossier.too-long",
        "Dit dossier is te groot om te lezen. Maak er twee van, of kort de notities in.",
        "This dossier is too large to read. Make two of it, or shorten the notes.",
        "A text longer than a full dossier can be.");

    public static readonly Template TooMany = new(
        "dossier.too-many",
        "Dit dossier heeft {aantal} onderdelen. Er passen er {meeste} in een dossier: maak er twee van.",
        "This dossier has {aantal} items. A dossier holds {meeste}: make two of it.",
        "More items than a dossier holds.");

    public static readonly Template BadAddress = new(
        "dossier.bad-address",
        "Onderdeel {nummer} van dit dossier is geen pagina van deze site. Haal het weg of voeg de pagina opnieuw toe.",
        "Item {nummer} of this dossier is not a page of this site. Take it out or add the page again.",
        "An item whose address is not one of this site.");
}
