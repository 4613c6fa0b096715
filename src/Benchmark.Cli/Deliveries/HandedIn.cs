using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Storage;

namespace Benchmark.Cli.Deliveries;

/// <summary>Whether a source hands in files or is asked as a service.</summary>
internal static class HandedIn
{
    /// <summary>How a source is read.</summary>
    /// <exception cref="RefusedException">There is no such source, or it hands in the other of the two.</exception>
    public static async Task<StoredMapping> MappingAsync(SourceMappingStore mappings, string source, bool isFile, CancellationToken cancellation)
    {
        var stored = await mappings.FindAsync(source, cancellation) ?? throw new RefusedException(SourceMappingRefusal.Unknown());
        return isFile == stored.Mapping.File is not null ? stored : throw new RefusedException(new Refusal(RefusalKind.Invalid, "bron", isFile
            ? new($"De bron '{source}' is een dienst: daarvan is geen bestand nodig.", $"The source '{source}' is a service: it needs no file.")
            : new($"De bron '{source}' levert bestanden: noem het bestand.", $"The source '{source}' hands in files: name the file.")));
    }
}
