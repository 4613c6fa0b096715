namespace Benchmark.Reports.Charts;

/// <summary>A stand-alone drawing: texts above and under the picture, broken by the width of the shipped font.</summary>
internal static class SvgDocument
{
    private const double Padding = 24;

    public static string Of(ChartSpec spec, PictureTexts texts, int width)
    {
        var room = width >= 760 ? Room.Wide : width >= 600 ? Room.Medium : Room.Narrow;
        var margins = spec.Margins;
        var picture = new DocumentPicture(
            spec.Height,
            width - (2 * Padding) - margins.Left - margins.Right,
            pen =>
            {
                pen.Raw($"<g transform=\"translate({SvgPen.Px(margins.Left)} {SvgPen.Px(margins.Top)})\">");
                SvgMarks.Draw(spec, pen, room);
                pen.Raw("</g>");
            },
            [string.Join(' ', spec.Footnotes)]);
        return Of(picture, texts, width);
    }

    public static string Of(DocumentPicture picture, PictureTexts texts, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 320);
        var (colours, inner) = (ChartColours.Light, width - (2 * Padding));
        var head = new List<Paragraph>
        {
            new(texts.Title, 22, colours.Ink, Bold: true, After: 2),
            new(texts.Subtitle, 13, colours.Sub, Bold: false, After: 10),
            new(texts.Sentence, 15, colours.Ink, Bold: false, After: 14),
        };
        List<Paragraph> foot =
        [
            .. picture.Footnotes.Select(note => new Paragraph(note, 12, colours.Sub, Bold: false, After: 4)),
            .. texts.Said.Select(said => new Paragraph(said, 13, colours.Ink, Bold: false, After: 4)),
            new(texts.Source, 12, colours.Sub, Bold: false, After: 4),
            new(texts.Link, 12, colours.Ink, Bold: false, After: 0),
        ];
        var chartTop = Padding + head.Sum(paragraph => paragraph.Height(inner));
        var footTop = chartTop + picture.Height + 12;
        var height = footTop + foot.Sum(paragraph => paragraph.Height(inner)) + Padding;

        var pen = new SvgPen(colours, picture.PlotWidth);
        pen.Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{SvgPen.Px(height)}\" viewBox=\"0 0 {width} {SvgPen.Px(height)}\" role=\"img\" font-family=\"'Noto Sans', sans-serif\">");
        pen.Raw($"<title>{SvgPen.Encode(texts.Title)}</title><desc>{SvgPen.Encode(texts.Sentence)}</desc>");
        pen.Raw($"<rect width=\"{width}\" height=\"{SvgPen.Px(height)}\" fill=\"{colours.Paper}\"/>");
        Write(head, pen, Padding, inner);
        pen.Raw($"<g transform=\"translate({SvgPen.Px(Padding)} {SvgPen.Px(chartTop)})\">");
        picture.Draw(pen);
        pen.Raw("</g>");
        Write(foot, pen, footTop, inner);
        return pen.Raw("</svg>").ToString();
    }

    private static void Write(IReadOnlyList<Paragraph> paragraphs, SvgPen pen, double top, double width)
    {
        foreach (var paragraph in paragraphs)
        {
            var y = top;
            foreach (var line in paragraph.Lines(width))
            {
                pen.Raw($"<text x=\"{SvgPen.Px(Padding)}\" y=\"{SvgPen.Px(y + paragraph.Size)}\" font-size=\"{SvgPen.Px(paragraph.Size)}\" fill=\"{paragraph.Colour}\"{(paragraph.Bold ? " font-weight=\"700\"" : "")}>{SvgPen.Encode(line)}</text>");
                y += paragraph.LineHeight;
            }

            top += paragraph.Height(width);
        }
    }

    private sealed record Paragraph(string Text, double Size, string Colour, bool Bold, double After)
    {
        public double LineHeight => Math.Ceiling(Size * 1.45);

        public IReadOnlyList<string> Lines(double width) => Text.Length == 0 ? [] : TextWidth.Wrap(Text, width, Size, Bold);

        public double Height(double width) => Lines(width) is { Count: > 0 } lines ? (lines.Count * LineHeight) + After : 0;
    }
}

/// <summary>What stands in the middle of a stand-alone drawing.</summary>
/// <param name="Height">Pixels.</param>
/// <param name="PlotWidth">Width of the plot area in pixels.</param>
/// <param name="Draw">Draws it from its own left upper corner.</param>
/// <param name="Footnotes">Paragraphs under it.</param>
internal sealed record DocumentPicture(double Height, double PlotWidth, Action<SvgPen> Draw, IReadOnlyList<string> Footnotes);
