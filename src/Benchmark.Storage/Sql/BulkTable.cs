namespace Benchmark.Storage.Sql;

/// <summary>A table that rows are loaded into by the thousand.</summary>
internal sealed class BulkTable
{
    /// <summary>A table with all columns that a row fills, in the order of the values.</summary>
    public BulkTable(string name, IReadOnlyList<Column> columns)
    {
        (Name, Columns) = (name, columns);
        Insert = Statement.OnlyOn(
            SqlDialect.Sqlite,
            $"INSERT INTO {name} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select(column => "@" + column.Name))})",
            [.. columns.Select(column => new Parameter(column.Name, column.Type))]);
    }

    public string Name { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Adds one row, where the engine has no bulk loading of its own.</summary>
    public Statement Insert { get; }
}
