using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>Coverage: "cijfer bekend van 18 van de 20 gemeenten".</summary>
    public static string Coverage(Comparison comparison, Language language = Language.Dutch) =>
        (comparison.Others == 1 ? SourceTexts.CoverageOfOne : SourceTexts.Coverage)
            .Fill(language, ("aantal", Count(comparison.OthersWithValue, language)), ("van", Count(comparison.Others, language)));

    /// <summary>Citation line: municipality, figure, period, source, table, release, licence, link.</summary>
    public static string Citation(Comparison comparison, string link, Language language = Language.Dutch)
    {
        var indicator = comparison.Indicator;
        string[] sentences =
        [
            SourceTexts.Citation.Fill(
                language,
                ("gemeente", comparison.Municipality.Name),
                ("naam", indicator.Name.In(language)),
                ("periode", FigureText.Period(comparison.Period.Period, language)),
                ("cijfer", comparison.Own.HasValue ? FigureText.ValueWithUnit(comparison.Own.Value, indicator, language) : Status(comparison.Own.Status, language))),
            SourceOf(indicator.Source, language),
            .. indicator.Source.Licence.Length > 0 ? [SourceTexts.Licence.Fill(language, ("licentie", indicator.Source.Licence))] : Array.Empty<string>(),
            ReleaseLine(comparison.Release, language),
            link,
        ];
        return string.Join(' ', sentences);
    }

    /// <summary>Source line under a picture: "Bron: … Cijfers van 24 november 2026 (versie 1). …".</summary>
    public static string SourceLine(Comparison comparison, Language language = Language.Dutch)
    {
        var indicator = comparison.Indicator;
        string[] sentences =
        [
            SourceOf(indicator.Source, language),
            ReleaseLine(comparison.Release, language),
            StatusOf(comparison.Own, language),
            indicator.Note,
            indicator.Money,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>Of which date and version the figures are.</summary>
    public static string ReleaseLine(Release release, Language language = Language.Dutch) =>
        SourceTexts.Release.Fill(language, ("datum", FigureText.Date(release.Date, language)), ("versie", Count(release.Number, language)));

    private static string SourceOf(Source source, Language language) => source.Table.Length > 0
        ? SourceTexts.SourceWithTable.Fill(language, ("bron", source.Name), ("tabel", source.Table))
        : SourceTexts.Source.Fill(language, ("bron", source.Name));

    private static string StatusOf(MemberFigure own, Language language) =>
        own is { HasValue: false } or { Status: ObservationStatus.Definitive } ? "" : StatusOf(own.Status, language);

    private static string StatusOf(ObservationStatus status, Language language) => status == ObservationStatus.StatusUnknown
        ? SourceTexts.StatusUnknown.Fill(language)
        : SourceTexts.Status.Fill(language, ("status", Status(status, language)));
}
