namespace Benchmark.Reports.Csv;

/// <summary>How a CSV is written.</summary>
public enum CsvForm
{
    /// <summary>csv: comma, decimal point, CRLF, no byte order mark.</summary>
    Rfc4180,

    /// <summary>csv-nl: semicolon, decimal comma, byte order mark, as a Dutch Excel opens it.</summary>
    DutchExcel,
}
