using System.Text.Unicode;
using CsvHelper;

namespace Benchmark.Import.Sample;

/// <summary>A comma-separated file with a known header; what cannot be read becomes a finding.</summary>
internal sealed class SampleFile(string folder, string name, IReadOnlyList<string> columns, List<SampleFinding> findings)
{
    /// <summary>Rows with the right number of columns. One row object serves all: what is needed of it must be taken at once.</summary>
    public IEnumerable<SampleRow> Rows()
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            Report(0, "", "", "the file is missing");
            yield break;
        }

        var bytes = File.ReadAllBytes(path);
        if (!Utf8.IsValid(bytes))
        {
            Report(0, "", "", "the file must be UTF-8");
            yield break;
        }

        using var reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            OnMalformedRecord = record => Report((int)record.LineNumber, "", "", $"the quotes cannot be read ({record.Reason})"),
        });
        if (!reader.Read() || !columns.SequenceEqual(Enumerable.Range(0, reader.FieldCount).Select(reader.GetString), StringComparer.Ordinal))
        {
            Report(1, "", "", $"the header must be {string.Join(',', columns)}");
            yield break;
        }

        var row = new SampleRow(this, reader, columns);
        while (reader.Read())
        {
            if (reader.FieldCount == columns.Count)
            {
                yield return row;
            }
            else
            {
                Report((int)reader.LineNumber, "", "", $"there must be {columns.Count} columns and there are {reader.FieldCount}");
            }
        }
    }

    public void Report(int line, string column, string value, string rule) => findings.Add(new SampleFinding(name, line, column, value, rule));
}
