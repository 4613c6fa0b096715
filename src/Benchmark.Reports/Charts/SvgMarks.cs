namespace Benchmark.Reports.Charts;

/// <summary>
/// Draws what stands in the plot area of a picture. Marks and texts are two groups: where Plotly lies over the picture it draws the marks
/// and the texts stay, so that no text ever moves.
/// </summary>
internal static class SvgMarks
{
    private const double NameSize = 13;
    private const double TickSize = 12;
    private const double BelowSize = 11;

    public static void Draw(ChartSpec spec, SvgPen pen, Room room)
    {
        pen.Raw("<g class=\"axes\">");
        OwnRow(spec, pen);
        Grid(spec, pen, room);
        pen.Raw("</g><g class=\"marks\">");
        foreach (var mark in spec.Marks)
        {
            DrawMark(mark, spec, pen);
        }

        // Above every mark, whatever the order.
        foreach (var label in spec.Marks.OfType<Label>().Where(label => label.AmongMarks))
        {
            Write(label, spec, pen);
        }

        pen.Raw("</g><g class=\"texts\">");
        Ticks(spec, pen, room);
        Names(spec, pen);
        Titles(spec, pen);
        foreach (var mark in spec.Marks)
        {
            Texts(mark, spec, pen);
        }

        pen.Raw("</g>");
    }

    private static void OwnRow(ChartSpec spec, SvgPen pen)
    {
        if (spec.Y is not CategoryAxis axis)
        {
            return;
        }

        var height = spec.PlotHeight / axis.Categories.Count;
        for (var row = 0; row < axis.Categories.Count; row++)
        {
            if (axis.Categories[row].Role == MarkRole.Own)
            {
                var rest = FormattableString.Invariant($"y=\"{SvgPen.Px(row * height)}\" height=\"{SvgPen.Px(height)}\" fill=\"{pen.Colours.Own}\" fill-opacity=\".09\" shape-rendering=\"crispEdges\"/>");
                pen.Raw($"<rect x=\"{SvgPen.Px(-spec.Margins.Left)}\" width=\"{SvgPen.Px(spec.Margins.Left)}\" {rest}<rect x=\"0\" width=\"{pen.Across(1)}\" {rest}<rect x=\"{pen.Across(1)}\" width=\"{SvgPen.Px(spec.Margins.Right)}\" {rest}");
            }
        }
    }

    private static void Grid(ChartSpec spec, SvgPen pen, Room room)
    {
        foreach (var tick in TicksOf(spec.X).Where(tick => spec.X is NumberAxis && tick.Room <= room))
        {
            pen.Straight(spec.X.Fraction(tick.Value), spec.X.Fraction(tick.Value), 0, spec.PlotHeight, pen.Colours.Line, 1, RoomClass(tick));
        }

        foreach (var tick in TicksOf(spec.Y))
        {
            pen.Straight(0, 1, spec.Down(tick.Value), spec.Down(tick.Value), pen.Colours.Line, 1);
        }
    }

    private static void Ticks(ChartSpec spec, SvgPen pen, Room room)
    {
        foreach (var tick in TicksOf(spec.X).Where(tick => tick.Room <= room))
        {
            var fraction = spec.X.Fraction(tick.Value);
            var colour = tick.Strong ? pen.Colours.Ink : pen.Colours.Sub;
            pen.Text(fraction, 0, spec.PlotHeight + 16, tick.Text, colour, TickSize, Anchor.Middle, tick.Strong, RoomClass(tick));
            if (tick.Below is { } below)
            {
                pen.Text(fraction, 0, spec.PlotHeight + 33, below, pen.Colours.Sub, BelowSize, Anchor.Middle, false, RoomClass(tick));
            }
        }

        foreach (var tick in TicksOf(spec.Y))
        {
            pen.Text(0, -8, spec.Down(tick.Value), tick.Text, pen.Colours.Sub, TickSize, Anchor.End);
        }
    }

