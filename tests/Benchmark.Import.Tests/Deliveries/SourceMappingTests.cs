using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Tests.Csv;

namespace Benchmark.Import.Tests.Deliveries;

public sealed class SourceMappingTests
{
    private static SourceMapping Questionnaire { get; } = new() { Code = "uitvraag", Name = "Uitvraag", Kind = SourceKind.Csv, File = CsvReadingTests.Tidy with { FixedPeriod = null } };

    private static SourceMapping Table { get; } = new()
    {
        Code = "wijken",
        Name = "Kerncijfers wijken en buurten",
        Kind = SourceKind.CbsV3,
        Cbs = new()
        {
            Tables =
            [
                new() { Id = "84799NED", Region = "WijkenEnBuurten", Time = null, Period = Period.OfYear(2020), Measures = new Dictionary<string, CbsMeasure> { ["AantalInwoners_5"] = new("inwoners") } },
                new() { Id = "85984NED", Region = "WijkenEnBuurten", Time = null, Period = Period.OfYear(2024), Measures = new Dictionary<string, CbsMeasure> { ["AantalInwoners_5"] = new("inwoners"), ["GemiddeldeWOZWaardeVanWoningen_39"] = new("woz", 1000) } },
            ],
        },
    };

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        foreach (var mapping in new[] { Questionnaire, Table })
        {
            var text = SourceMappingNotation.Write(mapping);
            Assert.True(SourceMappingNotation.TryRead(text, out var read, out var problem), problem);
            Assert.Equal(text, SourceMappingNotation.Write(read));
            Assert.Empty(SourceMappingRules.Problems(read));
        }

        Assert.Contains("\"period\":\"2024JJ00\"", SourceMappingNotation.Write(Table), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\":\"csv\"", "\"kind\":\"csv\",\"soort\":1", "soort")]
    [InlineData("\"kind\":\"csv\"", "\"kind\":\"docx\"", "kind")]
    [InlineData("\"kind\":\"csv\"", "\"kind\":0", "kind")]
    [InlineData("\"kind\":\"csv\"", "\"kind\":\"csv\",\"kind\":\"csv\"", "kind")]
    [InlineData("\"name\":\"Uitvraag\",", "", "name")]
    [InlineData("\"name\":\"Uitvraag\"", "\"name\":null", "name")]
    [InlineData("\"value\":\"waarde\"", "\"Value\":\"waarde\"", "Value")]
    [InlineData("}", "", "")]
    public void Anything_unknown_missing_or_double_is_refused_with_where_it_stands(string old, string replacement, string told)
    {
        var text = SourceMappingNotation.Write(Questionnaire);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Assert.False(SourceMappingNotation.TryRead(text.Replace(old, replacement, StringComparison.Ordinal), out _, out var problem));
        Assert.Contains(told, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_that_contradicts_itself_says_every_problem()
    {
        var file = Questionnaire.File!;
        var table = Table.Cbs!.Tables[0];
        Assert.All(
            new[]
            {
                Questionnaire with { Code = "Uit vraag" },
                Questionnaire with { Kind = SourceKind.CbsV4 },
                Questionnaire with { File = file with { FixedPeriod = Period.OfYear(2024) } },
                Questionnaire with { File = file with { Period = null } },
                Questionnaire with { File = file with { Wide = [new("a", "a")] } },
                Questionnaire with { File = file with { Sheet = "Blad1" } },
                Table with { Cbs = new() { Tables = [] } },
                Table with { Cbs = new() { Tables = [table with { Period = null }] } },
                Table with { Cbs = new() { Tables = [table with { Id = "../x" }] } },
                Table with { Cbs = new() { Tables = [table with { Measures = new Dictionary<string, CbsMeasure> { ["a"] = new("a", 0) } }] } },
            },
            mapping => Assert.Single(SourceMappingRules.Problems(mapping)));
        Assert.Equal(2, SourceMappingRules.Problems(Questionnaire with { Code = "", Kind = SourceKind.CbsV4 }).Count);
    }

    [Fact]
    public void A_shape_is_the_same_in_any_order_and_tells_what_changed()
    {
        var (before, after) = (TableShape.Of(["measure A | aantal", "dimension B "]), TableShape.Of(["dimension B", "measure A | %"]));
        Assert.Equal(before, TableShape.Parse(before.ToString()));
        Assert.Equal(TableShape.Of(["dimension B", "measure A | aantal"]).Fingerprint, before.Fingerprint);
        Assert.NotEqual(before.Fingerprint, after.Fingerprint);
        var (gone, came) = before.ChangesTo(after);
        Assert.Equal(["measure A | aantal"], gone);
        Assert.Equal(["measure A | %"], came);
    }
}
