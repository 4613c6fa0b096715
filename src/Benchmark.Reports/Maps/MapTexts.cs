using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Maps;

/// <summary>Every text that a map itself carries, in both languages.</summary>
public static class MapTexts
{
    /// <summary>Name of a map for readers who cannot see it.</summary>
    public static readonly Bilingual Title = new("{0}, {1}: kaart van de gemeenten", "{0}, {1}: map of the municipalities");

    /// <summary>Heading over the numbers of the legend.</summary>
    public static readonly Bilingual Municipalities = new("gemeenten", "municipalities");

    /// <summary>Legend of the outline of members.</summary>
    public static readonly Bilingual Group = new("rand: in de groep", "edge: in the group");

    /// <summary>Legend of the outline of our own municipality.</summary>
    public static readonly Bilingual Own = new("dikke rand: {0}", "thick edge: {0}");

    /// <summary>Legend of the hatched ones.</summary>
    public static readonly Bilingual Without = new("geen cijfer", "no figure");

    /// <summary>Where the boundaries are from.</summary>
    public static readonly Bilingual Source = new("Gemeentegrenzen van {0}: CBS en Kadaster, CC BY 4.0.", "Municipal boundaries of {0}: CBS and Kadaster, CC BY 4.0.");

    /// <summary>Heading of a column with classes.</summary>
    public static readonly Bilingual Class = new("Klasse", "Class");

    /// <summary>Heading of a column with who is in the group.</summary>
    public static readonly Bilingual InGroup = new("In de groep", "In the group");
}
