using System.Data.Common;

namespace Benchmark.Storage.Sql;

/// <summary>The only place where SQL Server and SQLite differ.</summary>
internal abstract class SqlDialect
{
    public static SqlDialect SqlServer { get; } = new SqlServerDialect();

    public static SqlDialect Sqlite { get; } = new SqliteDialect();

    public static IReadOnlyList<SqlDialect> All { get; } = [SqlServer, Sqlite];

    /// <summary>Folder of its migrations.</summary>
    public abstract string Folder { get; }

    /// <summary>Whether the engine has one writer anyway, so that staging may happen inside the transaction that publishes.</summary>
    public abstract bool StagesInTransaction { get; }

    /// <summary>What an administrator does when the database is not there or not ready.</summary>
    public abstract string Advice { get; }

    /// <summary>1 where the journal of migrations is there, else 0: asked, because engines tell a missing table in too many ways.</summary>
    public abstract Statement JournalExists { get; }

    public abstract DbConnection Connect(string connectionString);

    /// <summary>Whether an error says that the database is away, busy or not ready; any other is a fault in a statement or in its data.</summary>
    public abstract bool IsUnavailable(DbException error);

    /// <summary>Whether a row was refused because there is one with its key.</summary>
    public abstract bool IsTaken(DbException error);

    /// <summary>A derived table with one column <c>item</c> (int) from a JSON array.</summary>
    public abstract string IntList(string parameter);

    /// <summary>A derived table with one column <c>item</c> (text of at most <paramref name="type"/>'s length) from a JSON array.</summary>
    public abstract string TextList(string parameter, SqlType type);

    /// <summary>
    /// A derived table with columns <c>item</c> (text of at most <paramref name="type"/>'s length) and <c>number</c> (int or null) from a JSON
    /// array of objects with these two.
    /// </summary>
    public abstract string NumberedTextList(string parameter, SqlType type);

    /// <summary>A value as the engine's driver takes it; null becomes <see cref="DBNull"/>.</summary>
    public abstract object Value(object? value);

    /// <summary>Puts rows into a table as fast as the engine can. Each row is taken at once: the array may serve for the next one.</summary>
    /// <returns>How many rows there were.</returns>
    public abstract Task<long> BulkLoadAsync(Session session, BulkTable table, IAsyncEnumerable<object?[]> rows);

    /// <summary>The lock under which one process at a time migrates and publishes; given back when disposed, also by a killed process.</summary>
    public abstract Task<HeldLock> LockAsync(string connectionString, TimeSpan patience, CancellationToken cancellation);

    /// <summary>Makes the database ready to be migrated.</summary>
    public abstract Task PrepareAsync(string connectionString, CancellationToken cancellation);

    /// <summary>Tells what is set otherwise than it should be on a migrated database, or null.</summary>
    public abstract Task<string?> SettingsProblemAsync(Session session);

    /// <summary>Refuses before anything is written when there is no room for it, and for what every write needs beside its rows.</summary>
    public abstract void CheckRoom(string connectionString, long bytes);

    /// <summary>After a publication has been committed.</summary>
    public abstract Task TidyAsync(Session session);
}

/// <summary>A lock that was taken.</summary>
/// <param name="Owner">Disposing it gives the lock back.</param>
/// <param name="IsHeldAsync">Whether it is held without a break since it was taken; a connection may drop without anybody noticing.</param>
internal sealed record HeldLock(IAsyncDisposable Owner, Func<CancellationToken, Task<bool>> IsHeldAsync);
