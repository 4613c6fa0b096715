using Microsoft.Extensions.Caching.Memory;

namespace Benchmark.Storage;

/// <summary>Keeps what takes milliseconds to compute and what every reader of a page asks for alike.</summary>
internal sealed class ComputedAnswers : IDisposable
{
    /// <summary>Most memory that answers take: some 1,500 of 5 kB.</summary>
    public const long MostBytes = 8_000_000;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The answer to a question about a release, made when it is not there; that there is none is an answer too.</summary>
    /// <param name="stored">The release.</param>
    /// <param name="question">All that decides the answer.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="bytes">Memory that it takes.</param>
    public T Get<T>(StoredCatalogue stored, string question, Func<T> make, Func<T, long> bytes)
    {
        var key = (stored.DatabaseId, stored.Release, typeof(T), question);
        if (_cache.TryGetValue(key, out T? kept))
        {
            return kept!;
        }

        var answer = make();
        return _cache.Set(key, answer, new MemoryCacheEntryOptions { Size = bytes(answer) + (2L * question.Length) + 256 });
    }

    /// <summary>The same for an answer that must be read. Two who ask at once may both read it; nothing is kept of a reading that failed.</summary>
    public async Task<T> GetAsync<T>(StoredCatalogue stored, string question, Func<Task<T>> make, Func<T, long> bytes)
    {
        var key = (stored.DatabaseId, stored.Release, typeof(T), question);
        if (_cache.TryGetValue(key, out T? kept))
        {
            return kept!;
        }

        var answer = await make();
        return Get(stored, question, () => answer, bytes);
    }

    public void Dispose() => _cache.Dispose();
}
