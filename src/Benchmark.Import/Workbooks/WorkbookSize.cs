using System.IO.Compression;

namespace Benchmark.Import.Workbooks;

/// <summary>Guards against a small workbook that unpacks to something enormous: what it says about its own size is not believed.</summary>
internal static class WorkbookSize
{
    private const int MostParts = 10_000;

    /// <summary>Whether a workbook unpacks to at most a number of bytes. It is unpacked once, to nowhere.</summary>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public static async Task<bool> IsWithinAsync(Stream stream, long most, CancellationToken cancellation)
    {
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts)
        {
            return false;
        }

        var (buffer, total) = (new byte[64 * 1024], 0L);
        foreach (var entry in archive.Entries)
        {
            await using var part = await entry.OpenAsync(cancellation);
            for (int read; (read = await part.ReadAsync(buffer, cancellation)) > 0;)
            {
                total += read;
                if (total > most)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
