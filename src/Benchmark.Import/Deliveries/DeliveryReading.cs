using Benchmark.Core.Deliveries;

namespace Benchmark.Import.Deliveries;

/// <summary>A delivery that is being read. The values pass by once; what was found is complete when they have. Disposing it closes the file.</summary>
public sealed class DeliveryReading : IAsyncDisposable
{
    private long _rows;
    private Func<ValueTask>? _closeAsync;

    internal DeliveryReading(FindingList findings) => Findings = findings;

    /// <summary>The values, to be taken once and to the end. They are handed over before everything is known: a delivery whose findings refuse it is not published.</summary>
    public IAsyncEnumerable<DeliveredValue> Values { get; internal set; } = AsyncEnumerable.Empty<DeliveredValue>();

    /// <summary>What was found so far; all of it after the last value.</summary>
    public FindingList Findings { get; }

    /// <summary>The shape that was seen, for <see cref="CheckRule.ShapeChanged"/>; null where it cannot be known.</summary>
    public TableShape? Shape { get; internal set; }

    /// <summary>Rows read so far, for whoever waits; read from any thread.</summary>
    public long Rows => Interlocked.Read(ref _rows);

    /// <summary>Rows that are not asked for, such as those of other regions and kinds of periods.</summary>
    public long PassedOver { get; internal set; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closeAsync, null) is { } close)
        {
            await close();
        }
    }

    internal void ClosesWith(Func<ValueTask> closeAsync) => _closeAsync = closeAsync;

    internal long CountRow() => Interlocked.Increment(ref _rows);
}
