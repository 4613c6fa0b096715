using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Office.Recalculation;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Storage;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Reports.Tests.Office.Recalculation;

/// <summary>All cases as workbooks, worked out by LibreOffice in one run: its start takes seconds. One of them once more with a changed input.</summary>
public sealed class Recalculated : IAsyncLifetime
{
    private const string Changed = "changed.xlsx";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-recalculation-");
    private IReadOnlyList<ComparisonParts> _cases = [];

    internal IReadOnlyList<ComparisonParts> Cases => _cases;

    /// <summary>Which case was changed: the first with events.</summary>
    internal int ChangedCase => _cases.ToList().FindIndex(parts => parts.Comparison.Indicator.Uncertainty == Uncertainty.Events && !double.IsNaN(parts.Counts[0].X));

    public async ValueTask InitializeAsync()
    {
        var token = TestContext.Current.CancellationToken;
        await using var database = await SampleDatabase.MakeAsync(token);
        await using var services = database.Services();
        var service = services.GetRequiredService<ComparisonService>();
        var register = (await service.CatalogueAsync(null, token)).Register;
        _cases = await RecalculationCases.MakeAsync(service, token);
        for (var index = 0; index < _cases.Count; index++)
        {
            var workbook = RecalculationWorkbook.Of(_cases[index], register, "https://vergelijk.example/vergelijk", Language.Dutch);
            await File.WriteAllBytesAsync(Given($"{index}.xlsx"), WorkbookWriter.Write(workbook), token);
        }

        if (LibreOffice.IsInstalled)
        {
            File.Copy(Given($"{ChangedCase}.xlsx"), Given(Changed));
            DoubleFirstNumerator(Given(Changed));
            await LibreOffice.ConvertAsync([.. Directory.EnumerateFiles(_folder.FullName, "*.xlsx")], "xlsx", Path.Combine(_folder.FullName, "out"), token);
        }
    }

    /// <summary>The workbook of a case as we give it.</summary>
    internal byte[] Ours(int index) => File.ReadAllBytes(Given($"{index}.xlsx"));

    /// <summary>A sheet of a case as LibreOffice worked it out.</summary>
    internal IReadOnlyDictionary<string, string> Sheet(int index, string name) => Read(Path.Combine(_folder.FullName, "out", $"{index}.xlsx"), name);

    /// <summary>A sheet of the case with a changed input.</summary>
    internal IReadOnlyDictionary<string, string> SheetOfChanged(string name) => Read(Path.Combine(_folder.FullName, "out", Changed), name);

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private string Given(string name) => Path.Combine(_folder.FullName, name);

    private static IReadOnlyDictionary<string, string> Read(string path, string name)
    {
        using var document = SpreadsheetDocument.Open(path, false);
        return WorkbookReading.Texts(WorkbookReading.SheetNamed(document, name));
    }

    private static void DoubleFirstNumerator(string path)
    {
        using var document = SpreadsheetDocument.Open(path, true);
        var cell = WorkbookReading.SheetNamed(document, "Gegevens").Descendants<S.Cell>().Single(cell => cell.CellReference == "D2");
        cell.CellValue = new S.CellValue(2 * double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture));
    }
}
