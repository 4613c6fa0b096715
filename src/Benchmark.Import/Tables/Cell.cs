using System.Globalization;

namespace Benchmark.Import.Tables;

/// <summary>What stands in one place of a table.</summary>
/// <param name="Kind">What it is in the file.</param>
/// <param name="Text">As written, without white space round it; of a number in a workbook its shortest notation with a point.</param>
/// <param name="Number">The number, or NaN.</param>
internal readonly record struct Cell(CellKind Kind, string Text, double Number = double.NaN)
{
    public static Cell Nothing { get; } = new(CellKind.Text, "");

    public bool IsEmpty => Text.Length == 0;

    public static Cell OfText(string text) => new(CellKind.Text, text.Trim());

    public static Cell OfNumber(double number) => new(CellKind.Number, number.ToString("R", CultureInfo.InvariantCulture), number);

    public static Cell OfDate(DateTime date, double number) => new(CellKind.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), number);

    public static Cell OfError(string text) => new(CellKind.Error, text);
}

/// <summary>What a cell is in the file. A file of separated values knows text alone.</summary>
internal enum CellKind
{
    Text,
    Number,
    Date,

    /// <summary>A formula that came to nothing: <c>#N/B</c>.</summary>
    Error,
}
