using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Which releases exist, and in which database: read again when five seconds old.</summary>
internal sealed class ReleaseStore(Database database, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private static readonly Statement DatabaseId = new("SELECT id FROM database_identity");

    private static readonly Statement All = new("SELECT number, date, status, methods_version, note FROM release ORDER BY number DESC");

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Known? _known;

    /// <summary>The database's own id and its releases, newest first; there is at least one.</summary>
    public async Task<(string DatabaseId, IReadOnlyList<Release> Releases)> KnownAsync(CancellationToken cancellation)
    {
        if (Fresh() is { } known)
        {
            return (known.DatabaseId, known.Releases);
        }

        await _reading.WaitAsync(cancellation);
        try
        {
            known = Fresh() ?? await database.RunAsync(ReadAsync, cancellation);
            _known = known;
            return (known.DatabaseId, known.Releases);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Forgets what is known, so that a publication of this process is seen at once.</summary>
    public void Forget() => _known = null;

    public void Dispose() => _reading.Dispose();

    private Known? Fresh() => _known is { } known && time.GetElapsedTime(known.ReadAt) < Kept ? known : null;

    private async Task<Known> ReadAsync(Session session)
    {
        var pending = await Migrations.PendingAsync(session);
        if (pending.Count > 0)
        {
            throw new DatabaseUnavailableException($"The database is not ready: {string.Join(", ", pending)} has not been applied. {session.Dialect.Advice}");
        }

        var id = await session.ScalarAsync<string>(DatabaseId) ?? throw new DatabaseUnavailableException($"The database has no identity. {session.Dialect.Advice}");
        var releases = await session.QueryAsync<ReleaseRow>(All);
        return releases.Count > 0
            ? new Known(id, [.. releases.Select(row => row.ToRelease())], time.GetTimestamp())
            : throw new DatabaseUnavailableException($"The database holds no release. {session.Dialect.Advice}");
    }

    private sealed record Known(string DatabaseId, IReadOnlyList<Release> Releases, long ReadAt);

    private sealed record ReleaseRow
    {
        public int Number { get; init; }

        public DateOnly Date { get; init; }

        public ReleaseStatus Status { get; init; }

        public int MethodsVersion { get; init; }

        public string Note { get; init; } = "";

        public Release ToRelease() => new(Number, Date, Status, MethodsVersion, Note);
    }
}
