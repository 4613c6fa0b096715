using Microsoft.Playwright;

namespace Benchmark.Performance.Pages;

/// <summary>What one fresh visit of a page cost.</summary>
/// <param name="LargestPaint">Milliseconds until the largest contentful paint.</param>
/// <param name="LayoutShift">Cumulative layout shift.</param>
/// <param name="Bytes">Bytes over the wire, the socket included.</param>
internal sealed record Visit(double LargestPaint, double LayoutShift, long Bytes)
{
    private const string Observe = """
        window.seen = { paint: 0, shift: 0 };
        new PerformanceObserver(list => { for (const e of list.getEntries()) window.seen.paint = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.seen.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>A new context each time: nothing is cached from the visit before.</summary>
    public static async Task<Visit> PayAsync(IBrowser browser, Uri address, bool interactive)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "nl-NL" });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Observe);
        var network = await context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        var bytes = 0L;
        network.Event("Network.loadingFinished").OnEvent += (_, e) => Interlocked.Add(ref bytes, (long)e!.Value.GetProperty("encodedDataLength").GetDouble());
        network.Event("Network.webSocketFrameReceived").OnEvent += (_, e) => Interlocked.Add(ref bytes, FrameLength(e));
        network.Event("Network.webSocketFrameSent").OnEvent += (_, e) => Interlocked.Add(ref bytes, FrameLength(e));

        await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.Load });
        if (interactive)
        {
            await page.Locator("[data-interactive]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await page.Locator(".js-plotly-plot .main-svg").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var seen = await page.EvaluateAsync<double[]>("() => [window.seen.paint, window.seen.shift]");
        return new Visit(seen[0], seen[1], Interlocked.Read(ref bytes));
    }

    // The payload of a binary frame is told in base64.
    private static long FrameLength(System.Text.Json.JsonElement? e)
    {
        var frame = e!.Value.GetProperty("response");
        var length = frame.GetProperty("payloadData").GetString()!.Length;
        return frame.GetProperty("opcode").GetDouble() == 2 ? length * 3L / 4 : length;
    }
}
