using Microsoft.Playwright;

namespace Benchmark.Performance.Pages;

/// <summary>How long a change of group takes on an open page, until the last mark moved and the table is replaced.</summary>
internal static class GroupChange
{
    private const string Watch = """
        () => {
          window.lastChange = 0;
          new MutationObserver(() => { window.lastChange = performance.now(); })
            .observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, characterData: true });
        }
        """;

    // Ends when nothing changed for half a second; what counts is the last change, not the waiting.
    private const string Change = """
        async address => {
          window.lastChange = 0;
          const start = performance.now();
          Blazor.navigateTo(address);
          await new Promise(done => {
            const look = () => window.lastChange > start && performance.now() - window.lastChange > 500 ? done() : setTimeout(look, 25);
            look();
          });
          return window.lastChange - start;
        }
        """;

    /// <summary>Milliseconds per change, going to <paramref name="to"/> and back in one visit.</summary>
    public static async Task<IReadOnlyList<double>> MeasureAsync(IBrowser browser, Uri app, string from, string to, int rounds)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "nl-NL" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(app, from).ToString());
        await page.Locator(".js-plotly-plot .main-svg").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.EvaluateAsync(Watch);
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            times.Add(await page.EvaluateAsync<double>(Change, to));
            await page.EvaluateAsync<double>(Change, from);
        }

        return times;
    }
}
