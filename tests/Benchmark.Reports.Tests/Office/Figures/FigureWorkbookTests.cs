using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Reports.Office.Figures;
using Benchmark.Reports.Office.Recalculation;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;

namespace Benchmark.Reports.Tests.Office.Figures;

public sealed class FigureWorkbookTests
{
    private const string Link = "https://vergelijk.example/vergelijk/aandeel_pct?gemeente=GM9001&groep=nederland";

    private static readonly string[] HostileNames =
    [
        "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "'s-Gravenhage & <b>\"Oss\"</b>", "\u202Eא\u200F Stad", "Na\u0001am\uD800", "_x0041_", new string('n', 300), "Súdwest-Fryslân",
    ];

    [Fact]
    public void Figures_AreTypedCellsInTheOrderOfTheGroup()
    {
        var comparison = new ComparisonCase(SampleWorld.Share, 12.5, 10, 11.25, double.NaN, 13, 14, 15, 16, 17) { Interval = (11, 14) }.Answer();

        var (figures, about) = Read(FigureWorkbook.Of(comparison, SampleWorld.Register(8), Link, Language.Dutch));

        Assert.Equal(["Code", "Gemeente", "Eigen gemeente", "Cijfer", "Marge van", "Marge tot", "Status", "Herberekend"], Enumerable.Range(0, 8).Select(column => figures[(char)('A' + column) + "1"]));
        Assert.Equal(("GM9001", "Eigenstad", "ja", "12.5", "11", "14"), (figures["A2"], figures["B2"], figures["C2"], figures["D2"], figures["E2"], figures["F2"]));
        Assert.Equal(("GM9004", false), (figures["A10"], figures.ContainsKey("D10")));
        Assert.Equal("46350", about[PlaceBeside(about, "Datum van de cijfers")]);
        Assert.Contains(Link, about.Values);
    }

    [Fact]
    public void Names_ThatAreHostile_StayTextsInGoodFiles()
    {
        var (comparison, register, slab) = Named(HostileNames);

        var file = WorkbookWriter.Write(FigureWorkbook.Of(comparison, register, Link, Language.Dutch));
        var recalculation = WorkbookWriter.Write(RecalculationWorkbook.Of(ComparisonParts.Of(comparison, SampleWorld.Catalogue(register, slab), slab), register, Link, Language.Dutch));

        Assert.Empty(OfficeValidation.Errors(file));
        Assert.Empty(OfficeValidation.Errors(recalculation));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var sheet = WorkbookReading.SheetAt(document, 0);
        Assert.Empty(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
        var texts = WorkbookReading.Texts(sheet);
        Assert.Equal(HostileNames.Select(name => name == "Na\u0001am\uD800" ? "Naam" : name), Enumerable.Range(2, HostileNames.Length).Select(row => texts[$"B{row}"]));
    }

    [Fact]
    public void AllMunicipalities_WithLongNames_AreAGoodFile()
    {
        var (comparison, register, _) = Named([.. Enumerable.Range(1, 342).Select(number => $"Gemeente Nieuw-Nederbetuwe aan de Oude Rijn en Vecht nummer {number}")]);

        var file = WorkbookWriter.Write(FigureWorkbook.Of(comparison, register, Link, Language.Dutch));

        Assert.Empty(OfficeValidation.Errors(file));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        Assert.Contains("A1:F343", document.WorkbookPart!.WorksheetParts.SelectMany(part => part.TableDefinitionParts).Select(part => part.Table!.Reference!.Value));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NaN, double.NaN, double.NaN)]
    [InlineData(5)]
    public void GroupWithoutOthersOrIndicatorWithoutValues_HasEmptyCellsAndNoZero(double own, params double[] others)
    {
        var comparison = new ComparisonCase(SampleWorld.Share, own, others).Answer();
        var workbook = FigureWorkbook.Of(comparison, SampleWorld.Register(others.Length), Link, Language.Dutch);

        Assert.Empty(OfficeValidation.Errors(WorkbookWriter.Write(workbook)));
        var (figures, about) = Read(workbook);
        Assert.Equal(!double.IsNaN(own), figures.ContainsKey("D2"));
        Assert.DoesNotContain(about, cell => cell.Value == "Midden van de groep" && about.ContainsKey("B" + cell.Key[1..]));
    }

    [Fact]
    public void Observations_OfOnePeriod_AreItsRows()
    {
        var register = SampleWorld.Register(2, 2024, 2025);
        var slab = SampleWorld.Slab(SampleWorld.Share, (2024, [1, 2, 3]), (2025, [4, double.NaN, 6]));

        var (all, _) = Read(FigureWorkbook.Of(slab, SampleWorld.Release, register, null, null, Language.Dutch));
        var (one, _) = Read(FigureWorkbook.Of(slab, SampleWorld.Release, register, Period.OfYear(2025), SampleWorld.Code(3), Language.English));

        Assert.Equal(["1", "2", "3", "4", "", "6"], Enumerable.Range(2, 6).Select(row => all.GetValueOrDefault($"D{row}", "")));
        Assert.Equal(("2025", "GM9003", "6"), (one["A2"], one["C2"], one["D2"]));
        Assert.False(one.ContainsKey("A3"));
        Assert.Equal("Municipality", one["B1"]);
    }

    private static string PlaceBeside(IReadOnlyDictionary<string, string> sheet, string name) => "B" + sheet.Single(cell => cell.Value == name).Key[1..];

    private static (IReadOnlyDictionary<string, string> Figures, IReadOnlyDictionary<string, string> About) Read(Workbook workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(workbook)), false);
        return (WorkbookReading.Texts(WorkbookReading.SheetAt(document, 0)), WorkbookReading.Texts(WorkbookReading.SheetAt(document, 1)));
    }

    private static (Comparison Comparison, MunicipalityRegister Register, IndicatorSlab Slab) Named(string[] names)
    {
        var municipalities = names.Select((name, index) => new Municipality(SampleWorld.Code(index + 1), name, null, null)).ToList();
        var division = new Division(2025, municipalities.Select(municipality => KeyValuePair.Create(municipality.Code, (string?)"PV99")));
        var register = new MunicipalityRegister(municipalities, [new Province("PV99", "Verzinland")], [division], []);
        var slab = SampleWorld.Slab(SampleWorld.Share, (2025, [.. names.Select((_, index) => index + 0.5)]));
        var whole = new GroupExpression.WholeCountry();
        var group = new PeerGroup(whole, whole, division, division.Codes, [], null, false);
        return (ComparisonAnswer.Of(SampleWorld.Catalogue(register, slab), slab, Period.OfYear(2025), municipalities[0], group), register, slab);
    }
}
