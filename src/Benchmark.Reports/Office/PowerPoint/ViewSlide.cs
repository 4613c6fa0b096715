using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Charts;
using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;

namespace Benchmark.Reports.Office.PowerPoint;

/// <summary>One view on a slide: its sentence as title, its picture, or its table where there is none, and its source.</summary>
/// <param name="tongue">Language of the texts: nl-NL.</param>
/// <param name="language">The same, for our own texts.</param>
internal sealed class ViewSlide(string tongue, Language language)
{
    private const int LargestSource = 11;
    private const int SmallestSource = 7;

    /// <summary>Fills a slide.</summary>
    /// <param name="part">The slide.</param>
    /// <param name="view">The view.</param>
    /// <param name="again">2 for the second slide of the same sentence, and so on; 1 for the first.</param>
    public void Write(SlidePart part, ToldView view, int again)
    {
        var (content, lines) = Content(part, view);
        var size = Fitting(lines, SlideBox.Source);
        part.Slide = new P.Slide(
            SlideShapes.Data(
                null,
                [
                    SlideShapes.Placeholder(2, SlideTexts.Title.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Title }, [Title(view, again)]),
                    .. content is null ? [] : (OpenXmlElement[])[content],
                    .. lines.Count == 0 ? [] : (OpenXmlElement[])[SlideShapes.Placeholder(4, SlideTexts.Source.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = SlideMaster.SourceIndex, Size = P.PlaceholderSizeValues.Quarter }, lines.Select(line => SlideShapes.Sized(tongue, size, (line, false))))],
                    SlideShapes.Placeholder(5, SlideTexts.Number.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.SlideNumber, Index = SlideMaster.NumberIndex, Size = P.PlaceholderSizeValues.Quarter }, [SlideShapes.SlideNumber(tongue)]),
                ]),
            new P.ColorMapOverride(new A.MasterColorMapping()));
    }

    /// <summary>What stands in the notes: source, method, what the figures do not tell, link.</summary>
    public IEnumerable<A.Paragraph> Notes(ToldView view)
    {
        IEnumerable<(Bilingual Heading, IEnumerable<string> Texts)> parts =
        [
            (SlideTexts.Notes, view.Note.Length > 0 ? [view.Note] : []),
            (SlideTexts.Chart, view.Drawing is { Png: not null } ? view.Message.Skip(1).Select(message => message.ToString()) : []),
            (SlideTexts.Source, view.Source.Length > 0 ? [view.Source] : []),
            (SlideTexts.Method, view.Method.Concat(view.Group)),
            (SlideTexts.Limits, view.Limits),
            (SlideTexts.FixedLink, [view.Link]),
        ];
        return parts.SelectMany(part => part.Texts.Select((text, index) => SlideShapes.Text(
            tongue,
            [.. index == 0 ? [(part.Heading.In(language).TrimEnd('?') + ": ", true)] : Array.Empty<(string, bool)>(), .. Sentence.Parse(text).Runs.Select(run => (run.Text, run.Strong))])));
    }

    /// <summary>What stands above a slide: its sentence, or what it is about where its sentence may be no headline.</summary>
    public static string TitleOf(ToldView view) => view.Leads ? view.Message[0].ToString() : view.Title;

    // A program makes texts smaller only once somebody edits them.
    private static int Fitting(IReadOnlyList<string> lines, SlideBox box) =>
        Enumerable.Range(SmallestSource, LargestSource - SmallestSource + 1).Reverse()
            .FirstOrDefault(size => lines.Sum(line => TextWidth.Wrap(line, box.Width * 0.9, size).Count) * size * 1.2 <= box.Height, SmallestSource);

    private A.Paragraph Title(ToldView view, int again)
    {
        var text = TitleOf(view);
        int? size = text.Length switch { <= 110 => null, <= 230 => 20, _ => 16 };
        return SlideShapes.Sized(tongue, size, [(text, false), .. again > 1 ? [(string.Create(FigureText.Culture(language), $" ({again})"), false)] : Array.Empty<(string, bool)>()]);
    }

    private (OpenXmlCompositeElement? Content, IReadOnlyList<string> Lines) Content(SlidePart part, ToldView view)
    {
        var more = view.Message.Skip(view.Leads ? 1 : 0).Select(message => message.ToString()).Concat(view.Said);
        string[] source = view.Source.Length > 0 ? [view.Source] : [];
        if (view.Chart is { } spec)
        {
            var chart = NativeChart.Of(spec, ChartRoom.Slide, language);
            var chartPart = part.AddNewPart<ChartPart>();
            chart.WriteTo(chartPart);
            var box = SlideBox.Content with { Height = Math.Min(SlideBox.Content.Height, chart.Height / 12700.0) };
            return (
                Frame(SlideTexts.Chart, spec.Title, view.ChartText, box, new A.GraphicData(new C.ChartReference { Id = part.GetIdOfPart(chartPart) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }),
                [.. more, string.Join(' ', chart.OnlyOurs ? spec.Footnotes.Append(SlideTexts.NamesLeftOut.In(language)) : spec.Footnotes), .. source]);
        }

        if (view.Drawing is { Png: { } png } drawing)
        {
            // Under a drawing there is room for one sentence; what it shows in words is its alternative text, and stands in the notes.
            return (Picture(part, png, drawing, view.ChartText), [.. more.Take(view.Leads ? 0 : 1), string.Join(' ', drawing.Footnotes), .. source]);
        }

        if (view.Table is { } table)
        {
            var fitted = SlideTable.Of(table, SlideBox.Content, tongue);
            return (
                Frame(SlideTexts.Table, table.Caption, view.Title, SlideBox.Content, new A.GraphicData(fitted.Table) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/table" }),
                [.. more, .. fitted.Rows < table.Rows.Count ? [string.Format(FigureText.Culture(language), SlideTexts.RowsLeftOut.In(language), fitted.Rows, table.Rows.Count)] : Array.Empty<string>(), .. source]);
        }

        return (null, [.. more, .. source]);
    }

    // As large as fits, in the middle.
    private P.Picture Picture(SlidePart part, IReadOnlyList<byte> png, ToldDrawing drawing, string description)
    {
        var image = part.AddImagePart(ImagePartType.Png);
        using (var contents = new MemoryStream([.. png]))
        {
            image.FeedData(contents);
        }

        var room = SlideBox.Content;
        var scale = Math.Min(room.Width / drawing.Width, room.Height / drawing.Height);
        var box = room with { Left = room.Left + ((room.Width - (drawing.Width * scale)) / 2), Width = drawing.Width * scale, Height = drawing.Height * scale };
        return new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = 3, Name = SlideTexts.Chart.In(language), Title = SheetText.Clean(drawing.Title), Description = SheetText.Clean(description) },
                new P.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true, NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties(new P.PlaceholderShape { Index = SlideMaster.ContentIndex })),
            new P.BlipFill(new A.Blip { Embed = part.GetIdOfPart(image) }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(new A.Transform2D(box.Offset, box.Extents), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
    }

    private P.GraphicFrame Frame(Bilingual name, string title, string description, SlideBox box, A.GraphicData data) => new(
        new P.NonVisualGraphicFrameProperties(
            new P.NonVisualDrawingProperties { Id = 3, Name = name.In(language), Title = SheetText.Clean(title), Description = SheetText.Clean(description) },
            new P.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
            new P.ApplicationNonVisualDrawingProperties(new P.PlaceholderShape { Index = SlideMaster.ContentIndex })),
        new P.Transform(box.Offset, box.Extents),
        new A.Graphic(data));
}
