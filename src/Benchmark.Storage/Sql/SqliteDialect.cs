using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Benchmark.Storage.Sql;

internal sealed class SqliteDialect : SqlDialect
{
    // Pages that a few rows touch, and the journal.
    private const long BytesAtLeast = 20_000_000;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    // https://sqlite.org/rescode.html
    private static readonly HashSet<int> Unavailable =
    [
        5, 6, // SQLITE_BUSY, SQLITE_LOCKED: another process writes
        3, 8, 14, // SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN: the file is not there, or not for us
        10, 13, // SQLITE_IOERR, SQLITE_FULL: its disk fails or is full
        11, 26, // SQLITE_CORRUPT, SQLITE_NOTADB: it is no database (any more)
    ];

    public override string Folder => "sqlite";

    public override bool StagesInTransaction => true;

    public override string Advice => "Start the app or run 'benchmark migrate' and 'benchmark sample', and check that the file can be read and written.";

    public override Statement JournalExists => Statements.JournalExists;

    public override DbConnection Connect(string connectionString) => new SqliteConnection(connectionString);

    // A table that is not there (never migrated) has no number of its own: SQLITE_ERROR also tells every fault in a statement.
    public override bool IsUnavailable(DbException error) => error is SqliteException { SqliteErrorCode: var code }
        && (Unavailable.Contains(code) || (code == 1 && error.Message.Contains("no such table", StringComparison.Ordinal)));

    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.
    public override bool IsTaken(DbException error) => error is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 };

    public override string IntList(string parameter) => $"(SELECT value AS item FROM json_each({parameter}))";

    public override string TextList(string parameter, SqlType type) => $"(SELECT value AS item FROM json_each({parameter}))";

    public override string NumberedTextList(string parameter, SqlType type) =>
        $"(SELECT json_extract(value, '$.item') AS item, json_extract(value, '$.number') AS number FROM json_each({parameter}))";

    public override object Value(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        _ => value,
    };

    // Through the driver's own binding to SQLite: a command with named parameters costs three times as much for each row (decision 0025).
    public override async Task<long> BulkLoadAsync(Session session, BulkTable table, IAsyncEnumerable<object?[]> rows)
    {
        var database = ((SqliteConnection)session.Connection).Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, table.Insert.For(this), out var insert), database);
        using var prepared = insert;
        // A binding stays until the next one: what is the same object as in the row before (a key, a status, nothing at all) is not bound again.
        var bound = new object?[table.Columns.Count];
        var count = 0L;
        await foreach (var row in rows.WithCancellation(session.Cancellation))
        {
            session.Cancellation.ThrowIfCancellationRequested();
            for (var column = 0; column < row.Length; column++)
            {
                if (!ReferenceEquals(bound[column], row[column]))
                {
                    SqliteException.ThrowExceptionForRC(Bind(insert, column + 1, row[column]), database);
                    bound[column] = row[column];
                }
            }

            if (raw.sqlite3_step(insert) is var outcome and not raw.SQLITE_DONE)
            {
                SqliteException.ThrowExceptionForRC(outcome, database);
            }

            raw.sqlite3_reset(insert);
            count++;
        }

        return count;
    }

    private int Bind(sqlite3_stmt insert, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(insert, place),
        int number => raw.sqlite3_bind_int(insert, place, number),
        byte number => raw.sqlite3_bind_int(insert, place, number),
        bool flag => raw.sqlite3_bind_int(insert, place, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(insert, place, number),
        string text => raw.sqlite3_bind_text(insert, place, text),
        _ => raw.sqlite3_bind_text(insert, place, (string)Value(value)),
    };

    /// <summary>A file beside the database, held open: the operating system gives it back when the process ends, however it ends.</summary>
    public override async Task<HeldLock> LockAsync(string connectionString, TimeSpan patience, CancellationToken cancellation)
    {
        var path = PathOf(connectionString) + ".lock";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var waited = TimeSpan.Zero; ; waited += BetweenTries)
        {
            try
            {
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return new HeldLock(file, _ => Task.FromResult(file.CanWrite));
            }
            catch (IOException cause) when (cause is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
            {
                if (waited >= patience)
                {
                    throw new DatabaseUnavailableException("Another process is migrating or publishing; try again when it is done.", cause);
                }

                await Task.Delay(BetweenTries, cancellation);
            }
        }
    }

    public override async Task PrepareAsync(string connectionString, CancellationToken cancellation)
    {
        var creating = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWriteCreate }.ToString();
        await using var connection = new SqliteConnection(creating);
        await connection.OpenAsync(cancellation);
        await new Session(connection, this, cancellation).ExecuteAsync(Statements.WriteAhead);
    }

    public override Task<string?> SettingsProblemAsync(Session session) => Task.FromResult<string?>(null);

    public override void CheckRoom(string connectionString, long bytes)
    {
        var (path, needed) = (PathOf(connectionString), BytesAtLeast + bytes);
        var free = new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace;
        if (free < needed)
        {
            throw new IOException(string.Create(
                CultureInfo.InvariantCulture,
                $"There is too little room for {path}: {needed / 1_000_000} MB is needed, {free / 1_000_000} MB is free. Nothing was changed."));
        }
    }

    public override async Task TidyAsync(Session session) => await session.ExecuteAsync(Statements.Checkpoint);

    private static string PathOf(string connectionString) => Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    // Nested, so that they are made at first use and not while the dialects themselves are.
    private static class Statements
    {
        public static readonly Statement JournalExists = Statement.OnlyOn(Sqlite, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'SchemaVersions'");

        /// <summary>Readers go on while a publication writes.</summary>
        public static readonly Statement WriteAhead = Statement.OnlyOn(Sqlite, "PRAGMA journal_mode = WAL");

        public static readonly Statement Checkpoint = Statement.OnlyOn(Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
