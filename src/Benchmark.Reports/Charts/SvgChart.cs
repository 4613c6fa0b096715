namespace Benchmark.Reports.Charts;

/// <summary>Draws a picture as SVG.</summary>
public static class SvgChart
{
    /// <summary>
    /// For a page: fills the width it is given, text keeps its size, colours are the page's variables (--ink, --own …). Texts of class
    /// from-medium and from-wide must be hidden below 600 and 760 pixels.
    /// </summary>
    /// <param name="spec">The picture.</param>
    /// <param name="title">Name for readers who cannot see it; null for the picture's own.</param>
    public static string Inline(ChartSpec spec, string? title = null)
    {
        var (margins, pen) = (spec.Margins, new SvgPen(ChartColours.Variables, width: null));
        pen.Raw($"<div class=\"chart\" style=\"padding:{SvgPen.Px(margins.Top)}px {SvgPen.Px(margins.Right)}px {SvgPen.Px(margins.Bottom)}px {SvgPen.Px(margins.Left)}px\">");
        pen.Raw($"<svg role=\"img\" aria-label=\"{SvgPen.Encode(title ?? spec.Title)}\" width=\"100%\" height=\"{SvgPen.Px(spec.PlotHeight)}\" style=\"display:block;overflow:visible\">");
        SvgMarks.Draw(spec, pen, Room.Wide);
        return pen.Raw("</svg></div>").ToString();
    }

    /// <summary>To take along: a drawing of its own with title, sentence, source, date and link in it, in real colours.</summary>
    /// <param name="spec">The picture.</param>
    /// <param name="texts">What stands round it.</param>
    /// <param name="width">Width in pixels, at least 320.</param>
    public static string Document(ChartSpec spec, PictureTexts texts, int width) => SvgDocument.Of(spec, texts, width);
}
