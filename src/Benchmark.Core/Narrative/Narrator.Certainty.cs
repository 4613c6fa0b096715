using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>Answers "Hoe zeker is dit?".</summary>
    public static string HowSure(Comparison comparison, Language language = Language.Dutch)
    {
        var own = comparison.Own;
        if (!own.HasValue)
        {
            return Tell(comparison, language).ToString();
        }

        string[] sentences =
        [
            HowSureOfFigure(comparison, language),
            .. own.Interval is not null && comparison.Certain == false && comparison.Verdict != Comparisons.Verdict.NoCertainDifference
                ? [CertaintyTexts.MarginUnknown.Fill(language)]
                : Array.Empty<string>(),
            .. own.Status switch
            {
                ObservationStatus.Provisional or ObservationStatus.FurtherProvisional => [CertaintyTexts.Provisional.Fill(language)],
                ObservationStatus.Estimated => [CertaintyTexts.EstimatedBySource.Fill(language)],
                _ => Array.Empty<string>(),
            },
        ];
        return string.Join(' ', sentences);
    }

    /// <summary>Why there is no value, from its status: "De bron heeft het niet geleverd."</summary>
    /// <exception cref="ArgumentOutOfRangeException">A status that carries a value.</exception>
    public static string Absence(ObservationStatus status, Language language = Language.Dutch) => (status switch
    {
        ObservationStatus.Missing => CertaintyTexts.Missing,
        ObservationStatus.Unknown => CertaintyTexts.Unknown,
        ObservationStatus.Suppressed => CertaintyTexts.Suppressed,
        ObservationStatus.NotApplicable => CertaintyTexts.NotApplicable,
        ObservationStatus.BoundariesDiffer => CertaintyTexts.BoundariesDiffer,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A value belongs to this status."),
    }).Fill(language);

    /// <summary>A status as a word: "voorlopig", "status niet vermeld".</summary>
    public static string Status(ObservationStatus status, Language language = Language.Dutch) => (status switch
    {
        ObservationStatus.Definitive => CertaintyTexts.Definitive,
        ObservationStatus.Provisional => CertaintyTexts.ProvisionalWord,
        ObservationStatus.FurtherProvisional => CertaintyTexts.FurtherProvisional,
        ObservationStatus.Estimated => CertaintyTexts.Estimated,
        ObservationStatus.StatusUnknown => CertaintyTexts.StatusUnknown,
        ObservationStatus.Suppressed => CertaintyTexts.SuppressedWord,
        _ => CertaintyTexts.NoValue,
    }).Fill(language);

    // The last sentence. "Geen zeker verschil" has said it already.
    private static string[] Certainty(Comparison comparison, Language language)
    {
        if (comparison.Verdict == Comparisons.Verdict.NoCertainDifference)
        {
            return [];
        }

        var present = IsPresent(comparison);
        var indicator = comparison.Indicator;
        var differs = comparison.Verdict.Differs();
        return
        [
            indicator.Certainty switch
            {
                Indicators.Certainty.EstimateUnknownMargin => CertaintyTexts.Estimate.Fill(language),
                _ when comparison.Certain == false => (differs ? CertaintyTexts.DifferenceMarginUnknown : CertaintyTexts.MarginUnknown).Fill(language),
                _ when comparison.Own.Interval is { } interval => differs
                    ? CertaintyTexts.Certain.Fill(language, present)
                    : CertaintyTexts.WithMargin.Fill(language, present, Bounds(comparison, interval, language)),
                Indicators.Certainty.OwnStatement => CertaintyTexts.OwnStatement.Fill(language),
                Indicators.Certainty.FullCount when indicator.Uncertainty == Uncertainty.None => CertaintyTexts.FullCount.Fill(language),
                _ => CertaintyTexts.MarginUnknown.Fill(language),
            },
        ];
    }

    private static string HowSureOfFigure(Comparison comparison, Language language)
    {
        var indicator = comparison.Indicator;
        return indicator.Certainty switch
        {
            Indicators.Certainty.EstimateUnknownMargin => CertaintyTexts.Estimate.Fill(language),
            _ when comparison.Own.Interval is { } interval => HowSureTemplate(interval).Fill(language, IsPresent(comparison), Bounds(comparison, interval, language)),
            Indicators.Certainty.OwnStatement when indicator.Uncertainty == Uncertainty.None => CertaintyTexts.HowSureOwnStatement.Fill(language),
            Indicators.Certainty.FullCount when indicator.Uncertainty == Uncertainty.None => CertaintyTexts.HowSureFullCount.Fill(language),
            _ => CertaintyTexts.MarginUnknown.Fill(language),
        };
    }

    private static Template HowSureTemplate(Interval interval) =>
        interval.Method is IntervalMethod.Normal or IntervalMethod.Published ? CertaintyTexts.HowSurePublished : CertaintyTexts.HowSureChance;

    private static (string, string)[] Bounds(Comparison comparison, Interval interval, Language language) =>
    [
        ("gemeente", comparison.Municipality.Name),
        ("onder", FigureText.Value(interval.Lower, comparison.Indicator, language)),
        ("boven", FigureText.Value(interval.Upper, comparison.Indicator, language)),
    ];
}
