using System.Net;
using System.Text.Json;
using Benchmark.Testing;
using Benchmark.Web.Tests.Independent;

namespace Benchmark.Web.Tests.Api;

/// <summary>Parts, budgets and incomes beside what the files of the sample give when they are worked out apart.</summary>
public sealed class CompositionTests(ApiHost host)
{
    private const string Cost = "indicator=iv3_lasten_jaarrekening_per_inwoner&gemeente=GM0193&periode=2024";

    [Theory]
    [InlineData("GM0193", "vergelijkbaar:20")]
    [InlineData("GM0344", "nederland")]
    [InlineData("GM0150", "groep:g40")]
    public async Task The_parts_of_a_difference_are_those_of_their_own_comparisons_and_add_up(string municipality, string group)
    {
        var answer = await host.ReadAsync($"/onderdelen?indicator=iv3_lasten_jaarrekening_per_inwoner&gemeente={municipality}&groep={group}&periode=2024");

        var added = 0.0;
        foreach (var part in answer.GetProperty("onderdelen").EnumerateArray())
        {
            var own = await host.ReadAsync($"/vergelijkingen?indicator={part.GetProperty("indicator").GetString()}&gemeente={municipality}&groep={group}&periode=2024");
            Assert.Equal(Rounded(own, "waarde"), part.GetProperty("eigen").GetDouble());
            Assert.Equal(Rounded(own, "mediaan"), part.GetProperty("midden").GetDouble());
            Assert.Equal(own.GetProperty("oordeel").GetString(), part.GetProperty("oordeel").GetString());
            added += part.GetProperty("verschil").GetDouble();
        }

        added += answer.GetProperty("nietUitgesplitst").GetProperty("verschil").GetDouble() + answer.GetProperty("middensTellenNietOp").GetDouble();
        Assert.Equal(answer.GetProperty("geheel").GetProperty("verschil").GetDouble(), added);
        Assert.Equal(7, answer.GetProperty("onderdelen").GetArrayLength());
    }

    [Fact]
    public async Task What_is_not_broken_down_is_worked_out_from_the_files_alike()
    {
        var answer = await host.ReadAsync($"/onderdelen?{Cost}&groep=nederland");

        var parts = answer.GetProperty("onderdelen").EnumerateArray().Select(part => Stored(part.GetProperty("indicator").GetString()!.Replace("_per_inwoner", "", StringComparison.Ordinal), "2024")).ToArray();
        var (cost, inhabitants) = (Stored("iv3_lasten_jaarrekening", "2024"), Stored("inwoners", "2024"));
        double[] rests = [.. cost.Keys.Where(code => code != "GM0193").Select(code => 1000 * (cost[code] - parts.Sum(part => part[code])) / inhabitants[code]).Order()];
        var middle = (rests[(rests.Length - 1) / 2] + rests[rests.Length / 2]) / 2;
        Assert.Equal(Math.Round(middle, MidpointRounding.AwayFromZero), answer.GetProperty("nietUitgesplitst").GetProperty("midden").GetDouble());
    }

    [Fact]
    public async Task The_deviation_from_the_budget_is_worked_out_from_the_files_alike()
    {
        var answer = await host.ReadAsync($"/begroot-en-werkelijk?{Cost}&groep=nederland");

        foreach (var year in answer.GetProperty("jaren").EnumerateArray().Where(year => year.GetProperty("verschil").ValueKind == JsonValueKind.Number))
        {
            var period = year.GetProperty("periode").GetString()![..4];
            double PerInhabitant(string indicator) => Math.Round(1000 * Stored(indicator, period)["GM0193"] / Stored("inwoners", period)["GM0193"], MidpointRounding.AwayFromZero);
            var (budget, account) = (PerInhabitant("iv3_lasten_begroting"), PerInhabitant("iv3_lasten_jaarrekening"));
            Assert.Equal(100 * (account - budget) / budget, year.GetProperty("verschil").GetDouble(), 1e-9);
        }

        Assert.Equal(["2017JJ00", "2026JJ00"], new[] { 0, 9 }.Select(index => answer.GetProperty("jaren")[index].GetProperty("periode").GetString()));
        Assert.Equal("procentVanDeBegroting", answer.GetProperty("verschilIn").GetString());
    }

    [Theory]
    [InlineData("indicator=iv3_lasten_jaarrekening_per_inwoner")]
    [InlineData("indicator=iv3_baten_jaarrekening_per_inwoner")]
    public async Task Cost_and_income_are_found_from_either_side(string indicator)
    {
        var answer = await host.ReadAsync($"/kosten-en-inkomsten?{indicator}&gemeente=GM0193");

        Assert.Equal(("iv3_lasten_jaarrekening_per_inwoner", "iv3_baten_jaarrekening_per_inwoner"), (answer.GetProperty("eerste").GetString(), answer.GetProperty("tweede").GetString()));
    }

    [Theory]
    [InlineData("/onderdelen")]
    [InlineData("/begroot-en-werkelijk")]
    [InlineData("/kosten-en-inkomsten")]
    public async Task A_figure_without_it_is_refused_with_a_sentence(string address)
    {
        using var response = await host.AskAsync($"{address}?indicator=misdrijven_per_1000&gemeente=GM0193");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Geregistreerde misdrijven", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/onderdelen", "csv", "Samen: Lasten (jaarrekening)")]
    [InlineData("/onderdelen", "svg", "Niet uitgesplitst")]
    [InlineData("/begroot-en-werkelijk", "csv-nl", "2026JJ00")]
    [InlineData("/begroot-en-werkelijk", "svg", "Jaarrekening")]
    [InlineData("/kosten-en-inkomsten", "svg", "Inkomsten")]
    public async Task Table_and_picture_hold_the_same(string address, string format, string text)
    {
        using var response = await host.AskAsync($"{address}?{Cost}&formaat={format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_the_answer_in_its_first_html()
    {
        using var client = host.Client();
        var html = WebUtility.HtmlDecode(await client.GetStringAsync("/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente=GM0193&weergave=onderdelen", TestContext.Current.CancellationToken));
        var answer = await host.ReadAsync($"/onderdelen?{Cost}");

        Assert.Contains(answer.GetProperty("nietUitgesplitst").GetProperty("verschil").GetDouble().ToString("'+€\u00A0'#,0", Core.Narrative.FigureText.Culture(Core.Indicators.Language.Dutch)), html, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">Waar zit het verschil?", html, StringComparison.Ordinal);
    }

    private static double Rounded(JsonElement comparison, string name) => Math.Round(comparison.GetProperty(name).GetDouble(), MidpointRounding.AwayFromZero);

    private static Dictionary<string, double> Stored(string indicator, string year) => PlainCsv.Rows(File.ReadAllBytes(Path.Combine(SampleFolder.Path, "observations", indicator + ".csv")))
        .Where(row => row["period"] == year + "JJ00" && row["value"].Length > 0)
        .ToDictionary(row => row["municipality"], row => double.Parse(row["value"], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
