using System.Data.Common;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Held by the one process that migrates or publishes; proof for the methods that need it.</summary>
internal sealed class PublicationLock : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HeldLock _held;

    private PublicationLock(HeldLock held) => _held = held;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached, or another process kept the lock.</exception>
    public static async Task<PublicationLock> TakeAsync(Database database, CancellationToken cancellation)
    {
        try
        {
            return new PublicationLock(await database.Dialect.LockAsync(database.ConnectionString, Patience, cancellation));
        }
        catch (DbException cause) when (!cancellation.IsCancellationRequested && database.Dialect.IsUnavailable(cause))
        {
            throw database.Unavailable(cause);
        }
    }

    /// <summary>
    /// Asked before anything is made final. On SQL Server the lock has a connection of its own: when that drops, another process may already be
    /// filling the same staging tables.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">It was lost.</exception>
    public async Task RefuseIfLostAsync(CancellationToken cancellation)
    {
        if (!await _held.IsHeldAsync(cancellation))
        {
            throw new DatabaseUnavailableException("The lock on publishing was lost on the way; nothing was published. Try again.");
        }
    }

    public ValueTask DisposeAsync() => _held.Owner.DisposeAsync();
}
