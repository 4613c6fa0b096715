using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Office.Charts;

/// <summary>One series of an XY chart, all of it in cells.</summary>
/// <param name="Name">Cell that names it.</param>
/// <param name="X">Places across.</param>
/// <param name="Y">Places upwards; a point whose cell is empty is not drawn.</param>
internal sealed record ScatterSeries(CellRange Name, CellRange X, CellRange Y)
{
    /// <summary>The line through its points; null for none.</summary>
    public LineLook? Line { get; init; }

    /// <summary>Its markers; null for none.</summary>
    public MarkerLook? Marker { get; init; }

    /// <summary>Points whose marker differs, by index.</summary>
    public IReadOnlyDictionary<int, MarkerLook> OtherMarkers { get; init; } = new Dictionary<int, MarkerLook>();

    /// <summary>Bars to the left and right of its points; null for none.</summary>
    public SeriesMargins? Margins { get; init; }

    /// <summary>Texts beside its points; null for none.</summary>
    public SeriesLabels? Labels { get; init; }
}

/// <summary>How a line looks.</summary>
/// <param name="Colour">"#5b7fa6".</param>
/// <param name="Width">Points.</param>
/// <param name="Style">How it is drawn.</param>
internal sealed record LineLook(string Colour, double Width, LineStyle Style = LineStyle.Solid);

/// <summary>How a marker looks.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Size">Points, 2–72.</param>
/// <param name="Fill">Colour inside.</param>
/// <param name="Outline">Its edge; null for none.</param>
internal sealed record MarkerLook(MarkerShape Shape, int Size, string Fill, LineLook? Outline = null);

/// <summary>The shapes that are used.</summary>
internal enum MarkerShape
{
    Circle,
    Square,
    Diamond,
}

/// <summary>Bars by the amounts in cells.</summary>
internal sealed record SeriesMargins(CellRange Minus, CellRange Plus, LineLook Look);

/// <summary>Texts beside points.</summary>
/// <param name="Side">On which side of the point.</param>
/// <param name="Texts">Cells that hold them, so that they follow the workbook; null where the name of the series is the text.</param>
/// <param name="Points">Per point; null for a point without.</param>
internal sealed record SeriesLabels(LabelSide Side, CellRange? Texts, IReadOnlyList<PointLabel?> Points);

/// <summary>One text.</summary>
/// <param name="Text">As its cell shows it.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Strong">Bold.</param>
/// <param name="Drop">Empty lines above it, to stand clear of what is nearer the axis.</param>
internal sealed record PointLabel(string Text, string Colour, bool Strong = false, int Drop = 0);

/// <summary>Where a text stands beside its point.</summary>
internal enum LabelSide
{
    Left,
    Right,
    Above,
    Below,
    Centre,
}
