using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Charts;

/// <summary>The cells of a picture and the series over them, in drawing order.</summary>
internal sealed record ChartDrawing(ChartTable Table, IReadOnlyList<ScatterSeries> Series)
{
    public static ChartDrawing Of(ChartSpec spec, ChartFrame frame, Language language)
    {
        var table = new ChartTable();
        ScatterSeries[] series =
        [
            .. (spec.Y, spec.X) switch
            {
                (CategoryAxis rows, _) => RowSeries.Of(spec, rows, frame, table, language),
                (_, PeriodAxis periods) => PeriodSeries.Of(spec, periods, frame, table, language),
                _ => CloudSeries.Of(spec, table, language),
            },
        ];

        // The cells of the municipalities and periods stand first; lines that run across are drawn under their marks all the same.
        return new ChartDrawing(table, [.. AcrossSeries.Of(spec, frame, table, language), .. series, .. LabelSeries.Of(spec, frame, table, language)]);
    }

    /// <summary>A figure in a cell; NaN is an empty one.</summary>
    public static Cell Number(double value, int decimals) => double.IsFinite(value) ? new Cell.Number(value, decimals) : new Cell.Empty();

    /// <summary>Who a series is of: our municipality by its name.</summary>
    public static string NameOf(MarkRole role, ChartSpec spec, Language language) => role switch
    {
        MarkRole.Own => OwnName(spec) ?? ChartSheetTexts.Own.In(language),
        MarkRole.Group => ChartSheetTexts.Group.In(language),
        MarkRole.Country => ChartSheetTexts.Others.In(language),
        MarkRole.Middle => ChartSheetTexts.Middle.In(language),
        MarkRole.Band => ChartSheetTexts.Half.In(language),
        _ => ChartSheetTexts.Line.In(language),
    };

    /// <summary>The roles of dots in drawing order: ours on top.</summary>
    public static readonly IReadOnlyList<MarkRole> DotRoles = [MarkRole.Country, MarkRole.Rest, MarkRole.Group, MarkRole.Own];

    private static string? OwnName(ChartSpec spec) =>
        (spec.Y as CategoryAxis)?.Categories.FirstOrDefault(category => category.Role == MarkRole.Own)?.Name
        ?? spec.Marks.OfType<Points>().SelectMany(points => points.Dots).FirstOrDefault(dot => dot.Role == MarkRole.Own)?.Card[0];
}
