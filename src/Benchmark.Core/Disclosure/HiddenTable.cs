namespace Benchmark.Core.Disclosure;

/// <summary>The hidden figures that hang together with one of them, as a reader sees them: unknowns, and sums with known remainders.</summary>
internal sealed class HiddenTable
{
    private readonly Dictionary<TableCell, int> _variables = [];

    private HiddenTable(IReadOnlyList<TableCell> cells, LinearProblem problem)
    {
        (Cells, Problem) = (cells, problem);
        for (var variable = 0; variable < cells.Count; variable++)
        {
            _variables[cells[variable]] = variable;
        }
    }

    public IReadOnlyList<TableCell> Cells { get; }

    public LinearProblem Problem { get; }

    public int VariableOf(TableCell cell) => _variables[cell];

    /// <summary>Everything hidden that can be reached from a hidden figure through sums.</summary>
    public static HiddenTable Around(TableCell start, SumTable table)
    {
        var (cells, numbers, sums) = (new List<TableCell> { start }, new Dictionary<TableCell, int> { [start] = 0 }, new SortedSet<int>());
        for (var next = 0; next < cells.Count; next++)
        {
            foreach (var sum in cells[next].Sums.Where(sums.Add))
            {
                foreach (var cell in table.Sums[sum].Parts.Append(table.Sums[sum].Whole).Where(cell => cell.Hidden && numbers.TryAdd(cell, cells.Count)))
                {
                    cells.Add(cell);
                }
            }
        }

        var rows = sums.Select(sum => Row(table.Sums[sum], numbers)).ToArray();
        return new(cells, new(new double[cells.Count], [.. cells.Select(_ => double.PositiveInfinity)], rows));
    }

    // Σ hidden parts − hidden whole = known whole − known parts − rest, or at most that without the rest where the rest is unknown.
    private static LinearRow Row(TableSum sum, Dictionary<TableCell, int> numbers)
    {
        var terms = sum.Parts.Where(cell => cell.Hidden).Select(cell => (numbers[cell], 1.0)).ToList();
        if (sum.Whole.Hidden)
        {
            terms.Add((numbers[sum.Whole], -1.0));
        }

        var known = (sum.Whole.Hidden ? 0 : sum.Whole.Amount) - sum.Parts.Where(cell => cell.IsShown).Sum(cell => cell.Amount);
        return sum.RestIsUnknown
            ? new(terms, double.NegativeInfinity, known)
            : new(terms, known - sum.Rest, known - sum.Rest);
    }
}
