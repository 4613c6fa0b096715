using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Comparisons;

public sealed class VerdictTests
{
    // Median 17, quartiles 13.5 and 20.5, s = 7/1.349, δ = 1.0378.
    private static readonly double[] Eight = [10, 12, 14, 16, 18, 20, 22, 24];
    private static readonly Indicator WithMargin = SampleWorld.Share with { Uncertainty = Uncertainty.PublishedBounds, Certainty = Certainty.WithMargin };

    [Theory]
    [InlineData(17, Verdict.AboutEqual)]
    [InlineData(18, Verdict.AboutEqual)]
    [InlineData(16, Verdict.AboutEqual)]
    [InlineData(18.1, Verdict.SlightlyHigher)]
    [InlineData(20.5, Verdict.SlightlyHigher)]
    [InlineData(20.6, Verdict.Higher)]
    [InlineData(15.9, Verdict.SlightlyLower)]
    [InlineData(13.5, Verdict.SlightlyLower)]
    [InlineData(13.4, Verdict.Lower)]
    public void Without_a_margin_the_value_decides(double own, Verdict expected) =>
        Assert.Equal((expected, NoVerdictReason.None, true), Decide(new ComparisonCase(SampleWorld.Share, own, Eight)));

    [Theory]
    [InlineData(21, 17, 25, Verdict.NoCertainDifference)]
    [InlineData(21, 17.1, 25, Verdict.Higher)]
    [InlineData(12, 8, 17, Verdict.NoCertainDifference)]
    [InlineData(12, 8, 16.9, Verdict.Lower)]
    [InlineData(17.5, 10, 25, Verdict.AboutEqual)]
    public void The_middle_within_the_margin_is_no_certain_difference(double own, double lower, double upper, Verdict expected) =>
        Assert.Equal(expected, new ComparisonCase(WithMargin, own, Eight) { Interval = (lower, upper) }.Answer().Verdict);

    [Fact]
    public void Shown_alike_is_about_equal_however_small_the_spread()
    {
        double[] narrow = [17.02, 17.021, 17.022, 17.023, 17.024, 17.025, 17.026, 17.027];
        Assert.Equal(Verdict.AboutEqual, new ComparisonCase(SampleWorld.Share, 17.04, narrow).Answer().Verdict);
        Assert.Equal(Verdict.Higher, new ComparisonCase(SampleWorld.Share, 17.05, narrow).Answer().Verdict);
    }

    [Fact]
    public void Without_spread_one_shown_unit_is_a_difference()
    {
        double[] same = [5, 5, 5, 5, 5, 5, 5, 5];
        Assert.Equal(Verdict.AboutEqual, new ComparisonCase(SampleWorld.Share, 5.04, same).Answer().Verdict);
        Assert.Equal(Verdict.Higher, new ComparisonCase(SampleWorld.Share, 5.1, same).Answer().Verdict);
    }

    [Theory]
    [InlineData(19, Verdict.Higher)]
    [InlineData(12, Verdict.Lower)]
    [InlineData(14.2, Verdict.AboutEqual)]
    public void Fewer_than_eight_others_know_no_slightly(double own, Verdict expected) =>
        Assert.Equal(expected, new ComparisonCase(SampleWorld.Share, own, 10, 13, 14, 15, 20).Answer().Verdict);

    [Fact]
    public void Reasons_come_in_the_order_of_the_rule()
    {
        var worst = SampleWorld.Share with { Comparable = false, Kind = IndicatorKind.Count, Certainty = Certainty.EstimateUnknownMargin };
        double[] few = [1, 2];

        Assert.Equal(NoVerdictReason.OwnValueAbsent, new ComparisonCase(worst, double.NaN, few) { Year = 2020 }.Answer().Reason);
        Assert.Equal(NoVerdictReason.NotComparable, new ComparisonCase(worst, 3, few) { Year = 2020 }.Answer().Reason);
        Assert.Equal(NoVerdictReason.EstimateUnknownMargin, new ComparisonCase(worst with { Comparable = true, Kind = IndicatorKind.Share }, 3, few) { Year = 2020 }.Answer().Reason);
        Assert.Equal(NoVerdictReason.TooOld, new ComparisonCase(SampleWorld.Share, 3, few) { Year = 2020, AlikeInIndicator = true }.Answer().Reason);
        Assert.Equal(NoVerdictReason.GroupBuiltOnFamily, new ComparisonCase(SampleWorld.Share, 3, few) { AlikeInIndicator = true }.Answer().Reason);
        Assert.Equal(NoVerdictReason.TooFewOthers, new ComparisonCase(SampleWorld.Share, 3, few).Answer().Reason);
    }

