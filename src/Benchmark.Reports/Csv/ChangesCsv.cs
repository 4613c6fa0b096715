using Benchmark.Core.Releases;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Csv;

/// <summary>What two releases tell otherwise as CSV; a figure that is not there is an empty field.</summary>
public static class ChangesCsv
{
    private static readonly string[] CountHeader = ["indicator", "naam", "nieuw", "gecorrigeerd", "vervallen", "alleenStatus", "versie", "tenOpzichteVan"];
    private static readonly string[] FigureHeader = ["indicator", "naam", "gemeente", "periode", "voor", "na", "status", "wijziging", "doordat", "versie", "tenOpzichteVan"];

    /// <summary>One row per indicator that changed.</summary>
    /// <param name="pair">The releases; null where the release is the first.</param>
    /// <param name="changes">The counts.</param>
    /// <param name="nameOf">Dutch name of an indicator by its code.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it.</param>
    public static void Write(ReleasePair? pair, IReadOnlyList<IndicatorDifferences> changes, Func<string, string> nameOf, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, CountHeader);
        foreach (var change in changes)
        {
            csv.WriteField(change.Indicator);
            csv.WriteField(nameOf(change.Indicator));
            csv.WriteField(change.New);
            csv.WriteField(change.Corrected);
            csv.WriteField(change.Removed);
            csv.WriteField(change.StatusOnly);
            csv.WriteField(pair!.After.Number);
            csv.WriteField(pair.Before.Number);
            csv.EndRecord();
        }
    }

    /// <summary>One row per changed figure of a municipality.</summary>
    /// <param name="news">What changed; null where the release is the first.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it.</param>
    public static void Write(NewsOfMunicipality? news, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, FigureHeader);
        foreach (var figure in news?.Figures ?? [])
        {
            csv.WriteField(figure.Indicator.Code);
            csv.WriteField(figure.Indicator.Name.Dutch);
            csv.WriteField(news!.Municipality.Code);
            csv.WriteField(figure.Period.ToString());
            csv.WriteFigure(figure.Before);
            csv.WriteFigure(figure.After);
            csv.WriteField(ApiWords.Of(figure.Status));
            csv.WriteField(ApiWords.Of(figure.Kind));
            csv.WriteField(string.Join(' ', figure.Because));
            csv.WriteField(news.Now.Number);
            csv.WriteField(news.Before.Number);
            csv.EndRecord();
        }
    }
}
