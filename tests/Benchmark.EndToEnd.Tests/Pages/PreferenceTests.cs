using System.Text.RegularExpressions;
using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>Colours and language: chosen once, kept, and right from the first HTML.</summary>
public sealed partial class PreferenceTests(TestBrowser browser, RunningSite site)
{
    private const string Dark = "rgb(15, 20, 27)";
    private const string Light = "rgb(245, 246, 248)";

    [Fact]
    public async Task Colours_are_switched_by_keyboard_and_stay()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.SideBySide);
        Assert.Equal(Light, await GroundAsync(visit.Page));

        await visit.Page.Locator(".colours button", new() { HasText = "Donker" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(Dark, await GroundAsync(visit.Page));
        Assert.Equal(["false", "false", "true"], await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.colours button')].map(e => e.getAttribute('aria-pressed'))"));

        await visit.OpenAsync("/cijfers");
        Assert.Equal(Dark, await GroundAsync(visit.Page));
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task Chosen_colours_stand_in_the_first_html()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, script: false);
        await visit.Context.AddCookiesAsync([new() { Name = "kleuren", Value = "donker", Url = site.Address }]);

        // Without a script, so what is seen is what the first HTML paints.
        var answer = await visit.Page.GotoAsync(PageList.Overview);

        Assert.Contains("data-colours=\"dark\"", await answer!.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(Dark, await GroundAsync(visit.Page));
    }

    [Fact]
    public async Task Without_a_choice_the_colours_follow_the_system()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, colours: ColorScheme.Dark, script: false);
        await visit.Page.GotoAsync("/");

        Assert.Equal(Dark, await GroundAsync(visit.Page));
    }

    [Fact]
    public async Task The_language_of_the_address_is_that_of_the_page_and_of_the_next_one()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.SideBySide + "&taal=en");
        Assert.Equal("en", await LanguageAsync(visit.Page));
        var sentence = await visit.Page.Locator("p.lead").InnerTextAsync();
        Assert.Matches(EnglishFigure(), sentence);

        await visit.Page.Locator("header nav a", new() { HasText = "misdrijven" }).Or(visit.Page.Locator("header nav a")).First.ClickAsync();
        await visit.ArrivesAsync("**/gemeente/GM0193?taal=en");
        await visit.OpenAsync("/");
        Assert.Equal("en", await LanguageAsync(visit.Page));

        await visit.Page.Locator("footer a[hreflang='nl']").ClickAsync();
        await visit.ArrivesAsync("**/?taal=nl");
        await visit.ReadyAsync();
        Assert.Equal("nl", await LanguageAsync(visit.Page));
        Assert.Equal("Zoek een gemeente", await visit.Page.Locator("label[for='kies']").InnerTextAsync());
        Assert.Empty(visit.Troubles());
    }

    [GeneratedRegex(@"\d\.\d")]
    private static partial Regex EnglishFigure();

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private static Task<string> LanguageAsync(IPage page) => page.EvaluateAsync<string>("() => document.documentElement.lang");
}
