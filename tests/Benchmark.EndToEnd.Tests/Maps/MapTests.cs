using Benchmark.EndToEnd.Tests.Pages;
using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Maps;

/// <summary>The map says of whom somebody points at, touches or chooses what the table says, and asks no reader to tab through a country.</summary>
public sealed class MapTests(TestBrowser browser, RunningSite site)
{
    private const string Drawn = "() => { const shapes = [...document.querySelectorAll('.shapes > *')]; return shapes.length === 342 && shapes.every(e => e.getBBox().width > 0); }";

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task With_the_keyboard_a_municipality_is_found_and_its_menu_opened(int width)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width);
        await visit.OpenAsync(PageList.Map);
        await visit.Page.WaitForFunctionAsync(Drawn);

        await visit.Page.Locator("#zoek-kaart").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("Arnh");
        await visit.Page.Locator(".map-card:has-text('Arnhem: 66,2')").WaitForAsync();
        Assert.Contains("Arnhem: 66,2", await visit.Page.Locator("#announcer").TextContentAsync(), StringComparison.Ordinal);
        Assert.EndsWith("#GM0202", await visit.Page.Locator(".pointed").GetAttributeAsync("href"), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.Locator(".map-menu").EvaluateAsync<bool>("e => e === document.activeElement"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".municipality-menu a[href='/gemeente/GM0202']:focus").WaitForAsync();
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task Whoever_points_reads_what_the_table_says_and_a_click_opens_the_menu()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.Map);
        await visit.Page.WaitForFunctionAsync(Drawn);

        var row = await visit.Page.Locator(".map-table tr[data-code=GM0171] td").AllTextContentsAsync();
        await MoveToAsync(visit, "GM0171");
        await visit.Page.Locator(".map-card:has-text('Noordoostpolder')").WaitForAsync();
        Assert.Equal($"Noordoostpolder: {row[0]} per 1.000 inwoners. {row[1]}.", await visit.Page.Locator(".map-card").TextContentAsync());

        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.UpAsync();
        var menu = visit.Page.Locator(".municipality-menu:has-text('Noordoostpolder')");
        await menu.Locator("a").First.WaitForAsync();
        var (place, shape) = ((await menu.BoundingBoxAsync())!, (await ShapeAsync(visit, "GM0171").BoundingBoxAsync())!);
        Assert.InRange(place.X, shape.X - 300, shape.X + shape.Width + 10);
        Assert.Empty(visit.Troubles());
    }

    /// <summary>A finger cannot point without pressing: what it touches first is named, and only what it touches again opens.</summary>
    [Fact]
    public async Task A_first_tap_names_a_municipality_and_a_second_opens_its_menu()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, 360, touch: true);
        await visit.OpenAsync(PageList.Map);
        await visit.Page.WaitForFunctionAsync(Drawn);
        var menu = visit.Page.Locator(".municipality-menu");

        await TapAsync(visit, "GM0171");
        await visit.Page.Locator(".map-card:has-text('Noordoostpolder')").WaitForAsync();
        // The choice has come back from the site, and no menu with it.
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.country-map select').value === 'GM0171'");
        Assert.False(await menu.IsVisibleAsync());

        await TapAsync(visit, "GM0180");
        await visit.Page.Locator(".map-card:has-text('Staphorst')").WaitForAsync();
        Assert.False(await menu.IsVisibleAsync());

        await TapAsync(visit, "GM0180");
        await menu.Locator("a[href='/gemeente/GM0180']").WaitForAsync();
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task The_map_is_a_few_stops_for_Tab_however_many_municipalities_there_are()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.Map);

        var stops = await visit.Page.EvaluateAsync<string[]>("""() => [...document.querySelectorAll('.country-map :is(a[href], button, input, select, summary, [tabindex="0"])')].filter(e => e.checkVisibility()).map(e => e.tagName)""");

        Assert.Equal(["SELECT", "SUMMARY"], stops);
    }

    [Fact]
    public async Task Shapes_come_from_a_file_that_browsers_keep()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        var answers = new System.Collections.Concurrent.ConcurrentQueue<string>();
        visit.Page.Response += (_, response) =>
        {
            if (response.Url.Contains("/kaart/", StringComparison.Ordinal))
            {
                answers.Enqueue(response.Url);
            }
        };
        await visit.OpenAsync(PageList.Map);
        await visit.Page.WaitForFunctionAsync(Drawn);

        Assert.Matches(@"/kaart/2026\.[a-z0-9]+\.svg$", answers.First());
        using var client = new HttpClient();
        using var file = await client.GetAsync(new Uri(answers.First()), TestContext.Current.CancellationToken);
        Assert.Equal("image/svg+xml", file.Content.Headers.ContentType?.MediaType);
        Assert.True(file.Headers.CacheControl is { MaxAge.TotalDays: > 300 } || file.Headers.CacheControl is { NoCache: true }, $"{file.Headers.CacheControl}");
    }

    [Fact]
    public async Task Own_bounds_are_typed_and_end_up_in_the_address()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.Map);

        await visit.Page.Locator("summary[aria-label^='Klassen op de kaart']").ClickAsync();
        await visit.Page.Locator("#grenzen").FillAsync("20; 32,5; 60");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArrivesAsync("**weergave=kaart&grenzen=20;32.5;60");
        await visit.Page.Locator(".class-legend th:has-text('32,5 tot 60,0')").WaitForAsync();
    }

    private static ILocator ShapeAsync(Visit visit, string code) => visit.Page.Locator($".shapes use[href$='#{code}']");

    private static async Task TapAsync(Visit visit, string code)
    {
        await ShapeAsync(visit, code).ScrollIntoViewIfNeededAsync();
        var box = (await ShapeAsync(visit, code).BoundingBoxAsync())!;
        await visit.Page.Touchscreen.TapAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    // The middle of a compact municipality lies in it.
    private static async Task MoveToAsync(Visit visit, string code)
    {
        await ShapeAsync(visit, code).ScrollIntoViewIfNeededAsync();
        var box = (await ShapeAsync(visit, code).BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width / 2) - 3, box.Y + (box.Height / 2));
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
