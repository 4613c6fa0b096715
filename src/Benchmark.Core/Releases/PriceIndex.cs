using Benchmark.Core.Indicators;

namespace Benchmark.Core.Releases;

/// <summary>How dear things were in each period, so that amounts of different years can be laid beside each other. A release may hold none.</summary>
/// <param name="Points">A value per period, each period once.</param>
public sealed record PriceIndex(IReadOnlyList<PriceIndexPoint> Points)
{
    /// <summary>A release without one.</summary>
    public static PriceIndex None { get; } = new([]);

    /// <summary>The value of a period, or null.</summary>
    /// <param name="period">The period.</param>
    public PriceIndexPoint? Of(Period period) => Points.FirstOrDefault(point => point.Period == period);
}

/// <summary>One period of a price index.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">The index, above 0; which year is 100 does not matter.</param>
/// <param name="Status">Definitive, provisional, estimated or of unknown status.</param>
/// <param name="Source">Who published it, where.</param>
public sealed record PriceIndexPoint(Period Period, double Value, ObservationStatus Status, string Source);
