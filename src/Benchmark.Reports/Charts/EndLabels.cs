using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>A text at the end of a line.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Value">Where the line ends.</param>
/// <param name="Role">Whose it is.</param>
internal sealed record EndLabel(IReadOnlyList<string> Lines, double Value, MarkRole Role)
{
    public const double LineHeight = 15;

    public double Width => Lines.Max(line => TextWidth.Of(line, 13, Role == MarkRole.Own));

    public double Height => (Lines.Count * LineHeight) + 3;
}

/// <summary>Names the lines where they end, in the right margin, without one text over another.</summary>
internal static class EndLabels
{
    private const double Widest = 104;

    /// <summary>Ours, the middle and the middle half, each at its last known figure.</summary>
    /// <param name="development">The development.</param>
    /// <param name="goesOn">Whether something stands after the last figures, so that their year must be named.</param>
    /// <param name="language">Language of its texts.</param>
    public static IReadOnlyList<EndLabel> Of(Development development, bool goesOn, Language language)
    {
        var labels = new List<EndLabel>();
        string Figure(double value) => FigureText.Value(value, development.Indicator, language);
        string Since(DevelopmentPoint point) => point == development.Points[^1] && !goesOn ? "" : $" ({FigureText.Period(point.Period.Period, language)})";

        if (development.Points.LastOrDefault(point => point.Own.HasValue) is { } own)
        {
            labels.Add(new EndLabel([.. TextWidth.Wrap(development.Municipality.Name, Widest, 13, bold: true), Figure(own.Own.Value) + Since(own)], own.Own.Value, MarkRole.Own));
        }

        if (development.Points.LastOrDefault(point => !double.IsNaN(point.Median)) is { } middle)
        {
            labels.Add(new EndLabel(ChartTexts.MiddleShort.Fill(language, Figure(middle.Median) + Since(middle)).Split('\n'), middle.Median, MarkRole.Middle));
        }

        if (development.Points.LastOrDefault(point => !double.IsNaN(point.Q1)) is { } half)
        {
            string Plain(double value) => FigureText.Number(value, development.Indicator, language);
            labels.Add(new EndLabel(ChartTexts.MiddleHalf.Fill(language, Plain(half.Q1), Plain(half.Q3) + Since(half)).Split('\n'), half.Q1, MarkRole.Rest));
        }

        return labels;
    }

    /// <summary>Each as near to the end of its line as the others leave room for.</summary>
    public static IEnumerable<Label> Place(IReadOnlyList<EndLabel> labels, double x, Axis y, double plotHeight)
    {
        var sorted = labels.OrderByDescending(label => label.Value).ToArray();
        var wanted = sorted.Select(label => plotHeight * (1 - y.Fraction(label.Value))).ToArray();
        var placed = (double[])wanted.Clone();

        // Downwards every text keeps free of the one above it, then upwards from the bottom edge.
        for (var i = 0; i < placed.Length; i++)
        {
            var highest = i == 0 ? sorted[0].Height / 2 : placed[i - 1] + ((sorted[i - 1].Height + sorted[i].Height) / 2);
            placed[i] = Math.Max(placed[i], highest);
        }

        for (var i = placed.Length - 1; i >= 0; i--)
        {
            var lowest = i == placed.Length - 1 ? plotHeight - (sorted[i].Height / 2) : placed[i + 1] - ((sorted[i + 1].Height + sorted[i].Height) / 2);
            placed[i] = Math.Min(placed[i], lowest);
        }

        return sorted.Select((label, i) => new Label(x, label.Value, label.Lines, label.Role, Strong: label.Role == MarkRole.Own, Right: 8, Lower: placed[i] - wanted[i]));
    }
}
