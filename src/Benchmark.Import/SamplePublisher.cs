using Benchmark.Import.Sample;
using Benchmark.Storage;

namespace Benchmark.Import;

/// <summary>Publishes the sample release that came with the program, with its standard groups.</summary>
public sealed class SamplePublisher
{
    private readonly ReleasePublisher _publisher;
    private readonly StandardGroupPublisher _groups;

    internal SamplePublisher(ReleasePublisher publisher, StandardGroupPublisher groups) => (_publisher, _groups) = (publisher, groups);

    /// <summary>Folder of the sample beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "sample");

    /// <summary>
    /// Publishes a folder's figures as the next release, unless the newest sample release was made from the same figures, and makes the standard
    /// groups those of the folder in either case: they have versions of their own.
    /// </summary>
    /// <exception cref="RefusedSampleException">Something is wrong in the files; nothing was stored.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away or not migrated; nothing was stored.</exception>
    /// <exception cref="IOException">The folder is not there, or the disk is full; nothing was stored.</exception>
    public async Task<SampleOutcome> PublishAsync(string folder, CancellationToken cancellation)
    {
        var hash = SampleHash.Of(folder);
        if (await _publisher.NewestSampleHashAsync(cancellation) == hash)
        {
            return new SampleOutcome(null, await _groups.PublishAsync(SampleReader.ReadGroups(folder), cancellation));
        }

        var (release, groups) = SampleReader.Read(folder);
        return await _publisher.PublishSampleAsync(release, hash, groups, cancellation);
    }
}
