using System.Data.Common;
using Microsoft.Extensions.Options;

namespace Benchmark.Storage.Sql;

/// <summary>Opens sessions on the configured database and tells every failure of it in one way.</summary>
internal sealed class Database(IOptions<StorageOptions> options)
{
    public SqlDialect Dialect => options.Value.Engine == StorageEngine.SqlServer ? SqlDialect.SqlServer : SqlDialect.Sqlite;

    public string ConnectionString => options.Value.ConnectionString;

    /// <summary>Runs some statements on one connection.</summary>
    /// <exception cref="DatabaseUnavailableException">The database could not be reached, is not migrated, or took too long.</exception>
    public async Task<T> RunAsync<T>(Func<Session, Task<T>> run, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            await using var connection = Dialect.Connect(ConnectionString);
            await connection.OpenAsync(cancellation);
            return await run(new Session(connection, Dialect, cancellation));
        }
        catch (DbException) when (cancellation.IsCancellationRequested)
        {
            // SqlClient reports a cancelled command as an error of the server.
            throw new OperationCanceledException(cancellation);
        }
        catch (DbException cause)
        {
            throw new DatabaseUnavailableException($"The database did not answer: {cause.Message} {Dialect.Advice}", cause);
        }
    }
}
