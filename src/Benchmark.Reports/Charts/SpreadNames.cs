using Benchmark.Core.Comparisons;

namespace Benchmark.Reports.Charts;

/// <summary>
/// Names of the dots of a strip, above and under it, each at the top of a thin line from its dot. Placed for the narrowest phone, from right to
/// left: a name stands to the right of its line, so that no later line runs through it, and stands further from the axis than every line that
/// it passes over. What keeps free there keeps free on every wider screen, for dots move apart and names keep their width.
/// </summary>
/// <param name="Top">Upper end of the vertical axis.</param>
/// <param name="Bottom">Its lower end.</param>
/// <param name="Leaders">The thin lines.</param>
/// <param name="Names">The names.</param>
internal sealed record SpreadNames(double Top, double Bottom, IReadOnlyList<Mark> Leaders, IReadOnlyList<Mark> Names)
{
    private const double Narrowest = 320;
    private const double Size = 13;
    private const double RowHeight = 17;
    private const double Gap = 6;

    /// <summary>No names: as high as the dots.</summary>
    public static SpreadNames None(double half) => new(half, -half, [], []);

    /// <summary>Width of the widest name in pixels.</summary>
    public static double Widest(IEnumerable<MemberFigure> members, Comparison comparison) =>
        Math.Ceiling(members.Select(member => TextWidth.Of(member.Name, Size, member.Code == comparison.Municipality.Code)).DefaultIfEmpty().Max());

    /// <summary>Places every name.</summary>
    /// <param name="dots">The dots.</param>
    /// <param name="x">The horizontal axis.</param>
    /// <param name="margins">Margins of the picture.</param>
    /// <param name="half">Where the dots end, above and below 0.</param>
    /// <param name="pixels">Pixels per unit of the vertical axis.</param>
    public static SpreadNames Of(IReadOnlyList<Dot> dots, Axis x, Margins margins, double half, double pixels)
    {
        var plot = Narrowest - margins.Left - margins.Right;
        var sides = new[] { new List<Placed>(), new List<Placed>() };
        foreach (var dot in dots.OrderByDescending(dot => dot.X))
        {
            var left = x.Fraction(dot.X) * plot;
            var right = left + TextWidth.Of(dot.Card[0], Size, dot.Role == MarkRole.Own) + Gap;
            // The side of the axis on which it stands nearer; above on a tie.
            var rows = sides.Select(side => side.Where(other => other.Left < right + Gap).Select(other => other.Row + 1).DefaultIfEmpty().Max()).ToArray();
            var at = rows[1] < rows[0] ? 1 : 0;
            sides[at].Add(new(dot, left, rows[at]));
        }

        double Height(Placed name) => half + (((name.Row + 0.5) * RowHeight) / pixels);
        double End(List<Placed> side) => half + (side.Select(name => name.Row + 1).DefaultIfEmpty().Max() * RowHeight / pixels);
        var all = sides.SelectMany((side, index) => side.Select(name => (name.Dot, Height: index == 0 ? Height(name) : -Height(name)))).ToArray();
        return new(
            End(sides[0]),
            -End(sides[1]),
            [.. all.Select(name => new Line(MarkRole.Country, LineStyle.Solid, [new Place(name.Dot.X, name.Dot.Y), new Place(name.Dot.X, name.Height)]))],
            [.. all.Select(name => new Label(name.Dot.X, name.Height, [name.Dot.Card[0]], name.Dot.Role == MarkRole.Own ? MarkRole.Own : MarkRole.Middle, name.Dot.Role == MarkRole.Own, Right: 3, AmongMarks: true))]);
    }

    private sealed record Placed(Dot Dot, double Left, int Row);
}
