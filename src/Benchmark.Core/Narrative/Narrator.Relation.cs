using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Relations;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>How far two figures go together over all municipalities, and what the own municipality has.</summary>
    public static Sentence Tell(Relation relation, Language language = Language.Dutch) =>
        Sentence.Parse(TellCoherence(relation, language) + " " + TellOwn(relation, language));

    /// <summary>What to mind beside the result: figures that are partly the same, estimates, sizes, years; null when there is nothing.</summary>
    public static Sentence? Notes(Relation relation, Language language = Language.Dutch) =>
        string.Join(' ', RelationCaveats(relation, language)) is { Length: > 0 } notes ? Sentence.Parse(notes) : null;

    /// <summary>How far two figures go together, in a table: "sterk, in dezelfde richting".</summary>
    public static string Word(Coherence coherence, Language language = Language.Dutch) => ((coherence.Strength, coherence.Spearman > 0) switch
    {
        (CoherenceStrength.Strong, true) => RelationTexts.WordStrongSame,
        (CoherenceStrength.Strong, false) => RelationTexts.WordStrongOpposite,
        (CoherenceStrength.Moderate, true) => RelationTexts.WordModerateSame,
        (CoherenceStrength.Moderate, false) => RelationTexts.WordModerateOpposite,
        (CoherenceStrength.Weak, true) => RelationTexts.WordWeakSame,
        (CoherenceStrength.Weak, false) => RelationTexts.WordWeakOpposite,
        (CoherenceStrength.None, _) => RelationTexts.WordNone,
        _ => RelationTexts.WordUnknown,
    }).Fill(language);

    /// <summary>Both sources and the release: "Bron: … Cijfers van 24 november 2026 (versie 1)."</summary>
    public static string SourceLine(Relation relation, Language language = Language.Dutch)
    {
        string[] sentences =
        [
            .. new[] { relation.First.Indicator.Source, relation.Second.Indicator.Source }.Select(source => SourceOf(source, language)).Distinct(StringComparer.Ordinal),
            ReleaseLine(relation.Release, language),
            .. new[] { relation.First.Indicator, relation.Second.Indicator }.SelectMany(indicator => new[] { indicator.Note, indicator.Money }).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal),
        ];
        return string.Join(' ', sentences);
    }

    private static string TellCoherence(Relation relation, Language language) => (relation.All switch
    {
        { Strength: null, Count: >= Coherence.LeastCount } => RelationTexts.NoVariation,
        { Strength: null } => RelationTexts.TooFew,
        { Strength: CoherenceStrength.None } => RelationTexts.None,
        { Strength: CoherenceStrength.Weak, Spearman: > 0 } => RelationTexts.WeakSame,
        { Strength: CoherenceStrength.Weak } => RelationTexts.WeakOpposite,
        { Strength: CoherenceStrength.Moderate, Spearman: > 0 } => RelationTexts.ModerateSame,
        { Strength: CoherenceStrength.Moderate } => RelationTexts.ModerateOpposite,
        { Spearman: > 0 } => RelationTexts.StrongSame,
        _ => RelationTexts.StrongOpposite,
    }).Fill(language, Names(relation, language, ("aantal", Count(relation.All.Count, language))));

    private static string TellOwn(Relation relation, Language language)
    {
        var (own, first, second) = (relation.Own, relation.First, relation.Second);
        if (own.HasBoth)
        {
            return RelationTexts.Own.Fill(language, first is { IsNewest: true, IsOld: false }, Names(
                relation,
                language,
                ("gemeente", own.Name),
                ("waarde", FigureText.ValueWithUnit(own.First.Value, first.Indicator, language)),
                ("periode", FigureText.Period(first.Period.Period, language)),
                ("waardemet", FigureText.ValueWithUnit(own.Second.Value, second.Indicator, language)),
                ("periodemet", FigureText.Period(second.Period.Period, language))));
        }

        var absent = new[] { (Figure: own.First, first.Indicator), (Figure: own.Second, second.Indicator) }
            .Where(pair => !pair.Figure.HasValue)
            .Select(pair => RelationTexts.Quoted.Fill(language, ("naam", pair.Indicator.Name.In(language))));
        return RelationTexts.OwnAbsent.Fill(language, ("gemeente", own.Name), ("namen", Enumerate([.. absent], language)));
    }

    private static IEnumerable<string> RelationCaveats(Relation relation, Language language)
    {
        var (first, second) = (relation.First, relation.Second);
        if (relation.Overlap != RelationOverlap.None)
        {
            yield return (relation.Overlap == RelationOverlap.SameFamily ? RelationTexts.SameFamily : RelationTexts.SharedPart).Fill(language);
        }

        foreach (var figure in (RelatedFigure[])[first, second])
        {
            var name = ("naam", figure.Indicator.Name.In(language));
            if (figure.Indicator.Certainty == Indicators.Certainty.EstimateUnknownMargin)
            {
                yield return RelationTexts.Estimate.Fill(language, name);
            }

            if (!VerdictRule.IsComparable(figure.Indicator))
            {
                yield return RelationTexts.Size.Fill(language, name);
            }

            if (figure.IsOld)
            {
                yield return RelationTexts.Old.Fill(language, name, ("periode", FigureText.PeriodInSentence(figure.Period.Period, language)));
            }
        }

        if (first.Period.Period != second.Period.Period)
        {
            yield return RelationTexts.OtherYears.Fill(
                language, ("periode", FigureText.PeriodInSentence(first.Period.Period, language)), ("periodemet", FigureText.PeriodInSentence(second.Period.Period, language)));
        }

        if (first.Period.DivisionYear != second.Period.DivisionYear)
        {
            yield return RelationTexts.OtherBoundaries.Fill(language);
        }
    }

    private static (string, string)[] Names(Relation relation, Language language, params ReadOnlySpan<(string, string)> others) =>
        [("cijfer", relation.First.Indicator.Name.In(language)), ("met", relation.Second.Indicator.Name.In(language)), .. others];
}
