using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;
using Benchmark.Reports.Words;
using CsvHelper;

namespace Benchmark.Reports.Csv;

/// <summary>Figures as CSV, one row per figure, always with the same columns; missing is an empty field with its status.</summary>
public static class ComparisonCsv
{
    /// <summary>One row per member of the comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it; for a file it must write UTF-8 without a byte order mark of its own.</param>
    public static void Write(Comparison comparison, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, CsvRows.Header);
        foreach (var member in comparison.Members)
        {
            Write(csv, comparison.Indicator, comparison.Release, comparison.Period.Period, member);
        }
    }

    /// <summary>The own municipality over all periods; what the group did is in the comparison of each period.</summary>
    public static void Write(Development development, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, CsvRows.Header);
        foreach (var point in development.Points)
        {
            Write(csv, development.Indicator, development.Release, point.Period.Period, point.Own);
        }
    }

    /// <summary>Two rows per municipality, one for each of two figures that are laid beside each other.</summary>
    public static void Write(Relation relation, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, CsvRows.Header);
        foreach (var point in relation.Points)
        {
            Write(csv, relation.First.Indicator, relation.Release, relation.First.Period.Period, point.First);
            Write(csv, relation.Second.Indicator, relation.Release, relation.Second.Period.Period, point.Second);
        }
    }

    /// <summary>Waarnemingen: every figure of an indicator, optionally of one period or one municipality.</summary>
    public static void Write(IndicatorSlab slab, Release release, MunicipalityRegister register, Period? period, string? municipality, CsvForm form, TextWriter writer, CancellationToken cancellation = default)
    {
        using var csv = CsvRows.Start(writer, form, CsvRows.Header);
        for (var index = 0; index < slab.Periods.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            var at = slab.Periods[index];
            if (period is { } chosen && at.Period != chosen)
            {
                continue;
            }

            var division = register.Division(at.DivisionYear);
            for (var row = 0; row < slab.Codes.Count; row++)
            {
                var code = slab.Codes[row];
                var cell = slab.Cell(index, row);
                if ((municipality is not null && municipality != code) || (division is not null && !division.Contains(code)))
                {
                    continue;
                }

                Write(
                    csv, slab.Indicator, release, at.Period, code, register.NameOf(code), slab.Cells.Value[cell],
                    slab.Cells.Lower?[cell] ?? double.NaN, slab.Cells.Upper?[cell] ?? double.NaN, slab.Cells.Status[cell], slab.Cells.IsRecalculated(cell));
            }
        }
    }

    private static void Write(CsvWriter csv, Indicator indicator, Release release, Period period, MemberFigure member) => Write(
        csv, indicator, release, period, member.Code, member.Name, member.Value, member.Interval?.Lower ?? double.NaN, member.Interval?.Upper ?? double.NaN, member.Status, member.Recalculated);

    private static void Write(
        CsvWriter csv, Indicator indicator, Release release, Period period, string code, string name, double value, double lower, double upper, ObservationStatus status, bool recalculated)
    {
        csv.WriteField(indicator.Code);
        csv.WriteField(code);
        csv.WriteField(name);
        csv.WriteField(period.ToString());
        csv.WriteFigure(value);
        csv.WriteFigure(lower);
        csv.WriteFigure(upper);
        csv.WriteField(ApiWords.Of(status));
        csv.WriteField(recalculated);
        csv.WriteField(release.Number);
        csv.EndRecord();
    }
}
