using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

public sealed class IntervalsTests
{
    // R 4.2.2: prop.test(x, n, conf.level = level, correct = FALSE)$conf.int
    [Theory]
    [InlineData(23, 100, 0.95, 0.1584326588030345, 0.32154383022873773)]
    [InlineData(1, 7, 0.998, 0.012596442615209973, 0.68528027798897517)]
    [InlineData(0, 12, 0.95, 0, 0.24249400665524079)]
    [InlineData(12, 12, 0.95, 0.75750599334475921, 1)]
    [InlineData(4321, 9876, 0.95, 0.42776760815366832, 0.44733160217846835)]
    public void Wilson_gives_what_R_gives(double x, double n, double level, double low, double high)
    {
        var (lower, upper) = Intervals.Wilson(x, n, 100, level);
        Assert.Equal(100 * low, lower, 1e-10);
        Assert.Equal(100 * high, upper, 1e-10);
    }

    [Fact]
    public void Wilson_ends_exactly_at_0_and_at_the_multiplier()
    {
        Assert.Equal(0, Intervals.Wilson(0, 17, 100, 0.95).Lower);
        Assert.Equal(100, Intervals.Wilson(17, 17, 100, 0.95).Upper);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(5, 4)]
    [InlineData(-1, 4)]
    [InlineData(double.NaN, 4)]
    public void Wilson_of_an_impossible_share_is_missing(double x, double n) => Assert.True(double.IsNaN(Intervals.Wilson(x, n, 100, 0.95).Lower));

    // R 4.2.2: poisson.test(x, conf.level = level)$conf.int
    [Theory]
    [InlineData(0, 0.95, 0, 3.6888794541139354)]
    [InlineData(0, 0.998, 0, 6.9077552789821359)]
    [InlineData(1, 0.95, 0.025317807984289897, 5.5716433909388989)]
    [InlineData(1, 0.998, 0.0010005003335835344, 9.2334134764515845)]
    [InlineData(3, 0.95, 0.61867212289560158, 8.7672730697423233)]
    [InlineData(3, 0.998, 0.19053337756840324, 13.06224077918807)]
    [InlineData(9, 0.95, 4.1153730973783329, 17.08480345141917)]
    [InlineData(9, 0.998, 2.4524244043637751, 22.65737330906293)]
    public void Few_events_get_the_exact_limits_of_R(double x, double level, double low, double high)
    {
        var (lower, upper) = Intervals.Poisson(x, level);
        Assert.Equal(low, lower, 1e-9);
        Assert.Equal(high, upper, 1e-9);
    }

    // R 4.2.2: c(qchisq(.025, 5)/2, qchisq(.975, 7)/2)
    [Fact]
    public void A_fractional_count_gets_exact_limits_too()
    {
        var (lower, upper) = Intervals.Poisson(2.5, 0.95);
        Assert.Equal(0.41560580674333125, lower, 1e-9);
        Assert.Equal(8.0063821373146613, upper, 1e-9);
    }

    // R 4.2.2: by <- function(x, z) c(x*(1-1/(9*x)-z/(3*sqrt(x)))^3, (x+1)*(1-1/(9*(x+1))+z/(3*sqrt(x+1)))^3); by(10, qnorm(.975)); by(120, qnorm(.999))
    [Theory]
    [InlineData(10, 0.95, 4.7874499139675644, 18.391458605756473)]
    [InlineData(120, 0.998, 88.958292677128426, 157.87674452442678)]
    public void From_10_events_on_Byar_is_used(double x, double level, double low, double high)
    {
        var (lower, upper) = Intervals.Poisson(x, level);
        Assert.Equal(low, lower, 1e-10);
        Assert.Equal(high, upper, 1e-10);
    }

    // R 4.2.2: poisson.test(120)$conf.int
    [Fact]
    public void Byar_lies_close_to_the_exact_limits()
    {
        var (lower, upper) = Intervals.Poisson(120, 0.95);
        Assert.Equal(99.491925625938705, lower, 0.05);
        Assert.Equal(143.49058536935226, upper, 0.05);
    }

    // R 4.2.2: qnorm(c(.975, .999, .95))
    [Theory]
    [InlineData(0.95, 1.9599639845400536)]
    [InlineData(0.998, 3.0902323061678132)]
    [InlineData(0.9, 1.6448536269514715)]
    public void Z_is_the_normal_quantile_of_both_sides(double level, double expected) => Assert.Equal(expected, Intervals.Z(level), 1e-12);

    [Fact]
    public void Clustering_stretches_both_sides_by_the_root_of_phi()
    {
        var (low, high) = Intervals.Poisson(400, 0.95);
        var (lower, upper) = Intervals.Events(400, 20_000, 1000, 4, 0.95);
        Assert.Equal(20 - (2 * (20 - (low / 20))), lower, 1e-12);
        Assert.Equal(20 + (2 * ((high / 20) - 20)), upper, 1e-12);
    }

    [Fact]
    public void No_lower_bound_falls_below_0() => Assert.Equal(0, Intervals.Events(2, 1000, 1000, 9, 0.95).Lower);

    [Fact]
    public void Bounds_contain_the_value_and_the_stricter_level_contains_the_usual() =>
        Gen.Select(Gen.Double[0, 500], Gen.Double[1, 1e6], Gen.Double[1, 20]).Sample((x, n, phi) =>
        {
            var (lower, upper) = Intervals.Events(x, n, 1000, phi, Intervals.Usual);
            var (strictLower, strictUpper) = Intervals.Events(x, n, 1000, phi, Intervals.Strict);
            Assert.True(strictLower <= lower && lower <= 1000 * x / n && 1000 * x / n <= upper && upper <= strictUpper);
            if (x <= n)
            {
                var share = Intervals.Wilson(x, n, 100, Intervals.Usual);
                Assert.InRange(100 * x / n, share.Lower - 1e-9, share.Upper + 1e-9);
            }
        });

    [Fact]
    public void A_standard_error_gives_a_symmetric_interval() => Assert.Equal((10 - Intervals.Z(0.95), 10 + Intervals.Z(0.95)), Intervals.OfStandardError(10, 1, 0.95));

    [Theory]
    [InlineData(Uncertainty.None, 50, null)]
    [InlineData(Uncertainty.Binomial, 50, IntervalMethod.Wilson)]
    [InlineData(Uncertainty.Events, 9.9, IntervalMethod.ExactPhi)]
    [InlineData(Uncertainty.Events, 10, IntervalMethod.ByarPhi)]
    [InlineData(Uncertainty.StandardError, 50, IntervalMethod.Normal)]
    [InlineData(Uncertainty.PublishedBounds, 50, IntervalMethod.Published)]
    public void The_method_follows_what_the_indicator_declares(Uncertainty uncertainty, double x, IntervalMethod? expected) => Assert.Equal(expected, Intervals.MethodOf(uncertainty, x));
}
