using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Charts;

/// <summary>What happens to a picture when the page comes alive, in a real browser.</summary>
public sealed class ChartFigureTests(ChartHost host) : IClassFixture<ChartHost>, IAsyncDisposable
{
    private readonly List<IPage> _pages = [];

    /// <summary>A page that is left open looks for its host for ever, and slows down every test after it.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
        {
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Every_mark_moves_at_most_two_pixels_when_Plotly_takes_over(int width)
    {
        var (page, _) = await OpenAsync(width);

        foreach (var (id, dots) in new[] { ("side", 21), ("time", 9), ("country", 342) })
        {
            var places = await MarkPlaces.OfAsync(page, $"#{id} .picture");
            Assert.Equal(dots, places.Dots.Svg.Length);
            Assert.NotEmpty(places.Lines.Svg);
            Assert.NotEmpty(places.Bands.Svg);
            places.StayWithin(2);
        }

        Assert.Equal(42, (await MarkPlaces.OfAsync(page, "#side .picture")).Ends.Svg.Length);
        Assert.True(await page.EvaluateAsync<bool>("() => { const [band, middle] = [...document.querySelectorAll('#side .shapelayer path')]; return band.closest('.shapelayer') === middle.closest('.shapelayer') && band.getAttribute('d').includes('Z') && !middle.getAttribute('d').includes('Z'); }"), "The band hides the middle of the group.");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_text_is_cut_off_or_stands_over_another(int width)
    {
        var (page, _) = await OpenAsync(width);
        await page.ClickAsync("#other");
        await page.GetByText("Nuenen, Gerwen en").First.WaitForAsync();

        var troubles = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.picture')].flatMap(picture => {
              const frame = picture.getBoundingClientRect();
              const texts = [...picture.querySelectorAll('.chart text')].map(e => ({ text: e.textContent, box: e.getBoundingClientRect() })).filter(t => t.box.width > 0);
              const cut = texts.filter(t => t.box.left < frame.left - .5 || t.box.right > frame.right + .5 || t.box.top < frame.top - .5 || t.box.bottom > frame.bottom + .5).map(t => 'cut off: ' + t.text);
              // Glyphs of one line are about three quarters of its box high.
              const over = texts.flatMap((a, i) => texts.slice(i + 1).filter(b => a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && Math.abs((a.box.top + a.box.bottom) - (b.box.top + b.box.bottom)) / 2 < 11).map(b => a.text + ' over ' + b.text));
              return [...cut, ...over];
            })
            """);

        Assert.Empty(troubles);
    }

    [Fact]
    public async Task Another_group_replaces_the_marks()
    {
        var (page, _) = await OpenAsync(1280);
        var marks = page.Locator("#side .scatterlayer .points path");
        var before = await marks.CountAsync();
        await page.Locator("#other").ClickAsync();
        await page.WaitForFunctionAsync("before => document.querySelectorAll('#side .scatterlayer .points path').length !== before", before);
        Assert.NotEqual(before, await marks.CountAsync());
    }

    [Fact]
    public async Task A_picture_is_complete_without_a_script_and_keeps_its_height_with_one()
    {
        await using var context = await host.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        var still = await context.NewPageAsync();
        await still.GotoAsync(host.Address);
        Assert.Equal(21, await still.Locator("#side .dot").CountAsync());
        Assert.True(await still.Locator("#side .dot").First.IsVisibleAsync());
        var before = await still.Locator("#country").BoundingBoxAsync();

        var (page, _) = await OpenAsync(1280);
        var after = await page.Locator("#country").BoundingBoxAsync();
        Assert.False(await page.Locator("#side .dot").First.IsVisibleAsync());
        Assert.Equal(before!.Y, after!.Y, 0.5);
        Assert.Equal(before.Height, after.Height, 0.5);
    }

    [Fact]
    public async Task A_click_on_a_dot_names_its_municipality_once()
    {
        var (page, _) = await OpenAsync(1280);

        await ClickArnhemAsync(page);

        Assert.Equal("GM0202", await page.Locator("output").TextContentAsync());
    }

    /// <summary>On a busy machine the marks stand seconds before the site listens; no name may show where a click would be lost.</summary>
    [Fact]
    public async Task A_dot_is_not_there_for_the_mouse_before_its_click_is_heard()
    {
        var page = await host.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        _pages.Add(page);
        var late = await LateMessages.FromAsync(page, "subscribeClickEvent");
        await page.GotoAsync(host.Address);
        await late.Held.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        // Which of the pictures asks first is chance; it has been told what to draw before.
        await page.WaitForFunctionAsync("() => document.querySelector('.scatterlayer .points path')");
        Assert.False(await page.EvaluateAsync<bool>("""
            () => {
              const dot = document.querySelector('.scatterlayer .points path');
              dot.scrollIntoView({ block: 'center' });
              const box = dot.getBoundingClientRect();
              return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2).closest('.plotly-view') !== null;
            }
            """));

        late.Release();

        await ClickArnhemAsync(page);
    }

    /// <summary>Whoever moves to a dot and presses at once does so while Plotly is to look at the last move; it must not drop the click for that.</summary>
    [Fact]
    public async Task A_click_straight_after_a_move_is_heard()
    {
        var (page, _) = await OpenAsync(1280);
        await page.WaitForFunctionAsync("() => !document.querySelector('#side .plotly-view').inert");
        var dot = (await MarkPlaces.OfAsync(page, "#side .picture")).Dots.Plotly[5];

        // Plotly looks at a second move 50 ms after it; the mouse goes down before and up after that.
        await page.EvaluateAsync("""
            async ([x, y]) => {
              const area = document.querySelector('#side .nsewdrag');
              const send = (type, on, left, buttons) => on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x + left, clientY: y, buttons, detail: 1 }));
              send('mousemove', area, -4, 0);
              send('mousemove', area, 0, 0);
              area.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: x, clientY: y }));
              send('mousedown', area, 0, 1);
              await new Promise(done => setTimeout(done, 60));
              send('mouseup', document, 0, 0);
            }
            """, dot);

        await page.Locator("output", new() { HasText = "GM0202" }).WaitForAsync();
    }

    private static async Task ClickArnhemAsync(IPage page)
    {
        await page.Locator("#side .plotly-view").HoverAsync();
        var dots = (await MarkPlaces.OfAsync(page, "#side .picture")).Dots.Plotly;
        await page.Mouse.MoveAsync((float)dots[5][0] - 4, (float)dots[5][1]);
        await page.Mouse.MoveAsync((float)dots[5][0], (float)dots[5][1]);
        await page.Locator("#side .hovertext").GetByText("Arnhem").WaitForAsync();
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();

        await page.Locator("output", new() { HasText = "GM0202" }).WaitForAsync();
    }

    [Fact]
    public async Task In_the_dark_Plotly_takes_the_colours_of_the_page()
    {
        var (page, errors) = await OpenAsync(1280, ColorScheme.Dark);

        var colours = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#side .scatterlayer .points path')].map(e => getComputedStyle(e).fill)");

        Assert.Equal(["rgb(126, 163, 204)", "rgb(22, 28, 37)", "rgb(255, 138, 76)"], colours.Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(errors);
    }

    private async Task<(IPage Page, List<string> Errors)> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await host.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        _pages.Add(page);
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(host.Address);
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.picture')].every(e => e.querySelector('.scatterlayer .points path')) && document.querySelector('#other[data-interactive]')");

        return (page, errors);
    }
}
