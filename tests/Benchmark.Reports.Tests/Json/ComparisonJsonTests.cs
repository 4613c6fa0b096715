using System.Text.Json;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Json;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Json;

public class ComparisonJsonTests
{
    [Fact]
    public void The_shape_is_the_one_that_is_published()
    {
        var answer = Read(CrimeFigures.Zwolle());

        Assert.Equal(
            [
                "indicator", "eenheid", "periode", "indeling", "versie", "taal", "gemeente", "groep", "waarde", "status", "herberekend", "zekerheid", "interval",
                "aantalMetWaarde", "mediaan", "q1", "q3", "gepoold", "percentiel", "lager", "hoger", "oordeel", "reden", "gunstig", "zeker", "zin",
                "toelichtingGemeente", "streefwaarde", "bron", "leden",
            ],
            Names(answer));
        Assert.Equal(["nummer", "datum", "methodes"], Names(answer.GetProperty("versie")));
        Assert.Equal(["code", "naam"], Names(answer.GetProperty("gemeente")));
        Assert.Equal(["uitdrukking", "naam", "aantal", "kenmerken"], Names(answer.GetProperty("groep")));
        Assert.Equal(["kenmerk", "gewicht", "periode"], Names(answer.GetProperty("groep").GetProperty("kenmerken")[0]));
        Assert.Equal(["onder", "boven", "niveau", "methode"], Names(answer.GetProperty("interval")));
        Assert.Equal(["naam", "tabel", "licentie"], Names(answer.GetProperty("bron")));
        Assert.Equal(["code", "naam", "waarde", "status", "interval"], Names(answer.GetProperty("leden")[0]));
    }

    [Fact]
    public void A_verdict_that_was_insisted_on_and_members_that_are_gone_are_told()
    {
        var comparison = CrimeFigures.Zwolle() with { DespiteFamily = true };
        comparison = comparison with { Group = comparison.Group with { Departed = [new("GM0788", ["GM0757", "GM0855"]), new("GM9999", [])] } };

        var answer = Read(comparison);

        Assert.True(answer.GetProperty("tochGeoordeeld").GetBoolean());
        var departed = answer.GetProperty("groep").GetProperty("vervangen");
        Assert.Equal(["code", "naam", "opvolgers"], Names(departed[0]));
        Assert.Equal("GM0788", departed[0].GetProperty("code").GetString());
        Assert.Equal(["GM0757", "GM0855"], departed[0].GetProperty("opvolgers").EnumerateArray().Select(successor => successor.GetProperty("code").GetString()!));
        Assert.Equal(0, departed[1].GetProperty("opvolgers").GetArrayLength());
    }

    [Fact]
    public void Figures_travel_unrounded()
    {
        var comparison = CrimeFigures.Zwolle() with { Pooled = 1.0 / 3 };

        var answer = Read(comparison);

        Assert.Equal(comparison.Own.Value, answer.GetProperty("waarde").GetDouble());
        Assert.Equal(1.0 / 3, answer.GetProperty("gepoold").GetDouble());
        Assert.Equal(comparison.Median, answer.GetProperty("mediaan").GetDouble());
        Assert.Equal(comparison.Members.Select(member => member.Value), answer.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("waarde").GetDouble()));
        Assert.Equal("hoger", answer.GetProperty("oordeel").GetString());
        Assert.Equal("byar-phi", answer.GetProperty("interval").GetProperty("methode").GetString());
    }

    [Fact]
    public void Missing_is_null_with_a_status_and_a_reason()
    {
        var comparison = CrimeFigures.Zwolle();
        var own = comparison.Own with { Value = double.NaN, Status = ObservationStatus.Suppressed, Interval = null };

        var answer = Read(comparison with { Own = own, Members = [own, .. comparison.Members.Skip(1)], Verdict = Verdict.None, Reason = NoVerdictReason.OwnValueAbsent, Certain = null, Percentile = double.NaN });

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("waarde").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("interval").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("percentiel").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("zeker").ValueKind);
        Assert.Equal(("afgeschermd", "geenOordeel", "afgeschermd"), (answer.GetProperty("status").GetString(), answer.GetProperty("oordeel").GetString(), answer.GetProperty("reden").GetString()));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("leden")[0].GetProperty("waarde").ValueKind);
    }

    [Fact]
    public void A_rank_is_told_only_where_there_is_one()
    {
        Assert.DoesNotContain("rang", Names(Read(CrimeFigures.Zwolle())));

        var answer = Read(CrimeFigures.Zwolle() with { Rank = new Rank(5, 21, 4, 6) });

        Assert.Equal((5, 21, 4, 6), (answer.GetProperty("rang").GetInt32(), answer.GetProperty("rangVan").GetInt32(), answer.GetProperty("rangInterval").GetProperty("van").GetInt32(), answer.GetProperty("rangInterval").GetProperty("tot").GetInt32()));
    }

    [Fact]
    public void A_group_that_stands_in_names_the_one_that_was_asked_for()
    {
        var comparison = CrimeFigures.Zwolle();

        var group = Read(comparison with { Group = comparison.Group with { Applied = new GroupExpression.WholeCountry() } }).GetProperty("groep");

        Assert.Equal(("nederland", "vergelijkbaar:20"), (group.GetProperty("uitdrukking").GetString(), group.GetProperty("gevraagd").GetString()));
    }

    [Fact]
    public void Metadata_tells_what_the_file_is_and_where_it_came_from()
    {
        var comparison = CrimeFigures.Zwolle();

        var metadata = JsonDocument.Parse(ComparisonMetadata.Write(comparison, Register(comparison), "https://cijfers.example.nl/x", Language.Dutch)).RootElement;

        Assert.Equal("CC BY 4.0", metadata.GetProperty("bron").GetProperty("licentie").GetString());
        Assert.Equal("vergelijkbaar:20", metadata.GetProperty("groep").GetProperty("uitdrukking").GetString());
        Assert.Equal(21, metadata.GetProperty("leden").GetArrayLength());
        Assert.Equal("https://cijfers.example.nl/x", metadata.GetProperty("link").GetString());
        Assert.Equal(1000, metadata.GetProperty("indicator").GetProperty("vermenigvuldiger").GetInt32());
        Assert.Equal("byar-phi", metadata.GetProperty("methode").GetProperty("interval").GetString());
    }

    private static MunicipalityRegister Register(Comparison comparison) => new(
        [.. comparison.Members.Select(member => new Municipality(member.Code, member.Name, null, null))], [new Province("PV23", "Overijssel")], [comparison.Group.Division], []);

    private static JsonElement Read(Comparison comparison) => JsonDocument.Parse(ComparisonJson.Write(comparison, Register(comparison), Language.Dutch)).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
