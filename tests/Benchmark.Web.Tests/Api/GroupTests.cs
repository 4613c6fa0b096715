using System.Net;
using System.Text.Json;

namespace Benchmark.Web.Tests.Api;

public sealed class GroupTests(ApiHost host)
{
    private const string Crime = "/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2024&groep=";

    [Fact]
    public async Task A_combination_holds_what_its_parts_hold()
    {
        var large = await MembersAsync("inwoners:50000-");
        var province = await MembersAsync("provincie:overijssel");

        var both = await host.ReadAsync(Crime + "provincie:overijssel en inwoners:50000- en niet lijst:GM0193");
        Assert.Equal(province.Intersect(large).Where(code => code != "GM0193"), Codes(both).Where(code => code != "GM0193"));
        Assert.Equal("eigen groep (6 gemeenten)", both.GetProperty("groep").GetProperty("naam").GetString());
        Assert.Equal(province.Union(large).Order(StringComparer.Ordinal), (await MembersAsync("provincie:overijssel of inwoners:50000-")).Order(StringComparer.Ordinal));
        Assert.Equal(["GM0193"], (await MembersAsync("niet provincie:overijssel")).Intersect(province));
    }

    // A ratio, a stored share and a bare amount, each from the period nearest to the one compared.
    [Theory]
    [InlineData("cijfer:misdrijven_per_1000:50..60", "tk_opkomst_pct", "misdrijven_per_1000")]
    [InlineData("cijfer:inwoners_65plus_pct:25.5..", "misdrijven_per_1000", "inwoners_65plus_pct")]
    [InlineData("cijfer:woz_waarde:..300000", "misdrijven_per_1000", "woz_waarde")]
    public async Task A_range_of_any_figure_makes_a_group(string group, string indicator, string chosenBy)
    {
        var answer = await host.ReadAsync($"/vergelijkingen?indicator={indicator}&gemeente=GM0193&groep={group}");
        var use = Assert.Single(answer.GetProperty("groep").GetProperty("kenmerken").EnumerateArray());
        Assert.Equal(chosenBy, use.GetProperty("kenmerk").GetString());
        Assert.InRange(answer.GetProperty("groep").GetProperty("aantal").GetInt32(), 5, 300);

        var observations = await host.ReadAsync($"/indicatoren/{chosenBy}/waarnemingen?periode={use.GetProperty("periode").GetString()}&aantalPerPagina=1000");
        var bounds = group.Split(':')[2].Split("..");
        var expected = observations.EnumerateArray()
            .Where(row => row.GetProperty("waarde") is { ValueKind: JsonValueKind.Number } value
                && (bounds[0].Length == 0 || value.GetDouble() >= double.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture))
                && (bounds[1].Length == 0 || value.GetDouble() < double.Parse(bounds[1], System.Globalization.CultureInfo.InvariantCulture)))
            .Select(row => row.GetProperty("gemeente").GetString()!);
        Assert.Equal(expected.Append("GM0193").Distinct().Order(StringComparer.Ordinal), Codes(answer).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("stedelijkheid:1-2", "bevolkingsdichtheid")]
    [InlineData("nederland en stedelijkheid:1-2", "bevolkingsdichtheid")]
    [InlineData("cijfer:woz_waarde:300000..400000", "koopprijs_gemiddeld")]
    [InlineData("vergelijkbaar:20;woz_waarde=1", "koopprijs_gemiddeld")]
    public async Task What_a_group_was_made_with_gets_a_verdict_only_when_asked_for_and_then_it_is_said(string group, string indicator)
    {
        var address = $"/vergelijkingen?indicator={indicator}&gemeente=GM0193&groep={group}";
        var plain = await host.ReadAsync(address);
        var insisted = await host.ReadAsync(address + "&tochOordelen=ja");

        Assert.Equal(("geenOordeel", "kenmerkVanGroep", false), Told(plain));
        Assert.NotEqual("geenOordeel", insisted.GetProperty("oordeel").GetString());
        Assert.True(insisted.GetProperty("tochGeoordeeld").GetBoolean());
        Assert.Contains("De groep is gemaakt met hetzelfde soort cijfers", insisted.GetProperty("zin").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_followed_to_what_took_the_place_of_its_members()
    {
        var group = (await host.ReadAsync("/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2024&groep=lijst:GM0150,GM0788")).GetProperty("groep");

        var replaced = Assert.Single(group.GetProperty("vervangen").EnumerateArray());
        Assert.Equal(("GM0788", "Haaren"), (replaced.GetProperty("code").GetString(), replaced.GetProperty("naam").GetString()));
        Assert.Equal(["Boxtel", "Oisterwijk", "Tilburg", "Vught"], replaced.GetProperty("opvolgers").EnumerateArray().Select(successor => successor.GetProperty("naam").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(5, group.GetProperty("aantal").GetInt32());
    }

    [Theory]
    [InlineData("groep:bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("nederland en niet groep:bestaat-niet@2", HttpStatusCode.NotFound)]
    [InlineData("lijst:GM9999", HttpStatusCode.BadRequest)]
    [InlineData("cijfer:bestaat_niet:1..", HttpStatusCode.BadRequest)]
    [InlineData("vergelijkbaar:20;inwoners.log=0", HttpStatusCode.BadRequest)]
    [InlineData("inwoners:-5000 en inwoners:5000-", HttpStatusCode.BadRequest)]
    public async Task A_group_that_cannot_be_made_is_refused_in_a_sentence(string group, HttpStatusCode status)
    {
        using var response = await host.AskAsync(Crime + group);
        Assert.Matches(@"^\S.*\.$", await response.ProblemAsync(status, "groep"));
    }

    [Fact]
    public async Task Own_characteristics_in_an_address_give_the_neighbours_of_the_likeness_question()
    {
        var likeness = await host.ReadAsync("/gelijkenis?gemeente=GM0193&indeling=2024&aantal=12&kenmerken=inwoners.log:1,woz_waarde:0.5&standaardisatie=zscore");
        var group = await host.ReadAsync(Crime + "vergelijkbaar:12;inwoners.log=1;woz_waarde=0.5;standaardisatie=zscore");

        Assert.Equal(Codes(likeness), Codes(group).Where(code => code != "GM0193"));
    }

    private static (string?, string?, bool) Told(JsonElement answer) =>
        (answer.GetProperty("oordeel").GetString(), answer.GetProperty("reden").GetString(), answer.TryGetProperty("tochGeoordeeld", out _));

    private async Task<IReadOnlyList<string>> MembersAsync(string group) => Codes(await host.ReadAsync(Crime + group));

    private static List<string> Codes(JsonElement answer) => [.. answer.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString()!)];
}
