using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Statistics;

public sealed class OverdispersionTests
{
    private static readonly double[] X0 = [100, 50, 20, 400, 12, 9, 75, 33];
    private static readonly double[] X1 = [120, 45, 31, 380, 10, 30, 90, 33];
    private static readonly double[] X2 = [110, 60, 25, 420, 15, 14, 70, 41];
    private static readonly double[] N = [1000, 600, 300, 4100, 150, 200, 800, 400];

    // R 4.2.2: ms <- function(a, b) { k <- a >= 10 & b >= 10; d <- log(b[k]/n[k]) - log(a[k]/n[k]); w <- (d - median(d))/sqrt(1/a[k] + 1/b[k])
    //   q <- quantile(w, c(.1, .9), type = 7); mean(pmin(pmax(w, q[1]), q[2])^2) }
    //   c(ms(x0, x1), ms(x1, x2), (ms(x0, x1) + ms(x1, x2))/2)
    private const double First = 0.85487461438902634;
    private const double Second = 1.5681209564427034;
    private const double Both = 1.2114977854158648;

    [Fact]
    public void The_mean_over_year_pairs_equals_that_of_R() => Assert.Equal(Both, Phi([2020, 2021, 2022], X0, X1, X2), 1e-12);

    [Fact]
    public void A_pair_with_a_gap_or_a_break_does_not_count()
    {
        Assert.Equal(Second, Phi([2019, 2021, 2022], X0, X1, X2), 1e-12);
        Assert.Equal(Second, Overdispersion.Phi([Year(2020), Year(2021, true), Year(2022)], 8, [.. X0, .. X1, .. X2], [.. N, .. N, .. N]), 1e-12);
    }

    [Fact]
    public void Only_the_last_three_pairs_count()
    {
        var wild = X0.Select((value, index) => index % 2 == 0 ? value * 4 : value).ToArray();
        Assert.Equal(
            Phi([2020, 2021, 2022, 2023], X0, X1, X2, X1),
            Phi([2019, 2020, 2021, 2022, 2023], wild, X0, X1, X2, X1),
            1e-12);
    }

    [Fact]
    public void Steadier_than_chance_counts_as_chance()
    {
        Assert.True(First < 1);
        Assert.Equal(1, Phi([2020, 2021], X0, X1));
    }

    [Fact]
    public void Without_a_year_pair_phi_is_not_known()
    {
        Assert.True(double.IsNaN(Phi([2020], X0)));
        Assert.True(double.IsNaN(Phi([2020, 2022], X0, X1)));
        Assert.True(double.IsNaN(Phi([2020, 2021], [.. X0.Select(_ => 3.0)], X1)));
    }

    [Fact]
    public void Missing_municipalities_are_left_out()
    {
        var without = Overdispersion.Phi([Year(2021), Year(2022)], 7, [.. X1[1..], .. X2[1..]], [.. N[1..], .. N[1..]]);
        Assert.Equal(without, Phi([2021, 2022], [double.NaN, .. X1[1..]], X2), 1e-12);
    }

    private static double Phi(int[] years, params double[][] x) =>
        Overdispersion.Phi([.. years.Select(year => Year(year))], 8, [.. x.SelectMany(values => values)], [.. x.SelectMany(_ => N)]);

    private static IndicatorPeriod Year(int year, bool breaks = false) => TestRelease.Year("misdrijven_per_1000", year, breaks: breaks);
}
