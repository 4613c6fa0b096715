using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Office.Charts;

/// <summary>How marks look in a native chart: the colours of the house style, and shapes that tell our municipality apart in grey too.</summary>
internal static class MarkLook
{
    /// <summary>Points per pixel.</summary>
    private const double PerPixel = 0.75;

    public static readonly ChartColours Colours = ChartColours.Light;

    public static readonly LineLook Band = new(Colours.Group, 0.75);

    public static readonly LineLook Outlook = new(Colours.Own, 0.75, LineStyle.Dashed);

    public static readonly LineLook Grid = new(Colours.Line, 0.75);

    /// <summary>Office draws no area between two lines of an XY chart: a band is told by its edges.</summary>
    public static LineLook EdgeOf(MarkRole role) => role == MarkRole.Own ? Outlook : Band;

    public static LineLook Line(MarkRole role, LineStyle style) => new(Colours.Of(role), MarkSize.WidthOf(role) * PerPixel, style);

    public static LineLook Reference(Reference reference) =>
        new(Colours.Of(reference.Role), (reference.Role == MarkRole.Middle ? MarkSize.OtherLine : 1) * PerPixel, reference.Style);

    public static LineLook Margin(MarkRole role) => new(Colours.Of(role), MarkSize.Interval * PerPixel);

    /// <summary>A dot. Among others ours is a larger square with a dark edge.</summary>
    /// <param name="dot">The dot.</param>
    /// <param name="points">The dots it stands among.</param>
    public static MarkerLook Marker(Dot dot, Points points)
    {
        var colour = Colours.Of(dot.Role);
        var shape = dot.Shape == DotShape.Diamond ? MarkerShape.Diamond : MarkSize.HasRing(dot, points) ? MarkerShape.Square : MarkerShape.Circle;
        var size = (int)Math.Round(2 * MarkSize.RadiusOf(dot, points.Dots.Count) * PerPixel) + (dot.Role == MarkRole.Own ? 1 : 0) + (dot.Shape == DotShape.Diamond ? 2 : 0);
        return dot.Shape == DotShape.Open
            ? new MarkerLook(shape, size, Colours.Paper, new LineLook(colour, 1.5))
            : new MarkerLook(shape, size, colour, MarkSize.HasRing(dot, points) ? new LineLook(Colours.Ink, 1.25) : null);
    }
}
