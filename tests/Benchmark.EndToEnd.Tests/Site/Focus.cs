namespace Benchmark.EndToEnd.Tests.Site;

/// <summary>Where the keyboard is, and whether a reader sees it.</summary>
internal static class Focus
{
    /// <summary>What has the focus, and what is wrong with how it is shown.</summary>
    public const string Script = """
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== 'rgba(0, 0, 0, 0)';
          const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          // The heading has the focus while a page is new: nobody can press anything there.
          if (e.tagName === 'H1') { return ['h1', '', '']; }
          return [`${e.tagName.toLowerCase()} ${e.getAttribute('aria-label') ?? e.textContent.trim().slice(0, 40)}`, seen ? '' : 'no outline', inside ? '' : 'out of sight'];
        }
        """;

    /// <summary>What is wrong with how the focus is shown now.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Visit visit)
    {
        var focus = await visit.Page.EvaluateAsync<string[]>(Script);
        return [.. focus[1..].Where(fault => fault.Length > 0).Select(fault => $"{focus[0]}: {fault}")];
    }

    /// <summary>Presses Tab from the top of the open page to its last button; what was wrong on the way.</summary>
    public static async Task<IReadOnlyList<string>> ThroughPageAsync(Visit visit)
    {
        var stops = await visit.Page.EvaluateAsync<int>("""() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex="0"]')].filter(e => e.checkVisibility({ visibilityProperty: true })).length""");

        var faults = new List<string>();
        var atTheEnd = false;
        for (var step = 0; step < stops + 5 && !atTheEnd; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            atTheEnd = await visit.Page.EvaluateAsync<bool>("() => document.activeElement.matches('.colours button:last-child')");
            faults.AddRange(await FaultsAsync(visit));
        }

        Assert.True(atTheEnd, "The last button was not reached.");
        return faults;
    }
}
