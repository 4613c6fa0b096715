using System.Runtime.ExceptionServices;

namespace Benchmark.Storage;

/// <summary>
/// One reading of the releases, read again when five seconds old. While it is read again, what was known stands in for half a minute: a page that
/// comes alive a while after its first HTML must find what it needs without waiting, or the reader sees it vanish. Who has nothing to go on waits
/// for that one reading; its failure is told for a second, so that a database that does not answer costs one timeout and not one for each request.
/// </summary>
internal sealed class KeptReading(Func<Task<KnownReleases>> read, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FailureKept = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StandsIn = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private Task<Answer>? _newest;
    private Task<Answer>? _before;

    /// <summary>What was read; throws what the reading threw.</summary>
    public async Task<KnownReleases> GetAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var answer = await Newest().WaitAsync(cancellation);
        answer.Failure?.Throw();
        return answer.Known!;
    }

    /// <summary>Forgets it: the next asker reads again.</summary>
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
            return new Answer(await read(), null, time.GetTimestamp());
        }
        catch (Exception failure)
        {
            return new Answer(null, ExceptionDispatchInfo.Capture(failure), time.GetTimestamp());
        }
    }

    /// <summary>What a reading found, or why it failed, and when it ended.</summary>
    private sealed record Answer(KnownReleases? Known, ExceptionDispatchInfo? Failure, long At);
}
