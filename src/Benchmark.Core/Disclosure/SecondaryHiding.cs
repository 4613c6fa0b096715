namespace Benchmark.Core.Disclosure;

/// <summary>
/// Hides what an unprotected figure could be computed with: the smallest single figure that is enough, else the cheapest set by linear
/// programming, with the figures themselves as costs (Kelly, Golden and Assad 1992; Fischetti and Salazar 2000), without those that turn out not
/// to be needed.
/// </summary>
internal sealed class SecondaryHiding(SumTable table, TableAudit audit, LeastValue solve, ProtectionLimits limits, CancellationToken cancellation)
{
    // Below this a figure did not have to move.
    private const double Moved = 1e-7;

    /// <summary>Protects one figure that is not.</summary>
    /// <returns>False where no hiding protects it.</returns>
    public bool Protect(TableCell target)
    {
        if (HideSmallest(target))
        {
            return true;
        }

        var hidden = new List<TableCell>();
        foreach (var goal in new[] { target.Need!.Value.Most, target.Need.Value.Least })
        {
            var moved = CheapestMove(target, goal - target.Amount);
            if (moved is null)
            {
                Show(hidden);
                return false;
            }

            foreach (var cell in moved)
            {
                cell.Hide(HidingReason.WouldReveal);
                hidden.Add(cell);
            }
        }

        if (audit.IsProtected(target, trial: true) == false)
        {
            Show(hidden);
            return false;
        }

        ShowWhatIsNotNeeded(target, hidden);
        return true;
    }

    private bool HideSmallest(TableCell target)
    {
        var candidates = target.Sums
            .SelectMany(sum => table.Sums[sum].Parts.Append(table.Sums[sum].Whole))
            .Distinct()
            .Where(cell => cell is { IsShown: true, Hideable: true, Amount: > 0 })
            .OrderBy(cell => cell.Amount)
            .ThenBy(cell => cell.Area, StringComparer.Ordinal).ThenBy(cell => cell.Indicator, StringComparer.Ordinal);
        foreach (var cell in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            cell.Hide(HidingReason.WouldReveal);
            if (audit.IsProtected(target, trial: true) != false)
            {
                return true;
            }

            Show([cell]);
        }

        return false;
    }

    private void ShowWhatIsNotNeeded(TableCell target, List<TableCell> hidden)
    {
        foreach (var cell in hidden.OrderByDescending(cell => cell.Amount).ThenBy(cell => cell.Area, StringComparer.Ordinal).ThenBy(cell => cell.Indicator, StringComparer.Ordinal))
        {
            Show([cell]);
            if (audit.IsProtected(target, trial: true) != true)
            {
                cell.Hide(HidingReason.WouldReveal);
            }
        }
    }

    private static void Show(IEnumerable<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            (cell.Hidden, cell.Reason) = (false, null);
        }
    }

    // The shown figures that must be able to differ from what they are, for the target to differ by so much: their hiding makes it possible.
    private List<TableCell>? CheapestMove(TableCell target, double change)
    {
        if (change == 0 || double.IsInfinity(change))
        {
            return [];
        }

        var (cells, numbers) = Movable(target);
        if (cells.Count > limits.Cells * 5)
        {
            return null;
        }

        // Each figure goes up by variable 2i and down by variable 2i + 1.
        var (lower, upper, cost) = (new double[2 * cells.Count], new double[2 * cells.Count], new double[2 * cells.Count]);
        for (var number = 0; number < cells.Count; number++)
        {
            (upper[2 * number], upper[(2 * number) + 1]) = (double.PositiveInfinity, Math.Max(0, cells[number].Amount));
            cost[2 * number] = cost[(2 * number) + 1] = cells[number].Hidden ? 0 : 1 + cells[number].Amount;
        }

        var own = 2 * numbers[target];
        (lower[own], upper[own]) = (Math.Max(0, change), Math.Max(0, change));
        (lower[own + 1], upper[own + 1]) = (Math.Max(0, -change), Math.Max(0, -change));
        var rows = cells.SelectMany(cell => cell.Sums).Distinct().Order().Select(sum => Row(table.Sums[sum], numbers)).ToArray();
        var solution = solve(new(lower, upper, rows), cost, cancellation);
        return solution.Outcome == LinearOutcome.Found
            ? [.. cells.Where((cell, number) => cell.IsShown && Math.Abs(solution.Values[2 * number] - solution.Values[(2 * number) + 1]) > Moved)]
            : null;
    }

    // Everything that is or may be hidden and can be reached through sums; what nobody here knows cannot be moved.
    private (List<TableCell> Cells, Dictionary<TableCell, int> Numbers) Movable(TableCell start)
    {
        var (cells, numbers) = (new List<TableCell> { start }, new Dictionary<TableCell, int> { [start] = 0 });
        for (var next = 0; next < cells.Count; next++)
        {
            foreach (var sum in cells[next].Sums)
            {
                foreach (var cell in table.Sums[sum].Parts.Append(table.Sums[sum].Whole)
                    .Where(cell => (cell.Hidden || cell.Hideable) && !double.IsNaN(cell.Amount) && numbers.TryAdd(cell, cells.Count)))
                {
                    cells.Add(cell);
                }
            }
        }

        return (cells, numbers);
    }

    private static LinearRow Row(TableSum sum, Dictionary<TableCell, int> numbers)
    {
        var terms = new List<(int, double)>();
        Add(sum.Whole, -1);
        foreach (var part in sum.Parts)
        {
            Add(part, 1);
        }

        return new(terms, sum.RestIsUnknown ? double.NegativeInfinity : 0, sum.RestIsUnknown ? sum.Rest : 0);

        void Add(TableCell cell, double sign)
        {
            if (numbers.TryGetValue(cell, out var number))
            {
                terms.Add((2 * number, sign));
                terms.Add(((2 * number) + 1, -sign));
            }
        }
    }
}
