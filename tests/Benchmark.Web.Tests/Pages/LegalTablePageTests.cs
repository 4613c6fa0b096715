using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Core.LegalTables;
using Benchmark.Reports.LegalTables;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public sealed class LegalTablePageTests(ApiHost host)
{
    [Fact]
    public async Task It_says_first_how_many_rows_are_filled_and_that_the_table_is_not_complete()
    {
        var main = Html.MainOf(await ReadAsync("/bbv?gemeente=GM0193"));

        Assert.Matches(@"<p class=""lead""[^>]*>Voor Zwolle zijn <strong>2 van de 34 verplichte rijen</strong> ingevuld\. De tabel is niet compleet zonder de andere 32: 4 vult u in", main);
        Assert.True(main.IndexOf("niet compleet", StringComparison.Ordinal) < main.IndexOf("<table", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_row_stands_in_its_task_field_filled_or_with_what_to_do()
    {
        var main = Html.MainOf(await ReadAsync("/bbv?gemeente=GM0193"));

        Assert.Equal(LegalList.Rows.Where(row => row.State == LegalState.InForce).Select(row => $"{row.Number}"), Regex.Matches(main, @"<th scope=""row"">(\d+)\. ").Select(match => match.Groups[1].Value));
        Assert.Equal(8, Regex.Count(main, "scope=\"rowgroup\""));
        Assert.Equal(4, Regex.Count(main, "<b>Zelf invullen.</b>"));
        Assert.Equal(28, Regex.Count(main, "<b><a href=\"https://www.waarstaatjegemeente.nl/\">Zie waarstaatjegemeente.nl.</a></b>"));
        Assert.Equal(2, Regex.Count(main, "<b>Ingevuld</b>"));
    }

    [Fact]
    public async Task A_filled_row_holds_the_figure_of_the_comparison_and_its_period()
    {
        var own = (await host.ReadAsync("/vergelijkingen?indicator=overhead_pct&gemeente=GM0193")).GetProperty("waarde").GetDouble();
        var main = Html.MainOf(await ReadAsync("/bbv?gemeente=GM0193"));

        Assert.Matches($@"5\. [^%]*% van totale lasten[^<]*</td>\s*<td class=""n value"">{Core.Narrative.FigureText.Number(own, 1)}</td>", main);
        Assert.Contains("href=\"/vergelijk/overhead_pct?gemeente=GM0193&periode=2024JJ00\"", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_figure_is_told_as_too_old_and_not_filled_in() =>
        Assert.Contains("Ons nieuwste cijfer gaat over 2021. Dat is te oud.", await ReadAsync("/bbv?gemeente=GM0193"), StringComparison.Ordinal);

    [Fact]
    public async Task It_names_its_legal_source_and_the_rows_that_ended()
    {
        var main = Html.MainOf(await ReadAsync("/bbv?gemeente=GM0193"));

        Assert.All(["Stcrt. 2016, 16004", "Vervallen volgens Stcrt. 2018, 73660 (17 december 2018): rij 7 Harde kern jongeren", "15 Bruto Gemeentelijk Product", "25 Achterstandsleerlingen", LegalList.Law, "Latere wijzigingen zijn niet gecontroleerd"], text => Assert.Contains(text, main, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_can_be_kept_copied_and_printed_with_its_figures_fixed()
    {
        var main = Html.MainOf(await ReadAsync("/bbv?gemeente=GM0193&groep=nederland"));

        Assert.Contains("data-keep=\"/bbv?gemeente=GM0193&versie=1\"", main, StringComparison.Ordinal);
        Assert.Matches("data-copy=\"Verplichte beleidsindicatoren \\(BBV\\) van Zwolle", main);
        Assert.Contains("data-print", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_municipality_one_is_chosen_also_without_a_script()
    {
        var main = Html.MainOf(await ReadAsync("/bbv?zoek=zwolle"));

        Assert.Contains("action=\"/bbv\"", main, StringComparison.Ordinal);
        Assert.Contains("href=\"/bbv?gemeente=GM0193\"", main, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_the_words_of_the_law_stay_Dutch()
    {
        var main = Html.MainOf(await ReadAsync("/bbv?gemeente=GM0193&taal=en"));

        Assert.Contains("2 of the 34 compulsory rows", main, StringComparison.Ordinal);
        Assert.Matches(@"1\. <span lang=""nl"">Formatie</span>", main);
    }

    [Fact]
    public async Task A_municipality_that_does_not_exist_is_not_found()
    {
        using var client = host.Client();
        using var page = await client.GetAsync("/bbv?gemeente=GM9999", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Theory]
    [InlineData("/gemeente/GM0193")]
    [InlineData("/cijfers?gemeente=GM0193")]
    public async Task Menu_and_Overzicht_lead_to_it(string address) => Assert.Contains("href=\"/bbv?gemeente=GM0193\"", await ReadAsync(address), StringComparison.Ordinal);

    private async Task<string> ReadAsync(string address)
    {
        using var client = host.Client();
        return WebUtility.HtmlDecode(await client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }
}
