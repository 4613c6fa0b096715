using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Learning;

public sealed class LearnersRuleTests
{
    private static readonly double[] Own = [50, 50, 50, 50, 50];

    [Fact]
    public void Who_stood_where_we_stood_and_gained_most_comes_first_and_three_are_enough()
    {
        var answer = Case(Rising(4), Rising(10), Rising(6), Rising(8), Rising(0), Rising(0), Rising(0), Rising(0), Rising(0)).Answer();

        Assert.Equal(NoLearners.None, answer.Reason);
        Assert.Equal(["GM9003", "GM9005", "GM9004"], answer.Found.Select(learner => learner.Code));
        Assert.Equal(9, answer.Eligible);
        // A change of 10 between the second and the fourth period, a middle of the group that stayed.
        Assert.Equal((50, 60, 10, 10), (answer.Found[0].Start, answer.Found[0].End, answer.Found[0].Change, answer.Found[0].Gain));
        Assert.Equal(0, answer.MedianChange);
    }

    [Fact]
    public void Where_less_is_favourable_who_fell_is_the_one_to_call()
    {
        var less = LearningCase.MoreIsBetter with { Direction = LearningCase.MoreIsBetter.Direction with { Direction = Direction.Lower } };

        var answer = (Case(Rising(10), Rising(-10), Rising(0), Rising(0), Rising(0), Rising(0)) with { Indicator = less }).Answer();

        Assert.Equal("GM9003", Assert.Single(answer.Found).Code);
    }

    [Fact]
    public void Who_started_elsewhere_is_no_example_for_us()
    {
        double[][] others = [Rising(10, start: 70), Rising(10, start: 70), Rising(10, start: 70), .. Enumerable.Repeat(Rising(0), 7)];

        Assert.Equal((NoLearners.NobodyBetter, 7), (Case(others).Answer().Reason, Case(others).Answer().Eligible));
    }

    [Fact]
    public void Who_only_fell_less_than_the_others_did_not_improve() =>
        Assert.Equal(NoLearners.NobodyBetter, Case(Rising(-2), Rising(-10), Rising(-10), Rising(-10), Rising(-10), Rising(-10)).Answer().Reason);

    [Fact]
    public void Who_is_shown_to_stay_where_it_was_did_not_improve() =>
        Assert.Equal(NoLearners.NobodyBetter, Case([50, 50, 50, 50.02, 50.02], Rising(0), Rising(0), Rising(0), Rising(0), Rising(0)).Answer().Reason);

    [Fact]
    public void Who_gained_less_than_we_did_has_nothing_to_teach_us()
    {
        var sound = Case(Rising(10), Rising(0), Rising(0), Rising(0), Rising(0), Rising(0));

        Assert.Equal(NoLearners.None, (sound with { Rows = [Rising(5), .. sound.Rows[1..]] }).Answer().Reason);
        Assert.Equal(NoLearners.NobodyBetter, (sound with { Rows = [Rising(12), .. sound.Rows[1..]] }).Answer().Reason);
    }

    [Fact]
    public void An_improvement_that_was_gone_in_the_last_period_does_not_count() =>
        Assert.Equal(NoLearners.NobodyBetter, Case([50, 50, 50, 80, 49], Rising(0), Rising(0), Rising(0), Rising(0), Rising(0)).Answer().Reason);

    [Theory]
    // Each margin of 3.92 is a standard error of 1; a mean of two has √½, the change 1: it must be more than 1.96.
    [InlineData(1.95, NoLearners.NobodyBetter)]
    [InlineData(1.97, NoLearners.None)]
    public void A_change_within_chance_does_not_count(double change, NoLearners reason)
    {
        var indicator = LearningCase.MoreIsBetter with { Uncertainty = Uncertainty.PublishedBounds, Certainty = Certainty.WithMargin };

        var answer = (Case(Rising(change), Rising(0), Rising(0), Rising(0), Rising(0), Rising(0)) with { Indicator = indicator, Margin = 1.96 }).Answer();

        Assert.Equal(reason, answer.Reason);
    }

