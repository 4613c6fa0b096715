using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>
    /// Answers "Wat zeggen deze cijfers niet?" of a comparison, a sentence or two each: what is not counted, the kind of figure and its
    /// margin, its age, who is missing, and what depends on the group. Every sentence follows from the data of this comparison.
    /// </summary>
    public static IReadOnlyList<string> Limits(Comparison comparison, Language language = Language.Dutch)
    {
        var indicator = comparison.Indicator;
        return
        [
            .. ((string[])[indicator.Note, indicator.Money]).Where(note => note.Length > 0),
            .. LimitsOfKind(comparison, language),
            .. comparison.Period.Period.Year < comparison.Release.Date.Year
                ? [LimitTexts.Age.Fill(language, ("periode", FigureText.PeriodInSentence(comparison.Period.Period, language)))]
                : Array.Empty<string>(),
            .. LimitsOfCoverage(comparison, language),
            .. comparison.Verdict == Comparisons.Verdict.None ? Array.Empty<string>() : [LimitTexts.NoCause.Fill(language)],
            .. comparison.Verdict.Differs() && comparison.Favourable is null ? [LimitTexts.NoJudgement.Fill(language)] : Array.Empty<string>(),
            .. comparison.Verdict != Comparisons.Verdict.None && comparison.Group.Applied is not GroupExpression.WholeCountry
                ? [LimitTexts.OtherGroup.Fill(language)]
                : Array.Empty<string>(),
        ];
    }

    /// <summary>The same of two figures against each other.</summary>
    public static IReadOnlyList<string> Limits(Relation relation, Language language = Language.Dutch) =>
        [LimitTexts.RelationNoCause.Fill(language), .. RelationCaveats(relation, language)];

    private static IEnumerable<string> LimitsOfKind(Comparison comparison, Language language)
    {
        if (!comparison.Own.HasValue)
        {
            yield break;
        }

        if (comparison.Own.Status is ObservationStatus.Provisional or ObservationStatus.FurtherProvisional)
        {
            yield return CertaintyTexts.Provisional.Fill(language);
        }

        if (comparison.Own.Status == ObservationStatus.Estimated)
        {
            yield return CertaintyTexts.EstimatedBySource.Fill(language);
        }

        yield return comparison.Indicator.Certainty switch
        {
            Indicators.Certainty.EstimateUnknownMargin => CertaintyTexts.Estimate.Fill(language),
            Indicators.Certainty.OwnStatement => LimitTexts.Question.Fill(language),
            Indicators.Certainty.FullCount => LimitTexts.Registration.Fill(language),
            _ when comparison.Own.Interval is not null && comparison.Certain != false => HowSureOfFigure(comparison, language),
            _ => CertaintyTexts.MarginUnknown.Fill(language),
        };
    }

    private static IEnumerable<string> LimitsOfCoverage(Comparison comparison, Language language)
    {
        var missing = comparison.Others - comparison.OthersWithValue;
        if (missing > 0 && comparison.Others > 1)
        {
            yield return (missing == 1 ? LimitTexts.CoverageOfOne : LimitTexts.Coverage)
                .Fill(language, ("ontbrekend", Count(missing, language)), ("van", Count(comparison.Others, language)));
        }
    }
}
