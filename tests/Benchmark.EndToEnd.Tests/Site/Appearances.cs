using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Site;

/// <summary>A page in every appearance. One load: colours and width are changed under it, as a reader's device does.</summary>
internal static class Appearances
{
    private static readonly int[] Widths = [1280, 360];

    /// <summary>What is wrong with a page: with accessibility, its width, its console or its status.</summary>
    public static async Task<IReadOnlyList<string>> TroublesAsync(TestBrowser browser, string site, string address, int status)
    {
        await using var visit = await Visit.StartAsync(browser, site);
        // Without fading: colours are judged as they end.
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync(address, status);
        // What is folded away is read too. Menus lie over the page: see MenuTests.
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('main details:not(.choice)').forEach(e => e.open = true)");

        var troubles = new List<string>();
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours });
                troubles.AddRange((await Axe.ViolationsAsync(visit.Page)).Select(violation => $"{colours} {width}: {violation}"));
            }

            troubles.AddRange((await Overflow.FindAsync(visit.Page)).Select(element => $"too wide at {width}: {element}"));
        }

        // 320 pixels is what is left of 1280 at 400% zoom.
        await visit.Page.SetViewportSizeAsync(320, 256);
        troubles.AddRange((await Overflow.FindAsync(visit.Page)).Select(element => "too wide at 320: " + element));
        troubles.AddRange(visit.Troubles());
        return [.. troubles.Distinct()];
    }
}
