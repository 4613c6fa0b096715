using Benchmark.Core.Indicators;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Dossiers;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Benchmark.Reports.Tests.Office;

public class SheetChartTests
{
    [Fact]
    public void Every_view_with_a_picture_has_its_chart_over_cells_of_the_same_workbook()
    {
        ToldView[] views =
        [
            OfficeViews.Told(CrimeFigures.Zwolle()), OfficeViews.Told(CrimeFigures.Zwolle(), ShownPicture.None), OfficeViews.Told(CrimeFigures.Country()), OfficeViews.Told(CrimeFigures.Zwolle(), ShownPicture.Development),
        ];

        var file = WorkbookWriter.Write(DossierWorkbook.Of("Kadernota's", views, Language.Dutch));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var sheets = document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToArray();
        var drawn = sheets.Select(sheet => ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).DrawingsPart).ToArray();
        Assert.Equal([false, true, false, true, true, false, false, false], drawn.Select(drawing => drawing is not null));
        foreach (var drawing in drawn.OfType<DrawingsPart>())
        {
            Assert.True(drawing.WorksheetDrawing!.Descendants<D.NonVisualDrawingProperties>().Single().Description!.Value!.Length > 40);
            foreach (var reference in drawing.ChartParts.Single().ChartSpace!.Descendants<C.NumberReference>())
            {
                var parts = reference.Formula!.Text.Split('!');
                var cells = WorkbookReading.Texts(WorkbookReading.SheetNamed(document, parts[0].Trim('\'').Replace("''", "'", StringComparison.Ordinal)));
                var first = parts[1].Split(':')[0].Replace("$", "", StringComparison.Ordinal);
                Assert.Equal(cells.GetValueOrDefault(first), reference.NumberingCache!.Elements<C.NumericPoint>().FirstOrDefault(point => point.Index! == 0)?.NumericValue!.Text);
            }
        }
    }
}
