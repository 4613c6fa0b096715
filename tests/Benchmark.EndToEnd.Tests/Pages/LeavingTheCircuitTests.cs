using Benchmark.EndToEnd.Tests.Site;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>A link from a page that is alive to one of plain HTML is followed by the browser itself.</summary>
public sealed class LeavingTheCircuitTests(TestBrowser browser, RunningSite site)
{
    [Theory]
    [InlineData(PageList.Overview, "footer a[href^='/meld-een-fout']", "textarea")]
    [InlineData("/groepen/g4?gemeente=GM0193", "main a[href*='/bijeenkomst']", "main .sheet, main table, main h1")]
    public async Task A_page_of_plain_html_opens_from_a_page_that_is_alive(string from, string link, string there)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(from);
        var address = await visit.Page.Locator(link).First.GetAttributeAsync("href");

        var answer = await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.Locator(link).First.ClickAsync(), response => response.Request.IsNavigationRequest);

        Assert.Equal(200, answer.Status);
        await visit.ArrivesAsync(site.Address + address);
        await visit.Page.Locator(there).First.WaitForAsync();
        Assert.Empty(visit.Troubles());
    }
}
