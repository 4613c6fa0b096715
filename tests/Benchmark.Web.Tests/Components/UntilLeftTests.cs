using Benchmark.Web.Components;

namespace Benchmark.Web.Tests.Components;

public class UntilLeftTests
{
    [Fact]
    public void What_is_under_way_when_a_page_is_left_finds_that_it_was_and_no_other_fault()
    {
        var stay = new UntilLeft();
        Assert.False(stay.Token.IsCancellationRequested);

        stay.Dispose();

        Assert.True(stay.Token.IsCancellationRequested);
        Assert.Throws<OperationCanceledException>(() => stay.Token.ThrowIfCancellationRequested());
    }
}
