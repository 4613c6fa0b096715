using Benchmark.Reports.Office.Charts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>A native chart beside the table of a sheet. Its cells are a sheet of their own at the end of the workbook, so that the table stays a table.</summary>
/// <param name="Sheet">Index of the sheet that shows it.</param>
/// <param name="Figures">Index of the sheet that holds its cells.</param>
/// <param name="Chart">The chart.</param>
internal sealed record SheetChart(int Sheet, int Figures, NativeChart Chart)
{
    /// <summary>The workbook with the sheets that its charts need, and the charts.</summary>
    public static (Workbook Workbook, IReadOnlyList<SheetChart> Charts) Of(Workbook workbook)
    {
        var charts = workbook.Sheets.Index().Where(sheet => sheet.Item.Chart is not null)
            .Select((sheet, number) => new SheetChart(sheet.Index, workbook.Sheets.Count + number, NativeChart.Of(sheet.Item.Chart!, ChartRoom.Sheet, workbook.Language)))
            .ToArray();
        return (workbook with { Sheets = [.. workbook.Sheets, .. charts.Select(chart => chart.Chart.Figures with { Name = $"{chart.Chart.Figures.Name} {workbook.Sheets[chart.Sheet].Name}" })] }, charts);
    }

    /// <summary>Draws it to the right of the table.</summary>
    /// <param name="part">The sheet that shows it.</param>
    /// <param name="sheet">The same, as described.</param>
    /// <param name="figures">Name of the sheet of its cells.</param>
    public void AddTo(WorksheetPart part, Sheet sheet, string figures)
    {
        var drawing = part.AddNewPart<DrawingsPart>(SheetWriter.DrawingId);
        var chart = drawing.AddNewPart<ChartPart>();
        chart.ChartSpace = Chart.Over(figures);
        drawing.WorksheetDrawing = new D.WorksheetDrawing(new D.OneCellAnchor(
            new D.FromMarker(new D.ColumnId($"{sheet.Columns.Count + 1}"), new D.ColumnOffset("0"), new D.RowId($"{sheet.HeadingRows}"), new D.RowOffset("0")),
            new D.Extent { Cx = Chart.Width, Cy = Chart.Height },
            new D.GraphicFrame(
                new D.NonVisualGraphicFrameProperties(
                    new D.NonVisualDrawingProperties
                    {
                        Id = 2,
                        Name = SheetText.Clean(sheet.Name),
                        Title = SheetText.Clean(sheet.Chart!.Title),
                        Description = SheetText.Clean(string.Join(' ', sheet.Chart.Footnotes.Prepend(sheet.Chart.Title + "."))),
                    },
                    new D.NonVisualGraphicFrameDrawingProperties()),
                new D.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
                new A.Graphic(new A.GraphicData(new C.ChartReference { Id = drawing.GetIdOfPart(chart) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
            { Macro = "" },
            new D.ClientData()));
    }
}
