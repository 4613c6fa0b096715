using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Web.Api;

namespace Benchmark.Web.Tests.Api;

/// <summary>Every answer has exactly the fields of its description.</summary>
public sealed class ShapeTests(ApiHost host)
{
    private const string Question = "/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&groep=vergelijkbaar:20&periode=2025JJ00";

    private static readonly JsonSerializerOptions Strict = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    [Fact]
    public async Task Municipalities_of_a_year_have_their_province_and_successors()
    {
        var list = await host.ReadAsync("/gemeenten?indeling=2023");

        Assert.Equal(342, list.GetArrayLength());
        Assert.Equal(["code", "naam", "provincie", "geldigVan", "geldigTot", "opvolgers"], list[0].Names());
        var zwolle = list.EnumerateArray().Single(row => row.GetProperty("code").GetString() == "GM0193");
        Assert.Equal("Zwolle", zwolle.GetProperty("naam").GetString());
        Assert.Equal("Overijssel", zwolle.GetProperty("provincie").GetString());
        Assert.Equal(JsonValueKind.Null, zwolle.GetProperty("geldigTot").ValueKind);
    }

    [Fact]
    public async Task A_municipality_that_was_divided_names_where_its_parts_went()
    {
        var list = await host.ReadAsync("/gemeenten?indeling=2020");

        var haaren = list.EnumerateArray().Single(row => row.GetProperty("naam").GetString() == "Haaren");
        var successors = haaren.GetProperty("opvolgers").EnumerateArray().ToList();
        Assert.Equal("2021-01-01", haaren.GetProperty("geldigTot").GetString());
        Assert.Equal(["code", "naam", "datum", "aandeel"], successors[0].Names());
        Assert.Equal(["Boxtel", "Oisterwijk", "Tilburg", "Vught"], successors.Select(successor => successor.GetProperty("naam").GetString()!).Order());
        Assert.Equal(1, successors.Sum(successor => successor.GetProperty("aandeel").GetDouble()), 2);
    }

