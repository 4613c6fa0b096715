using CsvHelper;

namespace Benchmark.Web.Tests.Independent;

/// <summary>Rows of a comma-separated text as text by column name.</summary>
internal static class PlainCsv
{
    public static List<Dictionary<string, string>> Rows(byte[] text)
    {
        using var reader = CsvReader.Create(text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<Dictionary<string, string>>();
        string[]? header = null;
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (header is null)
            {
                header = fields;
            }
            else
            {
                rows.Add(header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second));
            }
        }

        return rows;
    }
}
