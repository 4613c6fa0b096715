using Benchmark.Testing;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Independent;

/// <summary>The neighbours that the API gives are those computed straight from the files, for every municipality.</summary>
public sealed class LikenessAgreementTests(ApiHost host)
{
    private static readonly CsvPeriod Of2024 = new("2024JJ00", 2024, false);

    [Theory]
    [InlineData("robuust")]
    [InlineData("zscore")]
    [InlineData("minmax")]
    public async Task Every_municipality_has_the_same_hundred_nearest_in_the_same_order(string standardisation)
    {
        var files = new SampleFiles(SampleFolder.Path);
        var groups = new ExpectedGroups(files, new ExpectedFigures(files));
        var municipalities = files.Divisions[2024].Keys;
        Assert.Equal(342, municipalities.Count);

        foreach (var municipality in municipalities)
        {
            var answer = await host.ReadAsync($"/gelijkenis?gemeente={municipality}&indeling=2024&aantal=100&standaardisatie={standardisation}");

            Assert.Equal(groups.Nearest("standaard", 100, municipality, Of2024, standardisation), Codes(answer));
        }
    }

    [Theory]
    [InlineData("zscore")]
    [InlineData("minmax")]
    public async Task A_group_in_an_address_has_the_same_scales(string standardisation)
    {
        var files = new SampleFiles(SampleFolder.Path);
        var groups = new ExpectedGroups(files, new ExpectedFigures(files));

        var answer = await host.ReadAsync($"/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2024&groep=vergelijkbaar-inkomen:20;standaardisatie={standardisation}");

        Assert.Equal(groups.Nearest("inkomen", 20, "GM0193", Of2024, standardisation).Order(StringComparer.Ordinal), Codes(answer).Where(code => code != "GM0193").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Codes(System.Text.Json.JsonElement answer) => answer.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString()!);
}
