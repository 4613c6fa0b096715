using Benchmark.Core.Deliveries;

namespace Benchmark.Storage;

/// <summary>What is known of a delivery before its values are read.</summary>
/// <param name="Draft">The open draft that it belongs to.</param>
/// <param name="Source">Code of the source.</param>
/// <param name="Name">Name of the file or table.</param>
/// <param name="Scope">What it says about what it does not name.</param>
public sealed record NewDelivery(int Draft, string Source, string Name, DeliveryScope Scope)
{
    /// <summary>About how many values to expect, so that a full disk is told before anything is written; 0 when nobody knows.</summary>
    public long ExpectedValues { get; init; }
}

/// <summary>What became of a delivery that was read.</summary>
/// <param name="Id">Number of the delivery.</param>
/// <param name="Values">How many values were stored.</param>
/// <param name="Totals">How many totals of the source itself.</param>
/// <param name="PassedOver">How many values of areas that are neither a municipality, a province nor the country.</param>
/// <param name="Findings">Codes that are not known, each told once at its first place; their values were not stored.</param>
public sealed record ReceivedDelivery(int Id, int Values, int Totals, long PassedOver, IReadOnlyList<Finding> Findings);
