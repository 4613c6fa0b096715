using Benchmark.Core.Comparisons;
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
    public static string Draw(Comparison comparison, Development? development, ShownAs shown, string link)
    {
        var chart = shown.View switch
        {
            ComparisonView.Development => DevelopmentCharts.OverTime(development!, comparison.Period.Period, shown.Language),
            ComparisonView.Spread => SpreadChart.Of(comparison, shown.Names, shown.Language),
            _ => ComparisonCharts.SideBySide(comparison, shown.Order, shown.Language),
        };
        return SvgChart.Document(chart, TextsOf(comparison, shown.Language, link), Width);
    }

    /// <summary>A comparison on the map.</summary>
    /// <exception cref="RefusedException">There is no map of its division.</exception>
    public static string Draw(ComparisonMap map, MunicipalityRegister register, Language language, string link) =>
        MapDrawing.Document(map, MapShapes.Of(map.Comparison.Group.Division) ?? throw NoMap(map), TextsOf(map.Comparison, language, link), register, language);

    private static RefusedException NoMap(ComparisonMap map)
    {
        var division = map.Comparison.Group.Division;
        return ParameterReader.Refuse(QueryParameter.View.Name, new(
            Narrator.NoMap(division) + " Kies een andere weergave.",
            Narrator.NoMap(division, Language.English) + " Choose another view."));
    }

    private static PictureTexts TextsOf(Comparison comparison, Language language, string link) => new(
        comparison.Indicator.Name.In(language),
        $"{comparison.Indicator.Unit.Label.In(language)}, {FigureText.Period(comparison.Period.Period, language)}",
        Narrator.Tell(comparison, language).ToString(),
        Narrator.SourceLine(comparison, language),
        link);

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