    [Fact]
    public void A_group_does_not_judge_what_it_was_chosen_by()
    {
        double[] others = [.. Eight, .. Eight];
        var answer = new ComparisonCase(SampleWorld.Share, 100, others) { AlikeInIndicator = true }.Answer();

        Assert.Equal((Verdict.None, NoVerdictReason.GroupBuiltOnFamily, false), (answer.Verdict, answer.Reason, answer.Remarkable));
        Assert.Null(answer.Certain);
        Assert.Equal(17, answer.Median);
    }

    [Theory]
    [InlineData("leeftijd", "leeftijd", false, true, NoVerdictReason.GroupBuiltOnFamily)]
    [InlineData("leeftijd", "inkomen", false, true, NoVerdictReason.None)]
    [InlineData("leeftijd", "leeftijd", true, true, NoVerdictReason.None)]
    [InlineData("leeftijd", "leeftijd", false, false, NoVerdictReason.GroupBuiltOnFamily)]
    public void The_family_of_a_figure_that_the_group_is_made_with_decides(string own, string characteristic, bool droppedOut, bool likeness, NoVerdictReason expected)
    {
        var judged = SampleWorld.Share with { Family = own };
        var other = SampleWorld.Money with { Code = "kenmerk", Family = characteristic };
        var register = SampleWorld.Register(8, 2025);
        var slab = SampleWorld.Slab(judged, (2025, [21, .. Eight]));
        var group = SampleWorld.AlikeIn(other, SampleWorld.Group(register.Newest, 8));

        var answer = ComparisonAnswer.Of(
            SampleWorld.Catalogue(register, slab, SampleWorld.Slab(other, (2025, [1, .. Eight]))),
            slab,
            Period.OfYear(2025),
            SampleWorld.Own,
            group with { Characteristics = [group.Characteristics[0] with { DroppedOut = droppedOut }], Neighbours = likeness ? group.Neighbours : null });

        Assert.Equal(expected, answer.Reason);
    }

