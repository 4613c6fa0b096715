using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>On paper in black and white nothing is lost: ours is bold and ringed, what can only be clicked is gone, what was folded is open.</summary>
public sealed class PrintTests(TestBrowser browser, RunningSite site)
{
    // 180 mm of paper between the margins.
    private const int PaperWidth = 680;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Our_row_and_our_dot_are_told_apart_without_colour(bool dark)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, PaperWidth, colours: dark ? ColorScheme.Dark : ColorScheme.Light);
        await visit.OpenAsync(PageList.SideBySide);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var weights = await visit.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('table.figures tbody tr')].map(row => Number(getComputedStyle(row.querySelector('td')).fontWeight) * (row.classList.contains('own') ? -1 : 1))");
        Assert.Single(weights, weight => weight <= -650);
        Assert.All(weights.Where(weight => weight > 0), weight => Assert.InRange(weight, 300, 450));

        // Ours: a filled dot in a ring; darker than all others also when every colour becomes a grey.
        var dots = await visit.Page.EvaluateAsync<double[][]>("""
            () => {
              const grey = colour => { if (colour === 'none') { return -1; } const [r, g, b] = colour.match(/[\d.]+/g).map(Number); return .2126 * r + .7152 * g + .0722 * b; };
              return [...document.querySelectorAll('.scatterlayer .points path')].map(e => { const s = getComputedStyle(e); return [e.getBoundingClientRect().width, grey(s.fill), grey(s.stroke), parseFloat(s.strokeWidth) || 0]; });
            }
            """);
        var ring = Assert.Single(dots, dot => dot[0] > 17);
        Assert.True(ring[1] > 240 && ring[2] < 30 && ring[3] >= 1.5, $"The ring has grey {ring[1]} and edge {ring[2]} of {ring[3]}.");
        var filled = dots.Where(dot => dot[0] <= 17).OrderBy(dot => dot[1]).ToArray();
        Assert.True(filled[0][1] < 30 && filled[1][1] - filled[0][1] > 60, $"Ours has grey {filled[0][1]}, the next one {filled[1][1]}.");
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await Overflow.FindAsync(visit.Page));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Classes_of_the_map_are_told_apart_in_grey_and_ours_by_its_edge(bool dark)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, PaperWidth, colours: dark ? ColorScheme.Dark : ColorScheme.Light);
        await visit.OpenAsync(PageList.Map + "&klassen=6");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var greys = await visit.Page.EvaluateAsync<double[]>("""() => [1, 2, 3, 4, 5, 6].map(k => Number(getComputedStyle(document.querySelector(`.shapes .k${k}`)).fill.match(/[\d.]+/)[0]))""");
        Assert.All(greys.Zip(greys.Skip(1)), pair => Assert.InRange(pair.First - pair.Second, 20, 60));
        Assert.Equal("rgb(0, 0, 0)", await visit.Page.Locator(".outlines .own").EvaluateAsync<string>("e => getComputedStyle(e).stroke"));
        Assert.Equal("exact", await visit.Page.Locator(".country-map svg").EvaluateAsync<string>("e => getComputedStyle(e).printColorAdjust"));
        Assert.False(await visit.Page.Locator(".map-find").IsVisibleAsync());
    }

    [Theory]
    [InlineData(PageList.Overview)]
    [InlineData(PageList.SideBySide)]
    [InlineData(PageList.Map)]
    public async Task What_can_only_be_clicked_is_left_out_and_the_content_is_there(string address)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, PaperWidth);
        await visit.OpenAsync(address);
        await visit.Page.EvaluateAsync("() => addEventListener('beforeprint', () => { window.folded = document.querySelectorAll('main details:not(.choice):not([open])').length; })");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var menu in new[] { "header nav", ".chips", ".tabs", "details.choice", ".colours", "footer ul", ".skip", "#components-reconnect-modal" })
        {
            Assert.Equal(0, await visit.Page.Locator(menu + ":visible").CountAsync());
        }

        foreach (var content in new[] { "h1", "p.lead", "main svg", "main table", "footer p" })
        {
            Assert.True(await visit.Page.Locator(content + ":visible").CountAsync() > 0, $"{content} is not printed.");
        }

        var file = await visit.Page.PdfAsync(new() { Format = "A4" });
        Assert.Equal("%PDF"u8, file.AsSpan(0, 4));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => window.folded"));
        Assert.Equal(0, await visit.Page.Locator("details[data-printed]").CountAsync());
    }
}
