using Benchmark.Core.Comparisons;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using BenchmarkDotNet.Attributes;

namespace Benchmark.Performance.Figures;

/// <summary>
/// Rank intervals of all 342 municipalities over 2,000 draws each, of crime in the sample. The baseline is the straightforward way, one
/// municipality after the other, of a tenth of them: all of them would take ten times as long.
/// </summary>
[MemoryDiagnoser]
[WithGoals]
public class RankBenchmarks
{
    private readonly FilledDatabase _database = new();
    private IndicatorSlab _slab = null!;
    private int[] _rows = null!;
    private int _period;

    [GlobalSetup]
    public async Task Fill()
    {
        await _database.FillAsync();
        _slab = await _database.Comparisons.SlabAsync("misdrijven_per_1000", null, CancellationToken.None);
        _period = _slab.Periods.Count - 1;
        _rows = [.. Enumerable.Range(0, _slab.Codes.Count).Where(row => !double.IsNaN(_slab.Cells.Value[_slab.Cell(_period, row)]))];
    }

    [GlobalCleanup]
    public void Remove() => _database.Dispose();

    [Benchmark]
    [Goal("400 ms")]
    public IReadOnlyList<Rank?> AllAtOnce() => RankInterval.OfAll(_slab, _period, _rows);

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Rank?> ATenthOneByOne() =>
        [.. _rows.Where((_, place) => place % 10 == 0).Select(own => RankInterval.Of(_slab, _period, own, Array.FindAll(_rows, row => row != own)))];
}
