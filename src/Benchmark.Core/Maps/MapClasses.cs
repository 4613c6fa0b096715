using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Maps;

/// <summary>
/// Classes of figures on a map. A figure is put in its class as it is shown, rounded to the indicator's decimals, and bounds are rounded the
/// same way: what a reader sees never seems to be in the wrong class, and figures that look equal are never in two.
/// </summary>
public sealed class MapClasses
{
    private readonly double[] _bounds;
    private readonly int _decimals;

    /// <summary>The classes, from low to high; none where nobody has a figure.</summary>
    public IReadOnlyList<MapClass> Classes { get; private init; }

    /// <summary>Makes classes.</summary>
    /// <param name="values">Figures in any order; NaN where there is none.</param>
    /// <param name="decimals">Shown decimals.</param>
    /// <param name="choice">
    /// Classes of about equal size: c classes are divided at the quantiles of type 7 at 1/c … (c−1)/c (<see cref="Quantiles"/>), rounded to the
    /// decimals; bounds that coincide are one, so that there can be fewer classes than asked. Where not more different figures are shown than
    /// classes are asked, every figure is a class. Where a quantile is the lowest figure itself, that figure is a class: so many have it.
    /// Own bounds: as given, classes with nobody in them included.
    /// </param>
    public static MapClasses Of(IEnumerable<double> values, int decimals, ClassChoice choice)
    {
        double[] sorted = [.. values.Where(value => !double.IsNaN(value)).Order()];
        double[] shown = [.. sorted.Select(value => FigureText.Round(value, decimals))];
        double[] distinct = [.. shown.Distinct()];
        if (shown.Length == 0)
        {
            return new([], decimals, [], oneValue: (_, _) => false) { Classes = [] };
        }

        if (choice.Bounds.Count > 0)
        {
            return new([.. choice.Bounds.Select(bound => (double)bound)], decimals, shown, oneValue: (_, _) => false);
        }

        if (distinct.Length <= choice.Count)
        {
            return new(distinct[1..], decimals, shown, oneValue: (_, _) => true);
        }

        var aboveLowest = FigureText.Round(distinct[0] + Math.Pow(10, -decimals), decimals);
        var bounds = WithoutEmpty(QuantileBounds(sorted, choice.Count).Select(bound => Math.Max(aboveLowest, FigureText.Round(bound, decimals))), distinct);
        return new(bounds, decimals, shown, oneValue: (index, _) => index == 0 && bounds[0] == aboveLowest);
    }

    private MapClasses(double[] bounds, int decimals, double[] shown, Func<int, double[], bool> oneValue)
    {
        (_bounds, _decimals) = (bounds, decimals);
        var figures = shown.ToLookup(ClassOf);
        Classes =
        [
            .. Enumerable.Range(0, bounds.Length + 1).Select(index => new MapClass(
                index == 0 ? double.NegativeInfinity : bounds[index - 1],
                index == bounds.Length ? double.PositiveInfinity : bounds[index],
                figures[index].Count(),
                figures[index].Any() && oneValue(index, [.. figures[index]]) ? figures[index].First() : double.NaN)),
        ];
    }

    /// <summary>Ascending bounds, without those under which nobody lies since the one before.</summary>
    private static double[] WithoutEmpty(IEnumerable<double> bounds, double[] distinct)
    {
        var kept = new List<double>();
        foreach (var bound in bounds)
        {
            if (Array.Exists(distinct, value => value < bound && (kept.Count == 0 || value >= kept[^1])))
            {
                kept.Add(bound);
            }
        }

        return [.. kept];
    }

    /// <summary>Bounds between classes of about equal size, before they are rounded.</summary>
    /// <param name="sorted">Ascending figures, at least one.</param>
    /// <param name="count">Number of classes c.</param>
    /// <returns>The quantiles of type 7 at 1/c … (c−1)/c, as R's <c>quantile(x, 1:(c-1)/c)</c>.</returns>
    public static IReadOnlyList<double> QuantileBounds(ReadOnlySpan<double> sorted, int count)
    {
        var bounds = new double[count - 1];
        for (var index = 1; index < count; index++)
        {
            bounds[index - 1] = Quantiles.Type7(sorted, (double)index / count);
        }

        return bounds;
    }

    /// <summary>
    /// Index of the class of a figure, −1 for NaN: the number of bounds that are not above the figure as it is shown, as R's
    /// <c>findInterval(round(x, d), bounds)</c>.
    /// </summary>
    public int ClassOf(double value)
    {
        if (double.IsNaN(value))
        {
            return -1;
        }

        var shown = FigureText.Round(value, _decimals);
        return _bounds.Count(bound => bound <= shown);
    }
}

/// <summary>One class.</summary>
/// <param name="From">Lowest figure in it, itself included; −∞ for the first class.</param>
/// <param name="To">Where the next class begins; +∞ for the last.</param>
/// <param name="Count">Number of municipalities in it.</param>
/// <param name="OnlyValue">The one figure that everybody in it has, where the class was made for it; else NaN.</param>
public sealed record MapClass(double From, double To, int Count, double OnlyValue);
