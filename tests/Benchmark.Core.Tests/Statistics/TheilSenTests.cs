using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

public sealed class TheilSenTests
{
    // R 4.2.2: d <- outer(y, y, "-") / outer(t, t, "-"); median(d[lower.tri(d)])
    [Theory]
    [InlineData(new double[] { 2012, 2016, 2020, 2022, 2024 }, new[] { 76.1, 75.2, 74.8, 71.9, 72.3 }, -0.33958333333333357)]
    [InlineData(new double[] { 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024 }, new double[] { 2085, 2221, 2243, 2457, 2255, 2493, 2751, 2902 }, 112.375)]
    public void The_slope_over_true_time_is_that_of_R(double[] times, double[] values, double slope) => Assert.Equal(slope, TheilSen.Slope(times, values), 1e-10);

    // Sen 1968, the numerical example of section 6: slope 4.
    [Fact]
    public void The_worked_example_of_Sen_comes_out() => Assert.Equal(4, TheilSen.Slope([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]));

    [Fact]
    public void One_odd_value_does_not_move_a_line() => Assert.Equal(2, TheilSen.Slope([1, 2, 3, 4, 5, 6], [2, 4, 6, 999, 10, 12]));

    [Fact]
    public void A_line_has_its_own_slope() => Gen.Select(Gen.Double[-50, 50], Gen.Double[-9, 9], Gen.Int[2, 12]).Sample((start, slope, count) =>
    {
        double[] times = [.. Enumerable.Range(0, count).Select(index => 2010 + (index * 1.5))];
        Assert.Equal(slope, TheilSen.Slope(times, [.. times.Select(time => start + (slope * time))]), 1e-8);
    });

    [Fact]
    public void One_value_has_no_slope() => Assert.True(double.IsNaN(TheilSen.Slope([2020], [1])));

    [Fact]
    public void As_many_times_as_values_are_asked_for() => Assert.Throws<ArgumentException>(() => TheilSen.Slope([2020], [1, 2]));
}
