using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Data.Sqlite;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>With JavaScript off nothing is missing but comfort.</summary>
public sealed class WithoutScriptTests(TestBrowser browser, RunningSite site)
{
    [Theory]
    [MemberData(nameof(PageList.Every), MemberType = typeof(PageList))]
    public async Task Every_page_answers(string address, int status)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, script: false);

        var answer = await visit.Page.GotoAsync(address);

        Assert.Equal(status, answer!.Status);
        Assert.Equal(1, await visit.Page.Locator("h1:visible").CountAsync());
        Assert.NotEqual("", await visit.Page.TitleAsync());
        Assert.True(await visit.Page.Locator("main p:visible").CountAsync() > 0);
        Assert.False(await visit.Page.Locator("div.colours").IsVisibleAsync(), "Buttons that do nothing without a script are shown.");
        Assert.Empty(visit.Troubles());
    }

    [Theory]
    [InlineData(PageList.SideBySide, 21)]
    [InlineData(PageList.Country, 300)]
    public async Task A_comparison_has_its_picture_and_its_table(string address, int fewest)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, script: false);
        await visit.Page.GotoAsync(address);

        Assert.True(await visit.Page.Locator(".picture .dot").First.IsVisibleAsync());
        Assert.InRange(await visit.Page.Locator(".picture .dot").CountAsync(), fewest, 345);
        Assert.InRange(await visit.Page.Locator("table.figures tbody tr").CountAsync(), fewest, 345);
        Assert.Equal("Zwolle", await visit.Page.Locator("table.figures tr.own th").InnerTextAsync());
    }

    [Fact]
    public async Task Search_is_a_form_that_leads_to_the_municipality()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, script: false);
        await visit.Page.GotoAsync("/");

        await visit.Page.GetByLabel("Zoek een gemeente").FillAsync("zwole");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Zoek" }).ClickAsync();
        await visit.Page.Locator("ul.hits a", new() { HasText = "Zwolle" }).ClickAsync();

        await visit.ArrivesAsync("**" + PageList.Overview);
        Assert.Equal("Zwolle", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.True(await visit.Page.Locator("table.key svg").CountAsync() > 10);
    }

    [Fact]
    public async Task Headings_of_a_table_sort_it()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, script: false);
        await visit.Page.GotoAsync(PageList.SideBySide);

        await visit.Page.Locator("table.figures thead button").Nth(1).ClickAsync();

        await visit.ArrivesAsync("**volgorde=waarde**");
        var values = (await visit.Page.Locator("table.figures tbody td.value").AllInnerTextsAsync()).Select(text => decimal.Parse(text, new System.Globalization.CultureInfo("nl-NL"))).ToArray();
        Assert.Equal(values.OrderDescending(), values);
    }

    [Fact]
    public async Task A_fault_report_is_stored_with_the_view_that_it_is_about()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, script: false);
        await visit.Page.GotoAsync(PageList.SideBySide);
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Meld een fout" }).ClickAsync();
        Assert.Equal(PageList.SideBySide, await visit.Page.Locator("main p a").InnerTextAsync());

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        Assert.False(await visit.Page.GetByText("Dank u").IsVisibleAsync());
        await visit.Page.GetByLabel("Wat klopt er niet?").FillAsync("Het getal van Zwolle is 2 te hoog.");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();

        await visit.Page.GetByText("Dank u. Uw melding is bewaard.").WaitForAsync();
        Assert.Equal((PageList.SideBySide, "Het getal van Zwolle is 2 te hoog."), await StoredAsync());
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Terug naar de pagina" }).ClickAsync();
        await visit.ArrivesAsync("**" + PageList.SideBySide);
    }

    private async Task<(string Address, string Message)> StoredAsync()
    {
        await using var connection = new SqliteConnection(site.Database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT address, message FROM fault_report";
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        Assert.True(await row.ReadAsync(TestContext.Current.CancellationToken), "Nothing was stored.");
        return (row.GetString(0), row.GetString(1));
    }
}
