using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Office.Word;

/// <summary>The letter to the council as docx: what was kept, told, with native charts, in the municipality's own template or ours.</summary>
public static class CouncilLetter
{
    /// <summary>Writes the letter.</summary>
    /// <param name="header">Its head.</param>
    /// <param name="views">What was kept, in order.</param>
    /// <param name="date">Day of the letter.</param>
    /// <param name="language">Language of headings and prompts; the views are told already.</param>
    /// <param name="template">The municipality's own template; null for ours.</param>
    /// <param name="destination">Only written to; stays open.</param>
    /// <param name="cancel">Stops before it is sent.</param>
    public static async Task WriteAsync(
        LetterHeader header, IReadOnlyList<ToldView> views, DateOnly date, Language language, LetterTemplate? template, Stream destination, CancellationToken cancel)
    {
        using var memory = new MemoryStream();
        template?.CopyTo(memory);
        using (var document = template is null ? WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document) : WordprocessingDocument.Open(memory, isEditable: true))
        {
            Fill(document, header, views, date, language);
            cancel.ThrowIfCancellationRequested();
        }

        memory.Position = 0;
        await memory.CopyToAsync(destination, cancel);
    }

    private static void Fill(WordprocessingDocument document, LetterHeader header, IReadOnlyList<ToldView> views, DateOnly date, Language language)
    {
        var tongue = FigureText.Culture(language).Name;
        var (part, section) = document.MainDocumentPart is { } main ? (main, LetterTemplate.SectionOf(main)) : (OwnDocument(document, tongue), null);
        var styles = LetterStyles.In((part.StyleDefinitionsPart ?? part.AddNewPart<StyleDefinitionsPart>()).Styles ??= new Styles(), tongue, () => BulletList.In(part));
        var writer = new LetterWriter(part, styles, LetterPage.RoomOf(section ?? LetterPage.A4()), language);
        part.Document = new Document(new Body([.. new LetterSections(writer, views).Of(header, date), section ?? LetterPage.Make(part, writer)]));

        var properties = document.PackageProperties;
        properties.Title = SheetText.Clean(header.Subject.Length > 0 ? $"{header.Name}: {header.Subject}" : header.Name);
        properties.Subject = SheetText.Clean(header.Subject);
        properties.Language = tongue;
        properties.Created = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }

    private static MainDocumentPart OwnDocument(WordprocessingDocument document, string tongue)
    {
        var part = document.AddMainDocumentPart();
        part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(StyleDefinitions.Defaults());
        part.AddNewPart<ThemePart>().Theme = HouseTheme.Make();
        part.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new DefaultTabStop { Val = 709 },
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = tongue });
        return part;
    }
}
