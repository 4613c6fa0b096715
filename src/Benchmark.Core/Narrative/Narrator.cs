using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Narrative;

/// <summary>Tells a comparison in words; every template and the condition that selects it stands in docs/texts.md.</summary>
public static partial class Narrator
{
    /// <summary>
    /// What the figure is, how it differs from the middle of the group, and how sure that is. Subtracts the figures that it shows; speaks in
    /// the present tense of the newest period alone.
    /// </summary>
    public static Sentence Tell(Comparison comparison, Language language = Language.Dutch)
    {
        var municipality = comparison.Municipality.Name;
        if (!comparison.Own.HasValue)
        {
            return Sentence.Parse(FigureTexts.Absent.Fill(
                language,
                ("gemeente", municipality),
                ("periode", FigureText.PeriodInSentence(comparison.Period.Period, language)),
                ("reden", Absence(comparison.Own.Status, language))));
        }

        string[] sentences =
        [
            StatementTemplate.Fill(comparison.Indicator, municipality, comparison.Period.Period, comparison.Own.Value, IsPresent(comparison), language),
            .. comparison.IsOld
                ? [FigureTexts.Old.Fill(language, ("periode", FigureText.PeriodInSentence(comparison.Period.Period, language)))]
                : Array.Empty<string>(),
            .. comparison.Verdict == Comparisons.Verdict.None ? WithoutVerdict(comparison, language) : Difference(comparison, language),
            .. Caveats(comparison, language),
            .. Certainty(comparison, language),
        ];
        return Sentence.Parse(string.Join(' ', sentences));
    }

    /// <summary>The present tense is for the newest period of an indicator that is not folded away.</summary>
    private static bool IsPresent(Comparison comparison) => comparison is { IsNewest: true, IsOld: false };

    private static string[] Difference(Comparison comparison, Language language)
    {
        var present = IsPresent(comparison);
        return comparison.Verdict switch
        {
            Comparisons.Verdict.AboutEqual => [FigureTexts.AboutEqual.Fill(language, present, ("gemeente", comparison.Municipality.Name))],
            Comparisons.Verdict.NoCertainDifference => [FigureTexts.NoCertainDifference.Fill(language, present, ("gemeente", comparison.Municipality.Name))],
            _ => [DifferenceTemplate(comparison).Fill(
                language,
                present,
                ("verschil", FigureText.Difference(comparison.Own.Value, comparison.Median, comparison.Indicator, language)),
                ("midden", FigureText.Value(comparison.Median, comparison.Indicator, language)))],
        };
    }

    private static Template DifferenceTemplate(Comparison comparison)
    {
        var indicator = comparison.Indicator;
        var more = comparison.Verdict.IsHigher();
        var counted = indicator.Kind == IndicatorKind.Rate && indicator.Unit.DifferencePrefix.Length + indicator.Unit.DifferenceSuffix.Dutch.Length == 0;
        var one = indicator.Decimals == 0 && Math.Abs(FigureText.ShownDifference(comparison.Own.Value, comparison.Median, indicator)) == 1;
        return (counted, one, indicator.Kind == IndicatorKind.Score) switch
        {
            (true, true, _) => more ? FigureTexts.CountedOneMore : FigureTexts.CountedOneLess,
            (true, false, _) => more ? FigureTexts.CountedMore : FigureTexts.CountedLess,
            (_, _, true) => more ? FigureTexts.ScoreMore : FigureTexts.ScoreLess,
            _ => more ? FigureTexts.More : FigureTexts.Less,
        };
    }

    private static string[] WithoutVerdict(Comparison comparison, Language language) => comparison.Reason switch
    {
        NoVerdictReason.NotComparable => [NotComparable(comparison, language)],
        NoVerdictReason.TooOld => [FigureTexts.TooOld.Fill(language)],
        NoVerdictReason.GroupBuiltOnFamily => [FigureTexts.GroupBuiltOnFamily.Fill(language)],
        NoVerdictReason.TooFewOthers => [comparison.OthersWithValue switch
        {
            0 => FigureTexts.NoOthers.Fill(language),
            1 => FigureTexts.OneOther.Fill(language),
            var count => FigureTexts.FewOthers.Fill(language, ("aantal", Count(count, language))),
        }],

        // An estimate is told by its certainty alone.
        _ => [],
    };

    private static string NotComparable(Comparison comparison, Language language) => comparison.Indicator.Kind switch
    {
        IndicatorKind.Count => FigureTexts.CountNotComparable.Fill(language),
        IndicatorKind.Amount => FigureTexts.AmountNotComparable.Fill(language),
        IndicatorKind.Class => FigureTexts.ClassNotComparable.Fill(language),
        IndicatorKind.YesNo when comparison.OthersWithValue > 0 => OthersThatHaveIt(comparison, language),
        _ => FigureTexts.NotComparable.Fill(language),
    };

    private static string OthersThatHaveIt(Comparison comparison, Language language)
    {
        var having = comparison.Members.Count(member => member.Code != comparison.Municipality.Code && member.HasValue && member.Value != 0);
        var template = (comparison.OthersWithValue, having) switch
        {
            (1, 1) => FigureTexts.YesNoOneOtherYes,
            (1, _) => FigureTexts.YesNoOneOtherNo,
            (_, 1) => FigureTexts.YesNoOneHasIt,
            _ => FigureTexts.YesNoNotComparable,
        };
        return template.Fill(
            language, IsPresent(comparison), ("aantal", Count(having, language)), ("van", Count(comparison.OthersWithValue, language)));
    }

    private static IEnumerable<string> Caveats(Comparison comparison, Language language)
    {
        if (comparison.Verdict.Differs() && comparison.OthersWithValue < Spread.LeastForQuartiles)
        {
            yield return FigureTexts.SmallGroup.Fill(language, ("aantal", Count(comparison.OthersWithValue, language)));
        }

        if (comparison.DespiteFamily)
        {
            yield return FigureTexts.DespiteFamily.Fill(language);
        }

        if (comparison.Verdict != Comparisons.Verdict.None && comparison.Group.FewAlike)
        {
            yield return FigureTexts.FewAlike.Fill(language, ("gemeente", comparison.Municipality.Name));
        }
    }

    private static string Count(int count, Language language) => FigureText.Number(count, 0, language);
}
