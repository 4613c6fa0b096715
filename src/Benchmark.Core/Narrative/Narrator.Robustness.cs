using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>Answers "Houdt de conclusie stand?" in one sentence.</summary>
    public static string Robustness(ConclusionRobustness robustness, Language language = Language.Dutch) => (robustness switch
    {
        { Outcome: RobustnessOutcome.Holds } => RobustnessTexts.Holds,
        { Outcome: RobustnessOutcome.Mostly } => RobustnessTexts.Mostly,
        { Same: 0 } => RobustnessTexts.DependsNone,
        _ => RobustnessTexts.Depends,
    }).Fill(language, ("aantal", Count(robustness.Same, language)), ("van", Count(robustness.Variants.Count, language)));

    /// <summary>What a reasonable group is.</summary>
    public static string RobustnessHow(Comparison comparison, Language language = Language.Dutch) =>
        RobustnessTexts.How.Fill(language, ("gemeente", comparison.Municipality.Name));

    /// <summary>A verdict as a word without judgement: "Hoger", "Ongeveer gelijk".</summary>
    public static string Word(Verdict verdict, Language language = Language.Dutch) => (verdict switch
    {
        Comparisons.Verdict.None => VerdictTexts.None,
        Comparisons.Verdict.AboutEqual => VerdictTexts.AboutEqual,
        Comparisons.Verdict.NoCertainDifference => VerdictTexts.NoCertainDifference,
        _ => Word(verdict, favourable: null),
    }).Fill(language).TrimEnd('.');
}
