using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;

namespace Benchmark.Web.Tests.Components;

public sealed class LastAnswerTests
{
    private static readonly ViewState First = new() { Page = SitePage.Overview, Municipality = "GM0193" };
    private static readonly ViewState Second = First with { Municipality = "GM0200" };

    [Fact]
    public async Task Whoever_went_on_sees_the_last_view_whichever_answer_comes_last()
    {
        using var shown = new LastAnswer<string>();
        var (slow, quick) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());

        var (first, second) = (shown.AskAsync(First, (_, _) => slow.Task), shown.AskAsync(Second, (_, _) => quick.Task));
        quick.SetResult("Apeldoorn");
        await second;
        slow.SetResult("Zwolle");
        await first;

        Assert.Equal("Apeldoorn", shown.Answer);
    }

    [Fact]
    public async Task A_late_refusal_of_the_view_before_is_not_shown()
    {
        using var shown = new LastAnswer<string>();
        var slow = new TaskCompletionSource<string>();

        var first = shown.AskAsync(First, (_, _) => slow.Task);
        await shown.AskAsync(Second, (_, _) => Task.FromResult("Apeldoorn"));
        slow.SetException(Refused());
        await first;

        Assert.Equal(("Apeldoorn", null), (shown.Answer, shown.Refusal));
    }

    [Fact]
    public async Task A_refusal_takes_the_place_of_the_answer_before_and_an_answer_that_of_a_refusal()
    {
        using var shown = new LastAnswer<string>();

        await shown.AskAsync(First, (view, _) => Task.FromResult(view.Municipality!));
        await shown.AskAsync(Second, (_, _) => throw Refused());
        var refused = (shown.Answer, shown.Refusal?.Parameter);
        await shown.AskAsync(First, (view, _) => Task.FromResult(view.Municipality!));

        Assert.Equal((null, "gemeente"), refused);
        Assert.Equal(("GM0193", null), (shown.Answer, shown.Refusal));
    }

    [Fact]
    public async Task The_same_view_is_asked_once_until_what_it_shows_was_changed()
    {
        using var shown = new LastAnswer<string>();
        var asked = 0;
        Task<string> Ask(ViewState view, CancellationToken cancellation) => Task.FromResult($"{++asked}");

        await shown.AskAsync(First, Ask);
        await shown.AskAsync(First with { }, Ask);
        var once = shown.Answer;
        await shown.AskAgainAsync(First, Ask);

        Assert.Equal(("1", "2"), (once, shown.Answer));
    }

    [Fact]
    public async Task Asked_again_an_answer_from_before_the_change_is_not_shown_any_more()
    {
        using var shown = new LastAnswer<string>();
        var slow = new TaskCompletionSource<string>();

        var before = shown.AskAsync(First, (_, _) => slow.Task);
        await shown.AskAgainAsync(First, (_, _) => Task.FromResult("na de wijziging"));
        slow.SetResult("voor de wijziging");
        await before;

        Assert.Equal("na de wijziging", shown.Answer);
    }

    [Fact]
    public void Whoever_asks_after_leaving_finds_that_the_page_was_left()
    {
        var shown = new LastAnswer<string>();
        shown.Dispose();

        Assert.True(shown.Gone.IsCancellationRequested);
    }

    [Fact]
    public async Task What_is_no_refusal_passes_and_leaving_stops_the_asking()
    {
        var shown = new LastAnswer<string>();

        var asking = shown.AskAsync(First, async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return "";
        });
        shown.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private static RefusedException Refused() => new(new Refusal(RefusalKind.NotFound, "gemeente", new Bilingual("Die is er niet.", "There is none.")));
}
