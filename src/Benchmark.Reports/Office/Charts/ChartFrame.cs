using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Office.Charts;

/// <summary>Sizes of a native chart in points, and the ranges of its axes.</summary>
internal sealed record ChartFrame
{
    /// <summary>Pixel size of the names in a <see cref="ChartSpec"/>; our font size stands for it.</summary>
    private const double SpecFont = 13;

    /// <summary>Below this size nobody reads a name: only ours is shown.</summary>
    private const double SmallestFont = 6;

    /// <summary>Share of the width that names may take before they are broken into lines.</summary>
    private const double MostNames = 0.34;

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required double FontSize { get; init; }

    public required Margins Margins { get; init; }

    public required AxisRange X { get; init; }

    public required AxisRange Y { get; init; }

    /// <summary>Whether names stand on one line.</summary>
    public bool WholeNames { get; init; } = true;

    /// <summary>Whether there is room for the name and figure of our row alone.</summary>
    public bool OnlyOurs { get; init; }

    public double PlotWidth => Width - Margins.Left - Margins.Right;

    public double PlotHeight => Height - Margins.Top - Margins.Bottom;

    /// <summary>Points per pixel of the picture.</summary>
    public double PerPixel => FontSize / SpecFont;

    public static ChartFrame Of(ChartSpec spec, ChartRoom room, Language language) =>
        spec.Y is CategoryAxis axis ? Rows(spec, axis, room, language) : Plane(spec, room, language);

    private static ChartFrame Rows(ChartSpec spec, CategoryAxis axis, ChartRoom room, Language language)
    {
        var whole = Widest(axis, room.FontSize, category => [category.Name]) <= room.Width * MostNames;
        var lines = whole ? 1 : axis.Categories.Max(category => category.Lines.Count);
        var (above, below) = (Texts(spec, Side.Above) ? 1.8 : 0.6, Texts(spec, Side.Below) ? 3.8 : 2.2);
        var rows = ((lines - 1) * 1.25) + 1.5;
        var fitting = Math.Min(room.FontSize, room.MostHeight / ((rows * axis.Categories.Count) + above + below));
        var font = fitting < SmallestFont ? room.FontSize : fitting;
        var margins = new Margins(Widest(axis, font, category => whole ? [category.Name] : category.Lines) + font, above * font, font, below * font);
        var height = HeightIn(room, (rows * axis.Categories.Count * font) + margins.Top + margins.Bottom);

        // Figures stand inside the plot area, at the end of an axis that is made so much longer: only there can they be aligned to the right.
        var plot = room.Width - margins.Left - margins.Right;
        var column = axis.Categories.Max(category => TextWidth.Of(category.Value, font, bold: true)) + (1.5 * font);
        var x = AxisRange.Of(spec.X, language, aligned: false);
        return new ChartFrame
        {
            Width = room.Width,
            Height = height,
            FontSize = font,
            Margins = margins,
            X = x with { To = x.To + ((x.To - x.From) * column / (plot - column)), LastText = x.To },
            Y = new AxisRange(axis.From, axis.To) { IsDownwards = true },
            WholeNames = whole,
            OnlyOurs = fitting < SmallestFont,
        };
    }

    private static ChartFrame Plane(ChartSpec spec, ChartRoom room, Language language)
    {
        var unit = room.FontSize / SpecFont;
        var (x, y) = (AxisRange.Of(spec.X, language, aligned: true), AxisRange.Of(spec.Y, language, aligned: true));
        var line = room.FontSize * 1.5;
        var (up, right) = (TitleOf(spec.Y), TitleOf(spec.X));
        var margins = new Margins(
            (spec.Margins.Left * unit) + (up.Count > 0 ? line * 1.3 : 0),
            up.Count > 0 ? line : spec.Margins.Top * unit,
            spec.Margins.Right * unit,
            right.Count > 0 ? line * 3 : spec.Margins.Bottom * unit);
        return new ChartFrame
        {
            Width = room.Width,
            Height = HeightIn(room, (spec.PlotHeight * unit) + margins.Top + margins.Bottom),
            FontSize = room.FontSize,
            Margins = margins,
            X = x,
            Y = y,
        };
    }

    private static double HeightIn(ChartRoom room, double wanted) => room.Fills ? room.MostHeight : Math.Min(room.MostHeight, wanted);

    private static double Widest(CategoryAxis axis, double font, Func<Category, IReadOnlyList<string>> lines) =>
        axis.Categories.Max(category => lines(category).Max(line => TextWidth.Of(line, font, category.Role == MarkRole.Own)));

    private static bool Texts(ChartSpec spec, Side side) => spec.Marks.Any(mark => mark is Reference { Text: not null } reference && reference.Side == side);

    private static IReadOnlyList<string> TitleOf(Axis axis) => axis is NumberAxis { Title: var title } ? title : [];
}

/// <summary>A fixed range of an axis.</summary>
internal sealed record AxisRange(double From, double To)
{
    /// <summary>Distance between two ticks; null for an axis without figures beside it.</summary>
    public double? Step { get; init; }

    /// <summary>Decimals of its figures.</summary>
    public int Decimals { get; init; }

    /// <summary>The value beyond which no figure is printed; NaN when all are.</summary>
    public double LastText { get; init; } = double.NaN;

    /// <summary>Whether it counts downwards.</summary>
    public bool IsDownwards { get; init; }

    /// <summary>Office counts its ticks from the start of the axis, so an axis with ticks begins at one.</summary>
    /// <param name="axis">The axis of the picture.</param>
    /// <param name="language">Language of its texts.</param>
    /// <param name="aligned">Whether it ends at a tick too.</param>
    public static AxisRange Of(Axis axis, Language language, bool aligned)
    {
        if (axis is not NumberAxis { Ticks: { Count: > 1 } ticks })
        {
            return new AxisRange(axis.From, axis.To);
        }

        var step = ticks.Zip(ticks.Skip(1), (one, other) => other.Value - one.Value).Min();
        var from = FigureText.Round(ticks[0].Value - (Math.Ceiling(((ticks[0].Value - axis.From) / step) - 1e-9) * step), 10);
        var to = FigureText.Round(from + (Math.Ceiling(((axis.To - from) / step) - 1e-9) * step), 10);
        return new AxisRange(from, aligned ? to : axis.To) { Step = FigureText.Round(step, 10), Decimals = ticks.Max(tick => DecimalsOf(tick.Text, language)) };
    }

    /// <summary>Decimals of a figure as it is written.</summary>
    public static int DecimalsOf(string text, Language language)
    {
        var separator = text.LastIndexOf(FigureText.Culture(language).NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);
        return separator < 0 ? 0 : text.Skip(separator + 1).TakeWhile(char.IsAsciiDigit).Count();
    }
}
