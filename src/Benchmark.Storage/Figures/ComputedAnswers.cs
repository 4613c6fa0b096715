using Benchmark.Core.Comparisons;
using Microsoft.Extensions.Caching.Memory;

namespace Benchmark.Storage;

/// <summary>Keeps answers to "Houdt de conclusie stand?": making one draws 200 groups, and every reader of a page asks for the same.</summary>
internal sealed class RobustnessCache : IDisposable
{
    /// <summary>Most memory that answers take: some 1,500 of 200 groups.</summary>
    public const long MostBytes = 8_000_000;

    private const long BytesPerVariant = 24;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The answer about a comparison of a release, made when it is not there; that there is none is an answer too.</summary>
    public ConclusionRobustness? Get(StoredCatalogue stored, Comparison comparison, Func<ConclusionRobustness?> make)
    {
        var key = (stored.DatabaseId, stored.Release, comparison.Indicator.Code, comparison.Municipality.Code, comparison.Period.Period, comparison.Group.Expression.ToString());
        return _cache.TryGetValue(key, out ConclusionRobustness? kept)
            ? kept
            : _cache.Set(key, make(), new MemoryCacheEntryOptions { Size = (RobustnessAnswer.Variants * BytesPerVariant) + (2L * key.Item6.Length) + 256 });
    }

    public void Dispose() => _cache.Dispose();
}
