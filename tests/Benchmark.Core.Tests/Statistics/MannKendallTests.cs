using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

public sealed class MannKendallTests
{
    // R 4.2.2: S <- function(y) { o <- sign(outer(y, y, "-")); sum(o[lower.tri(o)]) }
    //   mean(sapply(perms(seq_along(y)), function(o) abs(S(y[o])) >= abs(S(y)))), perms(v) being the list of all orders of v
    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4, 5 }, 10, 0.016666666666666666)]
    [InlineData(new double[] { 1, 2, 4, 3, 5 }, 8, 0.083333333333333329)]
    [InlineData(new double[] { 1, 2, 2, 3, 4 }, 9, 0.033333333333333333)]
    [InlineData(new double[] { 3, 3, 1, 2, 5, 5, 7 }, 11, 0.12698412698412698)]
    [InlineData(new double[] { 5, 5, 4, 4, 3, 3, 2 }, -18, 0.0031746031746031746)]
    [InlineData(new double[] { 2, 1, 3, 4, 5, 5, 6, 8 }, 25, 0.00069444444444444447)]
    public void Up_to_8_values_every_order_is_counted(double[] values, int s, double p) => Gives(values, s, p);

    // R 4.2.2: cor.test(seq_along(y), y, method = "kendall", exact = TRUE)$p.value
    [Theory]
    [InlineData(new double[] { 12, 15, 14, 18, 21, 20, 25, 24, 27 }, 30, 0.00085427689594363976)]
    [InlineData(new double[] { 12, 15, 14, 18, 21, 20, 25, 24, 27, 11 }, 21, 0.072550154320987659)]
    public void With_9_or_10_different_values_the_test_is_exact(double[] values, int s, double p) => Gives(values, s, p);

    // R 4.2.2: cor.test(seq_along(y), y, method = "kendall", exact = FALSE, continuity = TRUE)$p.value; the last is the first 20
    // years of its data set Nile.
    [Theory]
    [InlineData(new double[] { 12, 15, 15, 18, 21, 20, 25, 24, 27 }, 31, 0.0016616944579835047)]
    [InlineData(new double[] { 9, 7, 7, 8, 6, 6, 5, 5, 4, 5 }, -34, 0.0025204365792892815)]
    [InlineData(new double[] { 3.1, 2.8, 3.6, 3.6, 4.0, 3.9, 4.4, 4.4, 4.1, 5.0, 4.8, 5.2 }, 54, 0.00026065630917410109)]
    [InlineData(new double[] { 1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140 }, -46, 0.14330545886419632)]
    public void Otherwise_the_corrected_normal_is_used(double[] values, int s, double p) => Gives(values, s, p);

    // J. Little, College of the Holy Cross, "A Mann-Kendall Example (By Hand)": S = 54, V = 14·13·33/18 − 2·1·9/18, Z = 2.9058, one-sided p = .0018.
    [Fact]
    public void A_published_worked_example_comes_out()
    {
        var (s, p) = MannKendall.Of([12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7]);
        Assert.Equal(54, s);
        Assert.Equal(0.0018, p / 2, 0.00005);
        Assert.Equal(2.9058, MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 1 - (p / 2)), 0.00005);
    }

    [Fact]
    public void The_exact_chance_is_that_of_all_orders_one_by_one() => Gen.Int[0, 5].Array[2, 7].Sample(
        values =>
        {
            double[] series = [.. values];
            var s = MannKendall.Of(series).S;
            var orders = Orders(series).Select(order => Math.Abs(MannKendall.Of(order).S) >= Math.Abs(s)).ToList();
            Assert.Equal(orders.Count(extreme => extreme) / (double)orders.Count, MannKendall.Of(series).P, 1e-12);
        },
        iter: 25);

    [Fact]
    public void The_other_way_round_it_is_as_sure_of_the_opposite() => Gen.Double[0, 9].Array[2, 25].Sample(values =>
    {
        var (there, back) = (MannKendall.Of(values), MannKendall.Of([.. values.Reverse()]));
        Assert.Equal((-there.S, there.P), (back.S, back.P));
    });

    [Theory]
    [InlineData(new double[] { 4, 4, 4, 4, 4 })]
    [InlineData(new double[] { 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4 })]
    public void A_series_that_stays_the_same_has_no_direction(double[] values) => Gives(values, 0, 1);

    [Fact]
    public void Dust_of_computing_is_no_direction() => Gives([0.1 + 0.2, 0.3, 0.30000000000000004, 0.3, 0.3], 0, 1);

    [Fact]
    public void One_value_cannot_be_tested() => Assert.True(double.IsNaN(MannKendall.Of([1]).P));

    private static void Gives(double[] values, int s, double p)
    {
        var test = MannKendall.Of(values);
        Assert.Equal(s, test.S);
        Assert.Equal(p, test.P, 1e-12);
    }

    private static IEnumerable<double[]> Orders(double[] values) => values.Length < 2
        ? [values]
        : values.SelectMany((value, index) => Orders([.. values[..index], .. values[(index + 1)..]]).Select(rest => (double[])[value, .. rest]));
}
