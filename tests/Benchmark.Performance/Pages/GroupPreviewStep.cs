using Microsoft.Playwright;

namespace Benchmark.Performance.Pages;

/// <summary>How long it takes, where a group is made, from a step of a weight's slider until the new list of members is painted.</summary>
/// <param name="New">Milliseconds of a step to weights that nobody asked before: the likeness of all pairs is made anew.</param>
/// <param name="Kept">Of the step back, whose likeness is kept.</param>
internal sealed record GroupPreviewStep(IReadOnlyList<double> New, IReadOnlyList<double> Kept)
{
    private const string Sliders = ".weights input[type=range]";

    // Painted is what stands on the screen when the frame after the last change is done. The step counts from the key, as the browser stamps it.
    private const string Watch = """
        () => {
          const list = () => document.querySelector('.members').innerHTML;
          window.step = {};
          document.addEventListener('input', e => { window.step = { start: e.timeStamp, before: list(), changed: 0, painted: 0 }; }, true);
          new MutationObserver(() => {
            const step = window.step;
            step.changed = performance.now();
            requestAnimationFrame(() => {
              const frame = new MessageChannel();
              frame.port1.onmessage = () => { step.painted = performance.now(); };
              frame.port2.postMessage(null);
            });
          }).observe(document.querySelector('.preview'), { subtree: true, childList: true, attributes: true, characterData: true });
          window.isDone = () => step.painted > step.changed && performance.now() - step.changed > 500 && list() !== step.before;
        }
        """;

    // Ends when the list is another and nothing changed for half a second; what counts is the last paint, not the waiting.
    private const string Painted = """
        () => new Promise(done => {
          const look = () => isDone() ? done(step.painted - step.start) : setTimeout(look, 25);
          look();
        })
        """;

    /// <summary>Steps to new weights and back, alternating, in one visit.</summary>
    public static async Task<GroupPreviewStep> MeasureAsync(IBrowser browser, Uri builder, int rounds)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "nl-NL" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(builder.ToString());
        await page.Locator("[data-interactive]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Locator("fieldset:enabled " + Sliders).First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.EvaluateAsync(Watch);
        List<double> anew = [], kept = [];
        for (var (round, slider) = (0, 0); round < rounds; round++)
        {
            var (at, top) = await PlaceAsync(page, slider);
            if (at >= top)
            {
                slider++;
            }

            anew.Add(await StepAsync(page, slider, "ArrowRight"));
            kept.Add(await StepAsync(page, slider, "ArrowLeft"));
            // On to where the next step is new again.
            await StepAsync(page, slider, "ArrowRight");
        }

        return new(anew, kept);
    }

    private static async Task<(double At, double Top)> PlaceAsync(IPage page, int slider)
    {
        var place = await page.Locator(Sliders).Nth(slider).EvaluateAsync<double[]>("slider => [slider.valueAsNumber, Number(slider.max)]");
        return (place[0], place[1]);
    }

    private static async Task<double> StepAsync(IPage page, int slider, string key)
    {
        await page.Locator(Sliders).Nth(slider).FocusAsync();
        await page.Keyboard.PressAsync(key);
        return await page.EvaluateAsync<double>(Painted);
    }
}
