using System.Text.RegularExpressions;
using Benchmark.Storage.Sql;
using Benchmark.Storage.Tests.Proof;

namespace Benchmark.Storage.Tests.Schema;

/// <summary>Both engines hold the same tables, column by column, in the type pairs that were agreed.</summary>
public sealed partial class SchemaTests(MigratedSqlite sqlite) : IClassFixture<MigratedSqlite>
{
    [Fact]
    public void Both_engines_have_the_same_migrations_by_number_and_name() => Assert.Equal(
        Migrations.Of(SqlDialect.SqlServer).Select(Path.GetFileName),
        Migrations.Of(SqlDialect.Sqlite).Select(Path.GetFileName));

    [Fact]
    public void Both_engines_have_the_same_tables_and_columns_in_the_agreed_types()
    {
        using var model = new SqlServerModel();
        var server = model.Tables().ToDictionary(table => table.Key, table => table.Value.Select(column => (column.Name, Pair(column), column.IsNullable)).ToArray());
        var file = TablesOfSqlite();
        Assert.Equal(server.Keys.Order(StringComparer.Ordinal), file.Keys.Order(StringComparer.Ordinal));
        foreach (var (table, columns) in server)
        {
            Assert.Equal(columns, file[table].Select(column => (column.Name, column.Type, !column.IsRequired)));
        }
    }

    [Fact]
    public void Both_engines_have_the_same_primary_keys()
    {
        using var model = new SqlServerModel();
        var file = TablesOfSqlite();
        foreach (var (table, key) in model.PrimaryKeys().Where(table => file.ContainsKey(table.Key)))
        {
            Assert.Equal(key, file[table].Where(column => column.KeyPlace > 0).OrderBy(column => column.KeyPlace).Select(column => column.Name));
        }
    }

    [Fact]
    public void SQLite_checks_every_length_that_SQL_Server_declares_and_keeps_bytes_and_bits_within_theirs()
    {
        using var model = new SqlServerModel();
        var missing = from table in model.Tables()
                      let text = (string)sqlite.Rows($"SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '{table.Key}'").Single()[0]
                      from column in table.Value
                      let check = CheckFor(column)
                      where check is not null && !text.Contains(check, StringComparison.Ordinal)
                      select $"{table.Key}.{column.Name} {column.Type} needs {check}";
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_SQLite_table_is_strict() => Assert.Empty(
        sqlite.Rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name <> 'SchemaVersions'"));

    [Fact]
    public void Codes_and_periods_are_compared_by_their_bytes_on_SQL_Server()
    {
        using var model = new SqlServerModel();
        Assert.Empty(from table in model.Tables()
                     from column in table.Value
                     where column.Type.StartsWith("char", StringComparison.Ordinal) || column.Type.StartsWith("varchar", StringComparison.Ordinal)
                     where column.Collation != "Latin1_General_100_BIN2"
                     select $"{table.Key}.{column.Name}");
    }

    [Fact]
    public void Every_versioned_table_has_the_columns_that_publishing_fills()
    {
        using var model = new SqlServerModel();
        var tables = model.Tables();
        foreach (var table in VersionedTables.All)
        {
            var declared = table.Columns.Select(column => (column.Name, column.Type.Name)).ToArray();
            Assert.Equal(declared, tables[table.StagingName].Select(column => (column.Name, column.Type)));
            Assert.Equal([.. declared, ("release_from", "int"), ("release_to", "int")], tables[table.Name].Select(column => (column.Name, column.Type)));
        }
    }

    private Dictionary<string, (string Name, string Type, bool IsRequired, long KeyPlace)[]> TablesOfSqlite() => sqlite
        .Rows("SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'SchemaVersions' ORDER BY m.name, c.cid")
        .GroupBy(row => (string)row[0])
        .ToDictionary(table => table.Key, table => table.Select(row => ((string)row[1], (string)row[2], (long)row[3] == 1, (long)row[4])).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static string Pair(ModelColumn column) => Name().Match(column.Type).Value switch
    {
        "int" or "tinyint" or "bit" => "INTEGER",
        "float" => "REAL",
        "char" or "varchar" or "nvarchar" or "date" or "datetime2" => "TEXT",
        var other => throw new InvalidOperationException($"{other} has no agreed pair."),
    };

    private static string? CheckFor(ModelColumn column) => Name().Match(column.Type).Value switch
    {
        "char" => $"length({column.Name}) = {Digits().Match(column.Type).Value}",
        "varchar" or "nvarchar" => $"length({column.Name}) <= {Digits().Match(column.Type).Value}",
        "bit" => $"{column.Name} IN (0, 1)",
        "tinyint" => $"{column.Name} >= ",
        "date" => $"{column.Name} LIKE '____-__-__'",
        "datetime2" => $"{column.Name} LIKE '____-__-__T__:__:__.___Z'",
        _ => null,
    };

    [GeneratedRegex("^[a-z0-9]+")]
    private static partial Regex Name();

    [GeneratedRegex("(?<=\\()[0-9]+")]
    private static partial Regex Digits();
}
