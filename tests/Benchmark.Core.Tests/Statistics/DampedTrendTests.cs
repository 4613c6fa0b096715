using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

public sealed class DampedTrendTests
{
    // R 4.2.2: best <- Inf; for (a in (0:20)/20) for (b in (0:20)/20) if (b <= a) { l <- y[2]; tr <- y[2] - y[1]; s <- 0
    //   for (i in 3:length(y)) { f <- l + .9*tr; e <- y[i] - f; s <- s + e^2; l <- f + a*e; tr <- .9*tr + b*e }
    //   if (s < best) { best <- s; r <- c(a, b, l, tr) } }; sapply(1:3, function(h) r[3] + sum(.9^(1:h)) * r[4])
    [Theory]
    [InlineData(new double[] { 2085, 2221, 2243, 2457, 2255, 2493, 2751, 2902 }, 0.05, 0, 2843.0777599187495, 2901.6213004787496, 2954.3104869827498)]
    [InlineData(new[] { 45.2, 44.1, 47.9, 50.3, 55.5 }, 0.85, 0.85, 59.516455691250002, 63.467647709625005, 67.023720526162506)]
    public void Parameters_and_forecasts_are_those_of_R(double[] values, double alpha, double beta, double one, double two, double three)
    {
        var trend = DampedTrend.Fit(values);
        Assert.Equal((alpha, beta), (trend.Alpha, trend.Beta));
        Assert.Equal(one, trend.Ahead(1), 1e-9);
        Assert.Equal(two, trend.Ahead(2), 1e-9);
        Assert.Equal(three, trend.Ahead(3), 1e-9);
    }

    [Fact]
    public void A_series_that_stays_the_same_goes_on_so() => Assert.Equal(7, DampedTrend.Fit([7, 7, 7, 7, 7]).Ahead(3));

    [Fact]
    public void Further_ahead_the_trend_adds_less_and_less() => Gen.Double[1, 99].Array[3, 12].Sample(values =>
    {
        var trend = DampedTrend.Fit(values);
        Assert.True(trend.Beta >= 0 && trend.Beta <= trend.Alpha && trend.Alpha <= 1);
        Assert.Equal(0.9 * (trend.Ahead(2) - trend.Ahead(1)), trend.Ahead(3) - trend.Ahead(2), 1e-6);
    });

    [Fact]
    public void Two_values_are_too_few() => Assert.Throws<ArgumentException>(() => DampedTrend.Fit([1, 2]));
}
