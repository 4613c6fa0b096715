using System.Globalization;
using System.Net;
using Benchmark.Reports.Charts;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using HoverFont = Plotly.Blazor.LayoutLib.HoverLabelLib.Font;
using MarkerLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;
using ShapeLine = Plotly.Blazor.LayoutLib.ShapeLib.Line;
using TraceLine = Plotly.Blazor.Traces.ScatterLib.Line;

namespace Benchmark.Web.Components.Charts;

/// <summary>
/// The marks of a picture as Plotly traces: as few as possible, for each costs time to draw. Names, values and tick texts stay in the SVG
/// under it, so that no text moves when Plotly takes over. Colours are the light ones; ChartFigure's style sheet replaces each by the
/// page's variable, because Plotly reads no variables and the page may change its colours without asking the server.
/// </summary>
internal static class PlotlyMapping
{
    private static readonly ChartColours Colours = ChartColours.Light;

    public static PlotlyPicture Of(ChartSpec spec)
    {
        var traces = new List<(Scatter Trace, IReadOnlyList<string> Codes)>();
        foreach (var mark in spec.Marks)
        {
            switch (mark)
            {
                case Intervals intervals:
                    traces.AddRange(intervals.Stretches.GroupBy(stretch => stretch.Role).Select(role => (IntervalTrace(role.Key, [.. role]), (IReadOnlyList<string>)[])));
                    break;
                case Points points when points.Dots.Count > 0:
                    traces.Add(PointTrace(points));
                    break;
            }
        }

        // Every line of one kind is one trace; a gap separates its parts.
        var lines = spec.Marks.OfType<Reports.Charts.Line>().GroupBy(line => (line.Role, line.Style)).Select(kind => (LineTrace(kind.Key.Role, kind.Key.Style, [.. kind]), (IReadOnlyList<string>)[]));
        traces.InsertRange(0, lines);

        return new PlotlyPicture([.. traces.Select(pair => pair.Trace)], LayoutOf(spec), [.. traces.Select(pair => pair.Codes)]);
    }

    private static Scatter IntervalTrace(MarkRole role, IReadOnlyList<Stretch> stretches) => new()
    {
        Mode = ModeFlag.Lines,
        HoverInfo = HoverInfoFlag.Skip,
        Opacity = (decimal)MarkSize.IntervalOpacity,
        Line = new TraceLine { Color = Colours.Of(role), Width = (decimal)MarkSize.Interval, Simplify = false },
        X = Separated(stretches, stretch => [stretch.From, stretch.To]),
        Y = Separated(stretches, stretch => [stretch.Y, stretch.Y]),
    };

    private static Scatter LineTrace(MarkRole role, LineStyle style, IReadOnlyList<Reports.Charts.Line> lines) => new()
    {
        Mode = ModeFlag.Lines,
        HoverInfo = HoverInfoFlag.Skip,
        Line = new TraceLine { Color = Colours.Of(role), Width = (decimal)MarkSize.WidthOf(role), Dash = DashOf(style), Simplify = false },
        X = Separated(lines, line => line.Places.Select(place => place.X)),
        Y = Separated(lines, line => line.Places.Select(place => place.Y)),
    };

    /// <summary>All dots are one trace; the ring round our dot is a point of it too.</summary>
    private static (Scatter Trace, IReadOnlyList<string> Codes) PointTrace(Points points)
    {
        var drawn = points.Dots
            .SelectMany(dot => MarkSize.HasRing(dot, points) ? [(Dot: dot, Ring: true), (Dot: dot, Ring: false)] : new[] { (Dot: dot, Ring: false) })
            .ToArray();
        var trace = new Scatter
        {
            Mode = ModeFlag.Markers,
            HoverInfo = HoverInfoFlag.Text,
            HoverTextArray = [.. drawn.Select(d => CardText(d.Dot.Card))],
            ClipOnAxis = false,
            X = [.. drawn.Select(d => (object)d.Dot.X)],
            Y = [.. drawn.Select(d => (object)d.Dot.Y)],
            Marker = new Marker
            {
                Opacity = 1,
                SizeArray = [.. drawn.Select(d => (decimal?)(2 * (d.Ring ? MarkSize.Ring : MarkSize.RadiusOf(d.Dot, points.Dots.Count))))],
                SymbolArray = [.. drawn.Select(d => (SymbolEnum?)(d.Dot.Shape == DotShape.Diamond ? SymbolEnum.Diamond : SymbolEnum.Circle))],
                ColorArray = [.. drawn.Select(d => (object)(d.Ring || d.Dot.Shape == DotShape.Open ? Colours.Paper : Colours.Of(d.Dot.Role)))],
                Line = new MarkerLine
                {
                    ColorArray = [.. drawn.Select(d => (object)Colours.Of(d.Dot.Role))],
                    WidthArray = [.. drawn.Select(d => (decimal?)(d.Ring ? MarkSize.RingWidth : d.Dot.Shape == DotShape.Open ? 2 : 0))],
                },
            },
        };
        return (trace, [.. drawn.Select(d => d.Dot.Code)]);
    }

