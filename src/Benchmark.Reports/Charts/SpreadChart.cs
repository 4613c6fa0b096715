using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>Spreiding: every municipality a dot above one axis, stacked where they lie close, and ours pointed out; with names on demand.</summary>
public static class SpreadChart
{
    /// <summary>Beyond this number of dots there is no room for names.</summary>
    public const int MostNames = 40;

    private const int Bins = 110;

    /// <summary>Pixels of the plot area without names.</summary>
    private const double Bare = 150;

    /// <summary>Whether names can be shown.</summary>
    public static bool FitsNames(Comparison comparison) => comparison.Members.Count(member => member.HasValue) <= MostNames;

    /// <summary>The strip.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="names">Name every dot, where there is room.</param>
    /// <param name="language">Language of its texts.</param>
    public static ChartSpec Of(Comparison comparison, bool names, Language language)
    {
        var named = names && FitsNames(comparison);
        var members = comparison.Members.Where(member => member.HasValue).ToArray();
        var (from, to) = Scale.Range(members.Select(member => member.Value).Concat([comparison.Median]), zeroWithin: 0.3);
        var heights = Stack(members, from, to);
        var half = Math.Max(4, heights.Select(Math.Abs).DefaultIfEmpty().Max()) + 1;
        // Names stand to the right of their dot, so the longest needs room beside the last.
        var margins = new Margins(20, named ? 12 : 34, named ? SpreadNames.Widest(members, comparison) + 12 : 20, double.IsNaN(comparison.Median) ? 28 : 46);
        var axis = new NumberAxis(from, to, []);
        axis = axis with { Ticks = Scale.Fit(Scale.Ticks(from, to, 6, language), axis, margins) };
        var dots = members
            .Select((member, i) => new Dot(member.Value, heights[i], ComparisonCharts.RoleOf(comparison, member), member.Code, MemberCard.Of(member, comparison.Indicator, null, language)))
            .OrderBy(dot => dot.Role == MarkRole.Own)
            .ToArray();

        var ladder = named ? SpreadNames.Of(dots, axis, margins, half, Bare / (2 * half)) : SpreadNames.None(half);
        return new ChartSpec(
            ChartTexts.SpreadTitle.Fill(language, comparison.Indicator.Name.In(language), FigureText.Period(comparison.Period.Period, language), comparison.Municipality.Name),
            margins,
            (Bare / (2 * half) * (ladder.Top - ladder.Bottom)) + margins.Top + margins.Bottom,
            axis,
            new NumberAxis(ladder.Bottom, ladder.Top, []),
            [
                .. ComparisonCharts.MiddleMarks(comparison, ladder.Bottom, ladder.Top, language),
                .. ladder.Leaders,
                new Points(dots),
                .. named ? ladder.Names : OwnLabel(comparison, axis, half, language),
            ],
            [ChartTexts.EveryDot.In(language), .. Ends(comparison, members, language), .. ComparisonCharts.Footnotes(comparison, from, language, marginLegend: null)]);
    }

    /// <summary>Both end values, without whose they are.</summary>
    private static string[] Ends(Comparison comparison, MemberFigure[] members, Language language) => members.Length < 2
        ? []
        : [ChartTexts.Ends.Fill(
            language,
            FigureText.Value(members.Min(member => member.Value), comparison.Indicator, language),
            FigureText.Value(members.Max(member => member.Value), comparison.Indicator, language))];

    /// <summary>Dots of nearly the same value stand alternately above and below the axis: 0, 1, −1, 2 …; our own in the middle.</summary>
    private static double[] Stack(MemberFigure[] members, double from, double to)
    {
        var heights = new double[members.Length];
        foreach (var bin in members.Select((member, i) => (member.Value, i)).GroupBy(pair => (int)((pair.Value - from) / (to - from) * Bins)))
        {
            var step = 0;
            foreach (var (_, i) in bin)
            {
                heights[i] = step % 2 == 0 ? -step / 2 : (step + 1) / 2;
                step++;
            }
        }

        return heights;
    }

    private static IEnumerable<Mark> OwnLabel(Comparison comparison, Axis axis, double half, Language language)
    {
        if (!comparison.Own.HasValue)
        {
            yield break;
        }

        var anchor = axis.Fraction(comparison.Own.Value) switch { < 0.3 => Anchor.Start, > 0.7 => Anchor.End, _ => Anchor.Middle };
        yield return new Reference(comparison.Own.Value, MarkRole.Own, LineStyle.Solid);
        yield return new Label(
            comparison.Own.Value, half, [$"{comparison.Municipality.Name} {FigureText.Value(comparison.Own.Value, comparison.Indicator, language)}"], MarkRole.Own, Strong: true, Lower: -12, Anchor: anchor);
    }
}
