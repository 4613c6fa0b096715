using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Comparisons;

public sealed class VerdictStepTests
{
    private static readonly Gen<(Indicator Indicator, bool Old, bool Family, double Own, Interval? Interval, OthersSummary Others)> Questions = Gen.Select(
        Gen.OneOf(SampleWorld.Share, SampleWorld.Rate, SampleWorld.Money with { Comparable = false }, SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin }, SampleWorld.Rate with { Sensitive = true }),
        Gen.Bool,
        Gen.Bool,
        Gen.Frequency((9, Gen.Double[0, 40]), (1, Gen.Const(double.NaN))),
        Gen.Double[0, 20],
        Gen.Double[0, 40].Array[0, 25])
        .Select((indicator, old, family, own, width, others) => (
            indicator, old && width > 18, family && width > 17, own, width < 10 ? new Interval(own - width, own + width, Intervals.Usual, IntervalMethod.ByarPhi) : null, OthersSummary.Of([.. others.Order()], indicator)));

    [Fact]
    public void The_first_step_that_holds_decides_and_none_is_asked_after_it() => Questions.Sample(question =>
    {
        var steps = VerdictRule.Steps(question.Indicator, question.Old, question.Family, question.Own, question.Interval, question.Others);
        var (verdict, reason) = VerdictRule.Decide(question.Indicator, question.Old, question.Family, question.Own, question.Interval, question.Others);
        var decided = steps.Index().Single(step => step.Item.Holds == true);

        Assert.Equal(Enum.GetValues<VerdictCondition>(), steps.Select(step => step.Condition));
        Assert.All(steps.Take(decided.Index), step => Assert.False(step.Holds));
        Assert.All(steps.Skip(decided.Index + 1), step => Assert.Null(step.Holds));
        Assert.Equal(verdict == Verdict.None, decided.Item.Condition <= VerdictCondition.TooFewOthers);
        Assert.Equal(reason == NoVerdictReason.None, verdict != Verdict.None);
        Assert.Equal(verdict == Verdict.AboutEqual, decided.Item.Condition == VerdictCondition.AboutEqual);
        Assert.Equal(verdict == Verdict.NoCertainDifference, decided.Item.Condition == VerdictCondition.MiddleWithinMargin);
    });

    [Fact]
    public void Remarkable_is_what_meets_every_condition() => Questions.Sample(question =>
    {
        var (verdict, _) = VerdictRule.Decide(question.Indicator, question.Old, question.Family, question.Own, question.Interval, question.Others);
        var certain = VerdictRule.IsCertain(question.Indicator, verdict, question.Interval, phiKnown: true);
        var steps = VerdictRule.RemarkableSteps(question.Indicator, verdict, certain, question.Own, question.Interval, question.Others);

        Assert.Equal(VerdictRule.IsRemarkable(question.Indicator, verdict, certain, question.Own, question.Interval, question.Others), steps.All(step => step.Holds));
        Assert.Equal(!question.Indicator.Sensitive, steps.Single(step => step.Condition == RemarkableCondition.NotSensitive).Holds);
    });
}
