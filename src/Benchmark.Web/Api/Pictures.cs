using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Relations;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Maps;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Api;

/// <summary>A comparison as a picture that explains itself: with title, sentence, source, date and link in it.</summary>
internal static class Pictures
{
    private const int Width = 900;

    /// <param name="comparison">The comparison.</param>
    /// <param name="development">Its development, when that is to be drawn.</param>
    /// <param name="shown">How it is shown.</param>
    /// <param name="link">Fixed address of its page.</param>
    public static string Draw(Comparison comparison, DevelopmentReading? development, ShownAs shown, string link)
    {
        var chart = shown.View switch
        {
            ComparisonView.Development => DevelopmentCharts.OverTime(development!.Development, comparison.Period.Period, shown.Language, development.Outlook),
            ComparisonView.Spread => SpreadChart.Of(comparison, shown.Names, shown.Language),
            _ => ComparisonCharts.SideBySide(comparison, shown.Order, shown.Language),
        };
        var told = Narrator.Tell(comparison, shown.Language).ToString();
        return Document(chart, comparison, development is null ? told : $"{told} {Narrator.Tell(development, shown.Language)}", shown.Language, link);
    }

    /// <summary>A comparison on the map.</summary>
    /// <exception cref="RefusedException">There is no map of its division.</exception>
    public static string Draw(ComparisonMap map, MunicipalityRegister register, Language language, string link) =>
        MapDrawing.Document(map, MapShapes.Of(map.Comparison.Group.Division) ?? throw NoMap(map), TextsOf(map.Comparison, Narrator.Tell(map.Comparison, language).ToString(), language, link), register, language);

    private static RefusedException NoMap(ComparisonMap map)
    {
        var division = map.Comparison.Group.Division;
        return ParameterReader.Refuse(QueryParameter.View.Name, new(
            Narrator.NoMap(division) + " Kies een andere weergave.",
            Narrator.NoMap(division, Language.English) + " Choose another view."));
    }

    private static PictureTexts TextsOf(Comparison comparison, string sentence, Language language, string link) => new(
        comparison.Indicator.Name.In(language),
        $"{comparison.Indicator.Unit.Label.In(language)}, {FigureText.Period(comparison.Period.Period, language)}",
        sentence,
        Narrator.SourceLine(comparison, language),
        link)
    {
        Said = Narrator.Voice(comparison, language),
    };

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

    private static string Document(ChartSpec chart, Comparison comparison, string sentence, Language language, string link) =>
        SvgChart.Document(chart, TextsOf(comparison, sentence, language, link), Width);
}
