using System.Globalization;
using System.Text.Json;
using Benchmark.Cli;
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
    [InlineData("robuust")]
    [InlineData("zscore")]
    [InlineData("minmax")]
    public async Task The_command_line_prints_the_record_of_the_api(string standardisation)
    {
        // Not for secrets: the same seed must give the same municipalities.
        var random = new Random(20261124);
        var municipalities = new SampleFiles(SampleFolder.Path).Divisions[2024].Keys.Order(StringComparer.Ordinal).ToArray();
        foreach (var municipality in random.GetItems(municipalities, 20))
        {
            var (count, characteristics) = (random.Next(1, 101), random.Next(2) == 0 ? null : "inwoners.log:1,woz_waarde:0.25");
            using var output = new StringWriter();
            using var error = new StringWriter();
            var code = await CommandLine.RunAsync(
                [
                    "similar", "--municipality", municipality, "--count", count.ToString(CultureInfo.InvariantCulture), "--division", "2024", "--standardisation", standardisation,
                    .. characteristics is null ? Array.Empty<string>() : ["--characteristics", characteristics],
                    "--engine", "Sqlite", "--connection", host.Database.ConnectionString,
                ],
                output,
                error,
                TestContext.Current.CancellationToken);

            Assert.Equal((0, ""), (code, error.ToString()));
            var address = $"/gelijkenis?gemeente={municipality}&indeling=2024&aantal={count}&standaardisatie={standardisation}&kenmerken={characteristics}";
            Assert.True(JsonElement.DeepEquals(await host.ReadAsync(address), JsonDocument.Parse(output.ToString()).RootElement), address);
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
