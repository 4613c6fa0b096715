using Benchmark.Reports.Office.Sheets;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Office.Sheets;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("Gegevens", "Gegevens")]
    [InlineData("a:b\\c/d?e*f[g]h", "a b c d e f g h")]
    [InlineData("'Aanhaling'", "Aanhaling")]
    [InlineData("'s-Hertogenbosch", "s-Hertogenbosch")]
    [InlineData("", "Blad")]
    [InlineData(" / ", "Blad")]
    [InlineData("history", "history 1")]
    [InlineData("\u0001Naam\n2", "Naam 2")]
    [InlineData("Gemeenschappelijke gezondheidsdiensten", "Gemeenschappelijke gezondheidsd")]
    [InlineData("dertig tekens en dan een sm😀", "dertig tekens en dan een sm😀")]
    [InlineData("precies op de rand staat het x😀", "precies op de rand staat het x")]
    public void Name_AsWished_BecomesOneThatASheetMayBear(string wish, string expected) => Assert.Equal(expected, Assert.Single(SheetNames.Of([Sheet(wish)])));

    [Fact]
    public void Names_ThatAreAlike_AreNumberedWithinTheirLength()
    {
        var wish = new string('x', 40);

        var names = SheetNames.Of([Sheet(wish), Sheet(wish.ToUpperInvariant()), Sheet("a"), Sheet("A")]);

        Assert.Equal([new string('x', 31), new string('X', 27) + " (2)", "a", "A (2)"], names);
    }

    [Fact]
    public void Workbook_WithLongNamesOfAllMunicipalities_IsAGoodFile()
    {
        var sheets = Enumerable.Range(1, 342).Select(number => Sheet($"Gemeente 'Nieuw-{number}' & de / <Achterhoek> aan de Oude IJssel")).ToArray();

        Assert.Equal(342, SheetNames.Of(sheets).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(OfficeValidation.Errors(WorkbookWriter.Write(new Workbook("Alle", sheets))));
    }

    private static Sheet Sheet(string name) => new(name, [new SheetColumn(10)], [[new Cell.Text("Kop")], [new Cell.Number(1, 0)]]);
}
