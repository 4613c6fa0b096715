using Benchmark.Storage.Sql;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TableColumn = Microsoft.SqlServer.Dac.Model.Column;

namespace Benchmark.Storage.Tests.Proof;

/// <summary>What SQL Server itself would know after the migrations, without a server: tables from the scripts, and statements bound to them.</summary>
internal sealed class SqlServerModel : IDisposable
{
    // DbUp makes its own journal before the first script runs.
    private const string Journal = "CREATE TABLE SchemaVersions (Id int IDENTITY(1, 1) NOT NULL PRIMARY KEY, ScriptName nvarchar(255) NOT NULL, Applied datetime NOT NULL)";

    // Objects of the server itself, which the model does not carry.
    private static readonly string[] AllowedReferences =
    [
        "sp_getapplock", // the lock under which one process publishes
        "[sys].[databases]", // is READ_COMMITTED_SNAPSHOT on?
    ];

    private readonly TSqlModel _model = new(SqlServerVersion.Sql160, new TSqlModelOptions());
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, CreateTableStatement> _tables = new(StringComparer.OrdinalIgnoreCase);

    public SqlServerModel()
    {
        Add(Journal);
        var others = Migrations.Of(SqlDialect.SqlServer).SelectMany(PartsWithoutTables).ToList();
        foreach (var table in _tables.Values)
        {
            new Sql160ScriptGenerator().GenerateScript(table, out var text);
            Add(text);
        }

        others.ForEach(add => add());
    }

    /// <summary>Columns of every table that the migrations make, by table.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ModelColumn>> Tables() => _model
        .GetObjects(DacQueryScopes.UserDefined, Table.TypeClass)
        .Where(table => table.Name.Parts[^1] != "SchemaVersions")
        .ToDictionary(
            table => table.Name.Parts[^1],
            IReadOnlyList<ModelColumn> (table) => [.. table.GetReferenced(Table.Columns).Select(ModelColumn.Of)],
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Columns of the primary key of every table, in order.</summary>
    public IReadOnlyDictionary<string, string[]> PrimaryKeys() => _model
        .GetObjects(DacQueryScopes.UserDefined, PrimaryKeyConstraint.TypeClass)
        .ToDictionary(
            key => key.GetReferenced(PrimaryKeyConstraint.Host).Single().Name.Parts[^1],
            key => key.GetReferenced(PrimaryKeyConstraint.Columns).Select(column => column.Name.Parts[^1]).ToArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a statement as a procedure with its declared parameters.</summary>
    public void AddStatement(string name, string text, IReadOnlyList<Storage.Sql.Parameter> parameters)
    {
        var declared = string.Join(", ", parameters.Select(parameter => $"@{parameter.Name} {parameter.Type.Name}"));
        Add($"CREATE PROCEDURE [{name}] {declared} AS BEGIN\n{text};\nEND");
    }

    /// <summary>Every error and every warning, but those about objects of the server itself.</summary>
    public IReadOnlyList<string> Problems() =>
        [.. _problems, .. _model.Validate().Where(message => !IsAllowed(message.Message)).Select(message => $"{message.MessageType} {message.Prefix}{message.Number}: {message.Message}")];

    public void Dispose() => _model.Dispose();

    private static bool IsAllowed(string message) => AllowedReferences.Any(reference => message.Contains(reference, StringComparison.OrdinalIgnoreCase));

    // A model takes definitions alone: a column that a later migration adds is put in the definition of its table, and what a migration writes is
    // proved as a statement.
    private IEnumerable<Action> PartsWithoutTables(string name)
    {
        var text = Migrations.Text(name);
        var script = (TSqlScript)new TSql160Parser(true).Parse(new StringReader(text), out var errors);
        _problems.AddRange(errors.Select(error => $"{name}({error.Line}): {error.Message}"));
        foreach (var statement in script.Batches.SelectMany(batch => batch.Statements))
        {
            var part = text.Substring(statement.StartOffset, statement.FragmentLength);
            switch (statement)
            {
                case CreateTableStatement table:
                    _tables.Add(table.SchemaObjectName.BaseIdentifier.Value, table);
                    break;
                case AlterTableAddTableElementStatement added:
                    var definition = _tables[added.SchemaObjectName.BaseIdentifier.Value].Definition;
                    added.Definition.ColumnDefinitions.ToList().ForEach(definition.ColumnDefinitions.Add);
                    added.Definition.TableConstraints.ToList().ForEach(definition.TableConstraints.Add);
                    break;
                case CreateIndexStatement or CreateTriggerStatement:
                    yield return () => Add(part);
                    break;
                default:
                    yield return () => AddStatement($"{Path.GetFileNameWithoutExtension(name)}_{statement.StartLine}", part, []);
                    break;
            }
        }
    }

    private void Add(string script)
    {
        try
        {
            _model.AddObjects(script);
        }
        catch (DacModelException refused)
        {
            _problems.AddRange(refused.Messages.Select(message => $"{message.MessageType} {message.Prefix}{message.Number}: {message.Message} in {script}"));
        }
    }
}

/// <summary>A column as the model knows it; the type as it is declared: <c>char(8)</c>.</summary>
internal sealed record ModelColumn(string Name, string Type, bool IsNullable, bool IsFilledByServer, string? Collation)
{
    public static ModelColumn Of(TSqlObject column)
    {
        var type = column.GetReferenced(TableColumn.DataType).Single().Name.Parts[^1];
        var declared = type switch
        {
            "char" or "varchar" or "nvarchar" => $"{type}({(column.GetProperty<bool>(TableColumn.IsMax) ? "max" : column.GetProperty<int>(TableColumn.Length))})",
            "datetime2" => $"{type}({column.GetProperty<int>(TableColumn.Scale)})",
            _ => type,
        };
        var hasDefault = column.GetReferencing(DefaultConstraint.TargetColumn).Any();
        return new ModelColumn(
            column.Name.Parts[^1], declared, column.GetProperty<bool>(TableColumn.Nullable), column.GetProperty<bool>(TableColumn.IsIdentity) || hasDefault, column.GetProperty<string>(TableColumn.Collation));
    }
}
