using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public sealed class SurenessPageTests(ApiHost host)
{
    private const string Question = "gemeente=GM0193&groep=provincie:overijssel&periode=2024JJ00";
    private const string Page = "/vergelijk/misdrijven_per_1000/hoe-zeker?" + Question;

    [Fact]
    public async Task The_answer_stands_first_then_every_step_and_all_before_a_script_runs()
    {
        var main = Html.MainOf(await ReadAsync(Page));

        string[] order = ["<p class=\"lead\"", "Wat voor cijfer is dit?", "De marge van Zwolle", "De andere gemeenten", "Hoe komt het oordeel tot stand?", "Valt dit cijfer op?", "Voor analisten: de trechter"];
        Assert.Equal(order, order.OrderBy(text => Place(main, text)));
        Assert.Equal(11 + 6, Regex.Count(main, "klopt|niet meer nodig") - Regex.Count(main, "De eerste stap die klopt"));
        Assert.Single(Regex.Matches(main, "klopt: dit beslist"));
    }

    [Fact]
    public async Task The_page_and_the_api_tell_the_same()
    {
        var main = WebUtility.HtmlDecode(Html.MainOf(await ReadAsync(Page)));
        var answer = await host.ReadAsync($"/zekerheid?indicator=misdrijven_per_1000&{Question}");

        Assert.Contains(answer.GetProperty("zin").GetString()!, main, StringComparison.Ordinal);
        Assert.All(answer.GetProperty("marge").EnumerateArray(), sentence => Assert.Contains(sentence.GetString()!, main, StringComparison.Ordinal));
        Assert.All(answer.GetProperty("stappen").EnumerateArray().Concat(answer.GetProperty("voorwaarden").EnumerateArray()), step => Assert.Contains(step.GetProperty("stap").GetString()!, main, StringComparison.Ordinal));
        Assert.Contains(answer.GetProperty("teller").GetDouble().ToString("N0", CultureInfo.GetCultureInfo("nl-NL")), main, StringComparison.Ordinal);
        Assert.Contains(answer.GetProperty("trechter").GetProperty("zin").GetString()!, main, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("rangInterval").ValueKind);
    }

    [Fact]
    public async Task The_api_agrees_with_the_comparison_and_its_phi_with_the_year_pairs()
    {
        var sure = await host.ReadAsync($"/zekerheid?indicator=misdrijven_per_1000&{Question}");
        var comparison = await host.ReadAsync($"/vergelijkingen?indicator=misdrijven_per_1000&{Question}");

        Assert.All((string[])["waarde", "mediaan", "q1", "q3", "oordeel", "zeker", "aantalMetWaarde", "periode"], name => Assert.Equal(comparison.GetProperty(name).ToString(), sure.GetProperty(name).ToString()));
        Assert.All((string[])["onder", "boven", "niveau", "methode"], name => Assert.Equal(comparison.GetProperty("interval").GetProperty(name).ToString(), sure.GetProperty("interval").GetProperty(name).ToString()));
        var pairs = sure.GetProperty("phiUit").EnumerateArray().Select(pair => pair.GetProperty("gemiddelde").GetDouble()).ToList();
        Assert.Equal(3, pairs.Count);
        Assert.Equal(Math.Max(1, pairs.Average()), sure.GetProperty("phi").GetDouble(), 1e-9);
        Assert.Equal(1000 * sure.GetProperty("teller").GetDouble() / sure.GetProperty("noemer").GetDouble(), sure.GetProperty("waarde").GetDouble(), 1e-9);
    }

    [Theory]
    [InlineData("woz_waarde", "Dit is een volledige telling. Er is geen marge door toeval.")]
    [InlineData("ervaren_gezondheid_goed_pct", "Hoe groot de marge van dit cijfer is, weten we niet.")]
    [InlineData("wmo_clienten_per_1000", "2021")]
    [InlineData("inwoners", "Tussen gemeenten is dit cijfer niet te vergelijken.")]
    public async Task Figures_without_a_margin_or_a_verdict_are_answered_too(string indicator, string text) =>
        Assert.Contains(text, WebUtility.HtmlDecode(Html.MainOf(await ReadAsync($"/vergelijk/{indicator}/hoe-zeker?gemeente=GM0193"))), StringComparison.Ordinal);

    [Fact]
    public async Task The_comparison_leads_to_it_with_the_same_question() =>
        Assert.Contains($"href=\"/vergelijk/misdrijven_per_1000/hoe-zeker?{Question}\"", WebUtility.HtmlDecode(await ReadAsync($"/vergelijk/misdrijven_per_1000?{Question}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/vergelijk/misdrijven_per_1000/hoe-zeker", HttpStatusCode.OK, "Hoe zeker is dit?")]
    [InlineData("/vergelijk/bestaat_niet/hoe-zeker?gemeente=GM0193", HttpStatusCode.NotFound, "bestaat_niet")]
    [InlineData("/vergelijk/misdrijven_per_1000/hoe-zeker?gemeente=GM0193&weergave=tabel", HttpStatusCode.BadRequest, "weergave")]
    public async Task What_cannot_be_answered_says_so(string address, HttpStatusCode status, string text)
    {
        using var answer = await host.Client().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(text, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private static int Place(string page, string text) => WebUtility.HtmlDecode(page).IndexOf(text, StringComparison.Ordinal) is >= 0 and var place ? place : throw new InvalidOperationException($"'{text}' is not there.");

    private Task<string> ReadAsync(string address) => host.Client().GetStringAsync(address, TestContext.Current.CancellationToken);
}
