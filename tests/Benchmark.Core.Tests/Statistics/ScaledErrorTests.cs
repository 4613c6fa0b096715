using Benchmark.Core.Statistics;

namespace Benchmark.Core.Tests.Statistics;

public sealed class ScaledErrorTests
{
    // R 4.2.2: mean(abs(diff(c(2085, 2221, 2243, 2457, 2255, 2493, 2751, 2902))))
    [Fact]
    public void The_step_of_a_series_is_its_mean_change_whatever_the_side() =>
        Assert.Equal(174.42857142857142, ScaledError.StepOf([2085, 2221, 2243, 2457, 2255, 2493, 2751, 2902]), 1e-10);

    // R 4.2.2: mean(abs(c(151, -40, 12)) / c(100, 125, 80))
    [Fact]
    public void Errors_count_in_steps_of_their_own_series() => Assert.Equal(0.66, ScaledError.Mase([151, -40, 12], [100, 125, 80]), 1e-12);

    [Fact]
    public void A_series_that_never_moved_has_no_scale()
    {
        Assert.Equal(0.5, ScaledError.Mase([1, 2], [2, 0]));
        Assert.True(double.IsNaN(ScaledError.Mase([1], [0])));
        Assert.True(double.IsNaN(ScaledError.StepOf([1])));
    }

    [Fact]
    public void As_many_errors_as_steps_are_asked_for() => Assert.Throws<ArgumentException>(() => ScaledError.Mase([1], []));
}
