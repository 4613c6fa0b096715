using System.Globalization;
using Benchmark.Core.Statistics;
using Microsoft.Playwright;

namespace Benchmark.Performance.Pages;

/// <summary>Prints what pages cost in a real browser, beside the same page as a static file, alternating in one run.</summary>
internal static class PageReport
{
    private const string ComparePage = "/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=naast-elkaar";
    private const string GroupBuilder = "/groepen/nieuw?gemeente=GM0193";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var rounds = arguments is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 20;
        await using var app = await PublishedApp.StartAsync("/");
        Print("first start on an empty folder, to the first page", $"{app.FirstStart.TotalSeconds:F2} s", "≤ 6 s");
        Print("later start, to the first page", $"{app.LaterStart.TotalSeconds:F2} s", "≤ 2 s");

        await using var twin = await StaticTwin.OfAsync(app.Address, ComparePage);
        Print("first HTML of the compare page, compressed", $"{twin.FirstHtmlBytes / 1024.0:F1} KB", "≤ 60 KB");

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });

        List<Visit> ours = [], theirs = [];
        await Visit.PayAsync(browser, new Uri(app.Address, ComparePage), interactive: true);
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(await Visit.PayAsync(browser, new Uri(app.Address, ComparePage), interactive: true));
            theirs.Add(await Visit.PayAsync(browser, new Uri(twin.Address, ComparePage), interactive: false));
        }

        var (paint, baseline) = (Median(ours.Select(visit => visit.LargestPaint)), Median(theirs.Select(visit => visit.LargestPaint)));
        Print($"largest paint, median of {rounds}", $"{paint:F0} ms; static file {baseline:F0} ms; ratio {paint / baseline:F2}", "≤ 1.2×");
        Print("layout shift, largest", $"{ours.Max(visit => visit.LayoutShift):F4}", "< 0.02");
        Print("whole compare page, socket included, median", $"{Median(ours.Select(visit => (double)visit.Bytes)) / 1024:F0} KB", "≤ 600 KB");

        foreach (var (group, goal) in new[] { ("vergelijkbaar:21", "≤ 200 ms"), ("nederland", "≤ 350 ms") })
        {
            var times = await GroupChange.MeasureAsync(browser, app.Address, ComparePage, $"{ComparePage}&groep={group}", rounds);
            Print($"change of group to {group}, median of {rounds}", $"{Median(times):F0} ms (slowest {times.Max():F0})", goal);
        }

        var steps = await GroupPreviewStep.MeasureAsync(browser, new Uri(app.Address, GroupBuilder), rounds);
        Print($"step of a weight to new members painted, of {rounds}", Middle(steps.New), "≤ 200 ms");
        Print("the same with weights that were asked before", Middle(steps.Kept), "≤ 200 ms");
        return 0;
    }

    private static string Middle(IReadOnlyList<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"median {Median(times):F0} ms; p90 {Quantiles.Type7([.. times.Order()], 0.9):F0} ms");

    private static double Median(IEnumerable<double> values) => Quantiles.Median([.. values.Order()]);

    private static void Print(string what, string figure, string goal) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52} {figure}  ({goal})"));
}
