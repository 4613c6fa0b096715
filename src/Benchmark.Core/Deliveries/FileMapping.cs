using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>How the table in a file is read. Columns are named by their header, without the white space round it.</summary>
public sealed record FileMapping
{
    /// <summary>How a file of separated values is written; null for a workbook, and while nobody confirmed it: then it is detected, and what is in doubt refuses the file.</summary>
    public CsvForm? Csv { get; init; }

    /// <summary>Sheet of a workbook; null where it has one.</summary>
    public string? Sheet { get; init; }

    /// <summary>Line or row of the header, from 1.</summary>
    public int HeaderRow { get; init; } = 1;

    /// <summary>Column with the code of the municipality: <c>GM0193</c>, <c>0193</c> or <c>193</c>.</summary>
    public required string Municipality { get; init; }

    /// <summary>Column with the period; null where <see cref="FixedPeriod"/> or the columns of a wide table say it.</summary>
    public string? Period { get; init; }

    /// <summary>The one period of everything in the file.</summary>
    public Period? FixedPeriod { get; init; }

    /// <summary>What a date in the column of the period stands for; null where there should be none.</summary>
    public DateReading? Dates { get; init; }

    /// <summary>Columns of a table with one value per row; null for a wide table.</summary>
    public TidyColumns? Tidy { get; init; }

    /// <summary>Columns of a table with several values per row; null for a tidy table.</summary>
    public IReadOnlyList<WideColumn>? Wide { get; init; }

    /// <summary>What the source writes for a status, in the column of the status or in the place of a value: <c>x</c>, <c>.</c>, <c>*</c>. Capitals do not matter.</summary>
    public IReadOnlyDictionary<string, ObservationStatus> StatusWords { get; init; } = new Dictionary<string, ObservationStatus>();

    /// <summary>Status of a value of which the file says nothing.</summary>
    public ObservationStatus Status { get; init; } = ObservationStatus.StatusUnknown;
}

/// <summary>What a date stands for in the column of the period.</summary>
public enum DateReading
{
    /// <summary>The year in which it lies.</summary>
    Year,

    /// <summary>The quarter in which it lies.</summary>
    Quarter,
}

/// <summary>How a file of separated values is written.</summary>
/// <param name="Delimiter">Between fields: <c>;</c>, <c>,</c>, tab or <c>|</c>.</param>
/// <param name="DecimalSign"><c>,</c> or <c>.</c>.</param>
/// <param name="Grouped">Whether thousands may be set apart: <c>1.234,5</c> with a decimal comma. Where not, <c>1.234</c> is no number with one.</param>
/// <param name="Encoding">How letters are written.</param>
public sealed record CsvForm(char Delimiter, char DecimalSign, bool Grouped, CsvEncoding Encoding);

/// <summary>How the letters of a file are written; a mark at its start may say so and is skipped.</summary>
public enum CsvEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>Windows-1252, Western European.</summary>
    Windows1252,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16BigEndian,
}

/// <summary>The columns of a table with one value per row.</summary>
public sealed record TidyColumns
{
    /// <summary>Column with the value.</summary>
    public required string Value { get; init; }

    /// <summary>Column that says which indicator; null where <see cref="FixedIndicator"/> does.</summary>
    public string? Indicator { get; init; }

    /// <summary>The one indicator of the file.</summary>
    public string? FixedIndicator { get; init; }

    /// <summary>What the source calls an indicator → its code here; what is not in it is taken for a code.</summary>
    public IReadOnlyDictionary<string, string> Indicators { get; init; } = new Dictionary<string, string>();

    /// <summary>Column with the status.</summary>
    public string? Status { get; init; }

    /// <summary>Column with the lower bound.</summary>
    public string? Lower { get; init; }

    /// <summary>Column with the upper bound.</summary>
    public string? Upper { get; init; }

    /// <summary>Column with x of a ratio.</summary>
    public string? Numerator { get; init; }

    /// <summary>Column with n of a ratio.</summary>
    public string? Denominator { get; init; }
}

/// <summary>A column of a wide table.</summary>
/// <param name="Column">Its header.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Period">The period; null where the row says it.</param>
public sealed record WideColumn(string Column, string Indicator, Period? Period = null);
