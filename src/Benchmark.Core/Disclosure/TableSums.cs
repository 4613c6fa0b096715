using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Disclosure;

/// <summary>Finds the sums of a period: over areas for each indicator, and over indicators for each area.</summary>
internal sealed class TableSums(SumTable table, Period period, MunicipalityRegister register)
{
    public void Add(IReadOnlyList<IndicatorFigures> figures, IReadOnlyList<IndicatorSum> sums)
    {
        // A total that exists for one indicator can be meant for another too, also where it was not delivered: n less y tells x there.
        var areas = figures.SelectMany(one => one.Figures).Where(figure => figure.Period == period).Select(figure => figure.Area).ToHashSet(StringComparer.Ordinal);
        foreach (var one in figures)
        {
            AddAreas(one, areas);
        }

        foreach (var sum in sums)
        {
            foreach (var area in areas)
            {
                table.AddSum(table.Find(sum.Whole, area), [.. sum.Parts.Select(part => table.Find(part, area))], sum.MayBeWhole);
            }
        }
    }

    private void AddAreas(IndicatorFigures one, HashSet<string> areas)
    {
        if (one.Periods.FirstOrDefault(known => known.Period == period) is not { } told)
        {
            return;
        }

        var code = one.Indicator.Code;
        var division = register.Division(told.DivisionYear)
            ?? throw new ArgumentException($"'{code}' has a period on the division of {told.DivisionYear}, which the register does not have.");
        foreach (var (whole, parts) in AreaSums.Of(division, register, areas))
        {
            TableCell?[] cells = [.. parts.Select(part => table.Find(code, part))];
            if (table.Find(code, whole) is null && cells.All(cell => cell is { Amount: not double.NaN }))
            {
                table.Add(new(code, whole, cells.Sum(cell => cell!.Amount)) { Hidden = true });
            }

            table.AddSum(table.Find(code, whole), cells, true);
        }
    }
}