    private static void Names(ChartSpec spec, SvgPen pen)
    {
        if (spec.Y is not CategoryAxis axis)
        {
            return;
        }

        for (var row = 0; row < axis.Categories.Count; row++)
        {
            var category = axis.Categories[row];
            var own = category.Role == MarkRole.Own;
            var colour = own ? pen.Colours.Own : pen.Colours.Ink;
            foreach (var (line, y) in Lines(category.Lines, spec.Down(row), 14))
            {
                pen.Text(0, -10, y, line, colour, NameSize, Anchor.End, own);
            }

            pen.Text(1, spec.Margins.Right - 10, spec.Down(row), category.Value, colour, NameSize, Anchor.End, own);
        }
    }

    /// <summary>What the axes count: above the upward axis, and under the texts of the other.</summary>
    private static void Titles(ChartSpec spec, SvgPen pen)
    {
        if (spec.Y is NumberAxis { Title: var up })
        {
            foreach (var (line, y) in Lines(up, -8 - (up.Count * EndLabel.LineHeight / 2), EndLabel.LineHeight))
            {
                pen.Text(0, 8 - spec.Margins.Left, y, line, pen.Colours.Sub, NameSize);
            }
        }

        if (spec.X is NumberAxis { Title: var right })
        {
            foreach (var (line, y) in Lines(right, spec.PlotHeight + 28 + (right.Count * EndLabel.LineHeight / 2), EndLabel.LineHeight))
            {
                pen.Text(1, 16, y, line, pen.Colours.Sub, NameSize, Anchor.End);
            }
        }
    }

