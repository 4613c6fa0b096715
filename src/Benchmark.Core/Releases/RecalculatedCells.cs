using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Releases;

/// <summary>The cells of a stored indicator on another division, filled one by one.</summary>
internal sealed class RecalculatedCells
{
    // With more than this share from a split a figure is an estimate.
    private const double MostEstimated = 0.1;

    private readonly IndicatorSlab _source;
    private readonly Division _division;
    private readonly double[] _value;
    private readonly ObservationStatus[] _status;
    private readonly bool[] _recalculated;
    private readonly (double[]? From, double[]? To)[] _bounds;

    public RecalculatedCells(IndicatorSlab source, Division division)
    {
        var count = source.Periods.Count * division.Codes.Count;
        (_source, _division) = (source, division);
        (_value, _status, _recalculated) = (new double[count], new ObservationStatus[count], new bool[count]);
        var cells = source.Cells;
        _bounds = [.. new[] { cells.Lower, cells.Upper, cells.Lower998, cells.Upper998 }.Select(from => (from, from is null ? null : Missing(count)))];
        Array.Fill(_value, double.NaN);
    }

    /// <summary>The figure as published, with its bounds.</summary>
    public void Keep(int cell, int period, string code)
    {
        (_value[cell], _status[cell]) = At(_source, period, code);
        if (_source.RowOf(code) is >= 0 and var row)
        {
            _recalculated[cell] = _source.Cells.IsRecalculated(_source.Cell(period, row));
            foreach (var (from, to) in _bounds)
            {
                to?.SetValue(from![_source.Cell(period, row)], cell);
            }
        }
    }

    /// <summary>No figure: it cannot be recalculated.</summary>
    public void Leave(int cell) => _status[cell] = ObservationStatus.BoundariesDiffer;

    /// <summary>X = Σ share·x; one part without a value makes the sum missing.</summary>
    public void Sum(int cell, int period, IReadOnlyList<DivisionPart> parts)
    {
        var (sum, whole, estimated) = (0.0, 0.0, 0.0);
        foreach (var part in parts)
        {
            var (value, status) = At(_source, period, part.Code);
            _status[cell] = ObservationStatuses.Weakest(_status[cell], status);
            sum += part.Share * value;
            whole += Math.Abs(part.Share * value);
            estimated += Math.Abs(part.Estimated * value);
        }

        Finish(cell, sum, whole, estimated);
    }

    /// <summary>Σ share·w·v / Σ share·w; one part without a value or a weight makes the mean missing.</summary>
    public void Weigh(int cell, int period, IReadOnlyList<DivisionPart> parts, IndicatorSlab weight, int weightPeriod)
    {
        var (sum, whole, estimated) = (0.0, 0.0, 0.0);
        foreach (var part in parts)
        {
            var ((value, status), (heavy, known)) = (At(_source, period, part.Code), At(weight, weightPeriod, part.Code));
            _status[cell] = ObservationStatuses.Weakest(_status[cell], ObservationStatuses.Weakest(status, known));
            sum += part.Share * heavy * value;
            whole += part.Share * heavy;
            estimated += part.Estimated * heavy;
        }

        // Without any weight there is nobody to take the mean over.
        if (_status[cell].HasValue() && !(whole > 0))
        {
            _status[cell] = ObservationStatus.NotApplicable;
        }

        Finish(cell, sum / whole, whole, estimated);
    }

    public IndicatorSlab Build() => new(
        _source.Indicator,
        [.. _source.Periods.Select(period => period with { DivisionYear = _division.Year })],
        _division.Codes,
        new SlabCells(_value, _status, null, null, _bounds[0].To, _bounds[1].To, _bounds[2].To, _bounds[3].To, _recalculated),
        _source.Phi,
        _source.PhiKnown);

    private void Finish(int cell, double value, double whole, double estimated)
    {
        if (!_status[cell].HasValue())
        {
            return;
        }

        (_value[cell], _recalculated[cell]) = (value, true);
        if (estimated > MostEstimated * whole)
        {
            _status[cell] = ObservationStatus.Estimated;
        }
    }

    private static (double Value, ObservationStatus Status) At(IndicatorSlab slab, int period, string code) => slab.RowOf(code) is >= 0 and var row && slab.Cell(period, row) is var cell
        ? (slab.Cells.Value[cell], slab.Cells.Status[cell])
        : (double.NaN, ObservationStatus.Missing);

    private static double[] Missing(int count)
    {
        var cells = new double[count];
        Array.Fill(cells, double.NaN);
        return cells;
    }
}
