using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    private const int DistanceDecimals = 2;

    // The rest is told by its number: who wants to know all finds it at each figure.
    private const int MostNotJudged = 5;

    /// <summary>
    /// What a reader should know of a likeness group, a sentence each: few that are alike, how many stay when a characteristic is left out,
    /// characteristics that say nearly the same, and what the words for likeness mean.
    /// </summary>
    public static IReadOnlyList<string> Explain(GroupExplanation explanation, Language language = Language.Dutch) =>
    [
        .. explanation.Group.FewAlike ? [GroupTexts.FewAlike.Fill(language, ("gemeente", explanation.Municipality.Name))] : Array.Empty<string>(),
        .. explanation.Stability is { } stability ? [Stability(stability, language)] : Array.Empty<string>(),
        .. explanation.Correlated.Select(pair => CorrelationWarning(pair, language)),
        .. double.IsNaN(explanation.WordBounds.Strong) ? Array.Empty<string>() : [WordBounds(explanation, language)],
    ];

    /// <summary>Which figures a group gives no verdict on because it was made with them, or with something like them.</summary>
    /// <param name="indicators">Those of <c>FamilyRule.NotJudgedBy</c>, one or more.</param>
    /// <param name="language">The language.</param>
    public static string NotJudged(IReadOnlyList<Indicator> indicators, Language language = Language.Dutch)
    {
        var names = indicators.Select(indicator => indicator.Name.In(language)).Order(StringComparer.Create(FigureText.Culture(language), CompareOptions.IgnoreCase)).ToList();
        var rest = names.Count > MostNotJudged + 1 ? names.Count - MostNotJudged : 0;
        string[] told = [.. names.Take(names.Count - rest), .. rest > 0 ? [ExplanationTexts.OtherFigures.Fill(language, ("aantal", Count(rest, language)))] : Array.Empty<string>()];
        return (names.Count == 1 ? ExplanationTexts.NotJudgedOne : ExplanationTexts.NotJudged).Fill(language, ("cijfers", Enumerate(told, language)));
    }

    /// <summary>"18 van deze 20 horen er ook bij als we een kenmerk weglaten."</summary>
    public static string Stability(GroupStability stability, Language language = Language.Dutch)
    {
        var template = stability.Staying switch
        {
            0 => ExplanationTexts.StableNone,
            var staying when staying == stability.Members => ExplanationTexts.StableAll,
            1 => ExplanationTexts.StableOne,
            _ => ExplanationTexts.Stable,
        };
        return template.Fill(language, ("aantal", Count(stability.Staying, language)), ("van", Count(stability.Members, language)));
    }

    /// <summary>That two characteristics say nearly the same.</summary>
    public static string CorrelationWarning(CorrelatedPair pair, Language language = Language.Dutch) =>
        ExplanationTexts.Correlated.Fill(language, ("een", NameOf(pair.First, language)), ("ander", NameOf(pair.Second, language)));

    /// <summary>What the words for likeness mean in this group, in distances.</summary>
    public static string WordBounds(GroupExplanation explanation, Language language = Language.Dutch) => ExplanationTexts.Bounds.Fill(
        language,
        ("sterk", FigureText.Number(explanation.WordBounds.Strong, DistanceDecimals, language)),
        ("vergelijkbaar", FigureText.Number(explanation.WordBounds.Comparable, DistanceDecimals, language)));

    /// <summary>The largest difference of a member in words: "Inwoners van 65 jaar en ouder 18,7% (Zwolle 17,0%)".</summary>
    /// <param name="neighbour">The member.</param>
    /// <param name="municipality">Name of the own municipality.</param>
    /// <param name="language">The language.</param>
    public static string LargestDifference(ExplainedNeighbour neighbour, string municipality, Language language = Language.Dutch) => neighbour.Largest is { } largest
        ? ExplanationTexts.LargestDifference.Fill(
            language,
            ("kenmerk", largest.Indicator.Name.In(language)),
            ("waarde", FigureText.Value(largest.Value, largest.Indicator, language)),
            ("gemeente", municipality),
            ("eigen", FigureText.Value(largest.Own, largest.Indicator, language)))
        : ExplanationTexts.NoDifference.Fill(language);

    // The name of the indicator: of two characteristics the word in the standard sets may be the same.
    private static string NameOf(CharacteristicUse use, Language language) => use.Name?.In(language) ?? Label(use, language);
}
