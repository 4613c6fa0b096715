using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    // Figures that are computed rather than delivered are shown a little finer than what they are computed from.
    private const int MoreDecimals = 1;
    private const int FactorDecimals = 1;
    private const int TauDecimals = 3;

    /// <summary>The answer to "Hoe zeker is dit?" of a comparison, first of all: whether its difference may be chance.</summary>
    public static string SureAnswer(Comparison comparison, Language language = Language.Dutch) => comparison switch
    {
        { Verdict: Comparisons.Verdict.NoCertainDifference } => FigureTexts.NoCertainDifference.Fill(language, IsPresent(comparison), ("gemeente", comparison.Municipality.Name)),
        { Certain: true, Own.Interval: not null } when comparison.Verdict.Differs() => SurenessTexts.Certain.Fill(language, IsPresent(comparison), ("gemeente", comparison.Municipality.Name)),
        { Certain: false } when comparison.Verdict.Differs() => CertaintyTexts.DifferenceMarginUnknown.Fill(language),
        _ => HowSure(comparison, language),
    };

    /// <summary>How the own interval was made, with its formula, and what it means; empty where there is none.</summary>
    public static IReadOnlyList<string> MarginHow(ComparisonCertainty certainty, Language language = Language.Dutch)
    {
        if (certainty.Comparison.Own.Interval is not { } interval)
        {
            return [];
        }

        return
        [
            SurenessTexts.Level.Fill(language),
            (interval.Method switch
            {
                IntervalMethod.Wilson => SurenessTexts.Wilson,
                IntervalMethod.ByarPhi => SurenessTexts.Byar,
                IntervalMethod.ExactPhi => SurenessTexts.Exact,
                IntervalMethod.Normal => SurenessTexts.Normal,
                _ => SurenessTexts.Published,
            }).Fill(language),
            .. PhiHow(certainty, language) is { } phi ? [phi] : Array.Empty<string>(),
        ];
    }

    /// <summary>The spread of the others and the difference that counts; null with fewer than 5 others.</summary>
    public static string? SpreadHow(Comparison comparison, Language language = Language.Dutch) => double.IsNaN(comparison.Spread) ? null
        : (double.IsNaN(comparison.Q1) ? SurenessTexts.SpreadOfFew : SurenessTexts.Spread).Fill(
            language,
            ("aantal", Count(comparison.OthersWithValue, language)),
            ("q1", FigureText.Value(comparison.Q1, comparison.Indicator, language)),
            ("q3", FigureText.Value(comparison.Q3, comparison.Indicator, language)),
            ("spreiding", Fine(comparison.Spread, comparison.Indicator, language)),
            ("delta", Fine(comparison.RelevantDifference, comparison.Indicator, language)));

    /// <summary>A step of the verdict rule: what it asks, with the figures where it was asked, what follows from it, and whether it holds.</summary>
    public static ToldStep Tell(VerdictStep step, Comparison comparison, Language language = Language.Dutch)
    {
        var (template, then) = step.Condition switch
        {
            VerdictCondition.OwnValueAbsent => (SurenessTexts.OwnValueAbsent, SurenessTexts.ThenNoVerdict),
            VerdictCondition.NotComparable => (SurenessTexts.NotComparable, SurenessTexts.ThenNoVerdict),
            VerdictCondition.EstimateUnknownMargin => (SurenessTexts.EstimateUnknownMargin, SurenessTexts.ThenNoVerdict),
            VerdictCondition.TooOld => (SurenessTexts.TooOld, SurenessTexts.ThenNoVerdict),
            VerdictCondition.GroupBuiltOnFamily => (SurenessTexts.GroupBuiltOnFamily, SurenessTexts.ThenNoVerdict),
            VerdictCondition.TooFewOthers => (SurenessTexts.TooFewOthers, SurenessTexts.ThenNoVerdict),
            VerdictCondition.AboutEqual => (SurenessTexts.AboutEqual, SurenessTexts.ThenAboutEqual),
            VerdictCondition.MiddleWithinMargin => (SurenessTexts.MiddleWithinMargin, SurenessTexts.ThenNotCertain),
            VerdictCondition.SmallGroup => (SurenessTexts.SmallGroup, SurenessTexts.ThenDiffers),
            VerdictCondition.WithinMiddleHalf => (SurenessTexts.WithinMiddleHalf, SurenessTexts.ThenSlightly),
            VerdictCondition.OutsideMiddleHalf => (SurenessTexts.OutsideMiddleHalf, SurenessTexts.ThenDiffers),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        var asked = template.Fill(language, ("gemeente", comparison.Municipality.Name), ("jaar", RecentFrom(comparison)));
        return new ToldStep(
            step.Holds is null || Evidence(step, comparison, language) is not { } evidence ? asked : $"{asked} {evidence}",
            then.Fill(language),
            (step.Holds switch { true => SurenessTexts.Holds, false => SurenessTexts.HoldsNot, null => SurenessTexts.NotAsked }).Fill(language));
    }

    /// <summary>Whether the figure is remarkable.</summary>
    public static string Remarkable(Comparison comparison, Language language = Language.Dutch) =>
        (comparison.Remarkable ? SurenessTexts.Remarkable : SurenessTexts.NotRemarkable).Fill(language, IsPresent(comparison));

    /// <summary>A condition of opvallend, and whether it holds.</summary>
    public static ToldStep Tell(RemarkableStep step, Language language = Language.Dutch) => new(
        (step.Condition switch
        {
            RemarkableCondition.NotSensitive => SurenessTexts.NotSensitive,
            RemarkableCondition.Differs => SurenessTexts.Differs,
            RemarkableCondition.IsCertain => SurenessTexts.IsCertain,
            RemarkableCondition.EnoughOthers => SurenessTexts.EnoughOthers,
            RemarkableCondition.FarFromMiddle => SurenessTexts.FarFromMiddle,
            _ => SurenessTexts.BeyondStrictMargin,
        }).Fill(language),
        "",
        (step.Holds ? SurenessTexts.HoldsToo : SurenessTexts.HoldsNot).Fill(language));

    /// <summary>A difference or a spread in the unit of the indicator, a decimal finer than its figures.</summary>
    public static string Fine(double difference, Indicator indicator, Language language = Language.Dutch) =>
        indicator.Unit.DifferencePrefix + FigureText.Number(difference, indicator.Decimals + MoreDecimals, language) + indicator.Unit.DifferenceSuffix.In(language);

    private static string? PhiHow(ComparisonCertainty certainty, Language language) => certainty.Phi switch
    {
        null => null,
        double.NaN => SurenessTexts.PhiUnknown.Fill(language),
        var phi => SurenessTexts.Phi.Fill(
            language,
            ("phi", FigureText.Number(phi.Value, FactorDecimals, language)),
            ("jaren", Enumerate([.. certainty.YearPairs.Reverse().Select(pair => SurenessTexts.Years.Fill(language, ("van", FigureText.Period(pair.Older, language)), ("tot", FigureText.Period(pair.Newer, language))))], language))),
    };

    private static string? Evidence(VerdictStep step, Comparison comparison, Language language)
    {
        var (indicator, own, middle) = (comparison.Indicator, comparison.Own.Value, comparison.Median);
        return step.Condition switch
        {
            VerdictCondition.TooFewOthers or VerdictCondition.SmallGroup => SurenessTexts.OthersEvidence.Fill(language, ("aantal", Count(comparison.OthersWithValue, language))),
            VerdictCondition.AboutEqual when FigureText.ShownDifference(own, middle, indicator) == 0 => SurenessTexts.ShownAlikeEvidence.Fill(language, ("eigen", FigureText.Value(own, indicator, language))),
            VerdictCondition.AboutEqual => DifferenceEvidence(comparison, isSmaller: step.Holds == true, language),
            VerdictCondition.MiddleWithinMargin when comparison.Own.Interval is { } interval =>
                ShownWithin(indicator, interval.Lower, middle, interval.Upper, step.Holds == true) is var fine
                    ? SurenessTexts.MarginEvidence.Fill(language, [.. Bounds(comparison with { Indicator = fine }, interval, language), ("midden", FigureText.Value(middle, fine, language))])
                    : null,
            VerdictCondition.MiddleWithinMargin => SurenessTexts.NoMarginEvidence.Fill(language),
            VerdictCondition.WithinMiddleHalf => ShownWithin(indicator, comparison.Q1, own, comparison.Q3, step.Holds == true) is var fine
                ? SurenessTexts.HalfEvidence.Fill(
                    language,
                    ("q1", FigureText.Value(comparison.Q1, fine, language)),
                    ("q3", FigureText.Value(comparison.Q3, fine, language)),
                    ("gemeente", comparison.Municipality.Name),
                    ("eigen", FigureText.Value(own, fine, language)))
                : null,
            _ => null,
        };
    }

    private static string DifferenceEvidence(Comparison comparison, bool isSmaller, Language language)
    {
        var (indicator, own, middle) = (comparison.Indicator, comparison.Own.Value, comparison.Median);
        Indicator With(int decimals) => Finer(indicator, decimals);
        double Least(int decimals) => FigureText.Round(comparison.RelevantDifference, Math.Max(decimals, indicator.Decimals + MoreDecimals));
        var decimals = FigureText.DecimalsToTell(indicator.Decimals, tried => Math.Abs(FigureText.ShownDifference(own, middle, With(tried))) < Least(tried) == isSmaller);
        return SurenessTexts.DifferenceEvidence.Fill(
            language,
            ("verschil", FigureText.Difference(own, middle, With(decimals), language)),
            ("eigen", FigureText.Value(own, With(decimals), language)),
            ("midden", FigureText.Value(middle, With(decimals), language)),
            ("delta", Fine(comparison.RelevantDifference, With(Math.Max(decimals - MoreDecimals, indicator.Decimals)), language)));
    }

    // The indicator with as many decimals as it takes to show whether a figure lies within bounds, which belong to them.
    private static Indicator ShownWithin(Indicator indicator, double low, double value, double high, bool isWithin) => Finer(indicator, FigureText.DecimalsToTell(
        indicator.Decimals,
        tried => (FigureText.Round(low, tried) <= FigureText.Round(value, tried) && FigureText.Round(value, tried) <= FigureText.Round(high, tried)) == isWithin));

    private static Indicator Finer(Indicator indicator, int decimals) => indicator with { Unit = indicator.Unit with { Decimals = decimals } };

    private static string RecentFrom(Comparison comparison) =>
        (comparison.Release.Date.Year - Releases.Catalogue.RecentYears).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
