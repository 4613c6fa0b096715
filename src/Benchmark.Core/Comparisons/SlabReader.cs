using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Comparisons;

/// <summary>Reads one period of a slab: value, status and bounds of a municipality. Missing is NaN with a status.</summary>
internal readonly struct SlabReader(IndicatorSlab slab, int periodIndex, MunicipalityRegister register)
{
    private readonly SlabCells _cells = slab.Cells;

    /// <summary>Value of a row, NaN without one; a row of -1 (a code that the slab does not know) has none.</summary>
    public double Value(int row) => row < 0 ? double.NaN : _cells.Value[slab.Cell(periodIndex, row)];

    /// <summary>x and n of a row; NaN where the slab holds none.</summary>
    public (double X, double N) Counts(int row)
    {
        if (row < 0 || _cells.Numerator is null || _cells.Denominator is null)
        {
            return (double.NaN, double.NaN);
        }

        var cell = slab.Cell(periodIndex, row);
        return (_cells.Numerator[cell], _cells.Denominator[cell]);
    }

    /// <summary>The figure of a municipality and its row, with its 95% interval; a code that the slab does not know is missing.</summary>
    public MemberFigure Figure(string code, int row) => new(
        code,
        register.NameOf(code),
        Value(row),
        row < 0 ? ObservationStatus.Missing : _cells.Status[slab.Cell(periodIndex, row)],
        Interval95(row),
        row >= 0 && _cells.IsRecalculated(slab.Cell(periodIndex, row)));

    /// <summary>The 95% interval of a row, or null where there is none.</summary>
    public Interval? Interval95(int row) => Bounds(row, _cells.Lower, _cells.Upper, Intervals.Usual);

    /// <summary>The 99.8% interval of a row, or null where there is none.</summary>
    public Interval? Interval998(int row) => Bounds(row, _cells.Lower998, _cells.Upper998, Intervals.Strict);

    private Interval? Bounds(int row, double[]? lower, double[]? upper, double level)
    {
        if (row < 0 || lower is null || upper is null)
        {
            return null;
        }

        var cell = slab.Cell(periodIndex, row);
        return double.IsNaN(lower[cell]) || double.IsNaN(upper[cell]) || double.IsNaN(_cells.Value[cell])
            ? null
            : new Interval(lower[cell], upper[cell], level, Intervals.MethodOf(slab.Indicator.Uncertainty, Counts(row).X) ?? IntervalMethod.Published);
    }
}
