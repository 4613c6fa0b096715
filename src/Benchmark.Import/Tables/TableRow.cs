namespace Benchmark.Import.Tables;

/// <summary>A row of a table. One object serves all rows of a file: what is needed of it must be taken before the next.</summary>
/// <param name="cells">What stands in a column, from 0; asked only for columns that the row has.</param>
internal sealed class TableRow(Func<int, Cell> cells)
{
    /// <summary>Line or row in the file, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many columns the row has.</summary>
    public int Count { get; private set; }

    public Cell this[int column] => column < Count ? cells(column) : Cell.Nothing;

    public TableRow At(int line, int count)
    {
        (Line, Count) = (line, count);
        return this;
    }
}
