using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>The verdict as a word ("Hoger.") and a position ("16 van de 20 gemeenten zitten lager."), for rows that scan.</summary>
    public static VerdictWords Verdict(Comparison comparison, Language language = Language.Dutch) => comparison.Verdict switch
    {
        Comparisons.Verdict.None => new("◇", VerdictTexts.None.Fill(language), Reason(comparison, language)),
        Comparisons.Verdict.AboutEqual => new("●", VerdictTexts.AboutEqual.Fill(language), VerdictTexts.ToTheMiddle.Fill(language)),
        Comparisons.Verdict.NoCertainDifference => new("●", VerdictTexts.NoCertainDifference.Fill(language), VerdictTexts.FromTheMiddle.Fill(language)),
        _ => new(
            comparison.Favourable switch { true => "▲", false => "▼", null => "◆" },
            Word(comparison.Verdict, comparison.Favourable).Fill(language),
            Position(comparison, language)),
    };

    private static Template Word(Verdict verdict, bool? favourable) => (verdict, favourable) switch
    {
        (Comparisons.Verdict.SlightlyHigher or Comparisons.Verdict.SlightlyLower, true) => VerdictTexts.SlightlyFavourable,
        (Comparisons.Verdict.SlightlyHigher or Comparisons.Verdict.SlightlyLower, false) => VerdictTexts.SlightlyUnfavourable,
        (_, true) => VerdictTexts.Favourable,
        (_, false) => VerdictTexts.Unfavourable,
        (Comparisons.Verdict.SlightlyHigher, _) => VerdictTexts.SlightlyHigher,
        (Comparisons.Verdict.SlightlyLower, _) => VerdictTexts.SlightlyLower,
        (Comparisons.Verdict.Lower, _) => VerdictTexts.Lower,
        _ => VerdictTexts.Higher,
    };

    // The side that tells: of a high figure how many lie lower, of a low one how many lie higher.
    private static string Position(Comparison comparison, Language language)
    {
        var higher = comparison.Verdict.IsHigher();
        var count = higher ? comparison.Lower : comparison.Higher;
        var template = (higher, count) switch
        {
            (true, 1) => VerdictTexts.OneOtherLower,
            (true, _) => VerdictTexts.OthersLower,
            (false, 1) => VerdictTexts.OneOtherHigher,
            _ => VerdictTexts.OthersHigher,
        };
        return template.Fill(language, IsPresent(comparison), ("aantal", Count(count, language)), ("van", Count(comparison.OthersWithValue, language)));
    }

    private static string Reason(Comparison comparison, Language language) => comparison.Reason switch
    {
        NoVerdictReason.OwnValueAbsent => Absence(comparison.Own.Status, language),
        NoVerdictReason.EstimateUnknownMargin => VerdictTexts.Estimate.Fill(language),
        NoVerdictReason.TooOld => VerdictTexts.TooOld.Fill(language, ("periode", FigureText.PeriodInSentence(comparison.Period.Period, language))),
        NoVerdictReason.GroupBuiltOnFamily => VerdictTexts.GroupBuiltOnFamily.Fill(language),
        NoVerdictReason.TooFewOthers => VerdictTexts.FewOthers.Fill(language),
        _ => comparison.Indicator.Kind switch
        {
            IndicatorKind.Count => VerdictTexts.Count.Fill(language),
            IndicatorKind.Amount => VerdictTexts.Amount.Fill(language),
            IndicatorKind.Class => VerdictTexts.Class.Fill(language),
            _ => NotComparable(comparison, language),
        },
    };
}
