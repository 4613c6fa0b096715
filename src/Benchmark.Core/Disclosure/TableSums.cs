using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Disclosure;

/// <summary>Finds the sums of a period: over areas for each indicator, and over indicators for each area.</summary>
internal sealed class TableSums(SumTable table, Period period, MunicipalityRegister register)
{
    public void Add(IReadOnlyList<IndicatorFigures> figures, IReadOnlyList<IndicatorSum> sums)
    {
        foreach (var one in figures)
        {
            AddAreas(one);
        }

        var areas = figures
            .GroupBy(one => one.Indicator.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(one => one.Figures).Where(figure => figure.Period == period).Select(figure => figure.Area).ToArray(), StringComparer.Ordinal);
        foreach (var sum in sums.Where(sum => areas.ContainsKey(sum.Whole)))
        {
            foreach (var area in areas[sum.Whole])
            {
                table.AddSum(table.Find(sum.Whole, area), [.. sum.Parts.Select(part => table.Find(part, area))], sum.MayBeWhole);
            }
        }
    }

    private void AddAreas(IndicatorFigures one)
    {
        if (one.Periods.FirstOrDefault(known => known.Period == period) is not { } told)
        {
            return;
        }

        var division = register.Division(told.DivisionYear)
            ?? throw new ArgumentException($"'{one.Indicator.Code}' has a period on the division of {told.DivisionYear}, which the register does not have.");
        var areas = one.Figures.Where(figure => figure.Period == period).Select(figure => figure.Area).ToHashSet(StringComparer.Ordinal);
        foreach (var (whole, parts) in AreaSums.Of(division, register, areas))
        {
            table.AddSum(table.Find(one.Indicator.Code, whole), [.. parts.Select(part => table.Find(one.Indicator.Code, part))], true);
        }
    }
}
