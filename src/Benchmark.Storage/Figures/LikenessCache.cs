using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Microsoft.Extensions.Caching.Memory;

namespace Benchmark.Storage;

/// <summary>Keeps likeness tables: making one measures every pair of municipalities, asking one measures 342.</summary>
internal sealed class LikenessCache : IDisposable
{
    // One table of 342 municipalities and 6 characteristics takes some 16 kB; own characteristics can ask for any number of them.
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 500 });

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

        return _cache.Set(key, basis.Make(slabs), new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose() => _cache.Dispose();
}
