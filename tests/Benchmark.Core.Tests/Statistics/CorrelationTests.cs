using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

public sealed class CorrelationTests
{
    private static readonly double[] X = [3.1, -2, 8.4, 7.7, 0, 15.2, 4.4, 4.4, 9.9, 1.25];
    private static readonly double[] Y = [10, 4, 4, 22, -3, 30.5, 7, double.NaN, 7, 0.5];

    private static readonly Gen<(double X, double Y)[]> Pairs = Gen.Select(Gen.Int[0, 6].Select(value => (double)value), Gen.Double[-100, 100]).Array[3, 40];

    // R 4.2.2: x <- c(3.1,-2,8.4,7.7,0,15.2,4.4,4.4,9.9,1.25); y <- c(10,4,4,22,-3,30.5,7,NA,7,0.5)
    // cor(x, y, use = "complete.obs"); cor(x, y, use = "complete.obs", method = "spearman")
    [Fact]
    public void Both_give_what_R_gives_with_ties_and_a_missing_pair()
    {
        Assert.Equal(0.7610448240526011, Correlation.Pearson(X, Y), 1e-14);
        Assert.Equal(0.66388898738465418, Correlation.Spearman(X, Y), 1e-14);
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter()
    {
        Assert.Equal(Correlation.Pearson(X, Y), Correlation.Pearson(Y, X), 1e-14);
        Assert.Equal(Correlation.Spearman(X, Y), Correlation.Spearman(Y, X), 1e-14);
    }

    [Fact]
    public void What_only_rises_or_falls_together_has_a_Spearman_of_1_or_minus_1()
    {
        Assert.Equal(1, Correlation.Spearman([1, 2, 3, 4], [1, 10, 100, 1000]), 1e-14);
        Assert.Equal(-1, Correlation.Spearman([1, 2, 3, 4], [10, 9, 2, 1]), 1e-14);
    }

    [Fact]
    public void Without_spread_or_enough_pairs_there_is_no_coefficient()
    {
        Assert.True(double.IsNaN(Correlation.Pearson([4, 4, 4], [1, 2, 3])));
        Assert.True(double.IsNaN(Correlation.Spearman([1, 2, 3], [7, 7, 7])));
        Assert.True(double.IsNaN(Correlation.Spearman([1, 2, double.NaN], [1, 2, 3])));
        Assert.True(double.IsNaN(Correlation.Pearson([], [])));
    }

    [Fact]
    public void Unequal_numbers_are_refused() => Assert.Throws<ArgumentException>(() => Correlation.Pearson([1, 2, 3], [1, 2]));

    [Fact]
    public void Spearman_looks_at_order_alone_and_Pearson_at_no_unit() => Pairs.Sample(pairs =>
    {
        double[] x = [.. pairs.Select(pair => pair.X)], y = [.. pairs.Select(pair => pair.Y)];
        Assert.Equal(Correlation.Spearman(x, y), Correlation.Spearman([.. x.Select(value => value * value * value)], y), 1e-9);
        Assert.Equal(Correlation.Pearson(x, y), Correlation.Pearson([.. x.Select(value => 32 + (1.8 * value))], y), 1e-9);
        Assert.True(double.IsNaN(Correlation.Pearson(x, y)) || Math.Abs(Correlation.Pearson(x, y)) <= 1);
    });
}
