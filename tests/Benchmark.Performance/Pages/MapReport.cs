using System.Globalization;
using System.IO.Compression;
using Benchmark.Core.Statistics;
using Microsoft.Playwright;

namespace Benchmark.Performance.Pages;

/// <summary>Prints how long a map takes in a real browser from its data (page and shapes) until it is painted, and how large its files are.</summary>
internal static class MapReport
{
    private const string Map = "/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=kaart";

    // Painted is what stands on the screen when the frame is done in which every shape has its place.
    private const string Watch = """
        () => {
          const look = () => {
            const shapes = [...document.querySelectorAll('.shapes > *')];
            if (shapes.length !== 342 || shapes.some(e => e.getBBox().width === 0)) { requestAnimationFrame(look); return; }
            requestAnimationFrame(() => {
              const frame = new MessageChannel();
              frame.port1.onmessage = () => { window.painted = performance.now(); };
              frame.port2.postMessage(null);
            });
          };
          requestAnimationFrame(look);
        }
        """;

    private const string Times = """
        () => {
          const page = performance.getEntriesByType('navigation')[0].responseEnd;
          const shapes = performance.getEntriesByType('resource').find(e => e.name.includes('/kaart/2')).responseEnd;
          return [window.painted - Math.max(page, shapes), window.painted - page];
        }
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var rounds = arguments is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 20;
        await using var app = await PublishedApp.StartAsync("/");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"] });
        List<double> afterData = [], afterPage = [];
        var file = "";
        for (var round = -1; round < rounds; round++)
        {
            // A new reader every time: nothing is kept from the round before. The first round warms the server.
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 1100 }, Locale = "nl-NL" });
            var page = await context.NewPageAsync();
            await page.AddInitScriptAsync($"({Watch})()");
            await page.GotoAsync(new Uri(app.Address, Map).ToString());
            await page.WaitForFunctionAsync("() => window.painted > 0");
            var times = await page.EvaluateAsync<double[]>(Times);
            file = (await page.Locator(".shapes use").First.GetAttributeAsync("href"))!.Split('#')[0];
            if (round >= 0)
            {
                afterData.Add(times[0]);
                afterPage.Add(times[1]);
            }
        }

        Print($"map painted after page and shapes, median of {rounds}", $"{Median(afterData):F0} ms (slowest {afterData.Max():F0})", "≤ 400 ms");
        Print($"map painted after the page alone, median of {rounds}", $"{Median(afterPage):F0} ms (slowest {afterPage.Max():F0})", "≤ 400 ms");
        using var client = new HttpClient();
        var (html, shapes) = (await client.GetByteArrayAsync(new Uri(app.Address, Map)), await client.GetByteArrayAsync(new Uri(app.Address, "/" + file)));
        Print("page with the map, compressed", $"{Compressed(html) / 1024.0:F1} KB of {html.Length / 1024.0:F0} KB", "≤ 60 KB");
        Print("shapes of a division, compressed", $"{Compressed(shapes) / 1024.0:F1} KB of {shapes.Length / 1024.0:F0} KB", "< 150 KB");
        return Median(afterData) <= 400 && Compressed(shapes) < 150 * 1024 ? 0 : 1;
    }

    private static long Compressed(byte[] plain)
    {
        var compressed = new MemoryStream();
        using (var into = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            into.Write(plain);
        }

        return compressed.Length;
    }

    private static double Median(IEnumerable<double> values) => Quantiles.Median([.. values.Order()]);

    private static void Print(string what, string figure, string goal) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52} {figure}  ({goal})"));
}
