using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using BenchmarkDotNet.Attributes;

namespace Benchmark.Performance.Figures;

/// <summary>Does the conclusion hold: 200 other groups of one municipality, over the standard characteristics of the sample.</summary>
[MemoryDiagnoser]
[WithGoals]
public class RobustnessBenchmarks
{
    private readonly FilledDatabase _database = new();
    private IndicatorSlab _slab = null!;
    private Comparison _comparison = null!;
    private Likeness _likeness = null!;

    [GlobalSetup]
    public async Task Fill()
    {
        var catalogue = (await _database.FillAsync()).Catalogue;
        _slab = await _database.Comparisons.SlabAsync("misdrijven_per_1000", null, CancellationToken.None);
        _comparison = await _database.Comparisons.CompareAsync(new("misdrijven_per_1000", "GM0193", GroupExpression.Default), CancellationToken.None);
        var basis = LikenessBasis.Of((GroupExpression.MostAlike)GroupExpression.Default, _comparison.Group.Division, _comparison.Period.Period, catalogue);
        _likeness = basis.Make(await _database.Comparisons.SlabsAsync(basis.Needs, null, CancellationToken.None));
    }

    [GlobalCleanup]
    public void Remove() => _database.Dispose();

    [Benchmark]
    [Goal("100 ms")]
    public ConclusionRobustness? TwoHundredVariants() => RobustnessAnswer.Of(_comparison, _slab, _likeness);
}
