namespace Benchmark.Core.Disclosure;

/// <summary>
/// A figure that the release before hid and that was not delivered again has a value that nobody here knows: whether it stays protected cannot be
/// judged. So no figure that was never shown may make what is known of it any narrower.
/// </summary>
internal sealed class UndeliveredHiding(SumTable table, TableAudit audit)
{
    // So many trials at most; beyond it everything new around it stays hidden.
    private const int MostTrials = 2_000;

    /// <summary>Hides the new figures that would tell more of lost ones.</summary>
    public void Protect()
    {
        TableCell[] lost = [.. table.Cells.Where(cell => cell.Fate == CellFate.Lost)];
        var hidden = HideAround(lost);
        if (hidden.Count * lost.Length > MostTrials)
        {
            return;
        }

        foreach (var cell in lost)
        {
            // Only knowable within the limits: else the new figures around it stay hidden.
            cell.Need = audit.Narrowest(cell);
        }

        foreach (var cell in hidden.OrderByDescending(cell => cell.Amount).ThenBy(cell => cell.Area, StringComparer.Ordinal).ThenBy(cell => cell.Indicator, StringComparer.Ordinal))
        {
            (cell.Hidden, cell.Reason) = (false, null);
            if (lost.Any(one => one.Need is null || audit.IsProtected(one, trial: true) != true))
            {
                cell.Hide(HidingReason.WouldRevealUndelivered);
            }
        }

        foreach (var cell in lost)
        {
            cell.Need = null;
        }
    }

    private List<TableCell> HideAround(TableCell[] lost)
    {
        var (hidden, seen, waiting) = (new List<TableCell>(), lost.ToHashSet(), new Queue<TableCell>(lost));
        while (waiting.TryDequeue(out var next))
        {
            foreach (var cell in next.Sums.SelectMany(sum => table.Sums[sum].Parts.Append(table.Sums[sum].Whole)).Where(cell => (cell.Hidden || IsNew(cell)) && seen.Add(cell)))
            {
                waiting.Enqueue(cell);
                if (cell.IsShown)
                {
                    cell.Hide(HidingReason.WouldRevealUndelivered);
                    hidden.Add(cell);
                }
            }
        }

        return hidden;
    }

    private static bool IsNew(TableCell cell) => cell is { Hideable: true, Fate: CellFate.New };
}
