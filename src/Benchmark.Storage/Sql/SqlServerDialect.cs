using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Benchmark.Storage.Sql;

internal sealed class SqlServerDialect : SqlDialect
{
    private const int RowsPerBatch = 50_000;

    public override string Folder => "sqlserver";

    public override bool StagesInTransaction => false;

    public override string Advice => "Run 'benchmark migrate' and 'benchmark sample' against it, and check ConnectionStrings:Benchmark.";

    public override DbConnection Connect(string connectionString) => new SqlConnection(connectionString);

    public override string IntList(string parameter) => $"OPENJSON({parameter}) WITH (item int '$')";

    // OPENJSON gives text in the collation of the database, which does not compare with that of the codes.
    public override string TextList(string parameter, SqlType type) =>
        $"(SELECT list.item COLLATE Latin1_General_100_BIN2 AS item FROM OPENJSON({parameter}) WITH (item {type.Name} '$') AS list)";

    public override object Value(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset instant => instant.UtcDateTime,
        _ => value,
    };

    public override async Task BulkLoadAsync(Session session, VersionedTable table, IEnumerable<object?[]> rows)
    {
        using var bulk = new SqlBulkCopy((SqlConnection)session.Connection, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction?)session.Transaction)
        {
            DestinationTableName = table.StagingName,
            BulkCopyTimeout = Session.WriteTimeoutSeconds,
        };
        using var batch = new DataTable();
        foreach (var column in table.Columns)
        {
            batch.Columns.Add(column.Name, column.Type.ClrType);
            bulk.ColumnMappings.Add(column.Name, column.Name);
        }

        foreach (var chunk in rows.Chunk(RowsPerBatch))
        {
            foreach (var row in chunk)
            {
                batch.Rows.Add(Array.ConvertAll(row, Value));
            }

            await bulk.WriteToServerAsync(batch, session.Cancellation);
            batch.Clear();
        }
    }

    public override async Task<IAsyncDisposable> LockAsync(string connectionString, TimeSpan patience, CancellationToken cancellation)
    {
        // The lock belongs to the session of this connection. A pooled one would keep it until somebody else used the connection.
        var connection = new SqlConnection(new SqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            var session = new Session(connection, this, cancellation) { TimeoutSeconds = (int)patience.TotalSeconds + Session.WriteTimeoutSeconds };
            var answer = await session.ScalarAsync<int>(Statements.TakeLock, (int)patience.TotalMilliseconds);
            return answer >= 0 ? connection : throw new DatabaseUnavailableException("Another process is migrating or publishing; try again when it is done.");
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // A database is made by its administrator, with the rights and files that belong to it.
    public override Task PrepareAsync(string connectionString, CancellationToken cancellation) => Task.CompletedTask;

    public override async Task<string?> SettingsProblemAsync(Session session) =>
        await session.ScalarAsync<bool>(Statements.ReadsSnapshots)
            ? null
            : "READ_COMMITTED_SNAPSHOT is off, so a publication makes readers wait. Run: ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON";

    public override void CheckRoom(string connectionString, long bytes)
    {
        // The server's disk is its administrator's; a full one fails the transaction and nothing is published.
    }

    public override Task TidyAsync(Session session) => Task.CompletedTask;

    // Nested, so that they are made at first use and not while the dialects themselves are.
    private static class Statements
    {
        public static readonly Statement TakeLock = Statement.OnlyOn(
            SqlServer,
            """
            DECLARE @answer int;
            EXEC @answer = sp_getapplock @Resource = 'benchmark-publication', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = @patience;
            SELECT @answer;
            """,
            new Parameter("patience", SqlType.Int));

        public static readonly Statement ReadsSnapshots = Statement.OnlyOn(
            SqlServer,
            "SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()");
    }
}
