using System.Runtime.CompilerServices;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tables;
using CsvHelper;

namespace Benchmark.Import.Csv;

/// <summary>Reads a file of separated values, row by row.</summary>
internal static class CsvTable
{
    private const int LongestLine = 1024 * 1024;
    private const char Unreadable = '\uFFFD';

    /// <summary>A table whose header stands on a line; null with a finding where there is none.</summary>
    public static async Task<DeliveredTable?> OpenAsync(
        Stream stream, CsvForm form, int headerRow, string file, ReadingLimits limits, FindingList findings, CancellationToken cancellation)
    {
        if (stream.CanSeek && stream.Length > limits.FileBytes)
        {
            await stream.DisposeAsync();
            findings.Add(new Finding(new Place(file, 0, ""), "", CheckRule.Unreadable) { Facts = [UnreadableCause.TooManyBytes, limits.FileBytes] });
            return null;
        }

        var reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = form.Delimiter,
            Encoding = CsvEncodings.Of(form.Encoding),
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = LongestLine,
            OnMalformedRecord = record => findings.Add(new Finding(new Place(file, (int)record.LineNumber, ""), "", CheckRule.Unreadable) { Facts = [UnreadableCause.Quotes] }),
        });
        var isFound = false;
        while (!isFound && await AdvanceAsync(reader, file, findings, cancellation))
        {
            isFound = reader.LineNumber >= headerRow;
        }

        if (!isFound)
        {
            await reader.DisposeAsync();
            findings.Add(new Finding(new Place(file, 0, ""), "", CheckRule.Unreadable) { Facts = [UnreadableCause.Empty] });
            return null;
        }

        return new DeliveredTable(HeaderOf(reader), RowsAsync(reader, file, findings, cancellation), reader.DisposeAsync);
    }

    private static string[] HeaderOf(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetString(column).ReplaceLineEndings(" ").Trim())];

    private static async IAsyncEnumerable<TableRow> RowsAsync(CsvReader reader, string file, FindingList findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var row = new TableRow(column => Cell.OfText(reader.GetString(column)));
        while (await AdvanceAsync(reader, file, findings, cancellation))
        {
            if (HasUnreadable(reader) is { } column)
            {
                findings.Add(new Finding(new Place(file, (int)reader.LineNumber, ""), reader.GetString(column), CheckRule.Unreadable) { Facts = [UnreadableCause.Encoding] });
            }
            else
            {
                yield return row.At((int)reader.LineNumber, reader.FieldCount);
            }
        }
    }

    // A line that does not end is where a file without closing quotes stops being read.
    private static async ValueTask<bool> AdvanceAsync(CsvReader reader, string file, FindingList findings, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(cancellation);
        }
        catch (CsvFormatException)
        {
            findings.Add(new Finding(new Place(file, (int)reader.LineNumber, ""), "", CheckRule.Unreadable) { Facts = [UnreadableCause.LongLine] });
            return false;
        }
    }

    // Bytes that are no letters in the encoding come out as one sign, and a file of something else has zeros in it.
    private static int? HasUnreadable(CsvReader reader)
    {
        var record = reader.RawRecord;
        if (record.IndexOf("\uFFFD"u8) < 0 && !record.Contains((byte)0) && System.Text.Unicode.Utf8.IsValid(record))
        {
            return null;
        }

        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (reader.GetString(column).AsSpan().ContainsAny(Unreadable, '\0'))
            {
                return column;
            }
        }

        return reader.FieldCount > 0 ? 0 : null;
    }
}
