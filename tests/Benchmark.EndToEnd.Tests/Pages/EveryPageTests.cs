using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>What holds for every page in every appearance.</summary>
public sealed class EveryPageTests(TestBrowser browser, RunningSite site)
{
    private static readonly int[] Widths = [1280, 360];

    [Theory]
    [MemberData(nameof(PageList.Every), MemberType = typeof(PageList))]
    public async Task A_page_is_accessible_and_quiet_and_fits(string address, int status)
    {
        var troubles = await Appearances.TroublesAsync(browser, site.Address, address, status);

        Assert.True(troubles.Count == 0, string.Join('\n', troubles));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(PageList.Overview)]
    [InlineData(PageList.SideBySide)]
    public async Task An_open_menu_is_accessible_and_fits(string address)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync(address);

        var troubles = new List<string>();
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            var menus = visit.Page.Locator("details.choice:visible");
            for (var index = 0; index < await menus.CountAsync(); index++)
            {
                var menu = menus.Nth(index);
                await menu.Locator("> summary").ClickAsync();
                await menu.Locator("> .panel").WaitForAsync();
                foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours });
                    troubles.AddRange((await Axe.ViolationsAsync(visit.Page, "details.choice[open]")).Select(violation => $"{colours} {width}: {violation}"));
                }

                var box = (await menu.Locator("> .panel").BoundingBoxAsync())!;
                if (box.X < 0 || box.X + box.Width > width)
                {
                    troubles.Add($"menu {index} lies from {box.X} to {box.X + box.Width} at {width}");
                }

                await visit.Page.Keyboard.PressAsync("Escape");
                Assert.Equal(0, await visit.Page.Locator("details.choice[open]").CountAsync());
            }
        }

        troubles.AddRange(visit.Troubles());
        Assert.True(troubles.Count == 0, string.Join('\n', troubles.Distinct()));
    }
}