    [Theory]
    [InlineData("leeftijd", true)]
    [InlineData("inkomen", false)]
    public void Whoever_insists_gets_a_verdict_that_says_so(string family, bool despite)
    {
        var judged = SampleWorld.Share with { Family = "leeftijd" };
        var other = SampleWorld.Money with { Code = "kenmerk", Family = family };
        var register = SampleWorld.Register(8, 2025);
        var slab = SampleWorld.Slab(judged, (2025, [21, .. Eight]));
        var answer = ComparisonAnswer.Of(
            SampleWorld.Catalogue(register, slab, SampleWorld.Slab(other, (2025, [1, .. Eight]))),
            slab,
            Period.OfYear(2025),
            SampleWorld.Own,
            SampleWorld.AlikeIn(other, SampleWorld.Group(register.Newest, 8)),
            insist: true);

        Assert.Equal((Verdict.Higher, NoVerdictReason.None, despite), (answer.Verdict, answer.Reason, answer.DespiteFamily));
        Assert.Equal(despite, Narrator.Tell(answer).ToString().Contains("De groep is gemaakt met hetzelfde soort cijfers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_was_once_chosen_by_its_family_gives_no_verdict()
    {
        var register = SampleWorld.Register(8, 2025);
        var slab = SampleWorld.Slab(SampleWorld.Share, (2025, [21, .. Eight]));
        var group = SampleWorld.Group(register.Newest, 8) with { FrozenOn = [SampleWorld.Share.Code] };
        var answer = ComparisonAnswer.Of(SampleWorld.Catalogue(register, slab), slab, Period.OfYear(2025), SampleWorld.Own, group);
        Assert.Equal((Verdict.None, NoVerdictReason.GroupBuiltOnFamily, false), (answer.Verdict, answer.Reason, answer.DespiteFamily));
    }

    [Theory]
    [InlineData(2022, NoVerdictReason.TooOld)]
    [InlineData(2023, NoVerdictReason.None)]
    public void More_than_three_years_before_the_release_is_too_old(int year, NoVerdictReason expected) =>
        Assert.Equal(expected, new ComparisonCase(SampleWorld.Share, 21, Eight) { Year = year }.Answer().Reason);

    [Fact]
    public void An_older_period_of_a_living_series_keeps_its_verdict() =>
        Assert.Equal(Verdict.Higher, new ComparisonCase(SampleWorld.Share, 21, Eight) { Year = 2022, HasNewer = true }.Answer().Verdict);

    [Theory]
    [InlineData(Direction.Higher, "VNG", 21, true)]
    [InlineData(Direction.Higher, "VNG", 12, false)]
    [InlineData(Direction.Lower, "VNG", 21, false)]
    [InlineData(Direction.Lower, "VNG", 12, true)]
    [InlineData(Direction.Lower, "VNG", 17, null)]
    [InlineData(Direction.Lower, " ", 12, null)]
    [InlineData(Direction.None, "VNG", 12, null)]
    public void Favourable_only_for_a_difference_and_a_direction_with_who_decided(Direction direction, string by, double own, bool? expected)
    {
        var indicator = SampleWorld.Share with { Direction = new DirectionDecision(direction, by, new DateOnly(2026, 1, 1), "Besluit") };
        Assert.Equal(expected, new ComparisonCase(indicator, own, Eight).Answer().Favourable);
    }

    [Fact]
    public void Nothing_is_certain_while_the_margin_is_not_fully_known()
    {
        Assert.True(new ComparisonCase(WithMargin, 21, Eight) { Interval = (19, 23) }.Answer().Certain);
        Assert.False(new ComparisonCase(WithMargin, 21, Eight) { Interval = (19, 23), PhiKnown = false }.Answer().Certain);
        Assert.False(new ComparisonCase(WithMargin, 21, Eight).Answer().Certain);
        Assert.False(new ComparisonCase(WithMargin, 21, Eight) { Interval = (16, 26) }.Answer().Certain);
        Assert.Null(new ComparisonCase(WithMargin, double.NaN, Eight).Answer().Certain);
    }

    [Fact]
    public void Remarkable_needs_fifteen_others_twice_the_spread_and_a_certain_margin()
    {
        // 15 others 1…15: median 8, Q1 4.5, Q3 11.5, s = 7/1.349, 2s = 10.378.
        double[] fifteen = [.. Enumerable.Range(1, 15).Select(value => (double)value)];

        Assert.True(new ComparisonCase(SampleWorld.Share, 18.4, fifteen).Answer().Remarkable);
        Assert.False(new ComparisonCase(SampleWorld.Share, 18.3, fifteen).Answer().Remarkable);
        Assert.False(new ComparisonCase(SampleWorld.Share, 18.4, fifteen[..14]).Answer().Remarkable);
        Assert.False(new ComparisonCase(SampleWorld.Share with { Sensitive = true }, 18.4, fifteen).Answer().Remarkable);
        Assert.True(new ComparisonCase(WithMargin, 18.4, fifteen) { Interval = (10, 25), Interval998 = (9, 27) }.Answer().Remarkable);
        Assert.False(new ComparisonCase(WithMargin, 18.4, fifteen) { Interval = (10, 25), Interval998 = (7, 28) }.Answer().Remarkable);
        Assert.False(new ComparisonCase(WithMargin, 18.4, fifteen).Answer().Remarkable);
        Assert.False(new ComparisonCase(WithMargin, 18.4, fifteen) { Interval = (10, 25), Interval998 = (9, 27), PhiKnown = false }.Answer().Remarkable);
        Assert.False(new ComparisonCase(WithMargin, 18.4, fifteen) { Interval = (10, 25), Interval998 = (double.NaN, double.NaN) }.Answer().Remarkable);
        Assert.False(new ComparisonCase(SampleWorld.Share with { Certainty = Certainty.WithMargin }, 18.4, fifteen).Answer().Remarkable);
    }

    private static (Verdict, NoVerdictReason, bool?) Decide(ComparisonCase comparison)
    {
        var answer = comparison.Answer();
        return (answer.Verdict, answer.Reason, answer.Certain);
    }
}
