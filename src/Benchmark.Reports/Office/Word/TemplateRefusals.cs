using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Office.Word;

/// <summary>Why a template is refused, and what to do.</summary>
internal static class TemplateRefusals
{
    public static RefusedException TooLarge() => Refused(
        "Het sjabloon is groter dan 5 MB. Verklein de afbeeldingen in het sjabloon en kies het opnieuw.",
        "The template is larger than 5 MB. Make its images smaller and choose it again.");

    public static RefusedException NotWord() => Refused(
        "Dit is geen Word-sjabloon. Kies een bestand van Word met de uitgang .dotx of .docx.",
        "This is not a Word template. Choose a Word file that ends in .dotx or .docx.");

    public static RefusedException Broken() => Refused(
        "Het sjabloon is beschadigd. Open het in Word, sla het opnieuw op als .dotx en kies het opnieuw.",
        "The template is damaged. Open it in Word, save it again as .dotx and choose it again.");

    public static RefusedException Bomb() => Refused(
        "Het sjabloon wordt bij het uitpakken te groot. Sla het in Word opnieuw op als .dotx en kies het opnieuw.",
        "The template becomes too large when it is unpacked. Save it again in Word as .dotx and choose it again.");

    public static RefusedException DocumentType() => Refused(
        "In het sjabloon staat een DTD. Word maakt die niet, en ze kan andere bestanden ophalen. Sla het sjabloon in Word opnieuw op als .dotx.",
        "The template holds a DTD. Word does not make those, and they can fetch other files. Save the template again in Word as .dotx.");

    public static RefusedException Macro() => Refused(
        "In het sjabloon staan macro's of ActiveX-onderdelen. Sla het op als .dotx, zonder macro's, en kies het opnieuw.",
        "The template holds macros or ActiveX controls. Save it as .dotx, without macros, and choose it again.");

    public static RefusedException Fetched() => Refused(
        "Het sjabloon haalt iets op van een andere plek, zoals een afbeelding of een ander sjabloon. Neem dat op in het sjabloon zelf en kies het opnieuw.",
        "The template fetches something from elsewhere, such as an image or another template. Put it into the template itself and choose it again.");

    public static RefusedException Embedded() => Refused(
        "In het sjabloon zit een bestand van een ander programma (OLE). Haal het eruit of maak er een afbeelding van, en kies het sjabloon opnieuw.",
        "The template holds a file of another program (OLE). Take it out or make it an image, and choose the template again.");

    private static RefusedException Refused(string dutch, string english) => new(new Refusal(RefusalKind.Invalid, "sjabloon", new Bilingual(dutch, english)));
}
