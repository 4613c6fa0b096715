using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

public sealed class QuantilesTests
{
    private static readonly Gen<double[]> Values = Gen.Double[-1e6, 1e6].Array[1, 60];

    // R 4.2.2: quantile(c(3.1,-2,8.4,7.7,0,15.2,4.4,4.4,9.9,1.25), p, type = 7)
    [Theory]
    [InlineData(0.05, -1.1)]
    [InlineData(0.1, -0.2)]
    [InlineData(0.25, 1.7125)]
    [InlineData(0.5, 4.4)]
    [InlineData(0.75, 8.225)]
    [InlineData(0.9, 10.43)]
    [InlineData(0.95, 12.815)]
    public void Type7_gives_what_R_gives(double p, double expected)
    {
        double[] sorted = [-2, 0, 1.25, 3.1, 4.4, 4.4, 7.7, 8.4, 9.9, 15.2];
        Assert.Equal(expected, Quantiles.Type7(sorted, p), 1e-12);
    }

    [Fact]
    public void No_values_have_no_quantile() => Assert.True(double.IsNaN(Quantiles.Median([])));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void A_probability_outside_0_to_1_is_refused(double p) => Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Type7([1, 2], p));

    [Fact]
    public void Quantiles_rise_with_p_between_smallest_and_largest() => Gen.Select(Values, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((values, a, b) =>
    {
        Array.Sort(values);
        var (low, high) = (Quantiles.Type7(values, Math.Min(a, b)), Quantiles.Type7(values, Math.Max(a, b)));
        Assert.InRange(low, values[0], high);
        Assert.InRange(high, low, values[^1]);
        Assert.Equal(values[0], Quantiles.Type7(values, 0));
        Assert.Equal(values[^1], Quantiles.Type7(values, 1));
    });

    [Fact]
    public void Another_unit_scales_the_median() => Gen.Select(Values, Gen.Double[0.001, 1000]).Sample((values, factor) =>
    {
        Array.Sort(values);
        double[] scaled = [.. values.Select(value => value * factor)];
        Assert.Equal(Quantiles.Median(values) * factor, Quantiles.Median(scaled), 1e-6);
    });
}
