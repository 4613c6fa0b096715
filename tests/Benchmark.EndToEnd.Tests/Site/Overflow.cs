using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Site;

/// <summary>What makes a page wider than its window. Tables of figures may scroll in a frame of their own.</summary>
public static class Overflow
{
    private const string Find = """
        async () => {
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          const root = document.documentElement, width = root.clientWidth;
          if (root.scrollWidth <= width) {
            return [];
          }

          const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + .5 && e.checkVisibility() && !e.closest('.scroll > *') && getComputedStyle(e).position !== 'fixed');
          return [`${root.scrollWidth} > ${width}`, ...wide.slice(0, 5).map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} ${e.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}`)];
        }
        """;

    /// <summary>Nothing when the page fits; else how much too wide it is and the first elements that stick out.</summary>
    public static Task<string[]> FindAsync(IPage page) => page.EvaluateAsync<string[]>(Find);
}
