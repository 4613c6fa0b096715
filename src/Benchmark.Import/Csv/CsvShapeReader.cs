using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;
using CsvHelper;

namespace Benchmark.Import.Csv;

/// <summary>Looks at a file of separated values and says how it is written. The whole file is read: one value at its end may settle what a number means.</summary>
public static class CsvShapeReader
{
    private const int LinesForDelimiter = 200;
    private const int MostColumns = 2_000;
    private const int LongestLine = 1024 * 1024;

    private static readonly char[] Delimiters = [';', '\t', '|', ','];

    /// <summary>What is seen in a file; null with nothing in it.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static async Task<CsvShape?> ReadAsync(DeliveryFile file, CancellationToken cancellation)
    {
        (CsvEncoding Encoding, bool HasMark) letters;
        await using (var stream = await file.OpenAsync(cancellation))
        {
            letters = await CsvEncodings.DetectAsync(stream, cancellation);
        }

        var candidates = new List<(char Delimiter, int Fields, int HeaderRow, double Share)>();
        foreach (var delimiter in Delimiters)
        {
            if (await StartAsync(file, letters.Encoding, delimiter, cancellation) is { } start)
            {
                candidates.Add((delimiter, start.Fields, start.HeaderRow, start.Share));
            }
        }

        if (candidates.Count == 0)
        {
            return null;
        }

        var best = candidates.OrderByDescending(candidate => candidate.Fields > 1).ThenByDescending(candidate => candidate.Share).ThenByDescending(candidate => candidate.Fields).First();
        var questions = new List<CsvQuestion>();
        if (best.Fields == 1 || candidates.Any(other => other.Delimiter != best.Delimiter && other.Fields > 1 && other.Share >= best.Share && other.Fields >= best.Fields))
        {
            questions.Add(new CsvQuestion(CsvQuestionKind.Delimiter, "", best.Delimiter.ToString()));
        }

        var (columns, rows) = await ColumnsAsync(file, letters.Encoding, best.Delimiter, best.HeaderRow, cancellation);
        questions.AddRange(columns.Where(column => column.Numbers is NumberNotation.Doubtful or NumberNotation.Mixed).Select(column => new CsvQuestion(CsvQuestionKind.DecimalSign, column.Name, column.Example)));
        // One column with a comma and another with a point: the file has no decimal sign of its own.
        if (columns.Any(column => column.Numbers == NumberNotation.Comma))
        {
            questions.AddRange(columns.Where(column => column.Numbers == NumberNotation.Point).Select(column => new CsvQuestion(CsvQuestionKind.DecimalSign, column.Name, column.Example)));
        }

        var isWide = columns.Count(column => Period.TryParse(column.Name, null, out _)) >= 2;
        return new CsvShape(letters.Encoding, letters.HasMark, best.Delimiter, best.HeaderRow, columns, rows, isWide, questions);
    }

    // The number of fields that most lines have, and the first line with it, which is the header: titles stand above it in one field.
    private static async Task<(int Fields, int HeaderRow, double Share)?> StartAsync(DeliveryFile file, CsvEncoding encoding, char delimiter, CancellationToken cancellation)
    {
        await using var reader = await OpenAsync(file, encoding, delimiter, cancellation);
        var lines = new List<(int Line, int Fields, int Filled)>();
        while (lines.Count < LinesForDelimiter && await ReadAsync(reader, cancellation))
        {
            lines.Add(((int)reader.LineNumber, reader.FieldCount, Enumerable.Range(0, reader.FieldCount).Count(column => !string.IsNullOrWhiteSpace(reader.GetString(column)))));
        }

        if (lines.Count == 0)
        {
            return null;
        }

        var usual = lines.CountBy(line => line.Fields).OrderByDescending(fields => fields.Value).ThenByDescending(fields => fields.Key).First();
        var header = lines.FirstOrDefault(line => line.Fields == usual.Key && 2 * line.Filled > usual.Key, lines[0]);
        return (usual.Key, header.Line, (double)usual.Value / lines.Count);
    }

    private static async Task<(IReadOnlyList<CsvColumn> Columns, long Rows)> ColumnsAsync(
        DeliveryFile file, CsvEncoding encoding, char delimiter, int headerRow, CancellationToken cancellation)
    {
        await using var reader = await OpenAsync(file, encoding, delimiter, cancellation);
        while (await ReadAsync(reader, cancellation) && reader.LineNumber < headerRow)
        {
        }

        var columns = Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(column => new NumberEvidence(reader.GetString(column).ReplaceLineEndings(" ").Trim())).ToList();
        var rows = 0L;
        while (await ReadAsync(reader, cancellation))
        {
            rows++;
            for (var column = 0; column < Math.Min(columns.Count, reader.FieldCount); column++)
            {
                columns[column].Add(reader.GetString(column).Trim());
            }
        }

        return ([.. columns.Select(column => column.Column())], rows);
    }

    private static async Task<CsvReader> OpenAsync(DeliveryFile file, CsvEncoding encoding, char delimiter, CancellationToken cancellation) => CsvReader.Create(
        await file.OpenAsync(cancellation),
        new CsvReaderOptions { Separator = delimiter, Encoding = CsvEncodings.Of(encoding), HasHeader = false, TrackLineNumbers = true, PoolStrings = true, MaxRecordSize = LongestLine });

    // What comes after a line that does not end tells nothing; reading the values reports it.
    private static async ValueTask<bool> ReadAsync(CsvReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(cancellation);
        }
        catch (CsvFormatException)
        {
            return false;
        }
    }
}
