using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

/// <summary>
/// Reference values: R 4.2.2 (base and stats), written independently from Spiegelhalter 2005 with i = 1:24 and n = 500 + 137·i²:
/// <code>
/// y = log(x/n), v = 1/x                           (events)      y = asin(sqrt(x/n)), v = 1/(4n)   (shares)
/// z = (y - weighted.mean(y, 1/v))/sqrt(v); q = quantile(z, c(.1, .9)); phi = mean(pmin(pmax(z, q[1]), q[2])^2)
/// w = 1/v; tau2 = max(0, (24*phi - 23)/(sum(w) - sum(w^2)/sum(w))); cen = weighted.mean(y, 1/(v + tau2))
/// limits = m*exp(cen ± qnorm((1 + level)/2)*sqrt(1/(size*exp(cen)) + tau2)), or m*sin(…)^2 with 1/(4*size)
/// print(…, digits = 15)
/// </code>
/// </summary>
public sealed class FunnelTests
{
    private static readonly double[] I = [.. Enumerable.Range(1, 24).Select(i => (double)i)];
    private static readonly double[] N = [.. I.Select(i => 500 + (137 * i * i))];

    [Fact]
    public void Events_are_fitted_as_in_R() => Compare(
        Funnel.Of(Uncertainty.Events, 1000, Made(i => (i * 7919 % 60) + Math.Round(N[(int)i - 1] * (0.03 + (0.002 * (i % 5))), MidpointRounding.ToEven)), N)!,
        12.6634369708995926, 0.0122383150219054, 40.0389973787941358, 27.4333327871901460, 58.4369869871462697, 22.0589766631200099, 72.6743282601732119, 32.0933384794754133, 49.9518400718680056);

    [Fact]
    public void Shares_are_fitted_as_in_R() => Compare(
        Funnel.Of(Uncertainty.Binomial, 100, Made(i => Math.Round(N[(int)i - 1] * (0.3 + (0.02 * (i % 7))), MidpointRounding.ToEven)), N)!,
        118.609996762422, 1.11363021573338e-03, 35.7396412298162, 28.9759598470457, 42.8016030579364, 25.2666841581597, 46.9521752464791, 29.5969942098899, 42.1270542002596);

    [Fact]
    public void Without_differences_there_is_no_variance_between_municipalities() => Compare(
        Funnel.Of(Uncertainty.Binomial, 100, Made(i => Math.Round(N[(int)i - 1] * 0.3, MidpointRounding.ToEven)), N)!,
        2.88519459048487e-05, 0, 30.0001463220606, 27.2001048334074, 32.8769918336900, 25.6245107300131, 34.5666192910192, 29.5992460978419, 30.4025831087279);

    [Fact]
    public void With_more_overdispersion_than_ten_nobody_is_named()
    {
        Assert.False(Funnel.Of(Uncertainty.Events, 1000, Made(i => (i * 7919 % 60) + Math.Round(N[(int)i - 1] * (0.03 + (0.002 * (i % 5))))), N)!.NamesOutliers);
        Assert.True(Funnel.Of(Uncertainty.Binomial, 100, Made(i => Math.Round(N[(int)i - 1] * 0.3)), N)!.NamesOutliers);
    }

    [Fact]
    public void Fewer_than_twenty_and_figures_without_chance_have_no_funnel()
    {
        Assert.Null(Funnel.Of(Uncertainty.Events, 1, N.AsSpan(0, 19), N.AsSpan(0, 19)));
        Assert.Null(Funnel.Of(Uncertainty.None, 1, N, N));
        double[] few = [.. N[..23].Select((n, i) => i < 4 ? (i == 0 ? double.NaN : 0.5) : n)];
        Assert.Null(Funnel.Of(Uncertainty.Events, 1, few, N.AsSpan(0, 23)));
        Assert.Throws<ArgumentException>(() => Funnel.Of(Uncertainty.Events, 1, few, N));
    }

    [Fact]
    public void Limits_hold_the_centre_narrow_with_size_and_widen_with_level() =>
        Gen.Select(Gen.Double[0.01, 0.9], Gen.Int[1, 1000], Gen.Bool).Sample((share, seed, events) =>
        {
            var funnel = Funnel.Of(events ? Uncertainty.Events : Uncertainty.Binomial, 100, Made(i => Math.Round(N[(int)i - 1] * share * (1 - (0.1 * (i * seed % 7) / 7))) + 1), N)!;
            var (small, large, strict) = (funnel.LimitsAt(600, 0.95), funnel.LimitsAt(60_000, 0.95), funnel.LimitsAt(600, 0.998));
            Assert.True(strict.Lower <= small.Lower && small.Lower <= large.Lower && large.Lower <= funnel.Centre);
            Assert.True(funnel.Centre <= large.Upper && large.Upper <= small.Upper && small.Upper <= strict.Upper);
            Assert.True(strict.Lower >= 0 && (events || strict.Upper <= 100));
        });

    [Fact]
    public void Who_lies_outside_follows_from_the_limits_at_its_size()
    {
        var funnel = Funnel.Of(Uncertainty.Binomial, 100, Made(i => Math.Round(N[(int)i - 1] * 0.3)), N)!;
        Assert.False(funnel.IsOutside(300, 1000, 0.95));
        Assert.True(funnel.IsOutside(340, 1000, 0.95));
        Assert.False(funnel.IsOutside(340, 1000, 0.998));
        Assert.True(funnel.IsOutside(400, 1000, 0.998));
        Assert.False(funnel.IsOutside(double.NaN, 1000, 0.95));
    }

    private static double[] Made(Func<double, double> x) => [.. I.Select(x)];

    private static void Compare(Funnel funnel, params double[] expected)
    {
        double[] found =
        [
            funnel.Phi, funnel.TauSquared, funnel.Centre,
            funnel.LimitsAt(1000, 0.95).Lower, funnel.LimitsAt(1000, 0.95).Upper, funnel.LimitsAt(1000, 0.998).Lower, funnel.LimitsAt(1000, 0.998).Upper,
            funnel.LimitsAt(50_000, 0.95).Lower, funnel.LimitsAt(50_000, 0.95).Upper,
        ];
        Assert.All(found.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-8));
    }
}
