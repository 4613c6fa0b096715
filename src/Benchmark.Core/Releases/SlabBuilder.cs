using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Releases;

/// <summary>Makes slabs: from stored rows, or a ratio from two slabs. Computes bounds and φ once (methods §2).</summary>
public sealed class SlabBuilder
{
    private readonly Indicator _indicator;
    private readonly IReadOnlyList<IndicatorPeriod> _periods;
    private readonly string[] _codes;
    private readonly double[] _value;
    private readonly ObservationStatus[] _status;
    private readonly double[]? _lower;
    private readonly double[]? _upper;
    private bool _built;

    // Where the row before was set: the next one is nearly always the next period of the same municipality, or the next municipality.
    private int _row;
    private int _period = -1;

    /// <summary>Starts a slab of a stored indicator: every municipality on a period's division starts as missing, every other one as not applicable.</summary>
    /// <exception cref="ArgumentException">A period lies on a division that the register does not have.</exception>
    public SlabBuilder(Indicator indicator, IReadOnlyList<IndicatorPeriod> periods, MunicipalityRegister register)
    {
        _indicator = indicator;
        _periods = periods;
        var divisions = periods
            .Select(period => period.DivisionYear)
            .Distinct()
            .ToDictionary(year => year, year => register.Division(year) ?? throw new ArgumentException($"'{indicator.Code}' has a period on the division of {year}, which the register does not have.", nameof(periods)));
        _codes = CodesOf([.. divisions.Values]);
        _value = new double[periods.Count * _codes.Length];
        _status = new ObservationStatus[_value.Length];
        Array.Fill(_value, double.NaN);
        for (var period = 0; period < periods.Count; period++)
        {
            MarkMissing(divisions[periods[period].DivisionYear], _status.AsSpan(period * _codes.Length, _codes.Length));
        }

        if (indicator.Uncertainty is Uncertainty.PublishedBounds or Uncertainty.StandardError)
        {
            _lower = MissingCells();
            _upper = MissingCells();
        }
    }