    private static Layout LayoutOf(ChartSpec spec) => new()
    {
        AutoSize = true,
        Height = (decimal)spec.Height,
        Margin = new Margin { L = (decimal)spec.Margins.Left, T = (decimal)spec.Margins.Top, R = (decimal)spec.Margins.Right, B = (decimal)spec.Margins.Bottom, Pad = 0, AutoExpand = false },
        PaperBgColor = "rgba(0,0,0,0)",
        PlotBgColor = "rgba(0,0,0,0)",
        ShowLegend = false,
        HoverMode = HoverModeEnum.Closest,
        HoverDistance = 24,
        DragMode = DragModeEnum.False,
        UiRevision = "constant",
        HoverLabel = new Plotly.Blazor.LayoutLib.HoverLabel { BgColor = Colours.Paper, BorderColor = Colours.Sub, Align = Plotly.Blazor.LayoutLib.HoverLabelLib.AlignEnum.Left, Font = new HoverFont { Color = Colours.Ink, Size = 13, Family = "inherit" } },
        XAxis = [new XAxis { Range = [spec.X.From, spec.X.To], FixedRange = true, Visible = false, ZeroLine = false, ShowGrid = false }],
        YAxis = [new YAxis { Range = spec.Y is CategoryAxis ? [spec.Y.To, spec.Y.From] : [spec.Y.From, spec.Y.To], FixedRange = true, Visible = false, ZeroLine = false, ShowGrid = false }],
        Annotations = [.. spec.Marks.OfType<Reports.Charts.Label>().Where(label => label.AmongMarks).Select(AnnotationOf)],
        Shapes = [.. spec.Marks.Select(mark => ShapeOf(mark, spec.Y)).OfType<Shape>()],
    };

    private static Annotation AnnotationOf(Reports.Charts.Label label) => new()
    {
        X = label.X,
        Y = label.Y,
        Text = label.Strong ? $"<b>{WebUtility.HtmlEncode(label.Lines[0])}</b>" : WebUtility.HtmlEncode(label.Lines[0]),
        ShowArrow = false,
        CaptureEvents = false,
        BorderPad = 0,
        XAnchor = Plotly.Blazor.LayoutLib.AnnotationLib.XAnchorEnum.Left,
        YAnchor = Plotly.Blazor.LayoutLib.AnnotationLib.YAnchorEnum.Middle,
        XShift = (decimal)label.Right,
        YShift = (decimal)-label.Lower,
        Font = new Plotly.Blazor.LayoutLib.AnnotationLib.Font { Color = Colours.OfText(label.Role), Size = 13, Family = "inherit" },
    };

    private static Shape? ShapeOf(Mark mark, Axis y) => mark switch
    {
        Band band => new Shape
        {
            Type = TypeEnum.Path,
            Layer = LayerEnum.Below,
            Path = "M" + string.Join('L', band.Edges.Select(edge => Point(edge.X, edge.Upper)).Concat(band.Edges.Reverse().Select(edge => Point(edge.X, edge.Lower)))) + "Z",
            FillColor = Colours.Of(band.Role),
            Opacity = (decimal)MarkSize.OpacityOf(band),
            Line = new ShapeLine { Width = 0 },
        },
        Reference reference => new Shape
        {
            Type = TypeEnum.Line,
            Layer = LayerEnum.Below,
            X0 = reference.X,
            X1 = reference.X,
            // Places of the axis: with those of the paper Plotly would draw the line behind the band.
            Y0 = y.From,
            Y1 = y.To,
            Line = new ShapeLine { Color = Colours.Of(reference.Role), Width = (decimal)(reference.Role == MarkRole.Middle ? MarkSize.OtherLine : 1), Dash = DashOf(reference.Style) },
        },
        _ => null,
    };

    private static string DashOf(LineStyle style) => MarkSize.DashesOf(style) is { Count: > 0 } dashes ? string.Join(',', dashes.Select(length => $"{length}px")) : "solid";

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:R},{y:R}");

    /// <summary>Parts of a trace one after the other, with nothing between them.</summary>
    private static List<object> Separated<T>(IReadOnlyList<T> parts, Func<T, IEnumerable<double>> values)
    {
        var all = new List<object>();
        foreach (var part in parts)
        {
            if (all.Count > 0)
            {
                all.Add(null!);
            }

            all.AddRange(values(part).Cast<object>());
        }

        return all;
    }

    /// <summary>Plotly reads a little markup in its texts, so names are encoded.</summary>
    private static string CardText(IReadOnlyList<string> card) =>
        $"<b>{WebUtility.HtmlEncode(card[0])}</b>" + string.Concat(card.Skip(1).Select(line => "<br>" + WebUtility.HtmlEncode(line)));
}
