using Benchmark.Core.Indicators;
using Benchmark.Core.LegalTables;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.LegalTables;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.LegalTables;

/// <summary>The list of the law, and the table that is taken along.</summary>
public sealed class LegalListTests
{
    [Fact]
    public void It_holds_every_row_of_the_annex_once() => Assert.Equal(Enumerable.Range(1, 39), LegalList.Rows.Select(row => row.Number));

    [Fact]
    public void Every_row_has_a_legal_source_with_its_date() =>
        Assert.All(LegalList.Rows, row => Assert.Matches(@"Stcrt\. 20\d\d, \d+ \(\d+ [a-z]+ 20\d\d\)", row.LegalSource));

    [Fact]
    public void Every_row_that_applies_has_name_unit_source_and_one_name_per_task_field()
    {
        Assert.All(LegalList.Rows.Where(row => row.State == LegalState.InForce), row => Assert.DoesNotContain("", (string[])[row.Name, row.Unit, row.Source, row.Field.Name]));
        Assert.All(LegalList.Rows.GroupBy(row => row.Field.Code), field => Assert.Single(field.Select(row => row.Field).Distinct()));
        Assert.Equal(LegalList.Rows.Select(row => row.Field.Code).Order(), LegalList.Rows.Select(row => row.Field.Code));
    }

    [Fact]
    public void What_the_municipality_fills_is_what_the_regulation_takes_from_its_own_data() =>
        Assert.All(LegalList.Rows, row => Assert.Equal(row.Source.StartsWith("Eigen", StringComparison.Ordinal), row.FilledBy == LegalFiller.Own));

    [Fact]
    public void Every_figure_that_is_named_exists_in_the_unit_it_was_compared_in_and_says_why_it_fits()
    {
        var units = Units();

        Assert.Contains(LegalList.Rows, row => row.Match is not null);
        Assert.All(LegalList.Rows.Where(row => row.Match is not null), row =>
        {
            Assert.Equal(units[row.Match!.Indicator], row.Match.Unit);
            Assert.True(row.Match.Factor > 0);
            Assert.True(row.Why.Dutch.Length > 0 && row.Why.English.Length > 0);
        });
    }

    [Fact]
    public void Its_texts_are_in_both_languages_without_a_forbidden_word() => Assert.All(LegalList.Rows, row =>
    {
        Assert.Equal(row.Why.Dutch.Length > 0, row.Why.English.Length > 0);
        Assert.Empty(ForbiddenWords.In(row.Why.Dutch + " " + row.Why.English));
    });

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void The_table_that_is_taken_along_has_every_row_and_its_limits_say_that_it_is_not_complete(Language language)
    {
        var slab = SampleWorld.Slab(SampleWorld.Share, (2025, [12.34, 1]));
        LegalRow[] rows = [.. LegalList.Rows.Select(row => row.Number == 5 ? row with { Match = new(SampleWorld.Share.Code, SampleWorld.Share.Unit.Label.Dutch, 1) } : row)];
        var table = LegalTable.Of(rows, SampleWorld.Catalogue(SampleWorld.Register(1, 2025), slab), SampleWorld.Own, new Dictionary<string, IndicatorSlab> { [SampleWorld.Share.Code] = slab });
        var told = ToldViews.Tell(new KeptView.Legal(table, "https://vergelijk.example/bbv", "voor de raad"), language);

        Assert.Equal(34, told.Table!.Rows.Count);
        Assert.All(told.Table.Rows, row => Assert.Equal(told.Table.Headings.Count, row.Count));
        Assert.Equal([12.34], told.Table.Rows.SelectMany(row => row).Select(cell => cell.Figure).OfType<double>());
        Assert.Contains(language == Language.Dutch ? "niet compleet" : "not complete", told.Limits[0], StringComparison.Ordinal);
        Assert.Contains("\t" + FigureText.Number(12.34, 1, language) + "\t", PlainText.Of("", [told], language), StringComparison.Ordinal);
        Assert.Equal("voor de raad", told.Note);
        Assert.Contains((language == Language.Dutch ? "Rij" : "Row") + " 8, 9, 10, 11: " + LegalList.Rows[7].Why.In(language), told.Method);
    }

    private static Dictionary<string, string> Units()
    {
        var lines = File.ReadAllLines(Repository.Path("sql", "sample", "indicators.csv"));
        using var csv = CsvHelper.CsvReader.Create(File.ReadAllBytes(Repository.Path("sql", "sample", "indicators.csv")), new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = false });
        var (code, unit) = (Array.IndexOf(lines[0].Split(','), "code"), Array.IndexOf(lines[0].Split(','), "unit_nl"));
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            units[csv.GetString(code)] = csv.GetString(unit);
        }

        return units;
    }
}
