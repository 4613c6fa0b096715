using Benchmark.EndToEnd.Tests.Site;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>When the circuit takes over, the reader sees nothing of it: what was painted stays painted.</summary>
public sealed class ComingAliveTests(TestBrowser browser, RunningSite site)
{
    /// <summary>Looks at the heading after every change of the page, and adds up what moved.</summary>
    private const string Watch = """
        window.lost = 0; window.shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => { window.shift += e.value; })).observe({ type: 'layout-shift', buffered: true });
        document.addEventListener('DOMContentLoaded', () => new MutationObserver(() => { if (!document.querySelector('main h1')) { window.lost++; } }).observe(document.body, { childList: true, subtree: true }));
        """;

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/cijfers", 1280)]
    [InlineData(PageList.Overview, 1280)]
    [InlineData(PageList.Overview, 360)]
    [InlineData(PageList.SideBySide, 1280)]
    [InlineData(PageList.SideBySide, 360)]
    public async Task Nothing_vanishes_or_moves(string address, int width)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width);
        await visit.Context.AddInitScriptAsync(Watch);
        await visit.OpenAsync(address);

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => window.lost"));
        Assert.InRange(await visit.Page.EvaluateAsync<double>("() => window.shift"), 0, 0.02);
    }
}
