namespace Benchmark.Cli;

/// <summary>Rows for a person at a terminal, each column as wide as its longest text.</summary>
internal static class Columns
{
    /// <summary>Writes rows that all have the same number of texts.</summary>
    public static void Write(IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join("  ", row.Zip(widths, (text, width) => text.PadRight(width))).TrimEnd());
        }
    }
}
