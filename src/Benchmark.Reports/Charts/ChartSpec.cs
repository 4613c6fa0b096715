namespace Benchmark.Reports.Charts;

/// <summary>
/// A picture as a closed set of marks on two axes: what <see cref="SvgChart"/> draws, what the page maps to Plotly and what a native
/// office chart can express. Margins and height are pixels, the width is the reader's; ranges are fixed and every text is ready-made.
/// </summary>
/// <param name="Title">What the picture shows, for readers who cannot see it.</param>
/// <param name="Margins">Pixels round the plot area; names, values and tick texts stand in them.</param>
/// <param name="Height">Pixels, margins included.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Marks">In drawing order.</param>
/// <param name="Footnotes">Sentences that tell how to read the picture.</param>
public sealed record ChartSpec(string Title, Margins Margins, double Height, Axis X, Axis Y, IReadOnlyList<Mark> Marks, IReadOnlyList<string> Footnotes)
{
    /// <summary>Height of the plot area in pixels.</summary>
    public double PlotHeight => Height - Margins.Top - Margins.Bottom;

    /// <summary>Pixels from the top of the plot area. Categories count downwards, figures upwards.</summary>
    public double Down(double y) => PlotHeight * (Y is CategoryAxis ? Y.Fraction(y) : 1 - Y.Fraction(y));
}

/// <summary>Pixels round the plot area.</summary>
public sealed record Margins(double Left, double Top, double Right, double Bottom);

/// <summary>A fixed range; a closed set.</summary>
/// <param name="From">Value at the start of the plot area.</param>
/// <param name="To">Value at its end.</param>
public abstract record Axis(double From, double To)
{
    /// <summary>Place in the plot area, 0–1.</summary>
    public double Fraction(double value) => (value - From) / (To - From);
}

/// <summary>Figures.</summary>
public sealed record NumberAxis(double From, double To, IReadOnlyList<Tick> Ticks) : Axis(From, To)
{
    /// <summary>What it counts, broken in lines; empty where the picture tells it elsewhere.</summary>
    public IReadOnlyList<string> Title { get; init; } = [];
}

/// <summary>Time in years: periods stand as far apart as they lie in time.</summary>
public sealed record PeriodAxis(double From, double To, IReadOnlyList<Tick> Ticks) : Axis(From, To);

/// <summary>Municipalities, one row each, the first on top; a row's value is its index.</summary>
public sealed record CategoryAxis(IReadOnlyList<Category> Categories) : Axis(-0.5, Categories.Count - 0.5);

/// <summary>One row.</summary>
/// <param name="Code">CBS code.</param>
/// <param name="Name">The name whole.</param>
/// <param name="Lines">The name, broken where it is long.</param>
/// <param name="Value">The figure printed at the right.</param>
/// <param name="Role">Own or group.</param>
public sealed record Category(string Code, string Name, IReadOnlyList<string> Lines, string Value, MarkRole Role);

/// <summary>A printed place on an axis.</summary>
/// <param name="Value">Where.</param>
/// <param name="Text">The text.</param>
/// <param name="Below">A second line under it: how many are known.</param>
/// <param name="Room">From which width on there is room for it.</param>
/// <param name="Strong">The chosen period.</param>
public sealed record Tick(double Value, string Text, string? Below = null, Room Room = Room.Narrow, bool Strong = false);

/// <summary>The width of the whole picture from which a tick text fits beside its neighbours.</summary>
public enum Room
{
    /// <summary>Always: a phone.</summary>
    Narrow,

    /// <summary>From 600 pixels.</summary>
    Medium,

    /// <summary>From 760 pixels.</summary>
    Wide,
}

/// <summary>Whose a mark is; decides its colour.</summary>
public enum MarkRole
{
    /// <summary>Our municipality: the one accent.</summary>
    Own,

    /// <summary>Members of the group.</summary>
    Group,

    /// <summary>Everybody else, and lines that only help reading.</summary>
    Rest,

    /// <summary>The rest of the country behind a group: light, for it is context.</summary>
    Country,

    /// <summary>The middle of the group.</summary>
    Middle,

    /// <summary>The middle half of the group.</summary>
    Band,
}
