using Benchmark.Core.Statistics;

namespace Benchmark.Core.Tests.Statistics;

public sealed class HampelTests
{
    // R 4.2.2: l <- log(c(3.1,2.9,3.4,3.0,2.7,3.3,31,0.2,3.05,2.95)); (l-median(l))/mad(l)
    [Fact]
    public void Distances_are_those_of_median_and_mad_on_logarithms()
    {
        double[] expected =
        [
            0.25604488998271402, -0.44021875915982517, 1.2204302462796202, -0.086283662473906744, -1.1862564499431196, 0.90876275979336529, 24.295230037398785,
            -28.358559189171103, 0.086283662473906744, -0.2617514140160056,
        ];
        AssertNear(expected, Hampel.Distances([3.1, 2.9, 3.4, 3.0, 2.7, 3.3, 31, 0.2, 3.05, 2.95])!);
    }

    // R 4.2.2: l <- log(c(5,5,5,5,5,5,6,7,8,50)); mad(l) is 0; (l-median(l))/(IQR(l)/1.349)
    [Fact]
    public void Where_more_than_half_is_alike_the_IQR_is_the_unit() => AssertNear(
        [0, 0, 0, 0, 0, 0, 0.82552280814092849, 1.5234923972863568, 2.1281011564082499, 10.425736513977116],
        Hampel.Distances([5, 5, 5, 5, 5, 5, 6, 7, 8, 50])!);

    [Fact]
    public void Figures_without_a_logarithm_take_no_part()
    {
        double[] expected = Hampel.Distances([1, 2, 3, 4, 5])!;
        var distances = Hampel.Distances([1, 0, 2, -3, 3, double.NaN, 4, 5])!;
        Assert.Equal([expected[0], double.NaN, expected[1], double.NaN, expected[2], double.NaN, expected[3], expected[4]], distances);
    }

    [Fact]
    public void Without_five_figures_or_any_spread_there_is_no_distance()
    {
        Assert.Null(Hampel.Distances([1, 2, 3, 4]));
        Assert.Null(Hampel.Distances([2, 2, 2, 2, 2, 2, 2, 9]));
    }

    // R 4.2.2: x <- c(3.1,-2,8.4,7.7,0,15.2,4.4,4.4,9.9,1.25); median(x); mad(x)
    [Fact]
    public void The_robust_scale_is_that_of_median_and_mad()
    {
        var scale = RobustScale.Of([-2, 0, 1.25, 3.1, 4.4, 4.4, 7.7, 8.4, 9.9, 15.2]);
        Assert.Equal(4.4, scale.Centre, 1e-12);
        Assert.Equal(5.41149, scale.Unit, 1e-12);
    }

    private static void AssertNear(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var index = 0; index < expected.Length; index++)
        {
            Assert.Equal(expected[index], actual[index], 1e-9 * Math.Max(1, Math.Abs(expected[index])));
        }
    }
}
