using System.Globalization;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>The municipality's own target in its development: a line of dashes and dots in its colour, named at its end. Nothing where it stated none.</summary>
internal static class TargetMarks
{
    /// <summary>Across all periods: a target is laid beside every year, and is not a forecast of any.</summary>
    public static IEnumerable<Line> Lines(Development development, Language language) => development is { Said.Target: { } target, Points.Count: > 1 }
        ? [new Line(MarkRole.Own, LineStyle.DashDot, [.. development.Points.Select(point => new Place(point.Period.Period.Time, target.Value))]) { Name = NameOf(target.Year, language) }]
        : [];

    /// <summary>"streefwaarde 2030", and the figure under it.</summary>
    public static IEnumerable<EndLabel> Labels(Development development, Language language) => development is { Said.Target: { } target, Points.Count: > 1 }
        ? [new EndLabel([.. NameOf(target.Year, language).Split(' '), FigureText.Value(target.Value, development.Indicator, language)], target.Value, MarkRole.Rest)]
        : [];

    private static string NameOf(int year, Language language) => ChartTexts.Target.Fill(language, year.ToString(CultureInfo.InvariantCulture));
}
