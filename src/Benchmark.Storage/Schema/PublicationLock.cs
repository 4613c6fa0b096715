using System.Data.Common;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Held by the one process that migrates or publishes; proof for the methods that need it.</summary>
internal sealed class PublicationLock : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly IAsyncDisposable _held;

    private PublicationLock(IAsyncDisposable held) => _held = held;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached, or another process kept the lock.</exception>
    public static async Task<PublicationLock> TakeAsync(Database database, CancellationToken cancellation)
    {
        try
        {
            return new PublicationLock(await database.Dialect.LockAsync(database.ConnectionString, Patience, cancellation));
        }
        catch (DbException cause) when (!cancellation.IsCancellationRequested)
        {
            throw new DatabaseUnavailableException($"The database did not answer: {cause.Message} {database.Dialect.Advice}", cause);
        }
    }

    public ValueTask DisposeAsync() => _held.DisposeAsync();
}
