using Benchmark.Core.Deliveries;

namespace Benchmark.Import.Csv;

/// <summary>What was seen in a file of separated values, to be shown and confirmed before it is read.</summary>
/// <param name="Encoding">How its letters are written.</param>
/// <param name="HasMark">Whether a mark at its start says so; where not it is concluded from the bytes.</param>
/// <param name="Delimiter">What stands between fields.</param>
/// <param name="HeaderRow">Line of the header, from 1.</param>
/// <param name="Columns">The columns below it.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="IsWide">Whether several headers are periods, so that a row holds several values.</param>
/// <param name="Questions">What cannot be told from the file and must be answered.</param>
public sealed record CsvShape(
    CsvEncoding Encoding, bool HasMark, char Delimiter, int HeaderRow, IReadOnlyList<CsvColumn> Columns, long Rows, bool IsWide, IReadOnlyList<CsvQuestion> Questions)
{
    /// <summary>What was seen as a form to confirm; where there is a question about the decimal sign a comma is put there to be answered, not because it is likelier.</summary>
    public CsvForm ProposedForm => new(
        Delimiter,
        Columns.Any(column => column.Numbers == NumberNotation.Point) && !Columns.Any(column => column.Numbers == NumberNotation.Comma) ? '.' : ',',
        Columns.Any(column => column.IsGrouped),
        Encoding);
}

/// <summary>A column of a file.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Numbers">How numbers are written in it.</param>
/// <param name="IsGrouped">Whether thousands are set apart somewhere in it.</param>
/// <param name="Example">The first thing that decided <paramref name="Numbers"/>, or the first that stands in it.</param>
public sealed record CsvColumn(string Name, NumberNotation Numbers, bool IsGrouped, string Example);

/// <summary>How the numbers of a column are written.</summary>
public enum NumberNotation
{
    /// <summary>It holds no numbers.</summary>
    NoNumbers,

    /// <summary>Whole numbers that read the same either way.</summary>
    Whole,

    /// <summary>With a decimal comma.</summary>
    Comma,

    /// <summary>With a decimal point.</summary>
    Point,

    /// <summary>Only numbers such as 1.234, that could be either: it is asked.</summary>
    Doubtful,

    /// <summary>Some with a comma and some with a point: it is asked.</summary>
    Mixed,
}

/// <summary>A question about a file.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Column">The column; empty where it is about the file.</param>
/// <param name="Example">What stands there.</param>
public sealed record CsvQuestion(CsvQuestionKind About, string Column, string Example);

/// <summary>What a question is about.</summary>
public enum CsvQuestionKind
{
    /// <summary>More than one delimiter, or none, divides the lines.</summary>
    Delimiter,

    /// <summary>Whether 1.234 is a little over one or over a thousand.</summary>
    DecimalSign,
}
