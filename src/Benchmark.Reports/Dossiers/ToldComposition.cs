using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Dossiers;

/// <summary>Tells where a difference sits, and two figures that belong beside each other.</summary>
internal static class ToldComposition
{
    public static ToldView Of(KeptView.Divided view, Language language)
    {
        var (decomposition, whole) = (view.Decomposition, view.Decomposition.Whole);
        var chart = DifferenceChart.Of(decomposition, language);
        Sentence[] message = [Narrator.Tell(whole, language), .. ToldOnly(Narrator.Tell(decomposition, language))];
        return ToldComparison.About(whole, view, view.Register, view.Explanation, language) with
        {
            Title = ToldTexts.DividedTitle.Fill(language, ToldViews.TitleOf(whole.Indicator, whole.Period.Period, language)),
            Message = message,
            Chart = chart,
            ChartText = string.Join(' ', [chart.Title + ".", .. message.Select(sentence => sentence.ToString()), .. chart.Footnotes]),
            Table = Parts(decomposition, language),
            Limits = [.. Narrator.Limits(whole, language), .. Narrator.Notes(decomposition, language)],
        };
    }

    public static ToldView Of(KeptView.Paired view, Language language)
    {
        var pair = view.Pair;
        var chart = PairedChart.Of(pair, language);
        var message = Narrator.Tell(pair, language);
        return ToldComparison.About(view.Comparison, view, view.Register, view.Explanation, language) with
        {
            Title = ToldTexts.RelationTitle.Fill(language, pair.First.Name.In(language), pair.Second.Name.In(language)),
            Message = [message],
            Chart = chart,
            ChartText = string.Join(' ', [chart.Title + ".", message.ToString(), .. chart.Footnotes]),
            Table = Years(pair, language),
        };
    }

    private static IEnumerable<Sentence> ToldOnly(Sentence sentence) => sentence.Runs.Count > 0 ? [sentence] : [];

    private static TextTable Parts(Decomposition decomposition, Language language)
    {
        var indicator = decomposition.Whole.Indicator;
        return new TextTable(
            ToldTexts.PartsCaption.Fill(language, decomposition.Whole.Municipality.Name),
            [
                new(CompositionWords.Part.In(language)),
                new(decomposition.Whole.Municipality.Name, IsFigure: true),
                new(ToldTexts.Middle.In(language), IsFigure: true),
                new(CompositionWords.Difference.In(language), IsFigure: true),
                new(ToldTexts.Verdict.In(language)),
            ],
            [
                .. decomposition.Parts.Select(part => Row(part.Comparison.Indicator.Name.In(language), part.Portion, Narrator.Word(part.Comparison.Verdict, language))),
                .. decomposition.Rest is { } rest ? [Row(CompositionWords.Rest.In(language), rest, "")] : Array.Empty<IReadOnlyList<TableCell>>(),
                .. decomposition.LeavesOver
                    ? [[new(CompositionWords.LeftOver(decomposition).In(language)), ToldViews.Cell(decomposition.RestWithoutMiddle ?? double.NaN, indicator, language), new("–"), Signed(decomposition.Unadded), new("")]]
                    : Array.Empty<IReadOnlyList<TableCell>>(),
                Row(CompositionWords.Together(decomposition, language), decomposition.Total, Narrator.Word(decomposition.Whole.Verdict, language)),
            ]);

        IReadOnlyList<TableCell> Row(string name, Portion portion, string word) =>
            [new(name), ToldViews.Cell(portion.Own, indicator, language), ToldViews.Cell(portion.Middle, indicator, language), Signed(portion.Difference), new(word)];

        TableCell Signed(double difference) => new(CompositionWords.WithSign(difference, indicator, language), difference, indicator.Decimals);
    }

    private static TextTable Years(PairedFigures pair, Language language)
    {
        return new TextTable(
            ToldTexts.PeriodsCaption.Fill(language, CompositionWords.Gap(pair.Kind).In(language), pair.Municipality.Name),
            [
                new(ToldTexts.Period.In(language)),
                new(CompositionWords.First(pair.Kind).In(language), IsFigure: true),
                new(CompositionWords.Second(pair.Kind).In(language), IsFigure: true),
                new(CompositionWords.Gap(pair.Kind).In(language), IsFigure: true),
                new(ToldTexts.Middle.In(language), IsFigure: true),
                new(ToldTexts.Known.In(language), IsFigure: true),
            ],
            [.. pair.Years.Select(year => (IReadOnlyList<TableCell>)
            [
                new(FigureText.Period(year.Period, language)),
                ToldViews.Cell(year.First.Value, pair.First, language),
                ToldViews.Cell(year.Second.Value, pair.Second, language),
                Gap(year.Gap),
                Gap(year.MiddleGap),
                new(ChartTexts.Known.Fill(language, year.OthersWithGap, year.Others), year.OthersWithGap),
            ])]);

        TableCell Gap(double gap) => double.IsNaN(gap) ? new("–") : new(Narrator.Gap(pair, gap, language), gap, pair.Kind == PairKind.BudgetAndAccount ? 1 : pair.First.Decimals);
    }
}
