using Benchmark.Import.Sample;
using Benchmark.Storage;

namespace Benchmark.Import;

/// <summary>Publishes the sample release that came with the program.</summary>
public sealed class SamplePublisher
{
    private readonly ReleasePublisher _publisher;

    internal SamplePublisher(ReleasePublisher publisher) => _publisher = publisher;

    /// <summary>Folder of the sample beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "sample");

    /// <summary>Publishes a folder's files as the next release, unless the newest sample release was made from the same files.</summary>
    /// <returns>Number of the new release, or null when there was nothing new.</returns>
    /// <exception cref="RefusedDeliveryException">Something is wrong in the files; nothing was stored.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away or not migrated; nothing was stored.</exception>
    /// <exception cref="IOException">The folder is not there, or the disk is full; nothing was stored.</exception>
    public async Task<int?> PublishAsync(string folder, CancellationToken cancellation)
    {
        var hash = SampleHash.Of(folder);
        return await _publisher.NewestSampleHashAsync(cancellation) == hash
            ? null
            : await _publisher.PublishAsync(SampleReader.Read(folder), hash, cancellation);
    }
}
