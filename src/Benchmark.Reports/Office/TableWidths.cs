using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;

namespace Benchmark.Reports.Office;

/// <summary>How wide the columns of a table are on paper or a slide.</summary>
internal static class TableWidths
{
    /// <summary>The shipped font is narrower than that of an office program.</summary>
    private const double Wider = 1.08;

    /// <summary>Columns as wide as their longest text asks for; where that is too much together, those with long texts give way.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows that are shown.</param>
    /// <param name="fontSize">Size of its texts in points.</param>
    /// <param name="width">Width of the whole table in points.</param>
    public static IReadOnlyList<double> Of(TextTable table, IEnumerable<IReadOnlyList<TableCell>> rows, double fontSize, double width)
    {
        var shown = rows.ToArray();
        double WidthOf(string text) => TextWidth.Of(text, fontSize, bold: true) * Wider;
        var wanted = table.Headings.Select((heading, column) =>
            shown.Select(row => WidthOf(row[column].Text))
                .Concat(heading.Text.Split(' ').Select(WidthOf))
                .Append(WidthOf(heading.Text) / 2)
                .Max() + (1.6 * fontSize)).ToArray();
        var most = wanted.Max();
        while (wanted.Sum(one => Math.Min(one, most)) > width)
        {
            most *= 0.95;
        }

        var taken = wanted.Sum(one => Math.Min(one, most));
        return [.. wanted.Select(one => Math.Min(one, most) / taken * width)];
    }
}
