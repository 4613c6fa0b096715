using System.Globalization;
using System.Text;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Web.Components.Groups;

/// <summary>In what a municipality differs from the own one: a bar as long as the distance, in pieces as large as what each characteristic adds.</summary>
internal static class ContributionBar
{
    /// <summary>Colours there are; with more characteristics those after the last share its colour.</summary>
    public const int Colours = 8;

    private const int Height = 12;
    private const double Gap = 0.4;

    /// <summary>The class that gives the colour of a characteristic.</summary>
    public static string Colour(int index) => string.Create(CultureInfo.InvariantCulture, $"c{Math.Min(index, Colours - 1) + 1}");

    /// <summary>An SVG as wide as its cell.</summary>
    /// <param name="neighbour">The municipality.</param>
    /// <param name="longest">The distance that fills the cell, above 0.</param>
    /// <param name="label">The same in words.</param>
    public static string Svg(Neighbour neighbour, double longest, string label)
    {
        var bar = new StringBuilder();
        bar.Append(CultureInfo.InvariantCulture, $"<svg class=\"contributions\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(label)}\" width=\"100%\" height=\"{Height}\">");
        var (start, total) = (0.0, Math.Min(1, neighbour.Distance / longest) * 100);
        for (var index = 0; index < neighbour.Contributions.Count; index++)
        {
            var width = neighbour.Contributions[index] * total;
            if (width > 0)
            {
                bar.Append(CultureInfo.InvariantCulture, $"<rect x=\"{start:0.##}%\" width=\"{Math.Max(width - Gap, Gap / 2):0.##}%\" height=\"{Height}\" class=\"{Colour(index)}\"/>");
                start += width;
            }
        }

        return bar.Append("</svg>").ToString();
    }
}
