using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Which releases exist, where figures are read and, for a release that a lagging replica lacks, on the primary. Each is kept by
/// <see cref="KeptReading"/>.
/// </summary>
internal sealed class ReleaseStore
{
    private static readonly Statement DatabaseId = new("SELECT id FROM database_identity");

    private static readonly Statement All = new("SELECT number, date, status, methods_version, note, published_by, withdrawn_by, withdrawn_because FROM release ORDER BY number DESC");

    private readonly KeptReading _near;
    private readonly KeptReading? _primary;

    public ReleaseStore(Database database, TimeProvider time)
    {
        _near = new KeptReading(() => database.ReadAsync(ReadAsync, CancellationToken.None), time);
        _primary = database.HasReplica ? new KeptReading(() => database.RunAsync(ReadAsync, CancellationToken.None), time) : null;
    }

    /// <summary>The database's own id and its releases, newest first; there is at least one.</summary>
    public Task<KnownReleases> KnownAsync(CancellationToken cancellation) => _near.GetAsync(cancellation);

    /// <summary>The same with a certain release among them, if any server has it.</summary>
    public async Task<KnownReleases> KnownAsync(int release, CancellationToken cancellation)
    {
        var near = await _near.GetAsync(cancellation);
        return _primary is null || near.Releases.Any(known => known.Number == release) ? near : await _primary.GetAsync(cancellation);
    }

    /// <summary>Forgets what is known, so that a publication of this process is seen at once.</summary>
    public void Forget()
    {
        _near.Forget();
        _primary?.Forget();
    }

    private static async Task<KnownReleases> ReadAsync(Session session)
    {
        var pending = await Migrations.PendingAsync(session);
        if (pending.Count > 0)
        {
            throw new DatabaseUnavailableException($"The database is not ready: {string.Join(", ", pending)} has not been applied. {session.Dialect.Advice}");
        }

        var id = await session.ScalarAsync<string>(DatabaseId) ?? throw new DatabaseUnavailableException($"The database has no identity. {session.Dialect.Advice}");
        var releases = await session.QueryAsync<ReleaseRow>(All);
        return releases.Count > 0
            ? new KnownReleases(id, [.. releases.Select(row => row.ToRelease())])
            : throw new DatabaseUnavailableException($"The database holds no release. {session.Dialect.Advice}");
    }

    private sealed record ReleaseRow
    {
        public int Number { get; init; }

        public DateOnly Date { get; init; }

        public ReleaseStatus Status { get; init; }

        public int MethodsVersion { get; init; }

        public string Note { get; init; } = "";

        public string PublishedBy { get; init; } = "";

        public int? WithdrawnBy { get; init; }

        public string? WithdrawnBecause { get; init; }

        public Release ToRelease() => new(Number, Date, Status, MethodsVersion, Note) { PublishedBy = PublishedBy, WithdrawnBy = WithdrawnBy, WithdrawnBecause = WithdrawnBecause };
    }
}

/// <summary>A database and the releases it holds.</summary>
/// <param name="DatabaseId">The database's own id.</param>
/// <param name="Releases">Newest first, at least one.</param>
internal sealed record KnownReleases(string DatabaseId, IReadOnlyList<Release> Releases);
