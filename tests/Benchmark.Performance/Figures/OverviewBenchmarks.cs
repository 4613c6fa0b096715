using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using BenchmarkDotNet.Attributes;

namespace Benchmark.Performance.Figures;

/// <summary>
/// Overzicht of 60 figures beside 20 comparable municipalities, everything in memory: the comparisons with their developments, and per row its
/// strip, its line and its words. The baseline asks the same figures one after the other.
/// </summary>
[MemoryDiagnoser]
[WithGoals]
public class OverviewBenchmarks
{
    private const int Figures = 60;
    private const string Own = "GM0193";

    private readonly FilledDatabase _database = new();
    private string[] _codes = null!;

    [GlobalSetup]
    public async Task Fill()
    {
        var catalogue = (await _database.FillAsync(Figures)).Catalogue;
        _codes = [.. catalogue.Indicators.Where(indicator => indicator.KeyFigure is not null && catalogue.PeriodsOf(indicator.Code).Count > 0).Select(indicator => indicator.Code)];
        if (_codes.Length < Figures)
        {
            throw new InvalidOperationException($"There are only {_codes.Length} key figures.");
        }

        await Overview();
    }

    [GlobalCleanup]
    public void Remove() => _database.Dispose();

    [Benchmark]
    [Goal("25 ms")]
    public async Task<int> Overview() =>
        (await _database.Comparisons.KeyFiguresAsync(Own, GroupExpression.Default, null, null, CancellationToken.None)).Sum(figure => Row(figure.Comparison, figure.Development));

    [Benchmark(Baseline = true)]
    public async Task<int> OneByOne()
    {
        var length = 0;
        foreach (var code in _codes)
        {
            var comparison = await _database.Comparisons.CompareAsync(new(code, Own, GroupExpression.Default), CancellationToken.None);
            length += Row(comparison, (await _database.Comparisons.ReadDevelopmentAsync(comparison, CancellationToken.None)).Development);
        }

        return length;
    }

    private static int Row(Comparison comparison, Development development) =>
        Strip.Svg(comparison, Language.Dutch).Length + Sparkline.Svg(development, Language.Dutch).Length + Narrator.Verdict(comparison, Language.Dutch).Text.Length;
}
