using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Statistics;

public sealed class RankIntervalTests
{
    // Reference implementation of Blackman and Vigna (xoshiro256starstar.c, splitmix64.c), seeded with 42.
    [Fact]
    public void The_stream_is_that_of_the_reference()
    {
        var random = new Xoshiro256(42);
        ulong[] expected = [1546998764402558742, 6990951692964543102, 12544586762248559009, 17057574109182124193];
        Assert.Equal(expected, Enumerable.Range(0, 4).Select(_ => random.NextBits()));
    }

    // printf 'rang|misdrijven_per_1000|2025JJ00|GM0193' | sha256sum, the first 16 hexadecimal digits
    [Fact]
    public void The_seed_is_the_start_of_the_hash() => Assert.Equal(6493556313460505749UL, Xoshiro256.SeedOf("rang", "misdrijven_per_1000", "2025JJ00", "GM0193"));

    [Fact]
    public void Without_a_margin_the_interval_is_the_rank_itself() =>
        Assert.Equal(new Rank(2, 4, 2, 2), Of(Slab(Uncertainty.None, [30, 50, 30, 10], [1000, 1000, 1000, 1000]), 0));

    [Theory]
    [InlineData(Uncertainty.Binomial)]
    [InlineData(Uncertainty.Events)]
    public void Large_differences_leave_no_doubt_and_small_ones_do(Uncertainty uncertainty)
    {
        Assert.Equal(new Rank(1, 3, 1, 1), Of(Slab(uncertainty, [9000, 5000, 1000], [10_000, 10_000, 10_000]), 0));
        Assert.Equal(new Rank(1, 3, 1, 3), Of(Slab(uncertainty, [52, 51, 50], [100, 100, 100]), 0));
    }

    [Fact]
    public void Others_without_a_value_are_not_ranked_and_own_without_one_has_no_rank()
    {
        var slab = Slab(Uncertainty.Events, [90, double.NaN, 10], [100, 100, 100]);
        Assert.Equal(2, Of(slab, 0)!.Of);
        Assert.Null(Of(slab, 1));
    }

    [Fact]
    public void Draws_of_a_municipality_do_not_depend_on_the_group()
    {
        var slab = Slab(Uncertainty.Events, [52, 51, 50, 49, 48], [100, 100, 100, 100, 100]);
        Assert.Equal(RankInterval.Of(slab, 0, 2, [0, 1, 3, 4]), RankInterval.Of(slab, 0, 2, [4, 1, 0, 3]));
        Assert.Equal(RankInterval.Of(slab, 0, 2, [0, 1]), RankInterval.Of(slab, 0, 2, [0, 1]));
    }

    // 95% of the ranks of two municipalities with the same figure: either may be first.
    [Fact]
    public void Equal_figures_share_the_better_rank_and_the_doubt() => Assert.Equal(new Rank(1, 2, 1, 2), Of(Slab(Uncertainty.Binomial, [50, 50], [100, 100]), 0));

    [Theory]
    [InlineData(Uncertainty.None)]
    [InlineData(Uncertainty.Binomial)]
    [InlineData(Uncertainty.Events)]
    public void All_at_once_is_each_on_its_own(Uncertainty uncertainty)
    {
        var slab = Slab(uncertainty, [52, 51, double.NaN, 51, 30, 0, 100, 49, 49], [100, 100, 100, 100, 100, 100, 100, 100, 1000]);
        int[] rows = [8, 0, 3, 2, 5, 1, 4, 7, 6];
        Assert.Equal(rows.Select(row => Of(slab, row)), RankInterval.OfAll(slab, 0, rows));
        Assert.Empty(RankInterval.OfAll(slab, 0, []));
        Assert.Equal([null], RankInterval.OfAll(slab, 0, [2]));
    }

    private static Rank? Of(IndicatorSlab slab, int own) =>
        RankInterval.Of(slab, 0, own, [.. Enumerable.Range(0, slab.Codes.Count).Where(row => row != own)]);

    private static IndicatorSlab Slab(Uncertainty uncertainty, double[] x, double[] n)
    {
        var register = TestRelease.Register([TestRelease.Division(2024, TestRelease.Codes(x.Length))]);
        return SlabBuilder.Ratio(
            TestRelease.Indicator("ratio", uncertainty, 100),
            [TestRelease.Year("ratio", 2024)],
            TestRelease.Slab(TestRelease.Indicator("x"), register, (TestRelease.Year("x", 2024), x)),
            TestRelease.Slab(TestRelease.Indicator("n"), register, (TestRelease.Year("n", 2024), n)),
            register);
    }
}
