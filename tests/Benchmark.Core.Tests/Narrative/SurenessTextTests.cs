using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Narrative;

/// <summary>"Hoe zeker is dit?": what a step shows says what the step found.</summary>
public sealed partial class SurenessTextTests
{
    private static readonly double[] Others = [10, 11, 12, 13, 14, 15, 16, 17, 18];

    // As figures are delivered: with some decimals, so that many lie close together.
    private static readonly Gen<double> Figure = Gen.Int[0, 400_000].Select(tenthousandths => tenthousandths / 1e4);

    [Fact]
    public void A_difference_that_counts_is_never_shown_smaller_than_what_counts()
    {
        // The middle is 14 and δ 0.593: with one decimal a difference of 0.590 would be shown as 0.6 beside 0.59, as if it counted.
        var delta = new ComparisonCase(SampleWorld.Rate, 20, Others).Answer().RelevantDifference;

        Assert.Equal(
            "Het verschil met het midden is te klein om te tellen. Het verschil is 0,590 (14,590 tegen 14,000). Wat telt, begint bij 0,593.",
            Asked(new ComparisonCase(SampleWorld.Rate, 14 + delta - 0.003, Others), VerdictCondition.AboutEqual));
        Assert.Equal(
            "Het verschil met het midden is te klein om te tellen. Het verschil is 0,6 (14,6 tegen 14,0). Wat telt, begint bij 0,59.",
            Asked(new ComparisonCase(SampleWorld.Rate, 14 + delta + 0.003, Others), VerdictCondition.AboutEqual));
    }

    [Fact]
    public void Figures_that_are_shown_alike_are_told_as_that() => Assert.EndsWith(
        "Afgerond zijn beide cijfers 14,0.", Asked(new ComparisonCase(SampleWorld.Rate, 14.04, [13.9, 13.95, 14, 14.01, 14.02, 13.99, 13.98, 14.005]), VerdictCondition.AboutEqual), StringComparison.Ordinal);

    [Fact]
    public void A_middle_just_outside_the_margin_is_shown_outside_it()
    {
        var told = Asked(new ComparisonCase(SampleWorld.Rate, 15, Others) { Interval = (14.02, 16) }, VerdictCondition.MiddleWithinMargin);
        Assert.EndsWith("De marge loopt van 14,02 tot 16,00. Het midden is 14,00.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_shows_what_it_found() => Gen.Select(Figure, Figure, Figure.Array[8, 20], Gen.Int[0, 3]).Sample((own, width, others, decimals) =>
    {
        var indicator = SampleWorld.Rate with { Unit = SampleWorld.Rate.Unit with { Decimals = decimals } };
        var comparison = new ComparisonCase(indicator, own, others) { Interval = (own - (width / 8), own + (width / 8)) }.Answer();
        foreach (var step in Steps(comparison).Where(step => step.Holds is not null))
        {
            var told = Narrator.Tell(step, comparison).Asked;
            var shown = FigurePattern().Matches(told).Select(match => double.Parse(match.Value, CultureInfo.GetCultureInfo("nl-NL"))).ToArray();
            switch (step.Condition)
            {
                case VerdictCondition.AboutEqual when !told.Contains("Afgerond", StringComparison.Ordinal):
                    Assert.Equal(step.Holds, shown[0] < shown[3]);
                    Assert.Equal(shown[0], Math.Abs(shown[1] - shown[2]), 1e-9);
                    break;
                case VerdictCondition.MiddleWithinMargin:
                    Assert.Equal(step.Holds, shown[0] <= shown[2] && shown[2] <= shown[1]);
                    break;
                case VerdictCondition.WithinMiddleHalf:
                    Assert.Equal(step.Holds, shown[0] <= shown[2] && shown[2] <= shown[1]);
                    break;
                default:
                    break;
            }
        }
    });

    private static string Asked(ComparisonCase question, VerdictCondition condition)
    {
        var comparison = question.Answer();
        return Narrator.Tell(Steps(comparison).Single(step => step.Condition == condition), comparison).Asked;
    }

    private static IReadOnlyList<VerdictStep> Steps(Comparison comparison) => VerdictRule.Steps(
        comparison.Indicator,
        comparison.IsOld,
        builtOnFamily: false,
        comparison.Own.Value,
        comparison.Own.Interval,
        OthersSummary.Of([.. comparison.Members.Where(member => member.Code != comparison.Municipality.Code).Select(member => member.Value).Order()], comparison.Indicator));

    [GeneratedRegex(@"[−-]?\d[\d.]*(,\d+)?(?<!\.)")]
    private static partial Regex FigurePattern();
}