    [Fact]
    public async Task Regions_tell_who_says_so_since_when_and_who_lies_in_them()
    {
        string[] fields = ["soort", "soortNaam", "code", "naam", "uitdrukking", "bron", "stand", "indeling", "aantal"];

        var list = await host.ReadAsync("/regios?indeling=2024");
        var one = await host.ReadAsync("/regios/veiligheidsregio/ijsselland?taal=en");

        Assert.All(list.EnumerateArray(), region => Assert.Equal(fields, region.Names()));
        Assert.Equal((25, 342), (list.GetArrayLength(), list.EnumerateArray().Sum(region => region.GetProperty("aantal").GetInt32())));
        Assert.Equal([.. fields, "leden"], one.Names());
        Assert.Equal(
            ("veiligheidsregio", "safety region", "VR04", "IJsselland", "regio:veiligheidsregio:ijsselland", "2024-06-07", 2026, 11),
            (one.GetProperty("soort").GetString(), one.GetProperty("soortNaam").GetString(), one.GetProperty("code").GetString(), one.GetProperty("naam").GetString(),
                one.GetProperty("uitdrukking").GetString(), one.GetProperty("stand").GetString(), one.GetProperty("indeling").GetInt32(), one.GetProperty("aantal").GetInt32()));
        Assert.Equal(["code", "naam"], one.GetProperty("leden")[0].Names());
        Assert.Contains("Zwolle", one.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("naam").GetString()));
    }

    [Fact]
    public async Task Indicators_tell_all_that_decides_their_figures()
    {
        string[] fields =
        [
            "code", "naam", "vraag", "definitie", "opgaven", "familie", "eenheid", "decimalen", "soort", "onzekerheid", "zekerheid", "richting",
            "richtingVastgesteldDoor", "beinvloedbaar", "gevoelig", "ranglijst", "vergelijkbaar", "teller", "noemer", "vermenigvuldiger", "bron", "periodes",
        ];

        var list = await host.ReadAsync("/indicatoren");
        var one = await host.ReadAsync("/indicatoren/misdrijven_per_1000");

        Assert.All(list.EnumerateArray(), indicator => Assert.Equal(fields, indicator.Names()));
        Assert.Equal(fields, one.Names());
        Assert.Equal("cijfer", one.GetProperty("soort").GetString());
        Assert.Equal("gebeurtenissen", one.GetProperty("onzekerheid").GetString());
        Assert.Equal("inwoners", one.GetProperty("noemer").GetString());
        var period = one.GetProperty("periodes").EnumerateArray().Single(row => row.GetProperty("periode").GetString() == "2025JJ00");
        Assert.InRange(period.GetProperty("aantal").GetInt32(), 330, 342);
    }

    [Fact]
    public async Task Observations_are_missing_with_a_status_and_never_zero()
    {
        var list = await host.ReadAsync("/indicatoren/misdrijven_per_1000/waarnemingen?periode=2021");

        Assert.Equal(["gemeente", "periode", "waarde", "teller", "noemer", "onder", "boven", "status", "herberekend"], list[0].Names());
        // On the list of 2023, while inhabitants are on that of 2021: who merged in between has no figure.
        var voorne = list.EnumerateArray().Single(row => row.GetProperty("gemeente").GetString() == "GM1992");
        Assert.Equal(JsonValueKind.Null, voorne.GetProperty("waarde").ValueKind);
        Assert.Equal("ontbreekt", voorne.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Observations_of_one_municipality_run_through_all_periods()
    {
        var list = await host.ReadAsync("/indicatoren/inwoners/waarnemingen?gemeente=gm0193");
        var periods = (await host.ReadAsync("/indicatoren/inwoners")).GetProperty("periodes").EnumerateArray().Select(row => row.GetProperty("periode").GetString());

        Assert.Equal(periods, list.EnumerateArray().Select(row => row.GetProperty("periode").GetString()));
        Assert.All(list.EnumerateArray(), row => Assert.Equal("GM0193", row.GetProperty("gemeente").GetString()));
    }

    [Theory]
    [InlineData(Question)]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&groep=nederland")]
    [InlineData("/vergelijkingen?indicator=woz_waarde&gemeente=GM0193&groep=provincie:overijssel&taal=en")]
    public async Task A_comparison_has_the_described_shape_and_nothing_else(string address)
    {
        using var response = await host.AskAsync(address);

        var answer = JsonSerializer.Deserialize<ComparisonDescription>(await response.TextAsync(), Strict)!;

        Assert.Equal(answer.Members.Count(member => member.Value is not null && member.Code != "GM0193"), answer.WithValue);
        Assert.Contains(answer.Members, member => member.Code == "GM0193");
        Assert.NotEmpty(answer.Sentence);
    }

    [Fact]
    public async Task A_comparison_with_twenty_alike_tells_which_characteristics_made_the_group()
    {
        var answer = await host.ReadAsync(Question);

        var group = answer.GetProperty("groep");
        Assert.Equal("vergelijkbaar:20", group.GetProperty("uitdrukking").GetString());
        Assert.Equal(20, group.GetProperty("aantal").GetInt32());
        Assert.Contains("inwoners.log", group.GetProperty("kenmerken").EnumerateArray().Select(use => use.GetProperty("kenmerk").GetString()));
        Assert.Equal(21, answer.GetProperty("leden").GetArrayLength());
        Assert.Equal("byar-phi", answer.GetProperty("interval").GetProperty("methode").GetString());
    }

    [Fact]
    public async Task Likeness_tells_what_each_characteristic_contributes()
    {
        var members = (await host.ReadAsync("/gelijkenis?gemeente=GM0193&indeling=2024&aantal=7")).GetProperty("leden").EnumerateArray().ToList();

        Assert.Equal(7, members.Count);
        Assert.Equal(["code", "naam", "afstand", "woorden", "bijdragen"], members[0].Names());
        Assert.All(members, member =>
        {
            var contributions = member.GetProperty("bijdragen").EnumerateArray().ToList();
            Assert.Equal(["kenmerk", "aandeel", "waarde", "eigen"], contributions[0].Names());
            Assert.Equal(1, contributions.Sum(contribution => contribution.GetProperty("aandeel").GetDouble()), 9);
        });
        Assert.Equal(members.Select(member => member.GetProperty("afstand").GetDouble()).Order(), members.Select(member => member.GetProperty("afstand").GetDouble()));
    }

    [Theory]
    [InlineData("robuust")]
    [InlineData("zscore")]
    [InlineData("minmax")]
    public async Task Likeness_by_one_own_characteristic_is_likeness_in_that_alone(string standardisation)
    {
        var members = (await host.ReadAsync($"/gelijkenis?gemeente=GM0193&aantal=5&kenmerken=inwoners&standaardisatie={standardisation}")).GetProperty("leden").EnumerateArray().ToList();

        Assert.Equal(5, members.Count);
        var differences = members.Select(member => member.GetProperty("bijdragen")[0]).Select(contribution => Math.Abs(contribution.GetProperty("waarde").GetDouble() - contribution.GetProperty("eigen").GetDouble())).ToList();
        Assert.Equal(differences.Order(), differences);
    }

    [Theory]
    [InlineData("vergelijkbaar:20", 200)]
    [InlineData("provincie:overijssel", 0)]
    public async Task Whether_a_conclusion_stands_is_told_of_a_group_made_by_likeness(string group, int variants)
    {
        var question = $"?indicator=misdrijven_per_1000&gemeente=GM0193&groep={group}";
        var answer = await host.ReadAsync("/vergelijkingen/bestendigheid" + question);
        var comparison = await host.ReadAsync("/vergelijkingen" + question);

        Assert.Equal(["indicator", "gemeente", "groep", "periode", "versie", "oordeel", "uitkomst", "gelijk", "aantal", "zin", "groepen"], answer.Names());
        Assert.Equal(comparison.GetProperty("oordeel").GetString(), answer.GetProperty("oordeel").GetString());
        Assert.Equal(variants, answer.GetProperty("aantal").GetInt32());
        var groups = answer.GetProperty("groepen").EnumerateArray().ToList();
        Assert.Equal(variants, groups.Count);
        Assert.Equal(groups.Count(row => row.GetProperty("oordeel").GetString() == answer.GetProperty("oordeel").GetString()), answer.GetProperty("gelijk").GetInt32());
        Assert.All(groups, row =>
        {
            Assert.Equal(["aantal", "aantalMetWaarde", "mediaan", "oordeel"], row.Names());
            Assert.InRange(row.GetProperty("aantal").GetInt32(), 8, 40);
        });
        Assert.Equal(variants == 0, answer.GetProperty("uitkomst").ValueKind == JsonValueKind.Null && answer.GetProperty("zin").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task A_relation_gives_both_figures_of_everybody_and_both_coefficients_over_them()
    {
        var answer = await host.ReadAsync("/samenhang?cijfer=misdrijven_per_1000&met=inkomen_per_inwoner&gemeente=GM0193");

        Assert.Equal(["cijfer", "met", "gemeente", "groep", "versie", "alleGemeenten", "binnenGroep", "overlap", "zin", "verwachting", "leden"], answer.Names());
        var members = answer.GetProperty("leden").EnumerateArray().ToList();
        Assert.Equal(["code", "naam", "rol", "waarde", "status", "waardeMet", "statusMet"], members[0].Names());
        Assert.Equal("GM0193", members[0].GetProperty("code").GetString());
        Assert.Equal(20, members.Count(member => member.GetProperty("rol").GetString() == "groep"));
        var both = members.Where(member => member.GetProperty("waarde").ValueKind == JsonValueKind.Number && member.GetProperty("waardeMet").ValueKind == JsonValueKind.Number).ToList();
        var all = answer.GetProperty("alleGemeenten");
        Assert.Equal(both.Count, all.GetProperty("aantal").GetInt32());
        double[] x = [.. both.Select(member => member.GetProperty("waardeMet").GetDouble())], y = [.. both.Select(member => member.GetProperty("waarde").GetDouble())];
        var (meanX, meanY) = (x.Average(), y.Average());
        var pearson = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / Math.Sqrt(x.Sum(a => (a - meanX) * (a - meanX)) * y.Sum(b => (b - meanY) * (b - meanY)));
        Assert.Equal(pearson, all.GetProperty("pearson").GetDouble(), 1e-9);
        Assert.Equal(["verwacht", "onder", "boven", "verklaard", "aantal", "kenmerken", "zin"], answer.GetProperty("verwachting").Names());
    }

    [Fact]
    public async Task The_information_position_counts_what_is_known_per_task()
    {
        var tasks = await host.ReadAsync("/informatiepositie?gemeente=GM0193");

        Assert.Equal(9, tasks.GetArrayLength());
        Assert.All(tasks.EnumerateArray(), task =>
        {
            Assert.Equal(["opgave", "cijfers", "bekend", "nieuwsteJaar", "zekerheid", "ontbreekt", "perCijfer"], task.Names());
            Assert.All(task.GetProperty("perCijfer").EnumerateArray(), figure => Assert.Equal(["indicator", "naam", "periode", "bekend", "oud", "status", "zekerheid", "bron", "anderenMetWaarde", "laatstBekend"], figure.Names()));
            Assert.Equal(["telling", "marge", "onbekend", "eigenOpgave"], task.GetProperty("zekerheid").Names());
            Assert.Equal(task.GetProperty("bekend").GetInt32(), task.GetProperty("zekerheid").EnumerateObject().Sum(count => count.Value.GetInt32()));
            Assert.Equal(task.GetProperty("cijfers").GetInt32() - task.GetProperty("bekend").GetInt32(), task.GetProperty("ontbreekt").GetArrayLength());
        });
    }

    [Fact]
    public async Task Releases_are_listed()
    {
        var releases = await host.ReadAsync("/versies");

        Assert.Equal(["nummer", "datum", "status", "methodes", "toelichting", "door", "ingetrokkenDoor", "reden"], releases[0].Names());
        Assert.Equal("gepubliceerd", releases[0].GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("/gezondheid", "leeft")]
    [InlineData("/gezondheid/gereed", "gereed")]
    public async Task Health_is_told(string address, string status) =>
        Assert.Equal(status, (await host.ReadAsync(address)).GetProperty("status").GetString());
}
