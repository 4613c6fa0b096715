using System.Globalization;
using Benchmark.EndToEnd.Tests.Site;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>Everything from the first page to a file on disk without a pointer, and seen at every step where one is.</summary>
public sealed class KeyboardTests(TestBrowser browser, RunningSite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task From_the_first_page_to_a_file_of_figures(int width)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width);
        await visit.OpenAsync("/");
        await AtHeadingAsync(visit, "Hoe staat uw gemeente ervoor?");

        await TabToAsync(visit, "#kies");
        await visit.Page.Keyboard.TypeAsync("zwol");
        await visit.Page.Locator("main ul.hits a", new() { HasText = "Zwolle" }).WaitForAsync();
        await FollowAsync(visit, "main ul.hits a[href='/gemeente/GM0193']", "**" + PageList.Overview);
        await AtHeadingAsync(visit, "Zwolle");

        await FollowAsync(visit, "table.key a[href^='/vergelijk/misdrijven_per_1000']", "**" + PageList.Crimes);
        await AtHeadingAsync(visit, "misdrijven");

        await TabToAsync(visit, "main .page-heading summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit, "main .panel a[href*='formaat=csv-nl']");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        var text = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);

        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        var lines = text.TrimEnd().Split("\r\n");
        Assert.StartsWith("indicator;gemeente;naam;periode;waarde;", lines[0], StringComparison.Ordinal);
        var own = Assert.Single(lines, line => line.Contains(";GM0193;Zwolle;", StringComparison.Ordinal)).Split(';');
        var shown = await visit.Page.Locator(".own-figure").First.InnerTextAsync();
        var dutch = CultureInfo.GetCultureInfo("nl-NL");
        Assert.Equal(double.Parse(shown, dutch), Math.Round(double.Parse(own[4], dutch), 1, MidpointRounding.AwayFromZero));
        Assert.Empty(visit.Troubles());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task From_how_sure_it_is_to_the_comparison_and_back(int width)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width);
        await visit.OpenAsync("/vergelijk/misdrijven_per_1000/hoe-zeker?gemeente=GM0193");
        await AtHeadingAsync(visit, "Hoe zeker is dit?");

        await FollowAsync(visit, "main a[href='/vergelijk/misdrijven_per_1000?gemeente=GM0193']", "**/vergelijk/misdrijven_per_1000?gemeente=GM0193");
        await AtHeadingAsync(visit, "misdrijven");
        await TabToAsync(visit, "main details:has(a[href*='/hoe-zeker']) > summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await FollowAsync(visit, "main a[href^='/vergelijk/misdrijven_per_1000/hoe-zeker']", "**/hoe-zeker?gemeente=GM0193");
        await AtHeadingAsync(visit, "Hoe zeker is dit?");
        Assert.Empty(visit.Troubles());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task From_the_information_position_to_a_figure(int width)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width);
        await visit.OpenAsync("/informatiepositie/GM0193");
        await AtHeadingAsync(visit, "De informatiepositie van Zwolle");

        await FollowAsync(visit, "main table.figures a[href^='/vergelijk/misdrijven_per_1000']", "**" + PageList.Crimes);
        await AtHeadingAsync(visit, "misdrijven");
        Assert.Empty(visit.Troubles());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task From_whom_to_call_to_the_figure_of_that_municipality(int width)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width);
        await visit.OpenAsync("/leren/GM0193");
        await AtHeadingAsync(visit, "Leren van anderen");
        var learner = await visit.Page.Locator(".learner-list strong").First.InnerTextAsync();

        await FollowAsync(visit, "main .learner-list a", "**/vergelijk/**");
        await visit.Page.Locator("main", new() { HasText = learner }).WaitForAsync();
        Assert.DoesNotContain("GM0193", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task The_menu_of_a_municipality_opens_from_its_dot_and_from_its_button_in_the_table()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, 1280);
        await visit.OpenAsync(PageList.SideBySide);
        var menu = visit.Page.Locator(".municipality-menu");
        var dot = (await visit.Page.Locator(".js-plotly-plot .points path").Nth(5).BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(dot.X + (dot.Width / 2) - 4, dot.Y + (dot.Height / 2));
        await visit.Page.Mouse.MoveAsync(dot.X + (dot.Width / 2), dot.Y + (dot.Height / 2));
        await visit.Page.Locator(".hoverlayer .hovertext").First.WaitForAsync();
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.UpAsync();
        await menu.Locator("a").First.WaitForAsync();
        Assert.Equal(3, await menu.Locator("a").CountAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        await menu.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });

        var button = visit.Page.Locator("button.more[aria-label='Meer over Arnhem']");
        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await menu.Locator("a[href='/gemeente/GM0202']:focus").WaitForAsync();
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.True(await button.EvaluateAsync<bool>("e => e === document.activeElement"));

        await visit.Page.Keyboard.PressAsync("Enter");
        await menu.Locator("a[href='/gemeente/GM0202']:focus").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArrivesAsync("**/gemeente/GM0202");
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task What_is_typed_stays_as_it_was_typed()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        var circuit = visit.Page.WaitForWebSocketAsync();
        await visit.OpenAsync("/");
        var socket = await circuit;
        var field = visit.Page.Locator("#kies");

        await field.FocusAsync();
        foreach (var word in new[] { "bergen", "op", "zoom" })
        {
            // Answered word by word, as when somebody types slowly: an answer that takes the space away joins the words.
            await visit.Page.Keyboard.TypeAsync(word);
            await visit.Page.Locator("main ul.hits a", new() { HasText = "Bergen op Zoom" }).WaitForAsync();
            var answered = new TaskCompletionSource();
            socket.FrameReceived += (_, _) => answered.TrySetResult();
            await visit.Page.Keyboard.TypeAsync(" ");
            await answered.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }

        Assert.Equal("bergen op zoom ", await field.InputValueAsync());
    }

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.Overview);

        // The page gives its heading the focus when it comes alive; a reader who starts at the top does so from the address bar.
        await AtHeadingAsync(visit, "Zwolle");
        await visit.Page.EvaluateAsync("() => { document.activeElement.blur(); getSelection().removeAllRanges(); document.body.prepend(Object.assign(document.createElement('span'), { id: 'top', tabIndex: -1 })); document.getElementById('top').focus(); }");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Naar de inhoud", await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Empty(await Focus.FaultsAsync(visit));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.id === 'inhoud'");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
        Assert.Empty(await Focus.FaultsAsync(visit));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(PageList.SideBySide)]
    [InlineData(PageList.Map)]
    [InlineData("/meld-een-fout")]
    [InlineData("/vergelijk/misdrijven_per_1000/hoe-zeker?gemeente=GM0193")]
    [InlineData("/informatiepositie/GM0193")]
    [InlineData("/leren/GM0193")]
    [InlineData("/versies")]
    [InlineData("/gemeente/GM0193/nieuw")]
    public async Task Tab_goes_through_the_whole_page_and_out_again(string address)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(address);

        var faults = await Focus.ThroughPageAsync(visit);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>A new page puts the focus on its heading, so that Tab goes on from there.</summary>
    private static async Task AtHeadingAsync(Visit visit, string text) =>
        await visit.Page.WaitForFunctionAsync("text => document.activeElement.tagName === 'H1' && document.activeElement.textContent.includes(text)", text);

    /// <summary>Presses Tab until an element has the focus; every stop on the way must be visible.</summary>
    private static async Task FollowAsync(Visit visit, string link, string address)
    {
        await TabToAsync(visit, link);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArrivesAsync(address);
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        var stops = new List<string>();
        while (!await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stops.Add((await visit.Page.EvaluateAsync<string[]>(Focus.Script))[0]);
            Assert.True(stops.Count < 120, $"{selector} was not reached; the last stops: {string.Join(" | ", stops.TakeLast(8))}");
            Assert.Empty(await Focus.FaultsAsync(visit));
        }
    }
}
