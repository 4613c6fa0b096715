using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>Where the difference sits; empty where there is no verdict to explain, or where the part that leads must not be a headline.</summary>
    public static Sentence Tell(Decomposition decomposition, Language language = Language.Dutch) => Sentence.Parse(string.Join(' ', decomposition.Whole.Verdict switch
    {
        Comparisons.Verdict.None => [],
        var verdict when verdict.Differs() => Leading(decomposition, verdict.IsHigher(), language),
        _ => (string[])[CompositionTexts.WholeIsNear.Fill(language), .. Differing(decomposition, language)],
    }));

    /// <summary>What a reader of the parts must know.</summary>
    public static IReadOnlyList<string> Notes(Decomposition decomposition, Language language = Language.Dutch)
    {
        var indicator = decomposition.Whole.Indicator;
        var notes = new List<string>();
        if ((decomposition.Rest?.Own ?? decomposition.RestWithoutMiddle) is > 0 and var rest && rest < decomposition.Total.Own)
        {
            notes.Add(CompositionTexts.NotBrokenDown.Fill(
                language, ("geheel", FigureText.ValueWithUnit(decomposition.Total.Own, indicator, language)), ("rest", FigureText.Value(rest, indicator, language))));
        }

        if (decomposition.Unknown.Count > 0)
        {
            notes.Add(CompositionTexts.UnknownParts.Fill(language, ("onderdelen", string.Join(", ", decomposition.Unknown.Select(part => part.Name.In(language))))));
        }

        if (decomposition.LeavesOver)
        {
            notes.Add((decomposition.RestWithoutMiddle is null ? CompositionTexts.Unadded : CompositionTexts.RestWithoutMiddle).Fill(language));
        }

        if (indicator.Money.Length > 0)
        {
            notes.Add(CompositionTexts.Booking.Fill(language));
        }

        return notes;
    }

    /// <summary>The newest year of a pair in words: both figures, how they differ, and the middle of the group.</summary>
    public static Sentence Tell(PairedFigures pair, Language language = Language.Dutch)
    {
        if (pair.Newest is not { } year)
        {
            var both = pair.Years.Any(one => one is { First.HasValue: true, Second.HasValue: true });
            return Sentence.Parse((both ? CompositionTexts.NoDeviation : CompositionTexts.NoPair).Fill(language, ("gemeente", pair.Municipality.Name)));
        }

        var (indicator, budget) = (pair.First, pair.Kind == PairKind.BudgetAndAccount);
        var told = OwnGap(budget, Math.Sign(FigureText.ShownDifference(year.Second.Value, year.First.Value, indicator))).Fill(
            language,
            ("periode", FigureText.PeriodInSentence(year.Period, language)),
            ("begroot", FigureText.ValueWithUnit(year.First.Value, indicator, language)),
            ("kosten", FigureText.ValueWithUnit(year.First.Value, indicator, language)),
            ("werkelijk", FigureText.Value(year.Second.Value, indicator, language)),
            ("inkomsten", FigureText.Value(year.Second.Value, indicator, language)),
            ("verschil", FigureText.Difference(year.Second.Value, year.First.Value, indicator, language)),
            ("procent", OneDecimalPercent(Math.Abs(year.Gap), language)));
        return Sentence.Parse(double.IsNaN(year.MiddleGap) ? told : $"{told} {GroupGap(pair, year, language)}");
    }

    /// <summary>A gap of a pair as it is shown: "+11,1%", "€ −112"; an en dash where it is not known.</summary>
    public static string Gap(PairedFigures pair, double gap, Language language = Language.Dutch)
    {
        if (double.IsNaN(gap))
        {
            return "–";
        }

        var (decimals, prefix, suffix) = pair.Kind == PairKind.BudgetAndAccount
            ? (1, "", "%")
            : (pair.First.Decimals, pair.First.Unit.DifferencePrefix, pair.First.Unit.DifferenceSuffix.In(language));
        var shown = FigureText.Round(gap, decimals);
        return FigureText.Sign(shown) + prefix + FigureText.Number(Math.Abs(shown), decimals, language) + suffix;
    }

    private static string[] Leading(Decomposition decomposition, bool higher, Language language)
    {
        var sign = higher ? 1 : -1;
        var first = decomposition.Parts.FirstOrDefault(part => Math.Sign(part.Portion.Difference) == sign);
        string[] Of(Template more, Template less) =>
            first is not null && MayLead(first.Comparison) && first.Comparison.Verdict.IsHigher() == higher ? [Part(first, higher ? more : less, language)] : [];

        return decomposition.Rest is { } rest && Math.Sign(rest.Difference) == sign && Math.Abs(rest.Difference) > Math.Abs(first?.Portion.Difference ?? 0)
            ?
            [
                (higher ? CompositionTexts.RestLeadsMore : CompositionTexts.RestLeadsLess).Fill(language, Amounts(rest, decomposition.Whole.Indicator, language)),
                .. Of(CompositionTexts.PartFollowsMore, CompositionTexts.PartFollowsLess),
            ]
            : Of(CompositionTexts.PartLeadsMore, CompositionTexts.PartLeadsLess);
    }

    private static string[] Differing(Decomposition decomposition, Language language) =>
        decomposition.Parts.FirstOrDefault(part => part.Comparison.Verdict.Differs() && part.Comparison.Certain == true) is { } first && MayLead(first.Comparison)
            ? [Part(first, first.Comparison.Verdict.IsHigher() ? CompositionTexts.PartDiffersMore : CompositionTexts.PartDiffersLess, language)]
            : [];

    private static bool MayLead(Comparison part) => part.Verdict.Differs() && part.Certain == true && Highlights.MayLead(part.Indicator, part.IsOld);

    private static string Part(DecomposedPart part, Template template, Language language) =>
        template.Fill(language, [("onderdeel", part.Comparison.Indicator.Name.In(language)), .. Amounts(part.Portion, part.Comparison.Indicator, language)]);

    private static (string Name, string Value)[] Amounts(Portion portion, Indicator indicator, Language language) =>
        [("verschil", FigureText.Difference(portion.Own, portion.Middle, indicator, language)), ("midden", FigureText.Value(portion.Middle, indicator, language))];

    private static Template OwnGap(bool budget, int sign) => (budget, sign) switch
    {
        (true, > 0) => CompositionTexts.OverBudget,
        (true, < 0) => CompositionTexts.UnderBudget,
        (true, _) => CompositionTexts.OnBudget,
        (_, > 0) => CompositionTexts.IncomeAbove,
        (_, < 0) => CompositionTexts.IncomeBelow,
        _ => CompositionTexts.IncomeEqual,
    };

    private static string GroupGap(PairedFigures pair, PairedYear year, Language language)
    {
        var budget = pair.Kind == PairKind.BudgetAndAccount;
        var shown = FigureText.Round(year.MiddleGap, budget ? 1 : pair.First.Decimals);
        var template = (budget, Math.Sign(shown)) switch
        {
            (true, > 0) => CompositionTexts.GroupOverBudget,
            (true, < 0) => CompositionTexts.GroupUnderBudget,
            (true, _) => CompositionTexts.GroupOnBudget,
            (_, > 0) => CompositionTexts.GroupIncomeAbove,
            (_, < 0) => CompositionTexts.GroupIncomeBelow,
            _ => CompositionTexts.GroupIncomeEqual,
        };
        return template.Fill(
            language,
            ("procent", OneDecimalPercent(Math.Abs(shown), language)),
            ("verschil", FigureText.Difference(Math.Abs(shown), 0, pair.First, language)),
            ("aantal", Count(year.OthersWithGap, language)),
            ("van", Count(year.Others, language)));
    }

    private static string OneDecimalPercent(double percentage, Language language) => FigureText.Number(percentage, 1, language) + "%";
}
