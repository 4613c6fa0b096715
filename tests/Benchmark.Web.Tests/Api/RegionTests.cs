using System.Net;
using System.Text.Json;
using Benchmark.Testing;
using Benchmark.Web.Tests.Independent;

namespace Benchmark.Web.Tests.Api;

public sealed class RegionTests(ApiHost host)
{
    // Straight from the files: who lies where on the division of a year.
    private static readonly List<Dictionary<string, string>> Members = PlainCsv.Rows(File.ReadAllBytes(Path.Combine(SampleFolder.Path, "region_members.csv")));

    [Theory]
    [InlineData(2015)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2022)]
    [InlineData(2026)]
    public async Task Every_region_holds_the_municipalities_of_the_files_in_every_year(int year)
    {
        var told = 0;
        foreach (var code in Enumerable.Range(1, 25).Select(number => $"VR{number:D2}"))
        {
            var region = await host.ReadAsync($"/regios/veiligheidsregio/{code}?indeling={year}");
            var expected = Members
                .Where(row => row["code"] == code && int.Parse(row["from_year"], null) <= year && (row["to_year"].Length == 0 || year < int.Parse(row["to_year"], null)))
                .Select(row => row["municipality"]).Order(StringComparer.Ordinal);
            Assert.Equal(expected, Codes(region));
            told += region.GetProperty("leden").GetArrayLength();
        }

        Assert.Equal((await host.ReadAsync($"/gemeenten?indeling={year}")).GetArrayLength(), told);
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("2024")]
    public async Task A_group_of_a_region_has_the_members_of_the_compared_division(string year)
    {
        var region = await host.ReadAsync($"/regios/veiligheidsregio/ijsselland?indeling={year}");
        var compared = await host.ReadAsync($"/vergelijkingen?indicator=inwoners&gemeente=GM0193&periode={year}&groep=regio:veiligheidsregio:VR04");

        Assert.Equal(Codes(region), Codes(compared));
        var group = compared.GetProperty("groep");
        Assert.Equal(("regio:veiligheidsregio:ijsselland", "gemeenten in de veiligheidsregio IJsselland"), (group.GetProperty("uitdrukking").GetString(), group.GetProperty("naam").GetString()));
        Assert.False(group.TryGetProperty("gevraagd", out _));
    }

    [Fact]
    public async Task A_region_and_what_is_not_in_it_are_the_whole_country_where_every_region_is_known()
    {
        var inside = Codes(await host.ReadAsync("/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2024&groep=regio:veiligheidsregio:ijsselland"));
        var outside = Codes(await host.ReadAsync("/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2024&groep=niet regio:veiligheidsregio:ijsselland"));

        Assert.Equal(342, inside.Union(outside).Count());
        // The own municipality stands in either list.
        Assert.Equal(["GM0193"], inside.Intersect(outside));
    }

    [Fact]
    public async Task What_does_not_exist_is_told_with_the_nearest()
    {
        using var region = await host.AskAsync("/regios/veiligheidsregio/ijselland");
        Assert.Contains("Bedoelt u regio/veiligheidsregio/ijsselland?", await region.ProblemAsync(HttpStatusCode.NotFound, "regio"), StringComparison.Ordinal);

        using var group = await host.AskAsync("/vergelijkingen?indicator=inwoners&gemeente=GM0193&groep=regio:ggd:ijsselland");
        Assert.Contains("Bedoelt u regio:veiligheidsregio:ijsselland?", await group.ProblemAsync(HttpStatusCode.BadRequest, "groep"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(JsonElement answer) => answer.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString()!).Order(StringComparer.Ordinal);
}
