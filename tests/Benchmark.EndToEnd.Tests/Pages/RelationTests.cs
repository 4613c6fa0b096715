using System.Globalization;
using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>Samenhang: everything chosen stands in the address, and the keyboard reaches all of it.</summary>
public sealed class RelationTests(TestBrowser browser, RunningSite site)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public async Task The_table_is_sorted_with_the_keyboard_and_turned_round()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.Relation);
        Assert.Equal("Zwolle", (await NamesAsync(visit))[0]);
        Assert.Equal(0, await visit.Page.Locator("table.figures th[aria-sort]").CountAsync());

        await PressAsync(visit, "Gemeente");
        await visit.Page.Locator("th[aria-sort=ascending]", new() { HasText = "Gemeente" }).WaitForAsync();
        var names = await NamesAsync(visit);
        Assert.Equal(21, names.Count);
        Assert.Equal(names.Order(StringComparer.Create(Dutch, CompareOptions.IgnoreSymbols)), names);

        await PressAsync(visit, "Gemeente");
        await visit.Page.Locator("th[aria-sort=descending]", new() { HasText = "Gemeente" }).WaitForAsync();
        Assert.Equal(names.Reverse(), await NamesAsync(visit));

        await PressAsync(visit, "Misdrijven");
        await visit.Page.Locator("th[aria-sort=descending]", new() { HasText = "Misdrijven" }).WaitForAsync();
        var values = (await Table(visit).Locator("tbody td:nth-child(2)").AllInnerTextsAsync()).Select(text => double.Parse(text, Dutch)).ToList();
        Assert.Equal(values.OrderDescending(), values);
        Assert.Equal(1, await visit.Page.Locator("table.figures th[aria-sort]").CountAsync());
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task Another_period_stands_in_the_address_and_is_found_again_there()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.Relation);
        var before = await visit.Page.Locator("p.lead").InnerTextAsync();

        await visit.Page.Locator("main .choices summary").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("main .choices .panel a", new() { HasText = "2023" }).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArrivesAsync("**" + PageList.Relation + "&periode=2023JJ00");
        await Table(visit).Locator("th", new() { HasText = ", 2023" }).WaitForAsync();
        Assert.NotEqual(before, await visit.Page.Locator("p.lead").InnerTextAsync());
        var shown = await Table(visit).InnerTextAsync();

        await visit.OpenAsync(PageList.Relation + "&periode=2023JJ00");
        Assert.Equal(shown, await Table(visit).InnerTextAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Wissel de cijfers om" }).ClickAsync();
        await visit.ArrivesAsync("**/samenhang?cijfer=omgevingsadressendichtheid&met=misdrijven_per_1000&gemeente=GM0193&periodeMet=2023JJ00");
        await Table(visit).Locator("th:nth-child(2)", new() { HasText = "Adressendichtheid" }).WaitForAsync();
        await visit.Page.GoBackAsync();
        await Table(visit).Locator("th:nth-child(2)", new() { HasText = "Misdrijven" }).WaitForAsync();
        Assert.Equal(shown, await Table(visit).InnerTextAsync());
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task Who_is_in_the_group_opens_here_too()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.Relation);
        Assert.Equal(0, await visit.Page.Locator(".members").CountAsync());

        await visit.Page.GetByText("Waarom deze gemeenten?").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.Locator(".why .members").WaitForAsync();
        Assert.Equal(20, await visit.Page.Locator(".why .members tbody tr").CountAsync());
        Assert.Empty(await Axe.ViolationsAsync(visit.Page, ".why"));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk deze groep en pas haar aan" }).ClickAsync();
        await visit.ArrivesAsync("**" + PageList.NewGroup);
        Assert.Empty(visit.Troubles());
    }

    private static async Task PressAsync(Visit visit, string heading)
    {
        await Table(visit).Locator("thead button", new() { HasText = heading }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The table with the own municipality and its group.</summary>
    private static ILocator Table(Visit visit) => visit.Page.Locator("main table.figures", new() { Has = visit.Page.Locator("thead button") });

    private static Task<IReadOnlyList<string>> NamesAsync(Visit visit) => Table(visit).Locator("tbody th").AllInnerTextsAsync();
}
