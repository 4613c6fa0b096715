using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Features.Compare;

/// <summary>What the comparison page shows.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Comparison">Null while no municipality is chosen; then the others are too.</param>
/// <param name="Development">Its development, and what that tells.</param>
/// <param name="Robustness">Whether its verdict stands in other groups; null where that has no meaning.</param>
/// <param name="Map">The map; null where another picture is shown.</param>
internal sealed record CompareAnswer(Catalogue Catalogue, Indicator Indicator, Comparison? Comparison, DevelopmentReading? Development, ConclusionRobustness? Robustness, ComparisonMap? Map)
{
    /// <summary>Where the difference sits, when that is the view.</summary>
    public Decomposition? Parts { get; init; }

    /// <summary>What belongs beside the figure, when that is the view.</summary>
    public PairedFigures? Pair { get; init; }

    /// <summary>The same question to the newest release, where that is another; null too where the newest has no answer to it.</summary>
    public Comparison? Renewed { get; init; }

    /// <exception cref="RefusedException">The question cannot be answered.</exception>
    public static async Task<CompareAnswer> OfAsync(ComparisonService comparisons, ViewState state, Editor? reader, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        var indicator = catalogue.Find(state.Indicator!) ?? throw new RefusedException(Refusals.UnknownIndicator(state.Indicator!, catalogue));
        if (state.Municipality is null)
        {
            return new(catalogue, indicator, null, null, null, null);
        }

        // A release published in between must not mix with this one.
        var comparison = await comparisons.CompareAsync(state.Request with { Release = catalogue.Release.Number, Reader = reader }, cancellation);
        return new(
            catalogue,
            indicator,
            comparison,
            await comparisons.ReadDevelopmentAsync(comparison, cancellation),
            await comparisons.RobustnessAsync(comparison, cancellation),
            state.View == ComparisonView.Map ? await comparisons.MapAsync(comparison, state.Classes, cancellation) : null)
        {
            Parts = state.View == ComparisonView.Parts ? await comparisons.DecomposeAsync(comparison, cancellation) : null,
            Renewed = await RenewedAsync(comparisons, state.Request with { Reader = reader }, comparison, cancellation),
            Pair = PairOf(state.View) is { } kind ? await comparisons.PairAsync(comparison, kind, cancellation) : null,
        };
    }

    // The same period and group: what differs is what was corrected.
    private static async Task<Comparison?> RenewedAsync(ComparisonService comparisons, ComparisonRequest asked, Comparison shown, CancellationToken cancellation)
    {
        var newest = (await comparisons.ReleasesAsync(cancellation))[0].Number;
        if (shown.Release.Number == newest)
        {
            return null;
        }

        try
        {
            return await comparisons.CompareAsync(asked with { Release = newest, Period = shown.Period.Period }, cancellation);
        }
        catch (RefusedException)
        {
            // The newest figures lack this indicator, period, municipality or group: the notice above leads to them, and they say so.
            return null;
        }
    }

    /// <summary>Which pair a view shows; null for a view of none.</summary>
    public static PairKind? PairOf(ComparisonView? view) => view switch
    {
        ComparisonView.Budget => PairKind.BudgetAndAccount,
        ComparisonView.Income => PairKind.CostAndIncome,
        _ => null,
    };
}
