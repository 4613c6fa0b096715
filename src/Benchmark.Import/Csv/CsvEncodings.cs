using System.Text;
using Benchmark.Core.Deliveries;

namespace Benchmark.Import.Csv;

/// <summary>The encodings of files.</summary>
internal static class CsvEncodings
{
    public static Encoding Of(CsvEncoding encoding) => encoding switch
    {
        CsvEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        CsvEncoding.Utf16 => Encoding.Unicode,
        CsvEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };

    /// <summary>
    /// Which encoding a file has: what the mark at its start says; without one UTF-16 where every other byte of its start is nothing, UTF-8 where the whole
    /// file can be that, and else Windows-1252, which any bytes can be.
    /// </summary>
    public static async Task<(CsvEncoding Encoding, bool HasMark)> DetectAsync(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        var read = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        switch (buffer.AsSpan(0, read))
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return (CsvEncoding.Utf8, true);
            case [0xFF, 0xFE, ..]:
                return (CsvEncoding.Utf16, true);
            case [0xFE, 0xFF, ..]:
                return (CsvEncoding.Utf16BigEndian, true);
        }

        if (HalfOfNothing(buffer.AsSpan(0, read), 1))
        {
            return (CsvEncoding.Utf16, false);
        }

        if (HalfOfNothing(buffer.AsSpan(0, read), 0))
        {
            return (CsvEncoding.Utf16BigEndian, false);
        }

        var (decoder, letters) = (new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder(), new char[buffer.Length + 16]);
        try
        {
            for (; read > 0; read = await stream.ReadAsync(buffer, cancellation))
            {
                decoder.GetChars(buffer, 0, read, letters, 0, flush: false);
            }

            decoder.GetChars(buffer, 0, 0, letters, 0, flush: true);
            return (CsvEncoding.Utf8, false);
        }
        catch (DecoderFallbackException)
        {
            return (CsvEncoding.Windows1252, false);
        }
    }

    private static bool HalfOfNothing(ReadOnlySpan<byte> start, int first)
    {
        var (count, nothing) = (0, 0);
        for (var at = first; at < Math.Min(start.Length, 1000); at += 2)
        {
            count++;
            nothing += start[at] == 0 ? 1 : 0;
        }

        return count >= 2 && nothing > count / 2;
    }
}
