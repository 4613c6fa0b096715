using Benchmark.Core.Deliveries;

namespace Benchmark.Storage;

/// <summary>A row of <c>delivery</c>.</summary>
internal sealed record DeliveryRow
{
    public int DeliveryId { get; init; }

    public int DraftId { get; init; }

    public string Source { get; init; } = "";

    public string Name { get; init; } = "";

    public DeliveryScope Scope { get; init; }

    public DeliveryState State { get; init; }

    public int ValueCount { get; init; }

    public int FindingCount { get; init; }

    public string ReceivedBy { get; init; } = "";

    public DateTimeOffset ReceivedAt { get; init; }

    public Delivery ToDelivery() => new(DeliveryId, DraftId, Source, Name, Scope, State, ValueCount, FindingCount, ReceivedBy, ReceivedAt);
}
