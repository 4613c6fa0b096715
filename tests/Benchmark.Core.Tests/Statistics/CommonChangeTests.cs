using Benchmark.Core.Statistics;

namespace Benchmark.Core.Tests.Statistics;

public sealed class CommonChangeTests
{
    private static readonly double[] Before = [100, 200, 300, 400, 500, 600, 700];

    // R 4.2.2: a <- c(100,200,300,400,500,600,700); b <- c(105,212,310,430,520,615,1400); d <- log(b/a); median(d); 5*max(mad(d),0.02)
    [Fact]
    public void The_limit_is_five_times_the_mad_of_the_ln_changes()
    {
        var (common, changes) = Change([105, 212, 310, 430, 520, 615, 1400]);
        Assert.Equal(0.048790164169432049, common.Middle, 1e-12);
        Assert.Equal(0.1186105304011677, common.Limit, 1e-12);
        Assert.Equal([false, false, false, false, false, false, true], changes.Select(common.IsStrange));
    }

    // R 4.2.2: b <- c(101,202,303,404,505,607,770); d <- log(b/a); mad(d) is 0 but for dust; 5*max(mad(d),0.02) is 0.1; the last lies 0.0854 off
    [Fact]
    public void Where_nothing_moves_a_change_of_less_than_a_tenth_is_not_strange()
    {
        var (common, changes) = Change([101, 202, 303, 404, 505, 607, 770]);
        Assert.Equal(0.1, common.Limit, 1e-12);
        Assert.DoesNotContain(changes, common.IsStrange);
        Assert.True(common.IsStrange(common.Middle + 0.1001));
        Assert.True(common.IsStrange(common.Middle - 0.1001));
    }

    [Fact]
    public void Missing_changes_take_no_part_and_are_never_strange()
    {
        var common = CommonChange.Of([0.1, double.NaN, 0.1, 0.1, 0.1, 0.1])!.Value;
        Assert.Equal(0.1, common.Middle, 1e-12);
        Assert.False(common.IsStrange(double.NaN));
        Assert.Null(CommonChange.Of([0.1, double.NaN, 0.1, 0.1, 0.1]));
    }

    private static (CommonChange Common, double[] Changes) Change(double[] after)
    {
        double[] changes = [.. after.Zip(Before, (b, a) => Math.Log(b / a))];
        return (CommonChange.Of(changes)!.Value, changes);
    }
}
