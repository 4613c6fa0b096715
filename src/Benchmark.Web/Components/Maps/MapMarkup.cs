using System.Globalization;
using System.Net;
using System.Text;
using Benchmark.Core.Maps;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Maps;

namespace Benchmark.Web.Components.Maps;

/// <summary>The many small pieces of a map, each kind as one text: one change to send, not thousands.</summary>
internal static class MapMarkup
{
    /// <summary>What lies in the drawing: everybody in the colour of a class, then the outlines of members, then ours.</summary>
    /// <param name="map">The map.</param>
    /// <param name="shapes">Its outlines.</param>
    /// <param name="file">Address of the file with the shapes.</param>
    public static string Of(ComparisonMap map, MapShapes shapes, string file)
    {
        var markup = new StringBuilder(32_768);
        markup.Append("<defs><pattern id=\"arcering\" width=\"44\" height=\"44\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"hatch-ground\" width=\"44\" height=\"44\"/><rect class=\"hatch-line\" width=\"14\" height=\"44\"/></pattern></defs><g class=\"shapes\">");
        foreach (var municipality in map.Municipalities)
        {
            var code = municipality.Figure.Code;
            if (municipality.Class < 0)
            {
                // Whole, not from the file: what comes from another file does not find the hatching of this one.
                markup.Append(CultureInfo.InvariantCulture, $"<path data-code=\"{code}\" class=\"without\" d=\"{shapes.Outlines[code]}\"/>");
            }
            else
            {
                markup.Append(CultureInfo.InvariantCulture, $"<use href=\"{file}#{code}\" class=\"{ColourOf(municipality.Class, map)}\"/>");
            }
        }

        markup.Append("</g><g class=\"outlines\">");
        // Each edge twice: light under dark it stands out on every colour.
        string[] members = [.. map.Municipalities.Where(municipality => municipality.InGroup && MapDrawing.OutlinesGroup(map)).Select(municipality => municipality.Figure.Code)];
        foreach (var (codes, layer) in new (string[], string)[] { (members, "member-edge"), (members, "member"), ([map.Comparison.Municipality.Code], "own-edge"), ([map.Comparison.Municipality.Code], "own") })
        {
            foreach (var code in codes)
            {
                markup.Append(CultureInfo.InvariantCulture, $"<use href=\"{file}#{code}\" class=\"{layer}\"/>");
            }
        }

        return markup.Append("<use class=\"pointed\"/></g>").ToString();
    }

    /// <summary>A choice per municipality, by name.</summary>
    public static string Options(ComparisonMap map, string first)
    {
        var options = new StringBuilder($"<option value=\"\">{WebUtility.HtmlEncode(first)}</option>", 16_384);
        foreach (var municipality in ByName(map))
        {
            options.Append(CultureInfo.InvariantCulture, $"<option value=\"{municipality.Figure.Code}\">{WebUtility.HtmlEncode(municipality.Figure.Name)}</option>");
        }

        return options.ToString();
    }

    /// <summary>Class in the style sheet of a class of the map.</summary>
    public static string ColourOf(int index, ComparisonMap map) => string.Create(CultureInfo.InvariantCulture, $"k{MapColours.Step(index, map.Classes.Classes.Count) + 1}");

    /// <summary>By name, never by value: the country is no list by value.</summary>
    public static IEnumerable<MappedFigure> ByName(ComparisonMap map) =>
        map.Municipalities.OrderBy(municipality => municipality.Figure.Name, StringComparer.Create(FigureText.Culture(Core.Indicators.Language.Dutch), CompareOptions.IgnoreSymbols));
}
