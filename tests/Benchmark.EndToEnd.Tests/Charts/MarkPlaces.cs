using System.Text.Json;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Charts;

/// <summary>Where the marks of a picture stand in the window, in pixels: those of the SVG and those that Plotly drew over it. Each mark is a list of numbers.</summary>
public sealed record MarkPlaces(MarkPair Dots, MarkPair Ends, MarkPair Lines, MarkPair Bands, MarkPair Curves)
{
    /// <summary>Dots by their middles (the ring round ours left out), intervals by their ends, straight lines by their middles, bands and curves by their corners.</summary>
    private const string Read = """
        selector => {
          const picture = document.querySelector(selector);
          const all = query => [...picture.querySelectorAll(query)];
          const box = e => e.getBoundingClientRect();
          const middle = e => [box(e).x + box(e).width / 2, box(e).y + box(e).height / 2];
          const corners = e => { const m = e.getScreenCTM(); return e.getAttribute('d').split(/[MLZ]/).filter(x => x).map(x => { const [a, b] = x.trim().split(/[ ,]/).map(Number); return [a * m.a + m.e, b * m.d + m.f]; }); };
          const sorted = list => list.flat().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const numbers = list => list.flat().sort((a, b) => a - b).map(x => [x]);
          const shapes = all('.shapelayer path').filter(e => e.getAttribute('d'));
          const isBand = e => e.getAttribute('d').includes('Z');
          const intervals = all('.chart .interval'), curves = all('.chart .marks path[fill="none"]'), lines = all('.scatterlayer .js-line').map(corners);
          const pair = (svg, plotly) => ({ svg, plotly });
          return JSON.stringify({
            dots: pair(all('.chart .dot').map(e => middle(e.querySelector('path') ?? e)), all('.scatterlayer .points path').filter(e => box(e).width < 17 || !e.style.fill.includes('255')).map(middle)),
            ends: pair(numbers(intervals.map(e => [box(e).left, box(e).right])), intervals.length ? numbers(lines.flat().map(([x]) => x)) : []),
            lines: pair(sorted(all('.chart .reference').map(e => [middle(e)])), sorted(shapes.filter(e => !isBand(e)).map(e => [middle(e)]))),
            bands: pair(sorted(all('.chart .marks path[fill="var(--band)"]').map(corners)), sorted(shapes.filter(isBand).map(corners))),
            curves: pair(sorted(curves.map(corners)), curves.length ? sorted(lines) : []),
          });
        }
        """;

    /// <summary>Of the picture that a selector names.</summary>
    public static async Task<MarkPlaces> OfAsync(IPage page, string picture) =>
        JsonSerializer.Deserialize<MarkPlaces>(await page.EvaluateAsync<string>(Read, picture), JsonSerializerOptions.Web)!;

    /// <summary>Fails when a mark of one drawing is missing in the other or moved further than this.</summary>
    public void StayWithin(double pixels)
    {
        foreach (var (kind, pair) in new[] { ("dot", Dots), ("interval", Ends), ("line", Lines), ("band", Bands), ("curve", Curves) })
        {
            Assert.True(pair.Svg.Length == pair.Plotly.Length, $"{pair.Svg.Length} of kind {kind} in the SVG, {pair.Plotly.Length} in Plotly.");
            var moved = pair.Svg.Zip(pair.Plotly, (a, b) => a.Zip(b, (from, to) => Math.Abs(from - to)).Max()).DefaultIfEmpty(0).Max();
            Assert.True(moved <= pixels, $"A {kind} moves {moved:0.0} pixels.");
        }
    }
}

/// <summary>The same marks in both drawings.</summary>
public sealed record MarkPair(double[][] Svg, double[][] Plotly);
