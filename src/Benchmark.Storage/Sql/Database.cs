using System.Data.Common;
using Microsoft.Extensions.Options;

namespace Benchmark.Storage.Sql;

/// <summary>
/// Opens sessions on the configured database and tells in one way that it is away or not ready. Other errors are faults of ours or of the data,
/// and pass through as they are.
/// </summary>
internal sealed class Database(IOptions<StorageOptions> options)
{
    private static readonly Statement ReleaseExists = new("SELECT COUNT(*) FROM release WHERE number = @release", new Parameter("release", SqlType.Int));

    public SqlDialect Dialect => options.Value.Engine == StorageEngine.SqlServer ? SqlDialect.SqlServer : SqlDialect.Sqlite;

    public string ConnectionString => options.Value.ConnectionString;

    /// <summary>Whether reading goes to another server than writing.</summary>
    public bool HasReplica => options.Value.ReplicaConnectionString is not null;

    /// <summary>Runs some statements on one connection to the primary.</summary>
    /// <exception cref="DatabaseUnavailableException">The database could not be reached, is not migrated, or took too long.</exception>
    /// <exception cref="DbException">A statement or its data is wrong.</exception>
    public Task<T> RunAsync<T>(Func<Session, Task<T>> run, CancellationToken cancellation) => RunAsync(ConnectionString, run, cancellation);

    /// <summary>Writes under a key that another may take at the same moment, such as the next number of a text.</summary>
    /// <returns>False when another took it first: nothing was written.</returns>
    /// <exception cref="DatabaseUnavailableException">As <see cref="RunAsync{T}(Func{Session, Task{T}}, CancellationToken)"/>.</exception>
    public async Task<bool> TryWriteAsync(Func<Session, Task> write, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(
                async session =>
                {
                    await write(session);
                    return true;
                },
                cancellation);
        }
        catch (DbException taken) when (Dialect.IsTaken(taken))
        {
            return false;
        }
    }

    /// <summary>Runs some reading statements on one connection to a replica; to the primary when there is none.</summary>
    /// <exception cref="DatabaseUnavailableException">As <see cref="RunAsync{T}(Func{Session, Task{T}}, CancellationToken)"/>.</exception>
    public Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellation) =>
        RunAsync(options.Value.ReplicaConnectionString ?? ConnectionString, read, cancellation);

    /// <summary>
    /// Reads what belongs to a release, on one connection to a replica that holds it; a replica that lags behind is passed over for the primary.
    /// Each server is asked first: one that does not hold the release has no rows of it, and no rows would read as "missing".
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">No server that was asked holds the release, or as <see cref="ReadAsync"/>.</exception>
    public async Task<T> ReadReleaseAsync<T>(int release, Func<Session, Task<T>> read, CancellationToken cancellation) where T : class =>
        await ReadAsync(session => ReadIfHeldAsync(session, release, read), cancellation)
        ?? (HasReplica ? await RunAsync(session => ReadIfHeldAsync(session, release, read), cancellation) : null)
        ?? throw new DatabaseUnavailableException($"The database that answered does not hold release {release}. {Dialect.Advice}");

    private static async Task<T?> ReadIfHeldAsync<T>(Session session, int release, Func<Session, Task<T>> read) where T : class =>
        await session.ScalarAsync<int>(ReleaseExists, release) == 0 ? null : await read(session);

    private async Task<T> RunAsync<T>(string connectionString, Func<Session, Task<T>> run, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            await using var connection = Dialect.Connect(connectionString);
            await OpenAsync(connection, cancellation);
            return await run(new Session(connection, Dialect, cancellation));
        }
        catch (DbException) when (cancellation.IsCancellationRequested)
        {
            // SqlClient reports a cancelled command as an error of the server.
            throw new OperationCanceledException(cancellation);
        }
        catch (DbException cause) when (Dialect.IsUnavailable(cause))
        {
            throw Unavailable(cause);
        }
    }

    /// <summary>How it is told that the database did not answer.</summary>
    public DatabaseUnavailableException Unavailable(Exception cause) => new($"The database did not answer: {cause.Message} {Dialect.Advice}", cause);

    private async Task OpenAsync(DbConnection connection, CancellationToken cancellation)
    {
        try
        {
            await connection.OpenAsync(cancellation);
        }
        catch (InvalidOperationException cause)
        {
            // No connection of the pool came free in time: the others wait for a server that does not answer.
            throw Unavailable(cause);
        }
    }
}
