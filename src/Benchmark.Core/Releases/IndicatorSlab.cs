using System.Collections.Frozen;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Releases;

/// <summary>
/// All municipalities × all periods of one indicator in one release, as flat arrays: cell = period index · Codes.Count + row.
/// Bounds are computed once, when the slab is made. Immutable after construction and shared by every reader.
/// </summary>
public sealed class IndicatorSlab
{
    private readonly FrozenDictionary<string, int> _rows;

    /// <summary>Makes a slab; every array has Periods.Count · codes.Count cells and is taken over, not copied.</summary>
    public IndicatorSlab(Indicator indicator, IReadOnlyList<IndicatorPeriod> periods, IReadOnlyList<string> codes, SlabCells cells, double phi, bool phiKnown)
    {
        Indicator = indicator;
        Periods = periods;
        Codes = codes;
        Cells = cells;
        Phi = phi;
        PhiKnown = phiKnown;
        _rows = codes.Select((code, row) => KeyValuePair.Create(code, row)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The indicator version of the release.</summary>
    public Indicator Indicator { get; }

    /// <summary>Periods held, oldest first.</summary>
    public IReadOnlyList<IndicatorPeriod> Periods { get; }

    /// <summary>Codes that occur in any period's division, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The flat arrays.</summary>
    public SlabCells Cells { get; }

    /// <summary>Overdispersion φ ≥ 1 of methods §2; 1 where the indicator's values are no events.</summary>
    public double Phi { get; }

    /// <summary>False where φ was needed but no consecutive year pair existed: then nothing is told as certain.</summary>
    public bool PhiKnown { get; }

    /// <summary>The newest period held, or null when there is none.</summary>
    public IndicatorPeriod? Newest => Periods.Count == 0 ? null : Periods[^1];

    /// <summary>Row of a code, or -1.</summary>
    public int RowOf(string code) => _rows.GetValueOrDefault(code, -1);

    /// <summary>Index of a period, or -1.</summary>
    public int IndexOf(Period period)
    {
        for (var index = 0; index < Periods.Count; index++)
        {
            if (Periods[index].Period == period)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Cell of a period index and a row.</summary>
    public int Cell(int periodIndex, int row) => (periodIndex * Codes.Count) + row;

    /// <summary>Bytes held, for a cache that is limited in size.</summary>
    public long Bytes => Cells.Bytes + (Codes.Count * 24L) + 4096;
}

/// <summary>The arrays of a slab. Missing is NaN with a status, never 0. Arrays that an indicator does not need are null.</summary>
/// <param name="Value">The values.</param>
/// <param name="Status">Their status.</param>
/// <param name="Numerator">x of a ratio.</param>
/// <param name="Denominator">n of a ratio.</param>
/// <param name="Lower">Lower bound of the 95% interval.</param>
/// <param name="Upper">Upper bound of the 95% interval.</param>
/// <param name="Lower998">Lower bound of the 99.8% interval.</param>
/// <param name="Upper998">Upper bound of the 99.8% interval.</param>
/// <param name="Recalculated">Which values were recalculated; null for a slab as it was published.</param>
public sealed record SlabCells(
    double[] Value,
    ObservationStatus[] Status,
    double[]? Numerator = null,
    double[]? Denominator = null,
    double[]? Lower = null,
    double[]? Upper = null,
    double[]? Lower998 = null,
    double[]? Upper998 = null,
    bool[]? Recalculated = null)
{
    /// <summary>Whether the value of a cell was recalculated to another division than it was published on.</summary>
    public bool IsRecalculated(int cell) => Recalculated is not null && Recalculated[cell];

    /// <summary>Bytes of all arrays.</summary>
    public long Bytes => Status.Length + (Recalculated?.Length ?? 0) + (8L * Value.Length * (1 + new[] { Numerator, Denominator, Lower, Upper, Lower998, Upper998 }.Count(array => array is not null)));
}
