using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    // A sentence of names is read; the rest is counted.
    private const int MostOutliers = 10;

    /// <summary>
    /// Where the own figure lies in the group and what chance may change about that, in words; the range of places follows only where VNG
    /// allowed a ranking of the indicator. Empty where nothing can be told.
    /// </summary>
    public static string Place(ComparisonCertainty certainty, Language language = Language.Dutch)
    {
        var comparison = certainty.Comparison;
        var name = ("gemeente", comparison.Municipality.Name);
        var sentences = new List<string>();
        if (certainty.Place is { } place)
        {
            sentences.Add((place.Observed switch { GroupPart.Highest => PlaceTexts.Highest, GroupPart.Middle => PlaceTexts.Middle, _ => PlaceTexts.Lowest }).Fill(language, IsPresent(comparison), name));
            if (comparison.Own.Interval is not null)
            {
                sentences.Add(Span(place).Fill(language, name));
            }
        }

        if (comparison.Indicator.RankingAllowed && certainty.Rank is { } rank)
        {
            sentences.Add((rank.From == rank.To ? PlaceTexts.One : PlaceTexts.Range).Fill(
                language, IsPresent(comparison), name, ("van", Count(rank.From, language)), ("tot", Count(rank.To, language)), ("aantal", Count(rank.Of, language))));
        }

        return string.Join(' ', sentences);
    }

    /// <summary>What the funnel shows: who lies outside its outer limits, or why nobody is named; empty without a funnel.</summary>
    public static string Funnel(ComparisonCertainty certainty, Language language = Language.Dutch)
    {
        if (certainty.Funnel is null)
        {
            return "";
        }

        var names = certainty.Outliers.Select(member => member.Name).ToList();
        var rest = names.Count > MostOutliers + 1 ? names.Count - MostOutliers : 0;
        string[] told = [.. names.Take(names.Count - rest), .. rest > 0 ? [PlaceTexts.FunnelRest.Fill(language, ("aantal", Count(rest, language)))] : Array.Empty<string>()];
        return (certainty switch
        {
            { Comparison.Indicator.Sensitive: true } => PlaceTexts.FunnelSensitive,
            { Funnel.NamesOutliers: false } => PlaceTexts.FunnelFar,
            _ => names.Count switch { 0 => PlaceTexts.FunnelInside, 1 => PlaceTexts.FunnelOutsideOne, _ => PlaceTexts.FunnelOutside },
        }).Fill(language, IsPresent(certainty.Comparison), ("namen", Enumerate(told, language)));
    }

    /// <summary>How to read a funnel, with its parameters; empty without one.</summary>
    public static string FunnelHow(ComparisonCertainty certainty, Language language = Language.Dutch) => certainty.Funnel is not { } funnel ? "" : PlaceTexts.FunnelHow.Fill(
        language,
        ("midden", FigureText.Value(funnel.Centre, certainty.Comparison.Indicator, language)),
        ("phi", FigureText.Number(funnel.Phi, FactorDecimals, language)),
        ("tau", FigureText.Number(Math.Sqrt(funnel.TauSquared), TauDecimals, language)));

    private static Template Span(PlaceInGroup place) => place switch
    {
        { Stays: true } => PlaceTexts.Stays,
        { Best: GroupPart.Highest, Worst: GroupPart.Lowest } => PlaceTexts.MayBeAnywhere,
        { Observed: GroupPart.Middle, Best: GroupPart.Highest } => PlaceTexts.MayBeHighest,
        { Observed: GroupPart.Middle } => PlaceTexts.MayBeLowest,
        _ => PlaceTexts.MayBeMiddle,
    };
}
