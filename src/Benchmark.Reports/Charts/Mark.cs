namespace Benchmark.Reports.Charts;

/// <summary>Something drawn from figures; a closed set that an office chart can express too.</summary>
public abstract record Mark
{
    private protected Mark()
    {
    }
}

/// <summary>Dots. The index of a dot finds the municipality back when it is clicked.</summary>
public sealed record Points(IReadOnlyList<Dot> Dots) : Mark;

/// <summary>One dot.</summary>
/// <param name="X">Place on the horizontal axis.</param>
/// <param name="Y">Place on the vertical axis.</param>
/// <param name="Role">Whose it is.</param>
/// <param name="Code">CBS code of the municipality.</param>
/// <param name="Card">Lines of the card that appears beside it: the name, then what the table says.</param>
/// <param name="Shape">How it is filled.</param>
public sealed record Dot(double X, double Y, MarkRole Role, string Code, IReadOnlyList<string> Card, DotShape Shape = DotShape.Filled);

/// <summary>How a dot is filled.</summary>
public enum DotShape
{
    /// <summary>As usual.</summary>
    Filled,

    /// <summary>Open: a provisional or estimated figure.</summary>
    Open,

    /// <summary>A diamond: recalculated to another division.</summary>
    Diamond,
}

/// <summary>Horizontal stretches: the margin by chance of each member.</summary>
public sealed record Intervals(IReadOnlyList<Stretch> Stretches) : Mark;

/// <summary>From one value to another on the horizontal axis, at a height.</summary>
public sealed record Stretch(double From, double To, double Y, MarkRole Role, string Code);

/// <summary>How a line is drawn: told apart without colour.</summary>
public enum LineStyle
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Dashes.</summary>
    Dashed,

    /// <summary>A long dash and a dot in turn: what a municipality aims at.</summary>
    DashDot,
}

/// <summary>A line through consecutive places; where it must not be drawn, another one begins.</summary>
public sealed record Line(MarkRole Role, LineStyle Style, IReadOnlyList<Place> Places) : Mark
{
    /// <summary>What it is called in a sheet, where its role does not say it; else null.</summary>
    public string? Name { get; init; }
}

/// <summary>A place on both axes.</summary>
public sealed record Place(double X, double Y);

/// <summary>An area between a lower and an upper edge along the horizontal axis.</summary>
/// <param name="Edges">Its edges.</param>
/// <param name="Role">The middle half of the group, or Own for where our line may go on.</param>
public sealed record Band(IReadOnlyList<Edge> Edges, MarkRole Role = MarkRole.Band) : Mark;

/// <summary>Lower and upper edge at a place.</summary>
public sealed record Edge(double X, double Lower, double Upper);

/// <summary>A straight line across the plot area at a value of the horizontal axis, with a text under or above it.</summary>
/// <param name="X">Where.</param>
/// <param name="Role">Middle for the middle of the group, Rest for a break in the series or the chosen period.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="Side">Above or below the plot area.</param>
public sealed record Reference(double X, MarkRole Role, LineStyle Style, string? Text = null, Side Side = Side.Below) : Mark;

/// <summary>Where the text of a reference stands.</summary>
public enum Side
{
    /// <summary>Above the plot area.</summary>
    Above,

    /// <summary>Under the tick texts.</summary>
    Below,
}

/// <summary>A text at a place, moved by pixels so that it keeps free of its neighbours.</summary>
/// <param name="X">Place on the horizontal axis.</param>
/// <param name="Y">Place on the vertical axis of the middle of its lines.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Role">Whose it is.</param>
/// <param name="Strong">Bold.</param>
/// <param name="Right">Pixels to the right.</param>
/// <param name="Lower">Pixels downwards.</param>
/// <param name="Anchor">Which side of the text stands at the place.</param>
/// <param name="AmongMarks">It stands in the plot area: drawn with the marks, so that none of them covers it. One line.</param>
public sealed record Label(
    double X, double Y, IReadOnlyList<string> Lines, MarkRole Role, bool Strong = false, double Right = 0, double Lower = 0, Anchor Anchor = Anchor.Start, bool AmongMarks = false) : Mark;

/// <summary>Which side of a text stands at its place.</summary>
public enum Anchor
{
    /// <summary>The text begins there.</summary>
    Start,

    /// <summary>Its middle stands there.</summary>
    Middle,

    /// <summary>The text ends there.</summary>
    End,
}
