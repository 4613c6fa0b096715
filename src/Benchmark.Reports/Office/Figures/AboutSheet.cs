using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Figures;

/// <summary>The sheet that says what the figures of a workbook are: what was counted, by whom, of which release.</summary>
internal static class AboutSheet
{
    /// <summary>Of figures that were compared: also against whom, and what came out.</summary>
    public static Sheet Of(Comparison comparison, MunicipalityRegister register, string link, Language language)
    {
        var (indicator, decimals) = (comparison.Indicator, comparison.Indicator.Decimals);
        return Make(
            ToldViews.TitleOf(indicator, comparison.Period.Period, language),
            language,
            [
                (FigureTexts.Sentence, Text(Narrator.Tell(comparison, language).ToString())),
                .. What(indicator, language),
                (ToldTexts.Period, Text(FigureText.Period(comparison.Period.Period, language))),
                (FigureTexts.Division, Text(comparison.Period.DivisionYear)),
                (FigureTexts.Own, Text(comparison.Municipality.Name)),
                (FigureTexts.Group, Text(Narrator.WhyThisGroup(comparison, register, language))),
                (FigureTexts.Others, new Cell.Number(comparison.Others, 0)),
                (FigureTexts.KnownOthers, new Cell.Number(comparison.OthersWithValue, 0)),
                (ToldTexts.Middle, new Cell.Number(comparison.Median, decimals)),
                (ToldTexts.QuarterLow, new Cell.Number(comparison.Q1, decimals)),
                (ToldTexts.QuarterHigh, new Cell.Number(comparison.Q3, decimals)),
                (FigureTexts.Pooled, new Cell.Number(comparison.Pooled, decimals)),
                (FigureTexts.Percentile, new Cell.Number(comparison.Percentile, 1)),
                (FigureTexts.Lower, new Cell.Number(comparison.Lower, 0)),
                (FigureTexts.Higher, new Cell.Number(comparison.Higher, 0)),
                (FigureTexts.Verdict, Text(Narrator.Word(comparison.Verdict, language))),
                (FigureTexts.Certainty, Text(Narrator.HowSure(comparison, language))),
                .. Narrator.Voice(comparison, language).Select(said => (FigureTexts.Said, (Cell)Text(said))),
                .. Where(indicator, comparison.Release, language),
                (FigureTexts.Page, new Cell.Link(link, link)),
            ]);
    }

    /// <summary>Of all figures of an indicator.</summary>
    public static Sheet Of(Indicator indicator, Release release, Language language) => Make(
        indicator.Name.In(language),
        language,
        [.. What(indicator, language), (FigureTexts.Certainty, Text(Narrator.HowSure(indicator, language))), .. Where(indicator, release, language)]);

    private static IEnumerable<(Bilingual Name, Cell Cell)> What(Indicator indicator, Language language) =>
    [
        (FigureTexts.Question, Text(indicator.Question)),
        (FigureTexts.Definition, Text(indicator.Definition)),
        (FigureTexts.Unit, Text(indicator.Unit.Label.In(language))),
        .. indicator.Note.Length > 0 ? ((Bilingual, Cell)[])[(FigureTexts.Note, Text(indicator.Note))] : [],
    ];

    private static IEnumerable<(Bilingual Name, Cell Cell)> Where(Indicator indicator, Release release, Language language) =>
    [
        (FigureTexts.Release, new Cell.Day(release.Date)),
        (FigureTexts.ReleaseNumber, Text(release.Number)),
        (FigureTexts.Methods, Text(release.MethodsVersion)),
        (FigureTexts.Source, indicator.Source.Url is { Length: > 0 } url ? new Cell.Link(SourceOf(indicator), url) : Text(SourceOf(indicator))),
        (FigureTexts.Licence, Text(indicator.Source.Licence)),
    ];

    private static Sheet Make(string title, Language language, IEnumerable<(Bilingual Name, Cell Cell)> rows) => new(
        FigureTexts.AboutSheet.In(language),
        [new(34), new(100)],
        [[new Cell.Text(FigureTexts.AboutSheet.In(language)), new Cell.Text(title)], .. rows.Select(row => (IReadOnlyList<Cell>)[new Cell.Text(row.Name.In(language), Strong: true), row.Cell])]);

    private static string SourceOf(Indicator indicator) => string.Join(", ", new[] { indicator.Source.Name, indicator.Source.Table }.Where(part => part.Length > 0));

    private static Cell.Text Text(string text) => new(text);

    // A year or the number of a release is a name, not a quantity.
    private static Cell.Text Text(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
