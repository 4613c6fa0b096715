using System.Globalization;
using System.Net;
using System.Text;

namespace Benchmark.Reports.Charts;

/// <summary>
/// Writes SVG on a plot area that is either fluid (places across in percentages, so that text keeps its size at every width) or of a fixed
/// width in pixels.
/// </summary>
internal sealed class SvgPen(ChartColours colours, double? width)
{
    /// <summary>Units across in which paths are written on a fluid plot area; SVG knows no percentages in paths.</summary>
    private const double PathUnits = 1000;

    private readonly StringBuilder _svg = new(8192);

    public ChartColours Colours { get; } = colours;

    /// <summary>Width of the plot area; null when fluid.</summary>
    public double? Width { get; } = width;

    public override string ToString() => _svg.ToString();

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>At most three decimals, with a point.</summary>
    public static string Px(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A place across as an attribute value.</summary>
    public string Across(double fraction) => Width is { } fixedWidth ? Px(fraction * fixedWidth) : Px(fraction * 100) + "%";

    public SvgPen Raw(string markup)
    {
        _svg.Append(markup);
        return this;
    }

    public void Straight(double fromFraction, double toFraction, double fromY, double toY, string colour, double stroke, string attributes = "") =>
        Raw($"<line x1=\"{Across(fromFraction)}\" x2=\"{Across(toFraction)}\" y1=\"{Px(fromY)}\" y2=\"{Px(toY)}\" stroke=\"{colour}\" stroke-width=\"{Px(stroke)}\"{attributes}/>");

    public void Circle(double fraction, double y, double radius, string attributes) =>
        Raw($"<circle cx=\"{Across(fraction)}\" cy=\"{Px(y)}\" r=\"{Px(radius)}\"{attributes}/>");

    /// <summary>A text whose middle stands at a height.</summary>
    public void Text(double fraction, double right, double y, string text, string colour, double size, Anchor anchor = Anchor.Start, bool bold = false, string attributes = "") =>
        Raw($"<text x=\"{Across(fraction)}\" dx=\"{Px(right)}\" y=\"{Px(y + (size * 0.36))}\" font-size=\"{Px(size)}\" fill=\"{colour}\"{AnchorOf(anchor)}{(bold ? " font-weight=\"700\"" : "")}{attributes}>{Encode(text)}</text>");

    /// <summary>A line or area through places given as fraction across and pixels down.</summary>
    public void Path(IEnumerable<(double Fraction, double Y)> places, bool closed, double height, string attributes)
    {
        var unit = Width ?? PathUnits;
        var path = "M" + string.Join('L', places.Select(place => $"{Px(place.Fraction * unit)} {Px(place.Y)}")) + (closed ? "Z" : "");
        if (Width is null)
        {
            // Only the path is stretched with the width; its stroke is not.
            Raw($"<svg width=\"100%\" height=\"{Px(height)}\" viewBox=\"0 0 {Px(PathUnits)} {Px(height)}\" preserveAspectRatio=\"none\" overflow=\"visible\"><path d=\"{path}\" vector-effect=\"non-scaling-stroke\"{attributes}/></svg>");
        }
        else
        {
            Raw($"<path d=\"{path}\"{attributes}/>");
        }
    }

    private static string AnchorOf(Anchor anchor) => anchor switch
    {
        Anchor.Middle => " text-anchor=\"middle\"",
        Anchor.End => " text-anchor=\"end\"",
        _ => "",
    };
}
