using Benchmark.Core.Statistics;

namespace Benchmark.Core.Tests.Statistics;

public sealed class SpreadAndPooledTests
{
    // R 4.2.2: IQR(c(3.1,-2,8.4,7.7,0,15.2,4.4,4.4,9.9,1.25))/1.349
    [Fact]
    public void Spread_is_the_IQR_over_1_349()
    {
        var spread = Spread.Of([-2, 0, 1.25, 3.1, 4.4, 4.4, 7.7, 8.4, 9.9, 15.2], 1);
        Assert.Equal(4.8276501111934778, spread, 1e-12);
        Assert.Equal(0.2 * spread, Spread.RelevantDifference(spread));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(2, 0.005)]
    public void Without_any_IQR_the_spread_is_half_a_unit_of_the_last_decimal(int decimals, double expected) =>
        Assert.Equal(expected, Spread.Of([1, 3, 3, 3, 3, 3, 9], decimals), 1e-15);

    [Fact]
    public void Fewer_than_5_values_have_no_spread() => Assert.True(double.IsNaN(Spread.Of([1, 2, 3, 4], 1)));

    [Fact]
    public void Pooled_value_is_the_rate_of_all_together() => Assert.Equal(1000 * 30.0 / 4000, Pooled.Of([10, 20, 5, double.NaN], [1000, 3000, double.NaN, 50], 1000));

    [Fact]
    public void Nothing_to_pool_is_missing()
    {
        Assert.True(double.IsNaN(Pooled.Of([], [], 100)));
        Assert.True(double.IsNaN(Pooled.Of([3], [0], 100)));
    }

    [Fact]
    public void Numerators_without_denominators_are_refused() => Assert.Throws<ArgumentException>(() => Pooled.Of([1], [], 100));
}
