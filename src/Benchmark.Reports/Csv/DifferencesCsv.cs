using Benchmark.Core.Releases;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Csv;

/// <summary>What one release tells otherwise than an older one as CSV; a figure that is not there is an empty field.</summary>
public static class DifferencesCsv
{
    private static readonly string[] CountHeader = ["indicator", "nieuw", "gecorrigeerd", "vervallen", "alleenStatus"];
    private static readonly string[] FigureHeader = ["indicator", "gemeente", "periode", "voor", "na", "status", "wijziging"];

    /// <summary>One row per indicator of which something changed.</summary>
    public static void Write(IEnumerable<IndicatorDifferences> counts, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, CountHeader);
        foreach (var count in counts)
        {
            csv.WriteField(count.Indicator);
            csv.WriteField(count.New);
            csv.WriteField(count.Corrected);
            csv.WriteField(count.Removed);
            csv.WriteField(count.StatusOnly);
            csv.EndRecord();
        }
    }

    /// <summary>One row per changed figure.</summary>
    public static void Write(IEnumerable<FigureChange> changes, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, FigureHeader);
        foreach (var change in changes)
        {
            csv.WriteField(change.Indicator);
            csv.WriteField(change.Municipality);
            csv.WriteField(change.Period.ToString());
            csv.WriteFigure(change.Before?.Value ?? double.NaN);
            csv.WriteFigure(change.After?.Value ?? double.NaN);
            csv.WriteField(change.After is { } after ? ApiWords.Of(after.Status) : "");
            csv.WriteField(ApiWords.Of(change.Kind));
            csv.EndRecord();
        }
    }
}
