using System.Threading.Channels;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>Does the work of stewards, one piece at a time: two publications at once would only wait for each other's lock.</summary>
internal sealed partial class WorkQueue(ILogger<WorkQueue> logger) : BackgroundService
{
    /// <summary>Most pieces that wait.</summary>
    public const int MostWaiting = 10;

    private const int Remembered = 100;

    private readonly Channel<StewardWork> _waiting = Channel.CreateBounded<StewardWork>(MostWaiting);
    private readonly Dictionary<int, StewardWork> _known = [];
    private readonly Lock _lock = new();
    private int _newest;

    /// <summary>Work that is not over, oldest first.</summary>
    public IReadOnlyList<StewardWork> UnderWay
    {
        get
        {
            lock (_lock)
            {
                return [.. _known.Values.Where(work => !work.Progress.IsOver).OrderBy(work => work.Number)];
            }
        }
    }

    /// <summary>Work by its number; null when there is none, or when it was long ago.</summary>
    public StewardWork? Find(int number)
    {
        lock (_lock)
        {
            return _known.GetValueOrDefault(number);
        }
    }

    /// <summary>Puts work in the queue; null when too much waits already.</summary>
    public StewardWork? TryAdd(int draft, string subject, Func<StewardWork, CancellationToken, Task<int>> run)
    {
        lock (_lock)
        {
            var work = new StewardWork(_newest + 1, draft, subject, run);
            if (!_waiting.Writer.TryWrite(work))
            {
                work.Dispose();
                return null;
            }

            _known[++_newest] = work;
            if (_known.Remove(_newest - Remembered, out var forgotten))
            {
                forgotten.Dispose();
            }

            return work;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var work in _waiting.Reader.ReadAllAsync(stoppingToken))
            {
                await DoAsync(work, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What waits is stopped too, so that it lets go of its file.
            while (_waiting.Reader.TryRead(out var work))
            {
                await DoAsync(work, stoppingToken);
            }
        }
    }

    private async Task DoAsync(StewardWork work, CancellationToken stoppingToken)
    {
        if (await work.RunAsync(stoppingToken) is { } unexpected)
        {
            LogFailed(logger, work.Number, unexpected.Message, unexpected);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Number} for a steward failed: {Reason}")]
    private static partial void LogFailed(ILogger logger, int number, string reason, Exception exception);
}
