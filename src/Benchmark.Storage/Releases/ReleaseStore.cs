using System.Runtime.ExceptionServices;
using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Which releases exist, and in which database: read again when five seconds old. While it is read again, what was known stands in for half a
/// minute: a page that comes alive a while after its first HTML must find what it needs without waiting, or the reader sees it vanish. Who has
/// nothing to go on waits for that one reading; its failure is told for a second, so that a database that does not answer costs one timeout
/// and not one for each request.
/// </summary>
internal sealed class ReleaseStore(Database database, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FailureKept = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StandsIn = TimeSpan.FromSeconds(30);

    private static readonly Statement DatabaseId = new("SELECT id FROM database_identity");

    private static readonly Statement All = new("SELECT number, date, status, methods_version, note FROM release ORDER BY number DESC");

    private readonly Lock _gate = new();
    private Task<Answer>? _newest;
    private Task<Answer>? _before;

    /// <summary>The database's own id and its releases, newest first; there is at least one.</summary>
    public async Task<(string DatabaseId, IReadOnlyList<Release> Releases)> KnownAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var answer = await Newest().WaitAsync(cancellation);
        answer.Failure?.Throw();
        return (answer.DatabaseId, answer.Releases);
    }

    /// <summary>Forgets what is known, so that a publication of this process is seen at once.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _newest = null;
        }
    }

    private Task<Answer> Newest()
    {
        lock (_gate)
        {
            if (_newest is null || (_newest.IsCompleted && !IsFresh(_newest.Result)))
            {
                _before = _newest;
                // On another thread: SQLite reads before it returns. Nobody's own cancellation ends what others wait for.
                _newest = Task.Run(AnswerAsync);
            }

            return !_newest.IsCompleted && _before is { } before && CanStandIn(before.Result) ? before : _newest;
        }
    }

    private bool CanStandIn(Answer answer) => answer.Failure is null && time.GetElapsedTime(answer.At) < StandsIn;

    private bool IsFresh(Answer answer) => time.GetElapsedTime(answer.At) < (answer.Failure is null ? Kept : FailureKept);

    private async Task<Answer> AnswerAsync()
    {
        try
        {
            var (id, releases) = await database.RunAsync(ReadAsync, CancellationToken.None);
            return new Answer(id, releases, null, time.GetTimestamp());
        }
        catch (Exception failure)
        {
            return new Answer("", [], ExceptionDispatchInfo.Capture(failure), time.GetTimestamp());
        }
    }

    private static async Task<(string, Release[])> ReadAsync(Session session)
    {
        var pending = await Migrations.PendingAsync(session);
        if (pending.Count > 0)
        {
            throw new DatabaseUnavailableException($"The database is not ready: {string.Join(", ", pending)} has not been applied. {session.Dialect.Advice}");
        }

        var id = await session.ScalarAsync<string>(DatabaseId) ?? throw new DatabaseUnavailableException($"The database has no identity. {session.Dialect.Advice}");
        var releases = await session.QueryAsync<ReleaseRow>(All);
        return releases.Count > 0
            ? (id, [.. releases.Select(row => row.ToRelease())])
            : throw new DatabaseUnavailableException($"The database holds no release. {session.Dialect.Advice}");
    }

    /// <summary>What a reading found, or why it failed, and when it ended.</summary>
    private sealed record Answer(string DatabaseId, IReadOnlyList<Release> Releases, ExceptionDispatchInfo? Failure, long At);

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
