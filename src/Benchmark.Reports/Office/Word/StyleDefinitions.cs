using Benchmark.Reports.Charts;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Office.Word;

/// <summary>Our own look of every style, for a letter without a template or one that lacks a style. Fonts are those of the theme.</summary>
internal static class StyleDefinitions
{
    private static readonly ChartColours Colours = ChartColours.Light;

    /// <summary>The ground of generated texts and its edge.</summary>
    private const string Ground = "F2F5FA";
    private const string Edge = "B7C7DA";

    /// <summary>The defaults of a document of our own.</summary>
    public static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { AsciiTheme = ThemeFontValues.MinorHighAnsi, HighAnsiTheme = ThemeFontValues.MinorHighAnsi, EastAsiaTheme = ThemeFontValues.MinorEastAsia, ComplexScriptTheme = ThemeFontValues.MinorBidi },
            new Color { Val = Hex(Colours.Ink) },
            new FontSize { Val = "20" },
            new FontSizeComplexScript { Val = "20" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new WidowControl(),
            new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto })));

    /// <summary>A style; its basis and follower are filled in by who adds it.</summary>
    public static Style Of(LetterStyle style) => style switch
    {
        LetterStyle.Normal => Paragraph("Normal", "Normal", isOurs: false, new StyleParagraphProperties(new WidowControl()), isDefault: true),
        LetterStyle.Title => Heading("Title", "Title", null, 36, before: 240, after: 240),
        LetterStyle.Heading1 => Heading("Heading1", "heading 1", 0, 26, before: 300, after: 80),
        LetterStyle.Heading2 => Heading("Heading2", "heading 2", 1, 22, before: 240, after: 80),
        LetterStyle.Heading3 => Heading("Heading3", "heading 3", 2, 20, before: 160, after: 40),
        LetterStyle.Caption => Paragraph(
            "Caption", "caption", isOurs: false, new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "160", After = "80" }), new StyleRunProperties(new Bold(), new FontSize { Val = "18" })),
        LetterStyle.Footer => Paragraph(
            "Footer", "footer", isOurs: false, new StyleParagraphProperties(new SpacingBetweenLines { After = "0" }, new Justification { Val = JustificationValues.Right }), Small()),
        LetterStyle.HeaderField => Paragraph(
            "Briefgegevens", "Briefgegevens", isOurs: true, new StyleParagraphProperties(
                new Tabs(new TabStop { Val = TabStopValues.Left, Position = 1701 }), new SpacingBetweenLines { After = "20" }, new Indentation { Left = "1701", Hanging = "1701" })),
        LetterStyle.Proposal => Paragraph("Tekstvoorstel", "Tekstvoorstel", isOurs: true, Tinted()),
        LetterStyle.ProposalBullet => Paragraph("Tekstvoorstellijst", "Tekstvoorstel lijst", isOurs: true, Tinted(left: "454", hanging: "284")),
        LetterStyle.Picture => Paragraph("Figuur", "Figuur", isOurs: true, new StyleParagraphProperties(new SpacingBetweenLines { After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto })),
        LetterStyle.Source => Paragraph("Bronregel", "Bronregel", isOurs: true, new StyleParagraphProperties(new SpacingBetweenLines { After = "60", Line = "252", LineRule = LineSpacingRuleValues.Auto }), Small()),
        LetterStyle.Cell => Paragraph("Tabelcel", "Tabelcel", isOurs: true, new StyleParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new StyleRunProperties(new FontSize { Val = "18" })),
        LetterStyle.Hyperlink => Character("Hyperlink", "Hyperlink", new StyleRunProperties(new Color { Val = "12467F" }, new Underline { Val = UnderlineValues.Single })),
        LetterStyle.Placeholder => Character("PlaceholderText", "Placeholder Text", new StyleRunProperties(new Italic(), new Color { Val = Hex(Colours.Sub) })),
        LetterStyle.Figures => Table(),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Not a style of a letter."),
    };

    private static Style Heading(string id, string name, int? level, int halfPoints, int before, int after)
    {
        var paragraph = new StyleParagraphProperties(
            new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = Text(before), After = Text(after), Line = "252", LineRule = LineSpacingRuleValues.Auto });
        if (level is { } outline)
        {
            paragraph.Append(new OutlineLevel { Val = outline });
        }

        return Paragraph(id, name, isOurs: false, paragraph, new StyleRunProperties(
            new RunFonts { AsciiTheme = ThemeFontValues.MajorHighAnsi, HighAnsiTheme = ThemeFontValues.MajorHighAnsi, EastAsiaTheme = ThemeFontValues.MajorEastAsia, ComplexScriptTheme = ThemeFontValues.MajorBidi },
            new Bold(),
            new FontSize { Val = Text(halfPoints) }));
    }

    private static Style Paragraph(string id, string name, bool isOurs, StyleParagraphProperties paragraph, StyleRunProperties? run = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name }, PrimaryStyle = new PrimaryStyle(), StyleParagraphProperties = paragraph, StyleRunProperties = run };
        if (isDefault)
        {
            style.Default = true;
        }
        else
        {
            style.BasedOn = new BasedOn();
            style.NextParagraphStyle = paragraph.OutlineLevel is null && id != "Title" ? null : new NextParagraphStyle();
        }

        if (isOurs)
        {
            style.CustomStyle = true;
        }

        return style;
    }

    private static Style Character(string id, string name, StyleRunProperties run) =>
        new() { Type = StyleValues.Character, StyleId = id, StyleName = new StyleName { Val = name }, UIPriority = new UIPriority { Val = 99 }, StyleRunProperties = run };

    // Lines between rows and none upright; the row of headings bold over a darker line.
    private static Style Table() => new(
        new StyleName { Val = "Cijfertabel" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = Hex(Colours.Sub) },
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Hex(Colours.Sub) },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Hex(Colours.Line) }),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableCellProperties(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Hex(Colours.Sub) })))
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = "Cijfertabel", CustomStyle = true };

    private static StyleParagraphProperties Tinted(string left = "170", string hanging = "0") => new(
        new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 6, Color = Edge }),
        new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Ground },
        new Indentation { Left = left, Hanging = hanging });

    private static StyleRunProperties Small() => new(new Color { Val = Hex(Colours.Sub) }, new FontSize { Val = "17" });

    private static string Hex(string colour) => colour[1..].ToUpperInvariant();

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
