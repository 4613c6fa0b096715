using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Disclosure;

/// <summary>Protects the figures of one period: no sum crosses periods.</summary>
internal sealed class PeriodProtection
{
    private readonly Period _period;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<AppliedRule>> _rules;
    private readonly SumTable _table = new();
    private readonly TableAudit _audit;
    private readonly SecondaryHiding _secondary;
    private readonly UndeliveredHiding _undelivered;
    private readonly Dictionary<(string Indicator, string Area), RawFigure> _figures = [];
    private readonly HashSet<(string Indicator, string Area)> _shownBefore = [];
    private readonly List<HiddenCell> _withoutCell = [];
    private readonly Dictionary<string, int> _withoutCounts = new(StringComparer.Ordinal);
    private int _judged;
    private int _withheldBefore;

    public PeriodProtection(
        Period period,
        IReadOnlyList<IndicatorFigures> figures,
        IReadOnlyDictionary<string, IReadOnlyList<AppliedRule>> rules,
        IReadOnlyList<IndicatorSum> sums,
        MunicipalityRegister register,
        LeastValue solve,
        ProtectionLimits limits,
        CancellationToken cancellation)
    {
        (_period, _rules) = (period, rules);
        _audit = new(_table, solve, limits, cancellation);
        _secondary = new(_table, _audit, solve, limits, cancellation);
        _undelivered = new(_table, _audit);
        foreach (var one in figures)
        {
            foreach (var figure in one.Figures.Where(figure => figure.Period == period))
            {
                _figures.Add((one.Indicator.Code, figure.Area), figure);
            }
        }

        foreach (var one in figures)
        {
            AddCells(one);
        }

        new TableSums(_table, period, register).Add(figures, sums);
        AddBounds();
    }

    public ProtectionReport Protect()
    {
        _undelivered.Protect();
        TableCell[] targets = [.. _table.Cells.Where(cell => cell is { Need: not null, Hidden: true })];
        var derivable = targets.Where(target => _audit.IsProtected(target) == false && !_secondary.Protect(target)).ToHashSet();
        var largest = targets.Length == 0 ? 0 : targets.Max(target => HiddenTable.Around(target, _table).Cells.Count);
        return new([.. _table.Cells.Where(cell => cell.Reason is not null).Select(cell => Told(cell, derivable)), .. _withoutCell], _judged, _withheldBefore, _withoutCounts, largest);
    }

    private HiddenCell Told(TableCell cell, HashSet<TableCell> derivable)
    {
        var (outcome, interval) = (HidingOutcome.Helps, (DerivableInterval?)null);
        if (_shownBefore.Contains((cell.Indicator, cell.Area)))
        {
            outcome = HidingOutcome.ShownBefore;
        }
        else if (cell.Need is { } need)
        {
            interval = _audit.Narrowest(cell);
            outcome = derivable.Contains(cell) || interval?.Covers(need) == false ? HidingOutcome.Derivable
                : interval is null ? HidingOutcome.NotAudited
                : HidingOutcome.Protected;
        }

        return new(cell.Indicator, cell.Area, _period, cell.Reason!.Value, outcome, interval);
    }

    private void AddCells(IndicatorFigures one)
    {
        var code = one.Indicator.Code;
        var rules = _rules.GetValueOrDefault(code) ?? [];
        foreach (var figure in one.Figures.Where(figure => figure.Period == _period))
        {
            var withheld = figure.Status == ObservationStatus.Suppressed;
            if (!figure.Status.HasValue() && !withheld)
            {
                continue;
            }

            var (amount, reason, need) = (AmountOf(one.Indicator, figure), (HidingReason?)null, (DerivableInterval?)null);
            if (rules.Count > 0 && withheld)
            {
                _withheldBefore++;
            }
            else if (rules.Count > 0)
            {
                _judged++;
                (reason, need) = Judge(one.Indicator, figure, amount, rules);
            }

            if (double.IsNaN(amount) && !withheld)
            {
                // No number of persons that could be added up: nothing else tells it, and it tells nothing else.
                if (reason is { } small)
                {
                    _withoutCell.Add(new(code, figure.Area, _period, small, HidingOutcome.Protected, null));
                }

                continue;
            }

            var known = figure.Before == ShownBefore.This;
            if (reason is not null && known)
            {
                _shownBefore.Add((code, figure.Area));
            }

            _table.Add(new(code, figure.Area, amount)
            {
                Hideable = rules.Count > 0 && !known,
                Hidden = withheld || (reason is not null && !known),
                Reason = reason,
                Need = need,
                Fate = withheld && one.Undelivered && rules.Count > 0 ? CellFate.Lost : figure.Before == ShownBefore.Nothing ? CellFate.New : CellFate.Usual,
            });
        }
    }

    private (HidingReason? Reason, DerivableInterval? Need) Judge(Indicator indicator, RawFigure figure, double amount, IReadOnlyList<AppliedRule> rules)
    {
        var persons = indicator.Kind == IndicatorKind.Amount ? double.NaN : amount;
        var (reason, threshold, most, known) = ((HidingReason?)null, 0, double.PositiveInfinity, !double.IsNaN(persons));
        foreach (var applied in rules)
        {
            var whole = applied.Denominator is { } denominator
                ? _figures.TryGetValue((denominator, figure.Area), out var found) ? found.Value : double.NaN
                : figure.Denominator;
            known |= !double.IsNaN(whole);
            reason ??= applied.Rule.ReasonFor(persons, whole);
            threshold = Math.Max(threshold, applied.Rule.Threshold);
            most = whole >= persons ? Math.Min(most, whole) : most;
        }

        if (!known)
        {
            _withoutCounts[indicator.Code] = _withoutCounts.GetValueOrDefault(indicator.Code) + 1;
        }

        return (reason, reason is null || double.IsNaN(amount) ? null : new(Math.Max(0, amount - threshold), Math.Min(amount + threshold, most)));
    }

    // What is published whatever we do bounds its parts, and theirs, as n bounds x: more than it cannot be held possible.
    private void AddBounds()
    {
        var bounds = new Dictionary<TableCell, double>();
        foreach (var cell in _table.Cells.Where(cell => cell.Need is not null))
        {
            cell.Need = cell.Need!.Value with { Most = Math.Min(cell.Need.Value.Most, BoundOf(cell)) };
        }

        double BoundOf(TableCell part)
        {
            if (!bounds.TryGetValue(part, out var bound))
            {
                bound = part.Sums.Select(number => _table.Sums[number].Whole).Where(whole => whole != part)
                    .Select(whole => whole is { Hideable: false, Hidden: false } ? whole.Amount : BoundOf(whole))
                    .DefaultIfEmpty(double.PositiveInfinity).Min();
                // Figures that are not exact may add up to more than their whole.
                bounds[part] = bound = bound >= part.Amount ? bound : double.PositiveInfinity;
            }

            return bound;
        }
    }

    // What a figure adds to a sum: itself where it counts, its numerator where it is stored as a share or a rate.
    private static double AmountOf(Indicator indicator, RawFigure figure) => indicator.Kind switch
    {
        _ when !figure.Status.HasValue() => double.NaN,
        IndicatorKind.Count or IndicatorKind.Amount => figure.Value,
        IndicatorKind.Share or IndicatorKind.Rate or IndicatorKind.Ratio => figure.Numerator,
        _ => double.NaN,
    };
}
