using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Comparisons;

public sealed class ComparisonAnswerTests
{
    // n = 8: median (16+18)/2; Q1 at h = 1.75: 12 + 0.75·2; Q3 at h = 5.25: 20 + 0.25·2; s = 7/1.349.
    private static readonly double[] Eight = [10, 12, 14, 16, 18, 20, 22, 24];

    [Fact]
    public void Figures_of_the_group_leave_the_own_municipality_out()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 21, Eight).Answer();

        Assert.Equal((17, 13.5, 20.5), (answer.Median, answer.Q1, answer.Q3));
        Assert.Equal(7 / 1.349, answer.Spread, 12);
        Assert.Equal(0.2 * 7 / 1.349, answer.RelevantDifference, 12);
        Assert.Equal((8, 8, 6, 2), (answer.Others, answer.OthersWithValue, answer.Lower, answer.Higher));
        Assert.Equal(100 * 6.5 / 9, answer.Percentile, 12);
    }

    [Fact]
    public void Own_as_a_member_changes_nothing_but_the_group_itself()
    {
        var outside = new ComparisonCase(SampleWorld.Share, 21, Eight).Answer();
        var inside = new ComparisonCase(SampleWorld.Share, 21, Eight) { OwnIsMember = true }.Answer();

        Assert.Equal(outside with { Group = inside.Group, Members = inside.Members, Period = inside.Period }, inside with { Release = outside.Release });
        Assert.Equal(outside.Members, inside.Members);
    }

    [Fact]
    public void Equal_values_count_half_in_the_percentile()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 16, 10, 16, 16, 20, 30).Answer();

        Assert.Equal((1, 2), (answer.Lower, answer.Higher));
        Assert.Equal(100 * (1 + 1.5) / 6, answer.Percentile, 12);
    }

    [Theory]
    [InlineData(Direction.Higher, "VNG", 100 * 6.5 / 9)]
    [InlineData(Direction.Lower, "VNG", 100 - (100 * 6.5 / 9))]
    [InlineData(Direction.Lower, null, double.NaN)]
    [InlineData(Direction.None, null, double.NaN)]
    public void Favourable_percentile_needs_somebody_who_decided(Direction direction, string? by, double expected)
    {
        var indicator = SampleWorld.Share with { Direction = new DirectionDecision(direction, by, null, null) };
        Assert.Equal(expected, new ComparisonCase(indicator, 21, Eight).Answer().FavourablePercentile, 12);
    }

    [Fact]
    public void Missing_others_are_counted_but_do_not_take_part()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 21, [.. Eight, double.NaN, double.NaN]).Answer();

        Assert.Equal((10, 8, 17), (answer.Others, answer.OthersWithValue, answer.Median));
        Assert.Equal([double.NaN, double.NaN], answer.Members.TakeLast(2).Select(member => member.Value));
        Assert.Equal([ObservationStatus.Missing, ObservationStatus.Missing], answer.Members.TakeLast(2).Select(member => member.Status));
    }

    [Fact]
    public void Fewer_than_eight_others_give_no_quartiles_but_a_spread()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 21, 10, 12, 14, 16, 18).Answer();

        Assert.Equal((14, double.NaN, double.NaN), (answer.Median, answer.Q1, answer.Q3));
        Assert.Equal(4 / 1.349, answer.Spread, 12);
    }

    [Fact]
    public void Fewer_than_five_others_give_no_median()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 21, 10, 12, 14, 16).Answer();

        Assert.True(double.IsNaN(answer.Median) && double.IsNaN(answer.Spread) && double.IsNaN(answer.RelevantDifference));
        Assert.Equal((Verdict.None, NoVerdictReason.TooFewOthers), (answer.Verdict, answer.Reason));
        Assert.Equal(100 * 4.5 / 5, answer.Percentile, 12);
    }

    [Fact]
    public void A_count_has_a_middle_but_no_quartiles_and_no_verdict()
    {
        var count = SampleWorld.Share with { Kind = IndicatorKind.Count, Comparable = false };
        var answer = new ComparisonCase(count, 21, Eight).Answer();

        Assert.Equal((17, double.NaN, double.NaN), (answer.Median, answer.Q1, answer.Q3));
        Assert.Equal((Verdict.None, NoVerdictReason.NotComparable), (answer.Verdict, answer.Reason));
        Assert.Null(answer.Certain);
    }

    [Theory]
    [InlineData(IndicatorKind.Class)]
    [InlineData(IndicatorKind.YesNo)]
    public void Classes_and_yes_or_no_have_no_percentile_and_no_rank(IndicatorKind kind)
    {
        var indicator = SampleWorld.Share with { Kind = kind, Comparable = false, RankingAllowed = true, Direction = new DirectionDecision(Direction.Higher, "VNG", null, null) };
        var answer = new ComparisonCase(indicator, 1, 0, 1, 1, 0, 1, 1, 0, 1).Answer();

        Assert.True(double.IsNaN(answer.Percentile) && double.IsNaN(answer.FavourablePercentile));
        Assert.Null(answer.Rank);
    }

    [Fact]
    public void A_rank_is_given_when_a_ranking_is_allowed_and_never_else()
    {
        Assert.Null(new ComparisonCase(SampleWorld.Share, 21, Eight).Answer().Rank);
        Assert.Equal(new Rank(3, 9, 3, 3), new ComparisonCase(SampleWorld.Share with { RankingAllowed = true }, 21, Eight).Answer().Rank);
        Assert.Null(new ComparisonCase(SampleWorld.Share with { RankingAllowed = true }, double.NaN, Eight).Answer().Rank);
    }

    [Fact]
    public void Pooled_value_sums_over_the_others_that_have_both()
    {
        var indicator = SampleWorld.Rate with { Ratio = new RatioDefinition("x", "n", 1000) };
        double[] x = [99, 10, 30, double.NaN, 5], n = [10, 1000, 2000, 500, double.NaN];
        double[] value = [.. x.Zip(n, (events, exposure) => 1000 * events / exposure)];
        var register = SampleWorld.Register(4, 2025);
        var period = new IndicatorPeriod(indicator.Code, Period.OfYear(2025), 2025, false);
        var slab = new IndicatorSlab(indicator, [period], register.Newest.Codes, new SlabCells(value, SampleWorld.Statuses(value), x, n), 1, true);

        var answer = ComparisonAnswer.Of(SampleWorld.Catalogue(register, slab), slab, period.Period, SampleWorld.Own, SampleWorld.Group(register.Newest, 4));

        Assert.Equal(1000 * 40.0 / 3000, answer.Pooled, 12);
    }

    [Fact]
    public void A_stored_value_has_no_pooled_value() => Assert.True(double.IsNaN(new ComparisonCase(SampleWorld.Share, 21, Eight).Answer().Pooled));

    [Fact]
    public void Members_stand_by_code_with_own_in_its_place_and_those_without_a_value_last()
    {
        var register = SampleWorld.Register(4, 2025);
        var slab = SampleWorld.Slab(SampleWorld.Share, (2025, [5, double.NaN, 3, 2, 1]));
        var own = new Municipality("GM9003", "Middenstad", null, null);

        var answer = ComparisonAnswer.Of(SampleWorld.Catalogue(register, slab), slab, Period.OfYear(2025), own, SampleWorld.GroupOf(register.Newest, "GM9001", "GM9002", "GM9004", "GM9005"));

        Assert.Equal(["GM9001", "GM9003", "GM9004", "GM9005", "GM9002"], answer.Members.Select(member => member.Code));
    }

    [Fact]
    public void Members_of_a_likeness_group_stand_in_order_of_likeness_with_own_first()
    {
        var register = SampleWorld.Register(4, 2025);
        var slab = SampleWorld.Slab(SampleWorld.Share, (2025, [5, 4, double.NaN, 2, 1]));
        string[] nearest = ["GM9005", "GM9003", "GM9002"];
        var group = new PeerGroup(GroupExpression.Default, GroupExpression.Default, register.Newest, nearest, [], [.. nearest.Select(code => new Neighbour(code, 0.1, LikenessWords.Strong, []))], false);

        var answer = ComparisonAnswer.Of(SampleWorld.Catalogue(register, slab), slab, Period.OfYear(2025), SampleWorld.Own, group);

        Assert.Equal(["GM9001", "GM9005", "GM9002", "GM9003"], answer.Members.Select(member => member.Code));
    }

    [Fact]
    public void Intervals_travel_with_how_they_were_made()
    {
        var answer = new ComparisonCase(SampleWorld.Share with { Uncertainty = Uncertainty.PublishedBounds, Certainty = Certainty.WithMargin }, 21, Eight) { Interval = (20, 22) }.Answer();

        Assert.Equal(new Interval(20, 22, 0.95, IntervalMethod.Published), answer.Own.Interval);
        Assert.All(answer.Members.Where(member => member.Code != SampleWorld.OwnCode), member => Assert.Null(member.Interval));
    }

    [Fact]
    public void A_period_that_is_not_held_is_refused_with_those_that_are()
    {
        var register = SampleWorld.Register(4, 2024, 2025);
        var slab = SampleWorld.Slab(SampleWorld.Share, (2024, [1, 2, 3, 4, 5]), (2025, [1, 2, 3, 4, 5]));
        var refused = Assert.Throws<RefusedException>(() =>
            ComparisonAnswer.Of(SampleWorld.Catalogue(register, slab), slab, Period.OfYear(2019), SampleWorld.Own, SampleWorld.Group(register.Newest, 4)));

        Assert.Equal(("periode", "Aandeel is er niet over 2019. De perioden die er zijn: 2024 en 2025."), (refused.Refusal.Parameter, refused.Refusal.Sentence.Dutch));
    }

    [Fact]
    public void The_newest_period_is_known_as_such()
    {
        Assert.True(new ComparisonCase(SampleWorld.Share, 21, Eight).Answer().IsNewest);
        Assert.False(new ComparisonCase(SampleWorld.Share, 21, Eight) { HasNewer = true }.Answer().IsNewest);
    }
}
