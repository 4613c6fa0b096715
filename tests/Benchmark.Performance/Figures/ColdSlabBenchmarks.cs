using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Storage;
using BenchmarkDotNet.Attributes;

namespace Benchmark.Performance.Figures;

/// <summary>
/// Figures read from SQLite into a slab, past every cache of ours. Goals: under 10 ms for an indicator of the sample, under 25 ms for 8,550
/// rows. The baseline is an indicator of 342 rows, nearly all of it the round trip.
/// </summary>
[MemoryDiagnoser]
public class ColdSlabBenchmarks
{
    private readonly FilledDatabase _database = new();
    private StoredCatalogue _stored = null!;

    [GlobalSetup]
    public async Task Fill() => _stored = await _database.FillAsync();

    [GlobalCleanup]
    public void Remove() => _database.Dispose();

    [Benchmark(Baseline = true)]
    public Task<IReadOnlyDictionary<string, IndicatorSlab>> OneYear() => ReadAsync("algoritmes_geregistreerd");

    [Benchmark]
    public Task<IReadOnlyDictionary<string, IndicatorSlab>> LongestOfTheSample() => ReadAsync("koopprijs_gemiddeld");

    [Benchmark]
    public Task<IReadOnlyDictionary<string, IndicatorSlab>> Rows8550() => ReadAsync(FilledDatabase.LongSeries);

    private Task<IReadOnlyDictionary<string, IndicatorSlab>> ReadAsync(string code)
    {
        IReadOnlyCollection<Indicator> wanted = [_stored.Catalogue.Find(code)!];
        return _database.Observations.ReadAsync(_stored, wanted, CancellationToken.None);
    }
}
