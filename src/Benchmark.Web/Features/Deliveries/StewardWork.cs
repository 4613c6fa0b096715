using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Storage;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>What the server does for a steward: bringing in a delivery, or publishing a draft. It goes on when the page is left.</summary>
/// <param name="number">Its number, as long as the server runs.</param>
/// <param name="draft">The draft that it is about.</param>
/// <param name="subject">Name of the file or source; empty for a publication.</param>
/// <param name="run">What is done; gives the number of the delivery or release that came of it.</param>
internal sealed class StewardWork(int number, int draft, string subject, Func<StewardWork, CancellationToken, Task<int>> run) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private WorkProgress _progress = new(WorkStep.Waiting, 0, null);
    private long _stepBegan;

    public int Number => number;

    public int Draft => draft;

    public string Subject => subject;

    public bool IsPublication => subject.Length == 0;

    /// <summary>How far it is; a snapshot.</summary>
    public WorkProgress Progress
    {
        get
        {
            lock (_lock)
            {
                return _progress;
            }
        }
    }

    /// <summary>Number of the delivery or release that came of it; null while there is none.</summary>
    public int? Outcome { get; private set; }

    /// <summary>Why nothing came of it; null where it is not so.</summary>
    public WorkFault? Fault { get; private set; }

    /// <summary>What was refused, for <see cref="WorkFault.Refused"/>.</summary>
    public Bilingual? Problem { get; private set; }

    /// <summary>Tells how far it is. What is told late of an earlier step is passed over.</summary>
    public void Tell(WorkStep step, long done, long? all, TimeProvider time)
    {
        lock (_lock)
        {
            if (step < _progress.Step)
            {
                return;
            }

            if (step != _progress.Step)
            {
                _stepBegan = time.GetTimestamp();
            }

            _progress = new(step, done, all);
        }
    }

    /// <summary>How long the step that is being done will still take, at the speed it has had; null while that cannot be told.</summary>
    public TimeSpan? Left(TimeProvider time)
    {
        lock (_lock)
        {
            return _progress is { Done: > 0, All: { } all } ? time.GetElapsedTime(_stepBegan) * ((double)(all - _progress.Done) / _progress.Done) : null;
        }
    }

    /// <summary>Stops it; what was not finished is undone. Does nothing when it is over.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            if (!_progress.IsOver)
            {
                _stopping.Cancel();
            }
        }
    }

    public void Dispose() => _stopping.Dispose();

    /// <summary>Does the work; never throws because of it: how it ended stands in <see cref="Progress"/>, and what nobody expected is given back.</summary>
    internal async Task<Exception?> RunAsync(CancellationToken shutdown)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token, shutdown);
        try
        {
            Outcome = await run(this, either.Token);
            End(WorkStep.Done);
            return null;
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            End(WorkStep.Stopped);
            return null;
        }
        catch (RefusedException refused)
        {
            (Fault, Problem) = (WorkFault.Refused, refused.Refusal.Sentence);
            End(WorkStep.Failed);
            return null;
        }
        catch (Exception unexpected)
        {
            Fault = unexpected switch { DatabaseUnavailableException => WorkFault.Away, IOException => WorkFault.Disk, _ => WorkFault.Unexpected };
            End(WorkStep.Failed);
            return unexpected;
        }
    }

    private void End(WorkStep step)
    {
        lock (_lock)
        {
            _progress = _progress with { Step = step };
        }
    }
}

/// <summary>How far work is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">Values, indicators: how many are done of the step.</param>
/// <param name="All">How many there are; null when nobody knows.</param>
internal sealed record WorkProgress(WorkStep Step, long Done, long? All)
{
    public bool IsOver => Step >= WorkStep.Done;
}

/// <summary>What is being done. The order is that in which it is done.</summary>
internal enum WorkStep
{
    /// <summary>Other work goes first.</summary>
    Waiting,

    /// <summary>Values are read.</summary>
    Reading,

    /// <summary>Indicators are checked.</summary>
    Checking,

    /// <summary>Indicators are put in place.</summary>
    Publishing,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>The steward, or the end of the server, stopped it.</summary>
    Stopped,

    /// <summary>It could not be done.</summary>
    Failed,
}

/// <summary>Why nothing came of work.</summary>
internal enum WorkFault
{
    /// <summary>It may not be done; why is told beside it.</summary>
    Refused,

    /// <summary>The database was away.</summary>
    Away,

    /// <summary>A file could not be read or written, or there was too little room.</summary>
    Disk,

    /// <summary>Nobody expected it; the log tells what.</summary>
    Unexpected,
}
