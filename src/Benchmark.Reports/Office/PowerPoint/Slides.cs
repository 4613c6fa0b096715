using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Benchmark.Reports.Office.PowerPoint;

/// <summary>Slides as pptx: a title slide, then a slide per view, with native charts and notes.</summary>
public static class Slides
{
    /// <summary>Writes the slides.</summary>
    /// <param name="title">On the first slide: what they are about.</param>
    /// <param name="subtitle">Under it: for whom.</param>
    /// <param name="views">What was kept, in order.</param>
    /// <param name="date">Day of the presentation.</param>
    /// <param name="language">Language of our own texts; the views are told already.</param>
    /// <param name="destination">Only written to; stays open.</param>
    /// <param name="cancel">Stops before they are sent.</param>
    public static async Task WriteAsync(string title, string subtitle, IReadOnlyList<ToldView> views, DateOnly date, Language language, Stream destination, CancellationToken cancel)
    {
        using var memory = new MemoryStream();
        using (var document = PresentationDocument.Create(memory, PresentationDocumentType.Presentation))
        {
            Fill(document.AddPresentationPart(), title, subtitle, views, date, language);
            var properties = document.PackageProperties;
            properties.Title = SheetText.Clean(title);
            properties.Subject = SheetText.Clean(subtitle);
            properties.Language = FigureText.Culture(language).Name;
            properties.Created = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            cancel.ThrowIfCancellationRequested();
        }

        memory.Position = 0;
        await memory.CopyToAsync(destination, cancel);
    }

    private static void Fill(PresentationPart presentation, string title, string subtitle, IReadOnlyList<ToldView> views, DateOnly date, Language language)
    {
        var tongue = FigureText.Culture(language).Name;
        var (firstLayout, contentLayout) = SlideMaster.AddTo(presentation, tongue, language);
        var notesMaster = SlideMaster.AddNotesTo(presentation, tongue, language);
        var first = presentation.AddNewPart<SlidePart>("slide1");
        first.AddPart(firstLayout);
        first.Slide = FirstSlide(title, string.Join(" · ", ((string[])[subtitle, FigureText.Date(date, language)]).Where(text => text.Length > 0)), tongue, language);

        var (slide, seen) = (new ViewSlide(tongue, language), new Dictionary<string, int>(StringComparer.Ordinal) { [title] = 1 });
        foreach (var (index, view) in views.Index())
        {
            var part = presentation.AddNewPart<SlidePart>(string.Create(CultureInfo.InvariantCulture, $"slide{index + 2}"));
            part.AddPart(contentLayout);
            var sentence = ViewSlide.TitleOf(view);
            slide.Write(part, view, seen[sentence] = seen.GetValueOrDefault(sentence) + 1);
            var notes = part.AddNewPart<NotesSlidePart>();
            notes.AddPart(notesMaster);
            notes.AddPart(part);
            notes.NotesSlide = new P.NotesSlide(
                SlideShapes.Data(null, SlideShapes.Placeholder(2, SlideTexts.Notes.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = SlideMaster.ContentIndex }, slide.Notes(view))),
                new P.ColorMapOverride(new A.MasterColorMapping()));
        }

        presentation.Presentation = new P.Presentation(
            new P.SlideMasterIdList(new P.SlideMasterId { Id = 2147483648, RelationshipId = "master1" }),
            new P.NotesMasterIdList(new P.NotesMasterId { Id = "notes1" }),
            new P.SlideIdList(Enumerable.Range(0, views.Count + 1).Select(index => new P.SlideId { Id = (uint)(256 + index), RelationshipId = string.Create(CultureInfo.InvariantCulture, $"slide{index + 1}") })),
            new P.SlideSize { Cx = (int)SlideBox.Emu(SlideBox.Slide.Width), Cy = (int)SlideBox.Emu(SlideBox.Slide.Height) },
            new P.NotesSize { Cx = 6858000, Cy = 9144000 });
    }

    private static P.Slide FirstSlide(string title, string subtitle, string tongue, Language language) => new(
        SlideShapes.Data(
            null,
            SlideShapes.Placeholder(2, SlideTexts.Title.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.CenteredTitle }, [SlideShapes.Text(tongue, (title, false))]),
            SlideShapes.Placeholder(3, SlideTexts.Subtitle.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.SubTitle, Index = SlideMaster.ContentIndex }, [SlideShapes.Text(tongue, (subtitle, false))])),
        new P.ColorMapOverride(new A.MasterColorMapping()));
}
