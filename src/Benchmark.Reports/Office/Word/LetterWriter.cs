using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Charts;
using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Benchmark.Reports.Office.Word;

/// <summary>Paragraphs, captions, pictures and content controls of one letter; keeps count of what must be numbered.</summary>
/// <param name="part">Where pictures and links are kept.</param>
/// <param name="styles">The styles of the document.</param>
/// <param name="room">Room for a picture.</param>
/// <param name="language">Language of the letter.</param>
internal sealed class LetterWriter(MainDocumentPart part, LetterStyles styles, ChartRoom room, Language language)
{
    private const int LongestTag = 64;
    private readonly Dictionary<string, int> _captions = [];
    private uint _drawings;
    private int _controls;

    public Language Language => language;

    /// <summary>Width of the text in points.</summary>
    public double Width => room.Width;

    public LetterStyles Styles => styles;

    public string Say(Bilingual text) => text.In(language);

    /// <summary>A paragraph of runs.</summary>
    public Paragraph Text(LetterStyle style, params OpenXmlElement[] runs) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = styles[style] }), .. runs]);

    /// <summary>A paragraph of one text.</summary>
    public Paragraph Text(LetterStyle style, string text) => Text(style, Run(text));

    /// <summary>A generated text, its strong parts bold.</summary>
    public Paragraph Text(LetterStyle style, Sentence sentence) => Text(style, [.. sentence.Runs.Select(run => Run(run.Text, run.Strong))]);

    /// <summary>A run; line feeds become breaks.</summary>
    public static Run Run(string text, bool strong = false)
    {
        var run = new Run();
        if (strong)
        {
            run.Append(new RunProperties(new Bold()));
        }

        foreach (var (index, line) in SheetText.Clean(text).Split('\n').Index())
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>"Figuur 1. …" with a number that Word keeps counting.</summary>
    public Paragraph Caption(Bilingual kind, string text)
    {
        var word = Say(kind);
        var number = _captions[word] = _captions.GetValueOrDefault(word) + 1;
        var counted = new SimpleField(Run(number.ToString(FigureText.Culture(language)))) { Instruction = $" SEQ {word} \\* ARABIC " };
        return Text(LetterStyle.Caption, Run(word + " "), counted, Run(". " + text));
    }

    /// <summary>A picture with its alternative text.</summary>
    /// <param name="chart">The picture.</param>
    /// <param name="title">Its name.</param>
    /// <param name="description">What it shows, in words.</param>
    public Paragraph Picture(ChartSpec chart, string title, string description)
    {
        var native = NativeChart.Of(chart, room, language);
        var chartPart = part.AddNewPart<ChartPart>();
        native.WriteTo(chartPart);
        return Inline(
            native.Width, native.Height, title, description, new A.GraphicData(new C.ChartReference { Id = part.GetIdOfPart(chartPart) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" });
    }

    /// <summary>An image as wide as the text, with its alternative text.</summary>
    /// <param name="png">The image.</param>
    /// <param name="ratio">Its width for a height of 1.</param>
    /// <param name="title">Its name.</param>
    /// <param name="description">What it shows, in words.</param>
    public Paragraph Picture(IReadOnlyList<byte> png, double ratio, string title, string description)
    {
        var width = Math.Min(room.Width, room.MostHeight * ratio);
        var (across, down) = ((long)(width * 12700), (long)(width / ratio * 12700));
        return Inline(across, down, title, description, PictureData.Of(part, png, across, down, title));
    }

    private Paragraph Inline(long width, long height, string title, string description, A.GraphicData data)
    {
        var number = ++_drawings;
        var name = $"{Say(LetterTexts.Figure)} {number.ToString(FigureText.Culture(language))}";
        return Text(LetterStyle.Picture, new Run(new Drawing(new DW.Inline(
            new DW.Extent { Cx = width, Cy = height },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = number, Name = name, Title = SheetText.Clean(title), Description = SheetText.Clean(description) },
            new DW.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(data))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }

    /// <summary>A link; what is no address of the web stays a text.</summary>
    public OpenXmlElement Link(string address)
    {
        var run = Run(address);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            return run;
        }

        run.RunProperties = new RunProperties(new RunStyle { Val = styles[LetterStyle.Hyperlink] });
        return new Hyperlink(run) { Id = part.AddHyperlinkRelationship(uri, true).Id, History = true };
    }

    /// <summary>A marked stretch of generated text, with the date of its figures.</summary>
    public SdtBlock Proposal(DateOnly? figures, IEnumerable<OpenXmlElement> contents)
    {
        var mark = figures is { } date ? string.Format(FigureText.Culture(language), Say(LetterTexts.ProposalOf), FigureText.Date(date, language)) : Say(LetterTexts.Proposal);
        return new SdtBlock(Properties(mark), new SdtContentBlock(contents));
    }

    /// <summary>A place to write: a prompt that goes as soon as somebody types.</summary>
    public SdtBlock Prompt(string title, string prompt) =>
        new(Properties(title, new ShowingPlaceholder()), new SdtContentBlock(Text(LetterStyle.Normal, Prompting(prompt))));

    /// <summary>A place in a line: its text, or a prompt.</summary>
    public SdtRun Field(string title, string text) => text.Length > 0
        ? new SdtRun(Properties(title), new SdtContentRun(Run(text)))
        : new SdtRun(Properties(title, new ShowingPlaceholder()), new SdtContentRun(Prompting(string.Format(FigureText.Culture(language), Say(LetterTexts.FillIn), title.ToLower(FigureText.Culture(language))))));

    private Run Prompting(string prompt)
    {
        var run = Run(prompt);
        run.RunProperties = new RunProperties(new RunStyle { Val = styles[LetterStyle.Placeholder] });
        return run;
    }

    private SdtProperties Properties(string title, params OpenXmlElement[] more)
    {
        var clean = SheetText.Clean(title);
        var tag = clean.Length <= LongestTag ? clean : clean[..(char.IsHighSurrogate(clean[LongestTag - 1]) ? LongestTag - 1 : LongestTag)];
        return new([new SdtAlias { Val = tag }, new Tag { Val = tag }, new SdtId { Val = ++_controls }, .. more]);
    }
}
