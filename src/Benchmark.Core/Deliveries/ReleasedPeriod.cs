using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Deliveries;

/// <summary>What is released of one period.</summary>
internal sealed class ReleasedPeriod(IndicatorSlab? slab, Period period)
{
    private readonly int _index = slab?.IndexOf(period) ?? -1;

    /// <summary>Whether anything of the period is released.</summary>
    public bool IsHeld => _index >= 0;

    /// <summary>Municipalities with a value.</summary>
    public IEnumerable<string> Codes => IsHeld ? slab!.Codes.Where(code => double.IsFinite(Of(code).Value)) : [];

    /// <summary>Value and status of a municipality; NaN and null where nothing is held.</summary>
    public (double Value, ObservationStatus? Status) Of(string code) => IsHeld && slab!.RowOf(code) is >= 0 and var row && slab.Cell(_index, row) is var cell
        ? (slab.Cells.Value[cell], slab.Cells.Status[cell])
        : (double.NaN, null);
}
