using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Relations;
using Benchmark.Reports.Charts;

namespace Benchmark.Web.Api;

/// <summary>A comparison as a picture that explains itself: with title, sentence, source, date and link in it.</summary>
internal static class Pictures
{
    private const int Width = 900;

    /// <param name="comparison">The comparison.</param>
    /// <param name="development">Its development, when that is to be drawn.</param>
    /// <param name="shown">How it is shown.</param>
    /// <param name="link">Fixed address of its page.</param>
    public static string Draw(Comparison comparison, Development? development, ShownAs shown, string link)
    {
        var chart = development is null
            ? ComparisonCharts.SideBySide(comparison, shown.Order, shown.Language)
            : DevelopmentCharts.OverTime(development, comparison.Period.Period, shown.Language);
        var indicator = comparison.Indicator;
        return SvgChart.Document(
            chart,
            new PictureTexts(
                indicator.Name.In(shown.Language),
                $"{indicator.Unit.Label.In(shown.Language)}, {FigureText.Period(comparison.Period.Period, shown.Language)}",
                Narrator.Tell(comparison, shown.Language).ToString(),
                Narrator.SourceLine(comparison, shown.Language),
                link)
            {
                Said = Narrator.Voice(comparison, shown.Language),
            },
            Width);
    }

    /// <summary>Two figures against each other.</summary>
    public static string Draw(Relation relation, Language language, string link) => SvgChart.Document(
        RelationChart.Of(relation, language),
        new PictureTexts(
            $"{relation.First.Indicator.Name.In(language)} – {relation.Second.Indicator.Name.In(language)}",
            relation.Municipality.Name,
            $"{Narrator.Tell(relation, language)} {Narrator.Notes(relation, language)}".TrimEnd(),
            Narrator.SourceLine(relation, language),
            link),
        Width);
}
