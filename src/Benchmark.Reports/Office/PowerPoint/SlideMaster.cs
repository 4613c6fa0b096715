using Benchmark.Core.Indicators;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Benchmark.Reports.Office.PowerPoint;

/// <summary>Our master with its two layouts, and the master of the notes. Slides take places and looks from them.</summary>
internal static class SlideMaster
{
    /// <summary>Index of the place for a chart or table, as on the layout.</summary>
    public const uint ContentIndex = 1;

    /// <summary>Index of the place for the source line.</summary>
    public const uint SourceIndex = 13;

    /// <summary>Index of the place for the number.</summary>
    public const uint NumberIndex = 12;

    /// <summary>Adds master, layouts and theme; gives the layouts of the first slide and of the others.</summary>
    public static (SlideLayoutPart First, SlideLayoutPart Content) AddTo(PresentationPart presentation, string tongue, Language language)
    {
        var master = presentation.AddNewPart<SlideMasterPart>("master1");
        master.AddNewPart<ThemePart>("theme1").Theme = HouseTheme.Make();
        var first = master.AddNewPart<SlideLayoutPart>("layout1");
        var content = master.AddNewPart<SlideLayoutPart>("layout2");
        first.SlideLayout = Layout(P.SlideLayoutValues.Title, SlideShapes.Data(
            SlideTexts.TitleLayout.In(language),
            SlideShapes.Placeholder(2, SlideTexts.Title.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.CenteredTitle }, Prompt(SlideTexts.Title, tongue, language), SlideBox.FirstTitle, SlideShapes.Look(40, true, false), A.TextAnchoringTypeValues.Bottom),
            SlideShapes.Placeholder(3, SlideTexts.Subtitle.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.SubTitle, Index = ContentIndex }, Prompt(SlideTexts.Subtitle, tongue, language), SlideBox.Subtitle, SlideShapes.Look(20, false, true)),
            SlideShapes.Rule(4, new SlideBox(96, 284, 96, 3))));
        content.SlideLayout = Layout(P.SlideLayoutValues.Object, SlideShapes.Data(
            SlideTexts.ContentLayout.In(language),
            SlideShapes.Placeholder(2, SlideTexts.Title.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Title }, Prompt(SlideTexts.Title, tongue, language)),
            SlideShapes.Placeholder(3, SlideTexts.Chart.In(language), new P.PlaceholderShape { Index = ContentIndex }, Prompt(SlideTexts.Chart, tongue, language), SlideBox.Content, SlideShapes.Look(18, false, false)),
            SlideShapes.Placeholder(4, SlideTexts.Source.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = SourceIndex, Size = P.PlaceholderSizeValues.Quarter }, Prompt(SlideTexts.Source, tongue, language), SlideBox.Source, SlideShapes.Look(11, false, true)),
            SlideShapes.Placeholder(5, SlideTexts.Number.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.SlideNumber, Index = NumberIndex, Size = P.PlaceholderSizeValues.Quarter }, [SlideShapes.SlideNumber(tongue)], SlideBox.Number, SlideShapes.Look(11, false, true, A.TextAlignmentTypeValues.Right))));
        first.AddPart(master, "master1");
        content.AddPart(master, "master1");

        master.SlideMaster = new P.SlideMaster(
            SlideShapes.Data(
                null,
                SlideShapes.Placeholder(2, SlideTexts.Title.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Title }, Prompt(SlideTexts.Title, tongue, language), SlideBox.Title, null, A.TextAnchoringTypeValues.Center),
                SlideShapes.Placeholder(3, SlideTexts.Chart.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = ContentIndex }, Prompt(SlideTexts.Chart, tongue, language), SlideBox.Content)),
            Colours(),
            new P.SlideLayoutIdList(new P.SlideLayoutId { Id = 2147483649, RelationshipId = "layout1" }, new P.SlideLayoutId { Id = 2147483650, RelationshipId = "layout2" }),
            new P.TextStyles(
                new P.TitleStyle(SlideShapes.Look(24, true, false).FirstChild!.CloneNode(true)),
                new P.BodyStyle(SlideShapes.Look(18, false, false).FirstChild!.CloneNode(true)),
                new P.OtherStyle(SlideShapes.Look(18, false, false).FirstChild!.CloneNode(true))));
        return (first, content);
    }

    /// <summary>Adds the master of the notes, on which the slide and the text have their places.</summary>
    public static NotesMasterPart AddNotesTo(PresentationPart presentation, string tongue, Language language)
    {
        var notes = presentation.AddNewPart<NotesMasterPart>("notes1");
        notes.AddNewPart<ThemePart>("theme1").Theme = HouseTheme.Make();
        notes.NotesMaster = new P.NotesMaster(
            SlideShapes.Data(
                null,
                SlideShapes.Placeholder(2, SlideTexts.Notes.In(language), new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = ContentIndex, Size = P.PlaceholderSizeValues.Quarter }, Prompt(SlideTexts.Notes, tongue, language), new SlideBox(54, 330, 432, 380), SlideShapes.Look(12, false, false))),
            Colours());
        return notes;
    }

    private static P.SlideLayout Layout(P.SlideLayoutValues type, P.CommonSlideData data) =>
        new(data, new P.ColorMapOverride(new A.MasterColorMapping())) { Type = type, Preserve = true };

    private static A.Paragraph[] Prompt(Bilingual text, string tongue, Language language) => [SlideShapes.Text(tongue, (text.In(language), false))];

    private static P.ColorMap Colours() => new()
    {
        Background1 = A.ColorSchemeIndexValues.Light1,
        Text1 = A.ColorSchemeIndexValues.Dark1,
        Background2 = A.ColorSchemeIndexValues.Light2,
        Text2 = A.ColorSchemeIndexValues.Dark2,
        Accent1 = A.ColorSchemeIndexValues.Accent1,
        Accent2 = A.ColorSchemeIndexValues.Accent2,
        Accent3 = A.ColorSchemeIndexValues.Accent3,
        Accent4 = A.ColorSchemeIndexValues.Accent4,
        Accent5 = A.ColorSchemeIndexValues.Accent5,
        Accent6 = A.ColorSchemeIndexValues.Accent6,
        Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
    };
}
