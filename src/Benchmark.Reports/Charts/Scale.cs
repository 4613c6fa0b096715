using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>A range with round ticks for the figures that a picture shows.</summary>
internal static class Scale
{
    /// <summary>Width of the whole picture from which each step applies; 320 is what a phone of 360 pixels leaves.</summary>
    private static readonly (Room Room, double Width)[] Widths = [(Room.Narrow, 320), (Room.Medium, 600), (Room.Wide, 760)];

    /// <summary>
    /// From a little under the lowest to a little over the highest figure; from zero where the lowest lies within a share of the highest.
    /// Figures that cannot be given are left out.
    /// </summary>
    public static (double From, double To) Range(IEnumerable<double> figures, double zeroWithin)
    {
        var known = figures.Where(double.IsFinite).ToArray();
        if (known.Length == 0)
        {
            return (0, 1);
        }

        var (low, high) = (known.Min(), known.Max());
        if (low == high)
        {
            var slack = low == 0 ? 1 : Math.Abs(low) * 0.1;
            return (low >= 0 ? Math.Max(0, low - slack) : low - slack, high + slack);
        }

        var room = (high - low) * 0.05;
        var from = low >= 0 && low <= zeroWithin * high ? 0 : low >= 0 ? Math.Max(0, low - room) : low - room;
        return (from, high + room);
    }

    /// <summary>Round ticks inside a range: steps of 1, 2 or 5 times a power of ten, about as many as asked for.</summary>
    public static IReadOnlyList<Tick> Ticks(double from, double to, int about, Language language)
    {
        var rough = (to - from) / about;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * ((rough / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 });
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));
        var first = (long)Math.Ceiling((from / step) - 1e-9);
        var last = (long)Math.Floor((to / step) + 1e-9);
        return [.. Enumerable.Range(0, (int)(last - first + 1)).Select(i => (first + i) * step).Select(value => new Tick(value, FigureText.Number(value, decimals, language)))];
    }

    /// <summary>
    /// Says from which width each text fits beside its neighbours, the chosen one first and then from the last; one that never fits is left out.
    /// </summary>
    /// <param name="ticks">In ascending order.</param>
    /// <param name="axis">Their axis.</param>
    /// <param name="margins">Pixels beside the plot area.</param>
    public static IReadOnlyList<Tick> Fit(IReadOnlyList<Tick> ticks, Axis axis, Margins margins)
    {
        var placed = new List<Tick>();
        foreach (var (room, width) in Widths)
        {
            var plot = width - margins.Left - margins.Right;
            foreach (var tick in ticks.Reverse().OrderByDescending(tick => tick.Strong).Where(tick => placed.All(other => other.Value != tick.Value)).ToArray())
            {
                if (placed.All(other => Math.Abs(axis.Fraction(other.Value) - axis.Fraction(tick.Value)) * plot >= ((WidthOf(other) + WidthOf(tick)) / 2) + 8))
                {
                    placed.Add(tick with { Room = room });
                }
            }
        }

        return [.. placed.OrderBy(tick => tick.Value)];
    }

    private static double WidthOf(Tick tick) => Math.Max(TextWidth.Of(tick.Text, 12, tick.Strong), TextWidth.Of(tick.Below ?? "", 11, tick.Strong));
}
