using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Office.Word;

/// <summary>Looks at the parts of a template, and makes an empty document of it.</summary>
internal static class TemplateContents
{
    /// <summary>Makes a document without text of a template whose bytes were looked at.</summary>
    public static byte[] AsDocument(byte[] template)
    {
        using var memory = new MemoryStream();
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(template), isEditable: false);
            Refuse(document);
            using var empty = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document);
            TakeOver(document.MainDocumentPart!, empty.AddMainDocumentPart());
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or ArgumentException or InvalidOperationException or UriFormatException or KeyNotFoundException)
        {
            throw TemplateRefusals.Broken();
        }

        return memory.ToArray();
    }

    private static void Refuse(WordprocessingDocument document)
    {
        var parts = document.GetAllParts().ToArray();
        if (document.DocumentType is WordprocessingDocumentType.MacroEnabledDocument or WordprocessingDocumentType.MacroEnabledTemplate
            || parts.Any(part => part is VbaProjectPart or VbaDataPart or EmbeddedControlPersistencePart or EmbeddedControlPersistenceBinaryDataPart || IsMacro(part)))
        {
            throw TemplateRefusals.Macro();
        }

        // A link that a reader clicks is fetched by nobody else; every other address is.
        if (document.ExternalRelationships.Any() || parts.Any(part => part.ExternalRelationships.Any()))
        {
            throw TemplateRefusals.Fetched();
        }

        if (parts.Any(part => part is EmbeddedObjectPart or EmbeddedPackagePart))
        {
            throw TemplateRefusals.Embedded();
        }

        if (document.MainDocumentPart?.Document?.Body is null)
        {
            throw TemplateRefusals.Broken();
        }
    }

    private static bool IsMacro(OpenXmlPart part) =>
        part.ContentType.Contains("vba", StringComparison.OrdinalIgnoreCase) || part.Uri.OriginalString.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    // What dresses a document goes over; its text and all that hangs from it stay behind.
    private static void TakeOver(MainDocumentPart from, MainDocumentPart to)
    {
        foreach (var part in from.Parts.Where(part => Dresses(part.OpenXmlPart)))
        {
            to.AddPart(part.OpenXmlPart, part.RelationshipId);
        }

        to.Document = new Document(new Body(LetterTemplate.SectionOf(from)));
        if (to.DocumentSettingsPart?.Settings is { } settings)
        {
            settings.RemoveAllChildren<AttachedTemplate>();
            settings.RemoveAllChildren<MailMerge>();
            settings.RemoveAllChildren<DocumentProtection>();
        }
    }

    private static bool Dresses(OpenXmlPart part) =>
        part is StyleDefinitionsPart or ThemePart or FontTablePart or NumberingDefinitionsPart or HeaderPart or FooterPart or DocumentSettingsPart or WebSettingsPart or FootnotesPart or EndnotesPart;
}