    [Fact]
    public void Four_that_started_where_we_did_are_too_few() =>
        Assert.Equal(NoLearners.TooFewAlike, Case(Rising(10), Rising(0), Rising(0), Rising(0), Rising(0, start: 90), Rising(0, start: 90), Rising(0, start: 10)).Answer().Reason);

    [Fact]
    public void A_member_whose_first_figure_is_missing_is_not_followed() =>
        Assert.Equal(5, Case([double.NaN, 50, 50, 60, 60], Rising(0), Rising(0), Rising(0), Rising(0), Rising(0)).Answer().Eligible);

    [Fact]
    public void Every_reason_for_none_is_told_by_the_first_that_holds()
    {
        var sound = Case(Rising(10), Rising(0), Rising(0), Rising(0), Rising(0), Rising(0));
        Indicator Indicator(Func<Indicator, Indicator> change) => change(LearningCase.MoreIsBetter);

        Assert.Equal(NoLearners.None, sound.Answer().Reason);
        Assert.Equal(NoLearners.NotComparable, (sound with { Indicator = Indicator(it => it with { Kind = IndicatorKind.Class }) }).Answer().Reason);
        Assert.Equal(NoLearners.Sensitive, (sound with { Indicator = Indicator(it => it with { Sensitive = true }) }).Answer().Reason);
        Assert.Equal(NoLearners.EstimateUnknownMargin, (sound with { Indicator = Indicator(it => it with { Certainty = Certainty.EstimateUnknownMargin }) }).Answer().Reason);
        Assert.Equal(NoLearners.TooOld, (sound with { LastYear = 2022 }).Answer().Reason);
        Assert.Equal(NoLearners.NoDirection, (sound with { Indicator = SampleWorld.Share with { Influenceable = false } }).Answer().Reason);
        Assert.Equal(NoLearners.NoDirection, (sound with { Indicator = SampleWorld.Share with { KeyFigure = null } }).Answer().Reason);
        Assert.Equal(NoLearners.NoDirection, (sound with { Indicator = Indicator(it => it with { KeyFigure = null, Direction = it.Direction with { DecidedBy = null } }) }).Answer().Reason);
        Assert.Equal(NoLearners.TooFewPeriods, (sound with { BreakBefore = 2022 }).Answer().Reason);
        Assert.Equal(NoLearners.NoGroupToLearnFrom, (sound with { AlikeInIndicator = true }).Answer().Reason);
        Assert.Equal(NoLearners.OwnNotFollowed, (sound with { Rows = [[50, double.NaN, 50, 50, 50], .. sound.Rows[1..]] }).Answer().Reason);
        Assert.Equal(NoLearners.MarginUnknown, (sound with { Indicator = Indicator(it => it with { Certainty = Certainty.WithMargin }) }).Answer().Reason);
        Assert.Equal(NoLearners.MarginUnknown, (sound with { Indicator = SampleWorld.Rate with { Direction = LearningCase.MoreIsBetter.Direction }, Margin = 1, PhiKnown = false }).Answer().Reason);
    }

    [Fact]
    public void Without_a_decided_direction_a_key_figure_names_who_changed_most_on_either_side_and_judges_nobody()
    {
        var answer = (Case(Rising(10), Rising(-12), Rising(0), Rising(0), Rising(0), Rising(0)) with { Indicator = SampleWorld.Share }).Answer();

        Assert.False(answer.Judged);
        Assert.Equal([SampleWorld.Code(3), SampleWorld.Code(2)], answer.Found.Select(learner => learner.Code));
        Assert.True(answer.Found[0].Change < 0 && answer.Found[1].Change > 0);
        Assert.All(answer.Found, learner => Assert.True(learner.Gain > 0));
    }

    private static LearningCase Case(params double[][] others) => new(LearningCase.MoreIsBetter, [Own, .. others]);

    /// <summary>Five years: two at the start, one halfway, two at the end.</summary>
    private static double[] Rising(double change, double start = 50) => [start, start, start + (change / 2), start + change, start + change];
}
