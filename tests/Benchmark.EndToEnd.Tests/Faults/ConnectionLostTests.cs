using Benchmark.EndToEnd.Tests.Pages;
using Benchmark.EndToEnd.Tests.Site;
using Benchmark.Testing;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Faults;

/// <summary>The connection under a page is cut, as in a train. One quiet line tells it, and the reader ends at the same view.</summary>
public sealed class ConnectionLostTests(TestBrowser browser, RunningSite running)
{
    [Fact]
    public async Task A_connection_that_comes_back_carries_on_where_it_was()
    {
        using var relay = new TcpRelay("127.0.0.1", running.Port);
        await using var visit = await OpenAsync($"http://127.0.0.1:{relay.Port}");
        relay.GoAway();
        await ToldInOneLineAsync(visit);
        await visit.Page.EvaluateAsync("() => { window.sameDocument = true; }");

        relay.ComeBack();
        await visit.Page.Locator("#components-reconnect-modal").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await SideBySideStillWorksAsync(visit);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.sameDocument === true"), "The page was loaded anew.");
    }

    [Fact]
    public async Task A_server_that_was_restarted_shows_the_same_view_again()
    {
        await using var site = await RunningSite.StartAsync(_ => { });
        await using var visit = await OpenAsync(site.Address);
        await site.StopAsync();
        await ToldInOneLineAsync(visit);
        var loaded = visit.Page.WaitForRequestAsync(request => request.IsNavigationRequest);

        site.StartAgain();

        Assert.EndsWith(PageList.SideBySide, (await loaded).Url, StringComparison.Ordinal);
        await visit.Page.WaitForLoadStateAsync();
        await visit.ReadyAsync();
        await SideBySideStillWorksAsync(visit);
    }

    private async Task<Visit> OpenAsync(string address)
    {
        var visit = await Visit.StartAsync(browser, address);
        await visit.OpenAsync(PageList.SideBySide);
        return visit;
    }

    /// <summary>The page stays readable and one line says that the connection is gone.</summary>
    private static async Task ToldInOneLineAsync(Visit visit)
    {
        var line = visit.Page.Locator("#components-reconnect-modal");
        await line.Locator("p:visible").First.WaitForAsync();
        Assert.Equal(1, await line.Locator("p:visible").CountAsync());
        Assert.InRange((await line.BoundingBoxAsync())!.Height, 20, 60);
        Assert.True(await visit.Page.Locator("table.figures tr.own").IsVisibleAsync());
        Assert.Empty(await Axe.ViolationsAsync(visit.Page, "#components-reconnect-modal"));
    }

    private static async Task SideBySideStillWorksAsync(Visit visit)
    {
        Assert.EndsWith(PageList.SideBySide, visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(21, await visit.Page.Locator("table.figures tbody tr").CountAsync());
        await visit.Page.Locator("table.figures thead button", new() { HasText = "Gemeente" }).ClickAsync();
        await visit.Page.Locator("table.figures th[aria-sort] button", new() { HasText = "Gemeente" }).WaitForAsync();
    }
}
