using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Features.Overview;

/// <summary>What Overzicht shows.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Municipality">The own municipality.</param>
/// <param name="Inhabitants">Its newest number of inhabitants and of when; null when unknown.</param>
/// <param name="Highlights">What the first sentence tells.</param>
/// <param name="Any">A comparison that tells which group was used; null without key figures.</param>
/// <param name="News">What the newest release has new; null for an older one, and where there is nothing to lay it beside.</param>
/// <param name="Tasks">Per task, in page order.</param>
internal sealed record OverviewAnswer(
    Catalogue Catalogue,
    Municipality Municipality,
    (double Count, Period Period)? Inhabitants,
    Highlights Highlights,
    Comparison? Any,
    NewsOfMunicipality? News,
    IReadOnlyList<TaskFigures> Tasks)
{
    private const string InhabitantsCode = "inwoners";
    private const int MostPerTask = 8;

    public static async Task<OverviewAnswer> OfAsync(ComparisonService comparisons, ViewState state, Editor? reader, CancellationToken cancellation)
    {
        var code = state.Municipality!;
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        // A release published in between must not mix with this one.
        var release = catalogue.Release.Number;
        var figures = await comparisons.KeyFiguresAsync(code, state.Group, release, reader, cancellation);
        var positions = await comparisons.InformationPositionAsync(code, release, cancellation);
        var all = figures.Select(figure => figure.Comparison).ToArray();
        return new OverviewAnswer(
            catalogue,
            catalogue.Register.Find(code)!,
            catalogue.Find(InhabitantsCode) is null ? null : NewestOf(await comparisons.SlabAsync(InhabitantsCode, release, cancellation), code),
            Highlights.Of(all),
            Highlights.TellingGroup(all),
            await NewsAsync(comparisons, code, release, cancellation),
            [.. positions.Select(position => new TaskFigures(position.Task, position, OfTask(figures, position.Task)))]);
    }

    private static async Task<NewsOfMunicipality?> NewsAsync(ComparisonService comparisons, string municipality, int release, CancellationToken cancellation) =>
        (await comparisons.ReleasesAsync(cancellation))[0].Number == release ? await comparisons.NewsAsync(municipality, release, cancellation) : null;

    private static IReadOnlyList<KeyFigure> OfTask(IReadOnlyList<KeyFigure> figures, SocietalTask task) =>
        [.. figures
            .Where(figure => figure.Comparison.Indicator.Tasks.Contains(task))
            .OrderBy(figure => figure.Comparison.Indicator.KeyFigure)
            .ThenBy(figure => figure.Comparison.Indicator.Code, StringComparer.Ordinal)
            .Take(MostPerTask)];

    private static (double Count, Period Period)? NewestOf(IndicatorSlab slab, string code)
    {
        if (slab.RowOf(code) is >= 0 and var row)
        {
            for (var index = slab.Periods.Count - 1; index >= 0; index--)
            {
                if (slab.Cells.Value[slab.Cell(index, row)] is var value && !double.IsNaN(value))
                {
                    return (value, slab.Periods[index].Period);
                }
            }
        }

        return null;
    }
}

/// <summary>One task on Overzicht.</summary>
public sealed record TaskFigures(SocietalTask Task, TaskPosition Position, IReadOnlyList<KeyFigure> Figures);
