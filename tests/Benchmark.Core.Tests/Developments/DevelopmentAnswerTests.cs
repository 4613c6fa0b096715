using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Developments;

public sealed class DevelopmentAnswerTests
{
    private static readonly double[] First = [7, 1, 2, 3, 4, 5, 6, 7, 8];
    private static readonly double[] Second = [9, 2, 4, 6, double.NaN, 10, double.NaN, 12, double.NaN];

    [Fact]
    public void Every_period_is_summarised_over_the_same_codes()
    {
        var points = Develop(SampleWorld.Share, SampleWorld.Own).Points;

        Assert.Equal([2023, 2024], points.Select(point => point.Period.Period.Year));
        Assert.Equal([(7.0, 4.5, 2.75, 6.25, 8, 8), (9.0, 6.0, double.NaN, double.NaN, 5, 8)],
            points.Select(point => (point.Own.Value, point.Median, point.Q1, point.Q3, point.OthersWithValue, point.Others)));
    }

    [Fact]
    public void The_own_municipality_is_left_out_of_a_group_it_belongs_to()
    {
        var point = Develop(SampleWorld.Share, new Municipality("GM9009", "Laatstad", null, null)).Points[0];
        Assert.Equal((8.0, 7, 4.0), (point.Own.Value, point.Others, point.Median));
    }

    [Fact]
    public void An_indicator_that_is_not_comparable_has_no_quartiles() =>
        Assert.All(Develop(SampleWorld.Share with { Comparable = false }, SampleWorld.Own).Points, point => Assert.True(double.IsNaN(point.Q1) && double.IsNaN(point.Q3)));

    [Fact]
    public void The_last_point_is_the_comparison_of_that_period()
    {
        var (catalogue, slab, division) = World(SampleWorld.Share);
        var group = SampleWorld.Group(division, 8);
        var point = DevelopmentAnswer.Of(catalogue, slab, SampleWorld.Own, group).Points[^1];
        var answer = ComparisonAnswer.Of(catalogue, slab, Period.OfYear(2024), SampleWorld.Own, group);

        Assert.Equal((answer.Own, answer.Median, answer.Q1, answer.Q3, answer.OthersWithValue, answer.Others), (point.Own, point.Median, point.Q1, point.Q3, point.OthersWithValue, point.Others));
    }

    private static Development Develop(Indicator indicator, Municipality own)
    {
        var (catalogue, slab, division) = World(indicator);
        return DevelopmentAnswer.Of(catalogue, slab, own, SampleWorld.Group(division, 8));
    }

    private static (Benchmark.Core.Releases.Catalogue Catalogue, Benchmark.Core.Releases.IndicatorSlab Slab, Division Division) World(Indicator indicator)
    {
        var register = SampleWorld.Register(8, 2023, 2024);
        var slab = SampleWorld.Slab(indicator, (2023, First), (2024, Second));
        return (SampleWorld.Catalogue(register, slab), slab, register.Newest);
    }
}
