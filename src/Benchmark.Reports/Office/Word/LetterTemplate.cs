using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Office.Word;

/// <summary>A municipality's own template that was looked at and found safe. Of it are used: styles, theme, fonts, lists, header, footer and page.</summary>
public sealed class LetterTemplate
{
    private readonly byte[] _document;

    private LetterTemplate(byte[] document) => _document = document;

    /// <summary>Reads a template (.dotx, or a .docx).</summary>
    /// <param name="file">The file as it was sent; read no further than is allowed.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <exception cref="Core.Comparisons.RefusedException">It is not a Word file, broken, too large, or holds what a letter must not: macros, what is fetched from elsewhere, embedded programs.</exception>
    public static async Task<LetterTemplate> ReadAsync(Stream file, CancellationToken cancel)
    {
        var bytes = await TemplateArchive.ReadAsync(file, cancel);
        return new LetterTemplate(TemplateContents.AsDocument(bytes));
    }

    /// <summary>Its bytes as a document that can be opened and filled.</summary>
    internal void CopyTo(Stream stream) => stream.Write(_document);

    /// <summary>The section of a template that holds its page, header and footer.</summary>
    internal static SectionProperties SectionOf(MainDocumentPart part)
    {
        var sections = part.Document?.Descendants<SectionProperties>().ToArray() ?? [];
        if (sections.Length == 0)
        {
            return LetterPage.A4();
        }

        // A later section without a header or footer of its own goes on with those of the first.
        var section = (SectionProperties)sections[^1].CloneNode(true);
        if (!section.Elements<HeaderFooterReferenceType>().Any())
        {
            foreach (var reference in sections[0].Elements<HeaderFooterReferenceType>().Reverse())
            {
                section.PrependChild(reference.CloneNode(true));
            }
        }

        section.RemoveAllChildren<SectionType>();
        return section;
    }
}
