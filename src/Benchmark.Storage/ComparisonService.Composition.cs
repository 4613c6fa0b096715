using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;

namespace Benchmark.Storage;

/// <summary>Questions about what a figure is made of, and what belongs beside it.</summary>
public sealed partial class ComparisonService
{
    /// <summary>Where the difference of a comparison sits; null for a figure that is no sum of others, or of which too little is known.</summary>
    /// <param name="comparison">A comparison that this service gave.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Decomposition?> DecomposeAsync(Comparison comparison, CancellationToken cancellation)
    {
        var stored = await StoredAsync(comparison.Release.Number, cancellation);
        var (catalogue, period) = (stored.Catalogue, comparison.Period.Period);
        if (catalogue.PartsOf(comparison.Indicator.Code) is not { Count: > 0 } parts)
        {
            return null;
        }

        var slabs = await ToldAsync(stored, parts, comparison.ToldOn, cancellation);
        var held = parts.ToLookup(part => slabs[part].IndexOf(period) >= 0, part => slabs[part]);
        return DecompositionAnswer.Of(
            comparison,
            [.. held[true].Select(slab => ComparisonAnswer.Of(catalogue, slab, period, comparison.Municipality, comparison.Group, comparison.DespiteFamily))],
            [.. held[false].Select(slab => slab.Indicator)]);
    }

    /// <summary>The figure of a comparison beside its budget or its income, through the years; null where the release names none.</summary>
    /// <param name="comparison">A comparison of either of the two that this service gave.</param>
    /// <param name="kind">What is laid beside it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<PairedFigures?> PairAsync(Comparison comparison, PairKind kind, CancellationToken cancellation)
    {
        var stored = await StoredAsync(comparison.Release.Number, cancellation);
        if (stored.Catalogue.PairOf(comparison.Indicator.Code, kind == PairKind.BudgetAndAccount ? LinkKind.Budget : LinkKind.Income) is not { } link)
        {
            return null;
        }

        var slabs = await ToldAsync(stored, [link.Indicator, link.Other], comparison.ToldOn, cancellation);
        var (first, second) = kind == PairKind.BudgetAndAccount ? (link.Other, link.Indicator) : (link.Indicator, link.Other);
        return PairedAnswer.Of(kind, stored.Catalogue, slabs[first], slabs[second], comparison.Municipality, comparison.Group);
    }
}
