using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Microsoft.Extensions.Caching.Memory;

namespace Benchmark.Storage;

/// <summary>Keeps likeness tables: making one measures every pair of municipalities, asking one measures 342.</summary>
internal sealed class LikenessCache : IDisposable
{
    /// <summary>Most memory that tables take: a thousand of 342 municipalities and 6 characteristics; whoever names own weights makes new ones.</summary>
    public const long MostBytes = 16_000_000;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes, TrackStatistics = true });

    /// <summary>Memory that tables take now.</summary>
    public long Bytes => _cache.GetCurrentStatistics()!.CurrentEstimatedSize!.Value;

    /// <summary>The table of a basis, made when it is not there.</summary>
    /// <param name="stored">The release.</param>
    /// <param name="basis">What it is made of.</param>
    /// <param name="slabs">Slabs of <see cref="LikenessBasis.Needs"/>, by code.</param>
    public Likeness Get(StoredCatalogue stored, LikenessBasis basis, IReadOnlyDictionary<string, IndicatorSlab> slabs)
    {
        var key = (stored.DatabaseId, stored.Release, basis.Key);
        if (_cache.TryGetValue(key, out Likeness? likeness) && likeness is not null)
        {
            return likeness;
        }

        likeness = basis.Make(slabs);
        return _cache.Set(key, likeness, new MemoryCacheEntryOptions { Size = likeness.Bytes + (2L * basis.Key.Length) });
    }

    public void Dispose() => _cache.Dispose();
}
