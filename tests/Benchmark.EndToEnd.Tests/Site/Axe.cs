using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Site;

/// <summary>Accessibility rules over what a page shows now. Asked directly, for the violations only: a table of the country would otherwise be described cell by cell.</summary>
public static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async selector => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const found = await axe.run(selector ?? document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
          return JSON.stringify(found.violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}) ${n.target.join(' ')}: ${n.failureSummary.split('\n').slice(1).join(' ').trim()}`)));
        }
        """;

    /// <summary>Every violation with the element it is about; of the whole page or of the part that a selector names.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string? part = null)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Source);
        }

        return JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(Run, part))!;
    }
}
