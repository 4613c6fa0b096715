namespace Benchmark.Core.Disclosure;

/// <summary>What a reader can compute of the hidden figures of a table (Hundepool et al. 2012, the feasibility interval).</summary>
internal sealed class TableAudit(SumTable table, LeastValue solve, ProtectionLimits limits, CancellationToken cancellation)
{
    /// <summary>Whether a reader must hold possible what a hidden figure needs; null where that cannot be found within the limits.</summary>
    /// <param name="cell">A hidden figure.</param>
    /// <param name="trial">Whether something is hidden only to try: then nothing is remembered.</param>
    public bool? IsProtected(TableCell cell, bool trial = false)
    {
        var need = cell.Need ?? throw new ArgumentException("The figure needs no protection.", nameof(cell));
        if (!trial && cell.Possible.Covers(need))
        {
            return true;
        }

        var hidden = HiddenTable.Around(cell, table);
        var variable = hidden.VariableOf(cell);
        if (!SumBySum.Bounds(hidden.Problem)[variable].Covers(need))
        {
            return false;
        }

        if (hidden.Problem.Rows.Count == 0)
        {
            return true;
        }

        if (IsTooLarge(hidden))
        {
            return null;
        }

        return End(hidden, variable, 1, trial) is { } least && End(hidden, variable, -1, trial) is { } most ? new DerivableInterval(least, most).Covers(need) : null;
    }

    /// <summary>The narrowest interval that a reader can compute, by linear programming; null where that cannot be found within the limits.</summary>
    public DerivableInterval? Narrowest(TableCell cell)
    {
        var hidden = HiddenTable.Around(cell, table);
        if (hidden.Problem.Rows.Count == 0)
        {
            return DerivableInterval.Unknown;
        }

        var variable = hidden.VariableOf(cell);
        return !IsTooLarge(hidden) && End(hidden, variable, 1, false) is { } least && End(hidden, variable, -1, false) is { } most ? new(least, most) : null;
    }

    /// <summary>Whether a figure hangs together with more than linear programming is asked for.</summary>
    public bool IsTooLarge(HiddenTable hidden) => hidden.Cells.Count > limits.Cells || hidden.Problem.Rows.Count > limits.Sums;

    private double? End(HiddenTable hidden, int variable, double direction, bool trial)
    {
        var objective = new double[hidden.Cells.Count];
        objective[variable] = direction;
        var solution = solve(hidden.Problem, objective, cancellation);
        switch (solution.Outcome)
        {
            case LinearOutcome.Unbounded:
                return direction * double.NegativeInfinity;
            case LinearOutcome.Found:
                for (var other = 0; !trial && other < hidden.Cells.Count; other++)
                {
                    hidden.Cells[other].Possible = hidden.Cells[other].Possible.With(solution.Values[other]);
                }

                return direction * solution.Objective;
            default:
                return null;
        }
    }
}
