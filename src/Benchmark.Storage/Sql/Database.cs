using System.Data.Common;
using Microsoft.Extensions.Options;

namespace Benchmark.Storage.Sql;

/// <summary>
/// Opens sessions on the configured database and tells in one way that it is away or not ready. Other errors are faults of ours or of the data,
/// and pass through as they are.
/// </summary>
internal sealed class Database(IOptions<StorageOptions> options)
{
    public SqlDialect Dialect => options.Value.Engine == StorageEngine.SqlServer ? SqlDialect.SqlServer : SqlDialect.Sqlite;

    public string ConnectionString => options.Value.ConnectionString;

    /// <summary>Runs some statements on one connection.</summary>
    /// <exception cref="DatabaseUnavailableException">The database could not be reached, is not migrated, or took too long.</exception>
    /// <exception cref="DbException">A statement or its data is wrong.</exception>
    public async Task<T> RunAsync<T>(Func<Session, Task<T>> run, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            await using var connection = Dialect.Connect(ConnectionString);
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
