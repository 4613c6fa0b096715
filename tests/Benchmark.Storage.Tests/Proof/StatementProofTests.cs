using Benchmark.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Benchmark.Storage.Tests.Proof;

/// <summary>Every statement of the product is right on both engines, without a SQL Server at hand; see docs/not-run.md for what this cannot see.</summary>
public sealed class StatementProofTests(MigratedSqlite sqlite) : IClassFixture<MigratedSqlite>
{
    private static readonly Storage.Sql.Parameter[] None = [];

    [Fact]
    public void Migrations_and_statements_bind_on_SQL_Server_without_error_or_warning()
    {
        using var model = new SqlServerModel();
        var statements = AllStatements.On(SqlDialect.SqlServer);
        foreach (var (name, statement) in statements)
        {
            model.AddStatement(name, statement.For(SqlDialect.SqlServer), statement.Parameters);
        }

        Assert.Empty(model.Problems());
        Assert.True(statements.Count > 30, "The list of statements is nearly empty.");
    }

    [Fact]
    public void Statements_keep_the_rules_that_binding_does_not_hold()
    {
        using var model = new SqlServerModel();
        var tables = model.Tables();
        Assert.Empty(AllStatements.On(SqlDialect.SqlServer).SelectMany(named =>
            FinalTextRules.Problems(named.Statement.For(SqlDialect.SqlServer), named.Statement.Parameters, tables).Select(problem => $"{named.Name}: {problem}")));
    }

    [Fact]
    public void Every_statement_prepares_on_a_migrated_SQLite()
    {
        var problems = AllStatements.On(SqlDialect.Sqlite)
            .Select(named => (named.Name, Problem: sqlite.ProblemWith(named.Statement.For(SqlDialect.Sqlite))))
            .Where(named => named.Problem is not null);
        Assert.Empty(problems);
    }

    [Fact]
    public void Every_declared_parameter_is_used_in_the_text()
    {
        var unused = from dialect in SqlDialect.All
                     from named in AllStatements.On(dialect)
                     from parameter in named.Statement.Parameters
                     where !named.Statement.For(dialect).Contains("@" + parameter.Name, StringComparison.Ordinal)
                     select $"{named.Name} @{parameter.Name}";
        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("SELECT number FROM releases")]
    [InlineData("SELECT numbers FROM release")]
    [InlineData("SELECT number FROM release WHERE number = @other")]
    [InlineData("SELECT number FORM release WHERE")]
    [InlineData("SELECT number FROM release LIMIT 1")]
    public void A_statement_that_does_not_bind_is_seen(string text)
    {
        using var model = new SqlServerModel();
        model.AddStatement("broken", text, None);
        Assert.NotEmpty(model.Problems());
    }

    [Theory]
    [InlineData("SELECT ifnull(note, '') FROM release", "ifnull")]
    [InlineData("SELECT length(note) FROM release", "length")]
    [InlineData("SELECT group_concat(note) FROM release", "group_concat")]
    [InlineData("SELECT note || note FROM release", "")]
    [InlineData("INSERT INTO release (number, date, status, methods_version, created_at) VALUES (1, '2026-01-01', 0, 1, '2026-01-01')", "note")]
    [InlineData("SELECT number FROM release WHERE number = @text", "int meets nvarchar(20)")]
    [InlineData("SELECT number FROM release AS r WHERE r.sample_hash = @text", "char(64) meets nvarchar(20)")]
    [InlineData("UPDATE release SET status = @text", "tinyint meets nvarchar(20)")]
    [InlineData("INSERT INTO province_staging (code, name) VALUES (@text, 'x')", "char(4) meets nvarchar(20)")]
    [InlineData("SELECT code FROM region WHERE type = @text", "varchar(40) meets nvarchar(20)")]
    [InlineData("INSERT INTO region_member_staging (type, code, municipality_id) VALUES ('a', 'b', 1)", "from_year")]
    [InlineData("SELECT 1 FROM municipality WHERE code IN (SELECT item FROM OPENJSON(@text) WITH (item varchar(6) '$') AS w WHERE w.item = municipality.code)", "varchar(6) meets char(6)")]
    [InlineData("SELECT 1 FROM municipality WHERE EXISTS (SELECT 1 FROM (SELECT w.item AS it FROM OPENJSON(@text) WITH (item varchar(6) '$') AS w) AS d WHERE d.it = municipality.code)", "varchar(6) meets char(6)")]
    public void A_statement_that_breaks_a_rule_is_seen(string text, string telling)
    {
        using var model = new SqlServerModel();
        var problems = FinalTextRules.Problems(text, [new Storage.Sql.Parameter("text", SqlType.NVarChar(20))], model.Tables());
        Assert.Contains(problems, problem => problem.Contains(telling, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("SELECT TOP (1) number FROM release")]
    [InlineData("SELECT number FROM releases")]
    [InlineData("SELECT item FROM OPENJSON('[1]') WITH (item int '$')")]
    public void A_statement_that_SQLite_cannot_prepare_is_seen(string text) => Assert.NotNull(sqlite.ProblemWith(text));
}

/// <summary>A SQLite database in memory with every migration applied.</summary>
public sealed class MigratedSqlite : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public MigratedSqlite()
    {
        _connection.Open();
        // DbUp makes its own journal before the first script runs.
        Run("CREATE TABLE SchemaVersions (SchemaVersionID INTEGER PRIMARY KEY, ScriptName TEXT NOT NULL, Applied DATETIME NOT NULL)");
        foreach (var name in Migrations.Of(SqlDialect.Sqlite))
        {
            Run(Migrations.Text(name));
        }
    }

    /// <summary>Why a statement cannot be prepared, or null.</summary>
    public string? ProblemWith(string text)
    {
        using var command = _connection.CreateCommand();
        // EXPLAIN compiles the statement and runs nothing of it.
        command.CommandText = "EXPLAIN " + text;
        foreach (var name in text.Split('@').Skip(1).Select(rest => new string([.. rest.TakeWhile(sign => char.IsLetterOrDigit(sign) || sign == '_')])).Distinct())
        {
            command.Parameters.AddWithValue("@" + name, DBNull.Value);
        }

        try
        {
            using var reader = command.ExecuteReader();
            return null;
        }
        catch (SqliteException problem)
        {
            return problem.Message;
        }
    }

    public IReadOnlyList<object[]> Rows(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
