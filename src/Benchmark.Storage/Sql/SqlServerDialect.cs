using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Benchmark.Storage.Sql;

internal sealed class SqlServerDialect : SqlDialect
{
    private const int RowsPerBatch = 50_000;

    // From this severity on the server ends the connection, and the driver tells so of one that was never made.
    private const byte EndsConnection = 20;

    // sys.messages, and for the negative and two-digit ones the driver.
    private static readonly HashSet<int> Unavailable =
    [
        -2, -1, 2, 53, 64, 121, 233, 258, 10053, 10054, 10060, 10061, 11001, // no connection, a broken one, or no answer in time
        18452, 18456, 18486, 18487, 18488, // the login is refused, locked, or its password has expired
        911, 916, 4060, 4064, // the database is not there for this login
        921, 922, 924, 926, 927, 942, 945, 976, 978, 982, 983, // recovering, restoring, offline, for one user, or a replica that does not answer
        3906, 3908, 6005, 17142, 17143, // read-only for the moment, shutting down, paused
        1204, 1205, 1222, 3960, 3966, // no lock in time, chosen as deadlock victim, snapshot lost
        701, 802, 8645, 8651, 1101, 1105, 9002, // out of memory, disk or log
        10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920, // Azure: moving, throttled, too many requests
        208, // a table is not there: never migrated
    ];

    public override string Folder => "sqlserver";

    public override bool StagesInTransaction => false;

    public override string Advice => "Run 'benchmark migrate' and 'benchmark sample' against it, and check ConnectionStrings:Benchmark.";

    public override Statement JournalExists => Statements.JournalExists;

    public override DbConnection Connect(string connectionString) => new SqlConnection(connectionString);

    public override bool IsUnavailable(DbException error) => error is SqlException { Class: var severity, Number: var number } && (severity >= EndsConnection || Unavailable.Contains(number));

    // A constraint or a unique index that a second row breaks.
    public override bool IsTaken(DbException error) => error is SqlException { Number: 2627 or 2601 };

    public override string IntList(string parameter) => $"OPENJSON({parameter}) WITH (item int '$')";

    // OPENJSON gives text in the collation of the database, which does not compare with that of the codes.
    public override string TextList(string parameter, SqlType type) =>
        $"(SELECT list.item COLLATE Latin1_General_100_BIN2 AS item FROM OPENJSON({parameter}) WITH (item {type.Name} '$') AS list)";

    public override string NumberedTextList(string parameter, SqlType type) =>
        $"(SELECT list.item COLLATE Latin1_General_100_BIN2 AS item, list.number AS number FROM OPENJSON({parameter}) WITH (item {type.Name} '$.item', number int '$.number') AS list)";

    public override object Value(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset instant => instant.UtcDateTime,
        _ => value,
    };

    public override async Task<long> BulkLoadAsync(Session session, BulkTable table, IAsyncEnumerable<object?[]> rows)
    {
        using var bulk = new SqlBulkCopy((SqlConnection)session.Connection, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction?)session.Transaction)
        {
            DestinationTableName = table.Name,
            BulkCopyTimeout = Session.WriteTimeoutSeconds,
        };
        using var batch = new DataTable();
        foreach (var column in table.Columns)
        {
            batch.Columns.Add(column.Name, column.Type.ClrType);
            bulk.ColumnMappings.Add(column.Name, column.Name);
        }

        var count = 0L;
        await foreach (var row in rows.WithCancellation(session.Cancellation))
        {
            batch.Rows.Add(Array.ConvertAll(row, Value));
            count++;
            if (batch.Rows.Count == RowsPerBatch)
            {
                await bulk.WriteToServerAsync(batch, session.Cancellation);
                batch.Clear();
            }
        }

        await bulk.WriteToServerAsync(batch, session.Cancellation);
        return count;
    }

    public override async Task<HeldLock> LockAsync(string connectionString, TimeSpan patience, CancellationToken cancellation)
    {
        // The lock belongs to the session of this connection. A pooled one would keep it until somebody else used the connection, and one that
        // was silently made anew would be without it.
        var connection = new SqlConnection(new SqlConnectionStringBuilder(connectionString) { Pooling = false, ConnectRetryCount = 0 }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            var session = new Session(connection, this, cancellation) { TimeoutSeconds = (int)patience.TotalSeconds + Session.WriteTimeoutSeconds };
            var answer = await session.ScalarAsync<int>(Statements.TakeLock, (int)patience.TotalMilliseconds);
            return answer >= 0 ? new HeldLock(connection, token => HoldsAsync(connection, token)) : throw new DatabaseUnavailableException("Another process is migrating or publishing; try again when it is done.");
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task<bool> HoldsAsync(SqlConnection connection, CancellationToken cancellation) =>
        connection.State == ConnectionState.Open
        && await new Session(connection, this, cancellation).ScalarAsync<string>(Statements.LockMode) == "Exclusive";

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
        public static readonly Statement JournalExists = Statement.OnlyOn(SqlServer, "SELECT CASE WHEN OBJECT_ID('SchemaVersions') IS NULL THEN 0 ELSE 1 END");

        public static readonly Statement TakeLock = Statement.OnlyOn(
            SqlServer,
            """
            DECLARE @answer int;
            EXEC @answer = sp_getapplock @Resource = 'benchmark-publication', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = @patience;
            SELECT @answer;
            """,
            new Parameter("patience", SqlType.Int));

        public static readonly Statement LockMode = Statement.OnlyOn(SqlServer, "SELECT APPLOCK_MODE('public', 'benchmark-publication', 'Session')");

        public static readonly Statement ReadsSnapshots = Statement.OnlyOn(
            SqlServer,
            "SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()");
    }
}
