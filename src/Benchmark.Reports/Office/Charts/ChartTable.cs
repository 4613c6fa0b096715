using System.Globalization;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Charts;

/// <summary>The cells behind a native chart: columns side by side under one row of headings, each heading only once.</summary>
internal sealed class ChartTable
{
    private readonly List<ChartColumn> _columns = [];

    /// <summary>Rows of the longest column.</summary>
    public int Rows => _columns.Select(column => column.Cells.Count).DefaultIfEmpty().Max();

    /// <summary>Adds a column; a heading that is taken gets a number.</summary>
    public ChartColumn Add(string heading, IEnumerable<Cell> cells)
    {
        var unique = heading;
        for (var number = 2; _columns.Any(column => column.Heading.Equals(unique, StringComparison.OrdinalIgnoreCase)); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{heading} ({number})");
        }

        var column = new ChartColumn(_columns.Count + 1, unique, [.. cells]);
        _columns.Add(column);
        return column;
    }

    /// <summary>The sheet.</summary>
    public Sheet ToSheet(string name)
    {
        return new Sheet(
            name,
            [.. _columns.Select(column => new SheetColumn(Math.Clamp(Longest(column) + 2, 8, 40)))],
            [
                [.. _columns.Select(column => new Cell.Text(column.Heading))],
                .. Enumerable.Range(0, Rows).Select(row => (IReadOnlyList<Cell>)[.. _columns.Select(column => row < column.Cells.Count ? column.Cells[row] : new Cell.Empty())]),
            ]);
    }

    private static int Longest(ChartColumn column) =>
        column.Cells.OfType<Cell.Text>().Select(cell => cell.Value.Length).Append(column.Heading.Length).Max();
}

/// <summary>One column.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Heading">Its heading, which names a series.</param>
/// <param name="Cells">Under the heading.</param>
internal sealed record ChartColumn(int Number, string Heading, IReadOnlyList<Cell> Cells)
{
    /// <summary>The cell of the heading.</summary>
    public CellRange Name => new(Number, 1, [new Cell.Text(Heading)]);

    /// <summary>Every cell under it.</summary>
    public CellRange All => new(Number, 2, Cells);

    /// <summary>Some of them.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="count">How many.</param>
    public CellRange Part(int first, int count) => new(Number, first + 2, [.. Cells.Skip(first).Take(count)]);
}

/// <summary>Cells under each other.</summary>
/// <param name="Column">Number of the column, from 1.</param>
/// <param name="Row">Number of the first row, from 1.</param>
/// <param name="Cells">At least one.</param>
internal sealed record CellRange(int Column, int Row, IReadOnlyList<Cell> Cells)
{
    /// <summary>Its address on a sheet: 'Cijfers'!$C$2:$C$22.</summary>
    public string On(string sheet)
    {
        var column = SheetWriter.ColumnName(Column);
        var first = string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(sheet)}!${column}${Row}");
        return Cells.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}:${column}${Row + Cells.Count - 1}");
    }
}
