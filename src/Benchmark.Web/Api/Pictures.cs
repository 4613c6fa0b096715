using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
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
        return Document(chart, comparison, Narrator.Tell(comparison, shown.Language).ToString(), shown.Language, link);
    }

    /// <summary>A difference divided over its parts.</summary>
    public static string Draw(Decomposition decomposition, Language language, string link) =>
        Document(DifferenceChart.Of(decomposition, language), decomposition.Whole, $"{Narrator.Tell(decomposition.Whole, language)} {Narrator.Tell(decomposition, language)}".TrimEnd(), language, link);

    /// <summary>Two figures that belong beside each other.</summary>
    public static string Draw(Comparison comparison, PairedFigures pair, Language language, string link) =>
        Document(PairedChart.Of(pair, language), comparison, Narrator.Tell(pair, language).ToString(), language, link);

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

    private static string Document(ChartSpec chart, Comparison comparison, string sentence, Language language, string link) => SvgChart.Document(
        chart,
        new PictureTexts(
            comparison.Indicator.Name.In(language),
            $"{comparison.Indicator.Unit.Label.In(language)}, {FigureText.Period(comparison.Period.Period, language)}",
            sentence,
            Narrator.SourceLine(comparison, language),
            link),
        Width);
}
