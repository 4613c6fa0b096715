namespace Benchmark.Core.Disclosure;

/// <summary>The figures of one period that hang together, and the sums between them.</summary>
internal sealed class SumTable
{
    private readonly List<TableCell> _cells = [];
    private readonly List<TableSum> _sums = [];
    private readonly Dictionary<(string Indicator, string Area), int> _numbers = [];

    public IReadOnlyList<TableCell> Cells => _cells;

    public IReadOnlyList<TableSum> Sums => _sums;

    public void Add(TableCell cell)
    {
        _numbers.Add((cell.Indicator, cell.Area), _cells.Count);
        _cells.Add(cell);
    }

    public TableCell? Find(string indicator, string area) => _numbers.TryGetValue((indicator, area), out var number) ? _cells[number] : null;

    /// <summary>Adds whole = Σ parts + rest, as far as the figures have it: a part without a figure belongs to the rest.</summary>
    /// <param name="whole">The whole; without it there is no sum.</param>
    /// <param name="parts">The parts, null where there is no figure.</param>
    /// <param name="mayBeWhole">Whether the parts can be all there is.</param>
    public void AddSum(TableCell? whole, IReadOnlyList<TableCell?> parts, bool mayBeWhole)
    {
        TableCell[] known = [.. parts.OfType<TableCell>()];
        if (whole is null || known.Length == 0)
        {
            return;
        }

        var rest = whole.Amount - known.Sum(cell => cell.Amount);
        var rounding = 1e-9 * Math.Max(1, Math.Abs(whole.Amount));
        if (!mayBeWhole && rest < -rounding)
        {
            // More events than persons: x is no part of n.
            return;
        }

        // Where the parts are all there is, everybody sees that they are, also where it is so by chance. Where they are more than the whole, the
        // figures are not exact, and whoever looks knows by how much. A part without a figure can be anything.
        var isWhole = mayBeWhole && (rest < -rounding || (known.Length == parts.Count && !(rest > rounding)));
        var sum = new TableSum(whole, known, double.IsNaN(rest) ? 0 : rest, !isWhole);
        foreach (var cell in known.Append(whole))
        {
            cell.Sums.Add(_sums.Count);
        }

        _sums.Add(sum);
    }
}

/// <summary>A figure in a table.</summary>
internal sealed class TableCell(string indicator, string area, double amount)
{
    public string Indicator { get; } = indicator;

    public string Area { get; } = area;

    /// <summary>What it adds to a sum; NaN where nobody here knows.</summary>
    public double Amount { get; } = amount;

    /// <summary>Whether it may be hidden to protect another.</summary>
    public bool Hideable { get; init; }

    /// <summary>Whether a reader does not see it, in any release.</summary>
    public bool Hidden { get; set; }

    /// <summary>Whether readers could know it from before.</summary>
    public CellFate Fate { get; init; }

    /// <summary>Why it is hidden, where it is so by us.</summary>
    public HidingReason? Reason { get; set; }

    /// <summary>What a reader must at least hold possible; null where it needs no protection of its own.</summary>
    public DerivableInterval? Need { get; set; }

    /// <summary>Values that a reader is known to hold possible: found once, they stay possible when more is hidden.</summary>
    public DerivableInterval Possible { get; set; } = new(amount, amount);

    /// <summary>Numbers of the sums in which it stands.</summary>
    public List<int> Sums { get; } = [];

    public bool IsShown => !Hidden;

    public void Hide(HidingReason reason) => (Hidden, Reason) = (true, Reason ?? reason);
}

/// <summary>What a figure was before this release.</summary>
internal enum CellFate
{
    /// <summary>A release shows it, or its source hides it.</summary>
    Usual,

    /// <summary>No release has shown it.</summary>
    New,

    /// <summary>The release before hides it, and nobody knows its value any more.</summary>
    Lost,
}

/// <summary>whole = Σ parts + rest.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Rest">What the parts do not cover; 0 where nobody here knows.</param>
/// <param name="RestIsUnknown">Whether a reader knows no more of the rest than that it is not below 0.</param>
internal sealed record TableSum(TableCell Whole, IReadOnlyList<TableCell> Parts, double Rest, bool RestIsUnknown);
