using System.Collections.Frozen;
using System.Xml.Linq;
using Benchmark.Core.Municipalities;

namespace Benchmark.Reports.Maps;

/// <summary>The outlines of the municipalities of a division; the files of the site, made by sql/sample/shapes.py.</summary>
public sealed class MapShapes
{
    private static readonly MapShapes[] All = [Read(2023), Read(2026)];

    private MapShapes(int year, string frame, FrozenDictionary<string, string> outlines)
    {
        (Year, Frame, Outlines) = (year, frame, outlines);
        var sizes = frame.Split(' ').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        (Width, Height) = (sizes[2], sizes[3]);
    }

    /// <summary>Year whose boundaries these are.</summary>
    public int Year { get; }

    /// <summary>The part of the plane that the shapes lie in, as <c>viewBox</c>.</summary>
    public string Frame { get; }

    /// <summary>Width of the frame; one unit is about 100 metres.</summary>
    public double Width { get; }

    /// <summary>Height of the frame.</summary>
    public double Height { get; }

    /// <summary>Path per CBS code, as <c>d</c>.</summary>
    public IReadOnlyDictionary<string, string> Outlines { get; }

    /// <summary>Name of the file as the site gives it to browsers; in it each municipality has its code as id, and all together "alle".</summary>
    public string File => $"kaart/{Year}.svg";

    /// <summary>
    /// The shapes of a division: those of the nearest year with the same codes, the earlier on a tie, so that 2024 is on the map of 2023 and
    /// 2025 on that of 2026; null when there is no map with its codes.
    /// </summary>
    public static MapShapes? Of(Division division) => All
        .Where(shapes => shapes.Outlines.Count == division.Codes.Count && division.Codes.All(shapes.Outlines.ContainsKey))
        .MinBy(shapes => Math.Abs(shapes.Year - division.Year));

    private static MapShapes Read(int year)
    {
        using var stream = typeof(MapShapes).Assembly.GetManifestResourceStream($"kaart/{year}.svg")!;
        var drawing = XDocument.Load(stream).Root!;
        return new(
            year,
            (string)drawing.Attribute("viewBox")!,
            drawing.Descendants(drawing.Name.Namespace + "path").ToFrozenDictionary(path => (string)path.Attribute("id")!, path => (string)path.Attribute("d")!, StringComparer.Ordinal));
    }
}