    private static void DrawMark(Mark mark, ChartSpec spec, SvgPen pen)
    {
        var (x, colours) = (spec.X, pen.Colours);
        switch (mark)
        {
            case Band band:
                var edges = band.Edges.Select(edge => (x.Fraction(edge.X), spec.Down(edge.Upper))).Concat(band.Edges.Reverse().Select(edge => (x.Fraction(edge.X), spec.Down(edge.Lower))));
                pen.Path(edges, closed: true, spec.PlotHeight, FormattableString.Invariant($" fill=\"{colours.Of(band.Role)}\"{(band.Role == MarkRole.Own ? FormattableString.Invariant($" fill-opacity=\"{MarkSize.OpacityOf(band)}\"") : "")}"));
                break;
            case Reference reference:
                pen.Straight(x.Fraction(reference.X), x.Fraction(reference.X), 0, spec.PlotHeight, colours.Of(reference.Role), reference.Role == MarkRole.Middle ? MarkSize.OtherLine : 1, " class=\"reference\"" + DashOf(reference.Style));
                break;
            case Line line:
                pen.Path(line.Places.Select(place => (x.Fraction(place.X), spec.Down(place.Y))), closed: false, spec.PlotHeight, FormattableString.Invariant($" fill=\"none\" stroke=\"{colours.Of(line.Role)}\" stroke-width=\"{MarkSize.WidthOf(line.Role)}\" stroke-linejoin=\"round\"{DashOf(line.Style)}"));
                break;
            case Intervals intervals:
                foreach (var stretch in intervals.Stretches)
                {
                    pen.Straight(x.Fraction(stretch.From), x.Fraction(stretch.To), spec.Down(stretch.Y), spec.Down(stretch.Y), colours.Of(stretch.Role), MarkSize.Interval, FormattableString.Invariant($" class=\"interval\" stroke-opacity=\"{MarkSize.IntervalOpacity}\""));
                }

                break;
            case Points points:
                foreach (var dot in points.Dots)
                {
                    DrawDot(dot, points, spec, pen);
                }

                break;
        }
    }

    private static void DrawDot(Dot dot, Points points, ChartSpec spec, SvgPen pen)
    {
        var (fraction, y, colour) = (spec.X.Fraction(dot.X), spec.Down(dot.Y), pen.Colours.Of(dot.Role));
        var radius = MarkSize.RadiusOf(dot, points.Dots.Count);
        if (MarkSize.HasRing(dot, points))
        {
            pen.Circle(fraction, y, MarkSize.Ring, FormattableString.Invariant($" fill=\"{pen.Colours.Paper}\" stroke=\"{colour}\" stroke-width=\"{MarkSize.RingWidth}\""));
        }

        if (dot.Shape == DotShape.Diamond)
        {
            // A nested drawing stands at a percentage, which a path of its own cannot.
            pen.Raw($"<svg class=\"dot\" x=\"{pen.Across(fraction)}\" y=\"{SvgPen.Px(y)}\" width=\"1\" height=\"1\" overflow=\"visible\"><path d=\"M0 -7L7 0L0 7L-7 0Z\" fill=\"{colour}\"/></svg>");
            return;
        }

        pen.Circle(fraction, y, radius, dot.Shape == DotShape.Open ? $" class=\"dot\" fill=\"{pen.Colours.Paper}\" stroke=\"{colour}\" stroke-width=\"2\"" : $" class=\"dot\" fill=\"{colour}\"");
    }

    private static void Texts(Mark mark, ChartSpec spec, SvgPen pen)
    {
        switch (mark)
        {
            case Reference { Text: { } text } reference:
                var fraction = spec.X.Fraction(reference.X);
                var y = reference.Side == Side.Above ? -12 : spec.PlotHeight + 35;
                pen.Text(fraction, 0, y, text, pen.Colours.OfText(reference.Role), TickSize, RoomFor(text, fraction, spec));
                break;
            case Label { AmongMarks: false } label:
                Write(label, spec, pen);
                break;
        }
    }

    private static void Write(Label label, ChartSpec spec, SvgPen pen)
    {
        foreach (var (line, down) in Lines(label.Lines, spec.Down(label.Y) + label.Lower, EndLabel.LineHeight))
        {
            pen.Text(spec.X.Fraction(label.X), label.Right, down, line, pen.Colours.OfText(label.Role), NameSize, label.Anchor, label.Strong, label.AmongMarks ? HaloOf(pen) : "");
        }
    }

    // A name stays legible where a line runs behind it.
    private static string HaloOf(SvgPen pen) => $" paint-order=\"stroke\" stroke=\"{pen.Colours.Paper}\" stroke-width=\"3\" stroke-linejoin=\"round\"";

    /// <summary>The side on which a text stays inside the picture on a phone, where the plot area is smallest.</summary>
    private static Anchor RoomFor(string text, double fraction, ChartSpec spec)
    {
        var plot = 320 - spec.Margins.Left - spec.Margins.Right;
        var half = TextWidth.Of(text, TickSize) / 2;
        var (left, right) = ((fraction * plot) + spec.Margins.Left, ((1 - fraction) * plot) + spec.Margins.Right);
        return left >= half && right >= half ? Anchor.Middle : left > right ? Anchor.End : Anchor.Start;
    }

    private static IEnumerable<(string Line, double Y)> Lines(IReadOnlyList<string> lines, double middle, double height) =>
        lines.Select((line, i) => (line, middle + ((i - ((lines.Count - 1) / 2.0)) * height)));

    private static IReadOnlyList<Tick> TicksOf(Axis axis) => axis switch
    {
        NumberAxis number => number.Ticks,
        PeriodAxis period => period.Ticks,
        _ => [],
    };

    private static string DashOf(LineStyle style) => MarkSize.DashesOf(style) is { Count: > 0 } dashes ? $" stroke-dasharray=\"{string.Join(' ', dashes)}\"" : "";

    private static string RoomClass(Tick tick) => tick.Room switch
    {
        Room.Medium => " class=\"from-medium\"",
        Room.Wide => " class=\"from-wide\"",
        _ => "",
    };
}
