using System.Net;
using Benchmark.EndToEnd.Tests.Pages;
using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Benchmark.EndToEnd.Tests.Faults;

/// <summary>The database goes away under a reader and comes back; nobody restarts anything.</summary>
public sealed class DatabaseAwayTests(TestBrowser browser)
{
    // Longer than what was read before stands in.
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(31);

    [Fact]
    public async Task Readers_are_told_and_served_again_without_a_restart()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await RunningSite.StartAsync(services => services.AddSingleton<TimeProvider>(time));
        using var client = site.Client();
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.SideBySide);

        site.Database.TakeAway();
        time.Advance(Later);
        await NewVisitorsAreToldAsync(client);
        // Pages that need no figures answer as ever.
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/privacy", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

        // Somebody who has the page open keeps his place: the page says what happened, and the address stays the view.
        await visit.Page.Locator("nav.tabs a", new() { HasText = "Tabel" }).ClickAsync();
        await visit.Page.Locator("h1", new() { HasText = "De cijfers zijn nu niet bereikbaar" }).WaitForAsync();
        await visit.ArrivesAsync("**weergave=tabel");

        site.Database.BringBack();
        time.Advance(Later);
        await visit.Page.Locator("main a[data-reload]").ClickAsync();
        await visit.Page.Locator("table.figures tr.own th", new() { HasText = "Zwolle" }).WaitForAsync();
        Assert.Equal("page", await visit.Page.Locator("nav.tabs a", new() { HasText = "Tabel" }).GetAttributeAsync("aria-current"));
        await visit.ReadyAsync();
        Assert.Empty(visit.Troubles());
    }

    private static async Task NewVisitorsAreToldAsync(HttpClient client)
    {
        foreach (var address in new[] { PageList.SideBySide, PageList.Overview, "/cijfers" })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
            Assert.Contains("<h1>De cijfers zijn nu niet bereikbaar</h1>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }
}
