using System.Globalization;
using System.Net;
using System.Text;

namespace Benchmark.Web.Features.Groups;

/// <summary>Where each member of a group stands on one figure: a letter per member on a line, as on paper in black and white.</summary>
internal static class MemberStrip
{
    // Letters that would lie over each other on a line of this width go one row up.
    private const double NarrowestWidth = 330;
    private const double LetterSize = 15;
    private const double DotSize = 6;
    private const double Edge = 8;

    /// <summary>As wide as its cell.</summary>
    /// <param name="members">Letter and value of the members that have one, at least one.</param>
    /// <param name="median">Middle of the group; NaN when it has none.</param>
    /// <param name="low">The lowest value as it is written.</param>
    /// <param name="high">The highest.</param>
    /// <param name="label">The same in words.</param>
    public static string Svg(IReadOnlyList<(string Letter, double Value)> members, double median, string low, string high, string label)
    {
        var size = members[0].Letter.Length > 0 ? LetterSize : DotSize;
        var (least, most) = (members.Min(member => member.Value), members.Max(member => member.Value));
        double Across(double value) => most == least ? 0.5 : (value - least) / (most - least);
        var rows = new List<double>();
        var placed = members.OrderBy(member => member.Value).ThenBy(member => member.Letter, StringComparer.Ordinal).Select(member =>
        {
            var x = Across(member.Value) * NarrowestWidth;
            var row = rows.FindIndex(taken => x - taken >= size);
            if (row < 0)
            {
                rows.Add(x);
                row = rows.Count - 1;
            }

            rows[row] = x;
            return (member.Letter, X: Across(member.Value), Row: row);
        }).ToList();

        var line = (rows.Count * size) + 2;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<div style=\"padding:0 {Edge}px\"><svg role=\"img\" aria-label=\"{WebUtility.HtmlEncode(label)}\" width=\"100%\" height=\"{line + 16}\" style=\"display:block;overflow:visible\">");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"0\" x2=\"100%\" y1=\"{line}\" y2=\"{line}\" stroke=\"var(--sub)\"/>");
        if (!double.IsNaN(median))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{100 * Across(median):0.##}%\" x2=\"{100 * Across(median):0.##}%\" y1=\"0\" y2=\"{line + 4}\" stroke=\"var(--ink)\" stroke-width=\"2\"/>");
        }

        foreach (var (letter, x, row) in placed)
        {
            var y = line - 1 - (size / 2) - (row * size);
            var at = string.Create(CultureInfo.InvariantCulture, $"{100 * x:0.##}%");
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{at}\" cy=\"{y}\" r=\"{(size / 2) - 0.5}\" fill=\"var({(letter.Length == 0 ? "--sub" : "--paper")})\" stroke=\"var(--sub)\"/>");
            if (letter.Length > 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{at}\" y=\"{y + 3.4}\" text-anchor=\"middle\" font-size=\"9.5\" font-weight=\"650\" fill=\"var(--ink)\">{WebUtility.HtmlEncode(letter)}</text>");
            }
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" dx=\"-4\" y=\"{line + 14}\" font-size=\"11\" fill=\"var(--sub)\">{WebUtility.HtmlEncode(low)}</text>");
        return svg.Append(CultureInfo.InvariantCulture, $"<text x=\"100%\" dx=\"4\" y=\"{line + 14}\" text-anchor=\"end\" font-size=\"11\" fill=\"var(--sub)\">{WebUtility.HtmlEncode(high)}</text></svg></div>").ToString();
    }
}
