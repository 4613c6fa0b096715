using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Web.Features.Deliveries;
using Microsoft.Extensions.Logging.Abstractions;

namespace Benchmark.Web.Tests.Deliveries;

public sealed class WorkQueueTests : IAsyncLifetime
{
    private readonly WorkQueue _queue = new(NullLogger<WorkQueue>.Instance);

    public async ValueTask InitializeAsync() => await _queue.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _queue.StopAsync(CancellationToken.None);
        _queue.Dispose();
    }

    [Fact]
    public async Task One_piece_is_done_at_a_time_and_in_order()
    {
        var (begun, go, order) = (new TaskCompletionSource(), new TaskCompletionSource(), new List<int>());
        var first = _queue.TryAdd(1, "a.csv", async (work, _) =>
        {
            begun.SetResult();
            await go.Task;
            order.Add(work.Number);
            return 7;
        })!;
        var over = new TaskCompletionSource();
        var second = _queue.TryAdd(1, "", (work, _) =>
        {
            order.Add(work.Number);
            over.SetResult();
            return Task.FromResult(8);
        })!;

        await begun.Task;
        Assert.Equal([1, 2], _queue.UnderWay.Select(work => work.Number));
        go.SetResult();
        await over.Task;

        Assert.Equal([1, 2], order);
        Assert.Equal((WorkStep.Done, 7), (first.Progress.Step, first.Outcome));
        Assert.True(second.IsPublication);
    }

    [Fact]
    public async Task What_is_stopped_ends_stopped_and_what_waits_behind_it_is_done()
    {
        var begun = new TaskCompletionSource();
        var stopped = _queue.TryAdd(1, "a.csv", async (_, cancellation) =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return 0;
        })!;
        await begun.Task;
        stopped.Stop();
        await NextAsync();

        Assert.Equal((WorkStep.Stopped, (int?)null, (WorkFault?)null), (stopped.Progress.Step, stopped.Outcome, stopped.Fault));
    }

    [Theory]
    [InlineData(typeof(IOException), nameof(WorkFault.Disk))]
    [InlineData(typeof(InvalidOperationException), nameof(WorkFault.Unexpected))]
    public async Task What_goes_wrong_is_told_and_stops_nothing_else(Type exception, string fault)
    {
        var failed = _queue.TryAdd(1, "a.csv", (_, _) => throw (Exception)Activator.CreateInstance(exception)!)!;
        var refused = _queue.TryAdd(1, "a.csv", (_, _) => throw new RefusedException(new Refusal(RefusalKind.Invalid, "", new Bilingual("Nee.", "No."))))!;
        await NextAsync();

        Assert.Equal((WorkStep.Failed, fault), (failed.Progress.Step, failed.Fault.ToString()));
        Assert.Equal((WorkFault.Refused, "Nee."), (refused.Fault!.Value, refused.Problem!.Dutch));
    }

    [Fact]
    public async Task Too_much_work_is_turned_away()
    {
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource<int>());
        _queue.TryAdd(1, "a.csv", (_, _) =>
        {
            begun.SetResult();
            return go.Task;
        });
        await begun.Task;
        Assert.All(Enumerable.Range(0, WorkQueue.MostWaiting), _ => Assert.NotNull(_queue.TryAdd(1, "a.csv", (_, _) => Task.FromResult(1))));

        Assert.Null(_queue.TryAdd(1, "a.csv", (_, _) => Task.FromResult(1)));
        go.SetResult(1);
    }

    [Fact]
    public void What_is_told_late_of_an_earlier_step_is_passed_over_and_the_time_left_follows_the_speed()
    {
        var clock = new Clock();
        using var work = new StewardWork(1, 1, "a.csv", (_, _) => Task.FromResult(1));

        work.Tell(WorkStep.Checking, 0, 40, clock);
        Assert.Null(work.Left(clock));
        clock.Now += 10 * TimeSpan.TicksPerSecond;
        work.Tell(WorkStep.Checking, 10, 40, clock);
        work.Tell(WorkStep.Reading, 500, null, clock);

        Assert.Equal(new WorkProgress(WorkStep.Checking, 10, 40), work.Progress);
        Assert.Equal(TimeSpan.FromSeconds(30), work.Left(clock));
    }

    // Work that is added later is done later.
    private async Task NextAsync()
    {
        var over = new TaskCompletionSource();
        _queue.TryAdd(1, "b.csv", (_, _) =>
        {
            over.SetResult();
            return Task.FromResult(1);
        });
        await over.Task;
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now;
    }
}
