using System.Net;
using Benchmark.Web.Tests.Api;
using Benchmark.Web.Tests.Pages;

namespace Benchmark.Web.Tests.Groups;

public class GroupPageTests(ApiHost host)
{
    [Fact]
    public async Task Standard_groups_stand_with_their_source_and_date()
    {
        var main = await MainAsync("/groepen");

        Assert.Contains("href=\"/groepen/g40\"", main, StringComparison.Ordinal);
        Assert.Contains("Bron: M50, ledenlijst april 2023 (2023-04)", main, StringComparison.Ordinal);
        Assert.Contains("Niemand heeft een groep met u gedeeld.", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_do()
    {
        var main = await MainAsync("/groepen?zoek=xyzzy");

        Assert.Contains("Geen groep gevonden. Gebruik minder woorden.", main, StringComparison.Ordinal);
        Assert.Contains("Toon alle groepen", main, StringComparison.Ordinal);
    }

    [Theory]
    // Weesp became part of Amsterdam in March 2022, Noord-Holland lost four more to two new ones in 2022 and 2023.
    [InlineData("/groepen/veiligheidsregio-utrecht?indeling=2019", "gemeenten in de veiligheidsregio Utrecht (stand 2024)")]
    [InlineData("/groepen/veiligheidsregio-utrecht?indeling=2019", "Vijfheerenlanden")]
    [InlineData("/groepen/provincie-noord-holland?indeling=2023", "Weesp bestaat niet meer: opgegaan in Amsterdam.")]
    [InlineData("/groepen/provincie-noord-holland?indeling=2022", "Dijk en Waard kwam erbij, ontstaan uit")]
    [InlineData("/groepen/100000-plus?indeling=2023", "Tussen de indeling van 2022 en die van 2023 veranderde er niets.")]
    [InlineData("/groepen/g40?indeling=2018", "Van de indeling van 2018 hebben wij geen kaart.")]
    public async Task Members_are_told_per_division_with_who_came_and_went(string address, string told) =>
        Assert.Contains(told, await MainAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("/groepen/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/groepen/g40?groepsversie=99", HttpStatusCode.NotFound)]
    [InlineData("/groepen/g40?indeling=1990", HttpStatusCode.BadRequest)]
    [InlineData("/groepen/g40/bewerken", HttpStatusCode.Forbidden)]
    [InlineData("/groepen/nieuw?groep=onzin", HttpStatusCode.BadRequest)]
    [InlineData("/groepen/nieuw?onzin=1", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_shown_has_its_own_status(string address, HttpStatusCode status)
    {
        using var client = host.Client();

        using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, page.StatusCode);
        Assert.Contains("<h1", await page.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_change_a_group_starts_an_own_one_from_it()
    {
        using var client = host.Client();
        using var page = await client.GetAsync("/groepen/g4/bewerken?gemeente=GM0193", TestContext.Current.CancellationToken);

        Assert.Contains("href=\"/groepen/nieuw?gemeente=GM0193&amp;groep=lijst:GM0344,GM0363,GM0518,GM0599\"", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_member_stands_on_the_sheet_with_a_letter_and_no_rank()
    {
        var main = await MainAsync("/groepen/g4/bijeenkomst?opgave=veiligheid");

        Assert.Contains("<b>A</b> Amsterdam", main, StringComparison.Ordinal);
        Assert.Contains("<b>C</b> &#x27;s-Gravenhage".Replace("&#x27;", "'", StringComparison.Ordinal), WebUtility.HtmlDecode(main), StringComparison.Ordinal);
        Assert.Matches("aria-label=\"Amsterdam [0-9,.]+, Rotterdam ", WebUtility.HtmlDecode(main));
    }

    private async Task<string> MainAsync(string address)
    {
        using var client = host.Client();
        return Html.MainOf(await client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }
}
