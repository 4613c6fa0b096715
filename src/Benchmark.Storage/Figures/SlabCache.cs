using System.Collections.Concurrent;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Benchmark.Storage;

/// <summary>
/// The figures in memory: slabs by database, release, indicator and the division they were recalculated to, within a fixed number of bytes. Asked for a set of keys it takes what it has
/// and reads the rest in one query; a key that is being made is waited for, not made twice.
/// </summary>
internal sealed class SlabCache(ObservationStore observations, IOptions<StorageOptions> options) : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = options.Value.SlabCacheMegabytes * 1_000_000L });
    private readonly ConcurrentDictionary<SlabKey, Task<IndicatorSlab>> _making = new();

    /// <summary>Slabs of indicators that the release has, by code; ratios are made from the slabs of their two sides.</summary>
    public async Task<IReadOnlyDictionary<string, IndicatorSlab>> GetAsync(StoredCatalogue stored, IEnumerable<string> codes, CancellationToken cancellation)
    {
        var slabs = new Dictionary<string, IndicatorSlab>(StringComparer.Ordinal);
        var wanted = codes.Distinct(StringComparer.Ordinal).Where(code => !Take(stored, code, slabs)).Select(Find).ToArray();
        if (wanted.Length == 0)
        {
            return slabs;
        }

        var ratios = wanted.Where(indicator => indicator.Ratio is not null).ToArray();
        var sides = ratios.SelectMany(indicator => new[] { indicator.Ratio!.Numerator, indicator.Ratio.Denominator });
        var stocked = wanted.Where(indicator => indicator.Ratio is null).Select(indicator => indicator.Code)
            .Concat(sides).Distinct(StringComparer.Ordinal).Where(code => !slabs.ContainsKey(code) && !Take(stored, code, slabs)).Select(Find).ToArray();

        await MakeAsync(stored, stocked, slabs, missing => observations.ReadAsync(stored, missing, CancellationToken.None), cancellation);
        await MakeAsync(stored, ratios, slabs, missing => Task.FromResult<IReadOnlyDictionary<string, IndicatorSlab>>(Ratios(stored.Catalogue, missing, slabs)), cancellation);
        return slabs;

        Indicator Find(string code) => stored.Catalogue.Find(code) ?? throw new ArgumentException($"The release has no indicator '{code}'.", nameof(codes));
    }

    /// <summary>
    /// Slabs on the division of another year, by code, made of the slabs as published. Kept under a key of their own; making one takes about as
    /// long as waiting for somebody else who makes it, so two at a time may.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, IndicatorSlab>> GetAsync(StoredCatalogue stored, IEnumerable<string> codes, Division division, CancellationToken cancellation)
    {
        var register = stored.Catalogue.Register;
        var wanted = codes.Distinct(StringComparer.Ordinal).ToArray();
        var sides = wanted.Select(code => stored.Catalogue.Find(code)?.Ratio).OfType<RatioDefinition>().SelectMany(ratio => new[] { ratio.Numerator, ratio.Denominator });
        var published = await GetAsync(stored, wanted.Concat(sides), cancellation);
        return wanted.ToDictionary(code => code, On, StringComparer.Ordinal);

        IndicatorSlab On(string code)
        {
            var key = Key(stored, code) with { DivisionYear = division.Year };
            if (_cache.TryGetValue(key, out IndicatorSlab? kept) && kept is not null)
            {
                return kept;
            }

            var slab = published[code].Indicator.Ratio is { } ratio
                ? RecalculatedSlab.RatioOf(published[code], On(ratio.Numerator), On(ratio.Denominator), division)
                : RecalculatedSlab.Of(published[code], division, register);
            _cache.Set(key, slab, new MemoryCacheEntryOptions { Size = slab.Bytes });
            return slab;
        }
    }

    public void Dispose() => _cache.Dispose();

    private bool Take(StoredCatalogue stored, string code, Dictionary<string, IndicatorSlab> slabs)
    {
        if (!_cache.TryGetValue(Key(stored, code), out IndicatorSlab? slab) || slab is null)
        {
            return false;
        }

        slabs[code] = slab;
        return true;
    }

    // Makes in one go what nobody else is making, and waits for the rest. What is made belongs to everybody who waits for it: the
    // cancellation of one asker ends his waiting, not the making.
    private async Task MakeAsync(
        StoredCatalogue stored,
        IReadOnlyCollection<Indicator> indicators,
        Dictionary<string, IndicatorSlab> slabs,
        Func<IReadOnlyCollection<Indicator>, Task<IReadOnlyDictionary<string, IndicatorSlab>>> make,
        CancellationToken cancellation)
    {
        var (own, awaited) = (new List<(Indicator Indicator, TaskCompletionSource<IndicatorSlab> Promise)>(), new Dictionary<string, Task<IndicatorSlab>>(StringComparer.Ordinal));
        foreach (var indicator in indicators)
        {
            var promise = new TaskCompletionSource<IndicatorSlab>(TaskCreationOptions.RunContinuationsAsynchronously);
            var making = _making.GetOrAdd(Key(stored, indicator.Code), promise.Task);
            if (making != promise.Task)
            {
                awaited[indicator.Code] = making;
            }
            else if (Take(stored, indicator.Code, slabs))
            {
                // Somebody finished it between the look at the cache and now.
                promise.SetResult(slabs[indicator.Code]);
                _making.TryRemove(Key(stored, indicator.Code), out _);
            }
            else
            {
                awaited[indicator.Code] = promise.Task;
                own.Add((indicator, promise));
            }
        }

        if (own.Count > 0)
        {
            _ = Task.Run(() => KeepPromisesAsync(stored, own, make), CancellationToken.None);
        }

        foreach (var (code, slab) in awaited)
        {
            slabs[code] = await slab.WaitAsync(cancellation);
        }
    }

    private async Task KeepPromisesAsync(
        StoredCatalogue stored,
        List<(Indicator Indicator, TaskCompletionSource<IndicatorSlab> Promise)> own,
        Func<IReadOnlyCollection<Indicator>, Task<IReadOnlyDictionary<string, IndicatorSlab>>> make)
    {
        try
        {
            var made = await make([.. own.Select(promised => promised.Indicator)]);
            foreach (var (indicator, promise) in own)
            {
                var slab = made[indicator.Code];
                _cache.Set(Key(stored, indicator.Code), slab, new MemoryCacheEntryOptions { Size = slab.Bytes });
                _making.TryRemove(Key(stored, indicator.Code), out _);
                promise.SetResult(slab);
            }
        }
        catch (Exception failure)
        {
            // Told to everybody who waits; the next asker tries again.
            foreach (var (indicator, promise) in own)
            {
                _making.TryRemove(Key(stored, indicator.Code), out _);
                promise.TrySetException(failure);
                _ = promise.Task.Exception;
            }
        }
    }

    private static Dictionary<string, IndicatorSlab> Ratios(
        Catalogue catalogue, IReadOnlyCollection<Indicator> indicators, Dictionary<string, IndicatorSlab> sides) =>
        indicators.ToDictionary(
            indicator => indicator.Code,
            indicator => SlabBuilder.Ratio(
                indicator, catalogue.PeriodsOf(indicator.Code), sides[indicator.Ratio!.Numerator], sides[indicator.Ratio.Denominator], catalogue.Register),
            StringComparer.Ordinal);

    private static SlabKey Key(StoredCatalogue stored, string code) => new(stored.DatabaseId, stored.Release, code);

    /// <summary>Division year 0: as published.</summary>
    private readonly record struct SlabKey(string Database, int Release, string Indicator, int DivisionYear = 0);
}
