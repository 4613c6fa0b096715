namespace Benchmark.Reports.Office.Charts;

/// <summary>The room that a page, slide or sheet gives a picture, in points (1/72 inch).</summary>
/// <param name="Width">Width of the whole picture.</param>
/// <param name="MostHeight">Greatest height; a picture takes what it needs.</param>
/// <param name="FontSize">Size of its texts; smaller only where the rows would not fit otherwise.</param>
/// <param name="Fills">Whether a picture takes all of the height, as on a slide, where nothing follows it.</param>
public sealed record ChartRoom(double Width, double MostHeight, double FontSize, bool Fills = false)
{
    /// <summary>A letter on A4: between the margins, no higher than a page with its heading and caption.</summary>
    public static ChartRoom Letter { get; } = new(453, 580, 9);

    /// <summary>Under the title of a wide slide.</summary>
    public static ChartRoom Slide { get; } = new(864, 346, 13, Fills: true);

    /// <summary>Beside the table of a sheet.</summary>
    public static ChartRoom Sheet { get; } = new(560, 700, 9);
}
