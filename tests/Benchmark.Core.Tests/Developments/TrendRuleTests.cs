using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Developments;

public sealed class TrendRuleTests
{
    private static readonly double[] Rising = [10, 11, 12, 13, 14];

    [Fact]
    public void Five_years_that_rise_without_a_break_are_a_rise()
    {
        var trend = Of(SampleWorld.Share, Rising);
        Assert.Equal((Trend.Rising, NoTrendReason.None, 5, 1.0), (trend.Trend, trend.Reason, trend.Count, trend.SlopePerYear));
        Assert.Equal((Period.OfYear(2021), Period.OfYear(2025)), trend.Tested);
        Assert.Equal(2.0 / 120, trend.P, 1e-12);
    }

    [Theory]
    [InlineData(new double[] { 14, 13, 12, 11, 10 }, Trend.Falling)]
    [InlineData(new double[] { 10, 11, 13, 12, 14 }, Trend.Unclear)]
    [InlineData(new double[] { 10, 10, 10, 10, 10 }, Trend.Unclear)]
    [InlineData(new double[] { 10, 11, 12, 13 }, Trend.None)]
    public void A_direction_needs_five_years_and_a_small_chance(double[] own, Trend expected) => Assert.Equal(expected, Of(SampleWorld.Share, own).Trend);

    [Fact]
    public void A_rise_too_small_to_be_shown_is_none() => Assert.Equal(Trend.Unclear, Of(SampleWorld.Share, 10.01, 10.02, 10.03, 10.04, 10.049).Trend);

    [Fact]
    public void A_series_that_ends_below_its_beginning_is_not_told_to_rise()
    {
        // S = 27 of 45: p = 0.017, and yet the last figure is the lowest.
        var trend = Of(SampleWorld.Share, 10, 11, 12, 13, 14, 15, 16, 17, 18, 9);
        Assert.True(trend.P < TrendRule.Alpha);
        Assert.Equal(Trend.Unclear, trend.Trend);
    }

    [Fact]
    public void Only_the_years_since_the_last_break_count()
    {
        var before = (new TrendCase(SampleWorld.Share, 50, 40, 10, 11, 12, 13, 14) { Breaks = [2021] }).Read().Trend;
        var after = (new TrendCase(SampleWorld.Share, 8, 9, 10, 11, 12, 13, 14) { Breaks = [2023] }).Read().Trend;
        Assert.Equal((Trend.Rising, 5), (before.Trend, before.Count));
        Assert.Equal((Trend.None, NoTrendReason.TooFewPeriods), (after.Trend, after.Reason));
    }

    [Fact]
    public void A_missing_year_is_left_out_and_a_missing_last_year_silences()
    {
        Assert.Equal(5, Of(SampleWorld.Share, 10, 11, double.NaN, 12, 13, 14).Count);
        Assert.Equal(NoTrendReason.OwnValueAbsent, Of(SampleWorld.Share, 10, 11, 12, 13, 14, double.NaN).Reason);
    }

    [Fact]
    public void What_is_sensitive_estimated_old_or_not_comparable_has_no_direction()
    {
        Assert.Equal(NoTrendReason.Sensitive, Of(SampleWorld.Share with { Sensitive = true }, Rising).Reason);
        Assert.Equal(NoTrendReason.EstimateUnknownMargin, Of(SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin }, Rising).Reason);
        Assert.Equal(NoTrendReason.NotComparable, Of(SampleWorld.Share with { Comparable = false }, Rising).Reason);
        Assert.Equal(NoTrendReason.TooOld, new TrendCase(SampleWorld.Share, Rising) { LastYear = 2022 }.Read().Trend.Reason);
    }

    [Theory]
    [InlineData(Direction.Higher, "VNG", true)]
    [InlineData(Direction.Lower, "VNG", false)]
    [InlineData(Direction.Higher, null, null)]
    [InlineData(Direction.None, "VNG", null)]
    public void A_rise_is_favourable_when_somebody_decided_so(Direction direction, string? by, bool? expected) =>
        Assert.Equal(expected, Of(SampleWorld.Share with { Direction = new DirectionDecision(direction, by, null, null) }, Rising).Favourable);

    [Fact]
    public void Money_is_tested_beside_the_middle_of_the_group()
    {
        double[] own = [100, 110, 121, 133, 146];
        Assert.Equal(Trend.Rising, Money(own, [100, 104, 108, 112, 116]).Trend);
        Assert.Equal(Trend.Falling, Money(own, [100, 120, 144, 173, 207]).Trend);
        Assert.Equal(Trend.Unclear, Money(own, [100, 112, 120, 135, 145]).Trend);
        Assert.Null(Money(own, [100, 104, 108, 112, 116]).Favourable);
    }

    [Fact]
    public void Money_without_a_middle_or_beside_a_group_that_it_chose_has_no_direction()
    {
        Assert.Equal(NoTrendReason.TooFewOthers, Of(SampleWorld.Money, 100, 110, 121, 133, 146).Reason);
        var development = MoneyCase([100, 110, 121, 133, 146], [100, 104, 108, 112, 116]).Read().Development;
        Assert.Equal(NoTrendReason.GroupBuiltOnFamily, TrendRule.Decide(development with { GroupBuiltOnFamily = true }, null).Reason);
    }

    [Fact]
    public void A_change_that_is_shown_the_other_way_takes_the_direction_away()
    {
        var reading = MoneyCase([100, 110, 121, 133, 146], [100, 104, 108, 112, 116]).Read();
        Assert.Equal(Trend.Rising, reading.Trend.Trend);
        Assert.Equal(Trend.Unclear, TrendRule.Decide(reading.Development, reading.Change! with { Group = 60 }).Trend);
    }

    private static TrendFinding Of(Indicator indicator, params double[] own) => new TrendCase(indicator, own).Read().Trend;

    private static TrendFinding Money(double[] own, double[] others) => MoneyCase(own, others).Read().Trend;

    private static TrendCase MoneyCase(double[] own, double[] others) => new(SampleWorld.Money, own) { Others = [.. Enumerable.Repeat(others, 5)] };
}
