using System.Text.Json;
using System.Text.RegularExpressions;

namespace Benchmark.Web.Tests.Api;

/// <summary>Figures on the division of another year, for every address that tells figures.</summary>
public sealed class DivisionTests(ApiHost host)
{
    // Weesp (GM0457) went up in Amsterdam on 24 March 2022.
    [Fact]
    public async Task Amsterdam_of_2021_on_the_division_of_2026_is_Amsterdam_and_Weesp()
    {
        var then = Sum(await ObservationsAsync("periode=2021&gemeente=GM0363")) + Sum(await ObservationsAsync("periode=2021&gemeente=GM0457"));
        var now = Assert.Single(await ObservationsAsync("periode=2021&gemeente=GM0363&indeling=2026"));
        Assert.Equal(then, now.GetProperty("waarde").GetDouble(), 1e-6);
        Assert.True(now.GetProperty("herberekend").GetBoolean());
    }

    [Fact]
    public async Task All_inhabitants_are_there_on_every_division()
    {
        var published = Sum(await ObservationsAsync("periode=2019"));
        var told = await ObservationsAsync("periode=2019&indeling=2026");
        Assert.Equal(342, told.Count);
        Assert.Equal(published, Sum(told), 1e-3);
        Assert.InRange(told.Count(row => row.GetProperty("herberekend").GetBoolean()), 1, 341);
    }

    [Fact]
    public async Task A_csv_marks_what_was_recalculated()
    {
        using var response = await host.AskAsync("/indicatoren/inwoners/waarnemingen?periode=2021&gemeente=GM0363&indeling=2026&formaat=csv");
        Assert.Contains(",true,", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_stands_on_the_division_that_is_asked_for()
    {
        var comparison = await host.ReadAsync("/vergelijkingen?indicator=iv3_lasten_jaarrekening_per_inwoner&gemeente=GM1980&groep=nederland&periode=2021&indeling=2026");
        Assert.Equal(2026, comparison.GetProperty("indeling").GetInt32());
        Assert.True(comparison.GetProperty("herberekend").GetBoolean());
        // Dijk en Waard: Heerhugowaard (GM0398) and Langedijk (GM0416), by their own figures.
        var (x, n) = (0.0, 0.0);
        foreach (var code in new[] { "GM0398", "GM0416" })
        {
            var row = Assert.Single((await host.ReadAsync($"/indicatoren/iv3_lasten_jaarrekening_per_inwoner/waarnemingen?periode=2021&gemeente={code}")).EnumerateArray());
            (x, n) = (x + row.GetProperty("teller").GetDouble(), n + row.GetProperty("noemer").GetDouble());
        }

        Assert.Equal(1000 * x / n, comparison.GetProperty("waarde").GetDouble(), 1e-6);
        Assert.NotEqual("geenOordeel", comparison.GetProperty("oordeel").GetString());
    }

    // Haaren (GM0788) was divided over four; it was most of what Vught (GM0865) gained, and a third of its inhabitants now.
    [Fact]
    public async Task A_figure_that_rests_on_a_split_is_estimated_and_gets_no_verdict()
    {
        var comparison = await host.ReadAsync("/vergelijkingen?indicator=iv3_lasten_jaarrekening_per_inwoner&gemeente=GM0865&groep=nederland&periode=2020&indeling=2026");
        Assert.Equal("geschat", comparison.GetProperty("status").GetString());
        Assert.Equal("geenOordeel", comparison.GetProperty("oordeel").GetString());
        Assert.Equal("schattingMargeOnbekend", comparison.GetProperty("reden").GetString());
    }

    [Fact]
    public async Task What_cannot_be_recalculated_is_missing_for_its_boundaries()
    {
        var comparison = await host.ReadAsync("/vergelijkingen?indicator=koopprijs_gemiddeld&gemeente=GM1980&groep=nederland&periode=2020&indeling=2026");
        Assert.Equal(JsonValueKind.Null, comparison.GetProperty("waarde").ValueKind);
        Assert.Equal("andereGrenzen", comparison.GetProperty("reden").GetString());
    }

    [Fact]
    public async Task A_development_of_a_young_municipality_begins_before_it_did()
    {
        var published = await host.ReadAsync("/ontwikkelingen?indicator=iv3_lasten_jaarrekening_per_inwoner&gemeente=GM1980&groep=nederland");
        var told = await host.ReadAsync("/ontwikkelingen?indicator=iv3_lasten_jaarrekening_per_inwoner&gemeente=GM1980&groep=nederland&indeling=2026");
        Assert.Equal(0, Recalculated(published));
        // 2017 to 2021: Dijk en Waard began in 2022.
        Assert.Equal(5, Recalculated(told));
    }

    private static int Recalculated(JsonElement development) => Regex.Count(development.GetRawText(), "\"herberekend\":\\s*true");

    private async Task<IReadOnlyList<JsonElement>> ObservationsAsync(string query) => [.. (await host.ReadAsync("/indicatoren/inwoners/waarnemingen?" + query)).EnumerateArray()];

    private static double Sum(IReadOnlyList<JsonElement> rows) => rows.Sum(row => row.GetProperty("waarde").ValueKind == JsonValueKind.Null ? 0 : row.GetProperty("waarde").GetDouble());
}
