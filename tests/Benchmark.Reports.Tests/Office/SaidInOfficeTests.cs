using Benchmark.Core.MunicipalVoice;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Dossiers;
using Benchmark.Reports.Office.Figures;
using Benchmark.Reports.Office.PowerPoint;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Reports.Office.Word;
using Benchmark.Core.Indicators;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;

namespace Benchmark.Reports.Tests.Office;

/// <summary>What a municipality says beside its figure goes into every file that the figure goes into.</summary>
public sealed class SaidInOfficeTests
{
    private const string Note = "Toelichting van de gemeente Zwolle (afdeling Veiligheid, 3 november 2026): Wij tellen het meldpunt mee.";
    private const string Target = "Zwolle wil in 2030 op 45,0 uitkomen (Programmabegroting 2026).";

    private static readonly SaidOfFigure Said = new(
        new("GM0193", "misdrijven_per_1000", null, 1, "Wij tellen het meldpunt mee.", "afdeling Veiligheid", new DateTime(2026, 11, 3, 0, 0, 0, DateTimeKind.Utc)),
        new("GM0193", "misdrijven_per_1000", 1, 45, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Veiligheid", new DateTime(2026, 11, 3, 0, 0, 0, DateTimeKind.Utc)),
        "1");

    private static readonly DateOnly Today = new(2026, 11, 24);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_a_letter()
    {
        using var file = new MemoryStream();
        await CouncilLetter.WriteAsync(LetterHeader.Default("Misdrijven", Language.Dutch), [View()], Today, Language.Dutch, null, file, Cancellation);
        using var letter = WordprocessingDocument.Open(file, false);
        AssertTold(letter.MainDocumentPart!.Document!.InnerText);
    }

    [Fact]
    public async Task On_a_slide()
    {
        using var file = new MemoryStream();
        await Slides.WriteAsync("Misdrijven", "Gemeente Zwolle", [View()], Today, Language.Dutch, file, Cancellation);
        using var slides = PresentationDocument.Open(file, false);
        AssertTold(string.Join(' ', slides.PresentationPart!.SlideParts.Select(slide => slide.Slide!.InnerText)));
    }

    [Fact]
    public void In_the_workbook_of_the_figure_and_in_that_of_a_dossier()
    {
        var comparison = CrimeFigures.Zwolle() with { Said = Said };
        foreach (var workbook in new[] { FigureWorkbook.Of(comparison, SampleWorld.Register(8), "https://cijfers.example.nl", Language.Dutch), DossierWorkbook.Of("Misdrijven", [View()], Language.Dutch) })
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(workbook)), false);
            AssertTold(string.Join(' ', document.WorkbookPart!.Workbook!.Sheets!.Select((_, index) => string.Join(' ', WorkbookReading.Texts(WorkbookReading.SheetAt(document, index)).Values))));
        }
    }

    private static ToldView View() => OfficeViews.Told(CrimeFigures.Zwolle() with { Said = Said });

    private static void AssertTold(string text)
    {
        Assert.Contains(Note, text, StringComparison.Ordinal);
        Assert.Contains(Target, text, StringComparison.Ordinal);
    }
}