    /// <summary>
    /// Sets one cell. Cheapest when the rows of one municipality follow each other by period, and municipalities by code. The value of a status
    /// without one is ignored; bounds are kept only for an indicator that declares them (those of a standard error are y ± z·se at 95%).
    /// </summary>
    /// <exception cref="ArgumentException">Code or period that the slab does not have, or no finite value where the status has one.</exception>
    /// <exception cref="InvalidOperationException">The slab has been built.</exception>
    public void Set(string municipality, Period period, double value, ObservationStatus status, double lower = double.NaN, double upper = double.NaN)
    {
        if (_built)
        {
            throw new InvalidOperationException("The slab has been built.");
        }

        Find(municipality, period);
        var cell = (_period * _codes.Length) + _row;
        _status[cell] = status;
        if (!status.HasValue())
        {
            _value[cell] = double.NaN;
            return;
        }

        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"{_indicator.Code} of {municipality} in {period} has the status {status} without a value.", nameof(value));
        }

        _value[cell] = value;
        if (_lower is not null && _upper is not null)
        {
            _lower[cell] = lower;
            _upper[cell] = upper;
        }
    }

    /// <summary>The finished slab; the builder may not be used again.</summary>
    public IndicatorSlab Build() => Build(null, null);

    /// <summary>
    /// value = multiplier · x / n where both share period and division; where the divisions differ, the municipalities touched by a change
    /// between the two are <see cref="ObservationStatus.BoundariesDiffer"/>. n ≤ 0 is not applicable. Else the weakest status of the two.
    /// </summary>
    /// <param name="indicator">An indicator with a ratio.</param>
    /// <param name="periods">Its periods, on the numerator's divisions.</param>
    /// <param name="numerator">Slab of x.</param>
    /// <param name="denominator">Slab of n.</param>
    /// <param name="register">The municipalities of the release.</param>
    /// <exception cref="ArgumentException">The indicator is no ratio, or one of the slabs lacks a period.</exception>
    public static IndicatorSlab Ratio(Indicator indicator, IReadOnlyList<IndicatorPeriod> periods, IndicatorSlab numerator, IndicatorSlab denominator, MunicipalityRegister register)
    {
        var multiplier = indicator.Ratio?.Multiplier ?? throw new ArgumentException($"'{indicator.Code}' is no ratio.", nameof(indicator));
        var builder = new SlabBuilder(indicator, periods, register);
        var codes = builder._codes;
        var (x, n) = (builder.MissingCells(), builder.MissingCells());
        var numeratorRows = Array.ConvertAll(codes, numerator.RowOf);
        var denominatorRows = Array.ConvertAll(codes, denominator.RowOf);
        for (var index = 0; index < periods.Count; index++)
        {
            var period = periods[index].Period;
            var (xPeriod, nPeriod) = (numerator.IndexOf(period), denominator.IndexOf(period));
            if (xPeriod < 0 || nPeriod < 0)
            {
                throw new ArgumentException($"'{indicator.Code}' has {period}, which its numerator or denominator has not.", nameof(periods));
            }

            var touched = Touched(register, numerator.Periods[xPeriod].DivisionYear, denominator.Periods[nPeriod].DivisionYear);
            for (var row = 0; row < codes.Length; row++)
            {
                var cell = (index * codes.Length) + row;
                if (builder._status[cell] == ObservationStatus.NotApplicable)
                {
                    continue;
                }

                var (xRow, nRow) = (numeratorRows[row], denominatorRows[row]);
                var (xCell, nCell) = (numerator.Cell(xPeriod, xRow), denominator.Cell(nPeriod, nRow));
                var status = touched?.Contains(codes[row]) == true
                    ? ObservationStatus.BoundariesDiffer
                    : ObservationStatuses.Weakest(
                        xRow < 0 ? ObservationStatus.NotApplicable : numerator.Cells.Status[xCell],
                        nRow < 0 ? ObservationStatus.NotApplicable : denominator.Cells.Status[nCell]);
                if (status.HasValue() && !(denominator.Cells.Value[nCell] > 0))
                {
                    status = ObservationStatus.NotApplicable;
                }

                builder._status[cell] = status;
                if (status.HasValue())
                {
                    (x[cell], n[cell]) = (numerator.Cells.Value[xCell], denominator.Cells.Value[nCell]);
                    builder._value[cell] = multiplier * x[cell] / n[cell];
                }
            }
        }

        return builder.Build(x, n);
    }

    private IndicatorSlab Build(double[]? x, double[]? n)
    {
        _built = true;
        var needsPhi = _indicator.Uncertainty == Uncertainty.Events;
        var phi = needsPhi && x is not null && n is not null ? Overdispersion.Phi(_periods, _codes.Length, x, n) : double.NaN;
        var known = !double.IsNaN(phi);
        var cells = SlabBounds.Add(_indicator, new SlabCells(_value, _status, x, n, _lower, _upper), known ? phi : 1);
        return new(_indicator, _periods, _codes, cells, known ? phi : 1, known || !needsPhi);
    }

    private static string[] CodesOf(Division[] divisions) => divisions is [var only]
        ? [.. only.Codes]
        : [.. divisions.SelectMany(division => division.Codes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Both lists are in ordinal order, so one walk finds who is on the division.
    private void MarkMissing(Division division, Span<ObservationStatus> statuses)
    {
        var next = 0;
        for (var row = 0; row < _codes.Length; row++)
        {
            var listed = next < division.Codes.Count && division.Codes[next] == _codes[row];
            statuses[row] = listed ? ObservationStatus.Missing : ObservationStatus.NotApplicable;
            next += listed ? 1 : 0;
        }
    }

    private double[] MissingCells()
    {
        var cells = new double[_value.Length];
        Array.Fill(cells, double.NaN);
        return cells;
    }

    private void Find(string municipality, Period period)
    {
        if (_row >= _codes.Length || _codes[_row] != municipality)
        {
            _row = _row + 1 < _codes.Length && _codes[_row + 1] == municipality ? _row + 1 : Array.BinarySearch(_codes, municipality, StringComparer.Ordinal);
            _period = -1;
            if (_row < 0)
            {
                _row = 0;
                throw new ArgumentException($"'{municipality}' is on none of the divisions of {_indicator.Code}.", nameof(municipality));
            }
        }

        for (var step = 1; step <= _periods.Count; step++)
        {
            var candidate = (_period + step) % _periods.Count;
            if (_periods[candidate].Period == period)
            {
                _period = candidate;
                return;
            }
        }

        throw new ArgumentException($"{_indicator.Code} has no period {period}.", nameof(period));
    }

    // Two years whose lists have the same codes are one division: nobody is touched.
    private static IReadOnlySet<string>? Touched(MunicipalityRegister register, int yearA, int yearB) =>
        register.Division(yearA)!.HasSameCodesAs(register.Division(yearB)!) ? null : register.TouchedBetween(yearA, yearB);
}
