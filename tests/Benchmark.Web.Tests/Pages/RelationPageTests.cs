using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public sealed class RelationPageTests(ApiHost host)
{
    private const string Page = "/samenhang?cijfer=misdrijven_per_1000&met=omgevingsadressendichtheid&gemeente=GM0193";

    [Fact]
    public async Task The_warning_stands_first_and_the_answer_is_complete_before_any_script_runs()
    {
        var main = Html.MainOf(await ReadAsync(Page));

        var (heading, warning, sentence, picture) = (Place(main, "Samenhang is nog geen oorzaak"), Place(main, "Waarom dat zo is, zegt ze niet."), Place(main, "<p class=\"lead\""), Place(main, "<svg role=\"img\""));
        Assert.True(heading < warning && warning < sentence && sentence < picture);
        Assert.Contains("sterke samenhang</strong>", main, StringComparison.Ordinal);
        Assert.Equal(342, Regex.Count(main, "<circle[^>]*class=\"dot\""));
        Assert.Equal(342, Regex.Count(main, "<th scope=\"row\">") - 2);
        Assert.Contains("De cijfers zijn niet van hetzelfde jaar: 2025 en 2024.", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_these_municipalities_is_answered_and_leads_to_the_group()
    {
        var main = Html.MainOf(await ReadAsync(Page));

        var asked = Place(main, "Waarom deze gemeenten?");
        Assert.True(Place(main, "Deze 20 gemeenten lijken op Zwolle in") > asked);
        Assert.True(Place(main, "href=\"/groepen/nieuw?gemeente=GM0193\"") > asked);
    }

    [Fact]
    public async Task What_is_to_be_expected_is_folded_and_no_part_of_the_sentence()
    {
        var main = Html.MainOf(await ReadAsync(Page));

        var folded = Place(main, "Voor analisten: wat is hier te verwachten?");
        Assert.True(Place(main, "op grond van inwoners, adressendichtheid, oppervlakte en leeftijd") > folded);
        Assert.DoesNotContain("verwacht", main[..folded], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_honest_answer_is_given_where_the_characteristics_explain_too_little() =>
        Assert.Contains("De kenmerken verklaren dit verschil niet.", await ReadAsync("/samenhang?cijfer=externe_inhuur_pct&met=misdrijven_per_1000&gemeente=GM0193"), StringComparison.Ordinal);

    [Fact]
    public async Task Figures_that_are_partly_the_same_are_told_as_such() =>
        Assert.Contains("deze cijfers zijn deels hetzelfde", await ReadAsync("/samenhang?cijfer=woz_waarde&met=koopprijs_gemiddeld&gemeente=GM0193"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/samenhang", "Kies twee cijfers")]
    [InlineData("/samenhang?gemeente=GM0193", "Kies twee cijfers")]
    [InlineData("/samenhang?cijfer=misdrijven_per_1000&gemeente=GM0193", "value=\"misdrijven_per_1000\" selected")]
    public async Task Without_two_figures_they_are_chosen_in_a_form(string address, string text) => Assert.Contains(text, await ReadAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("/samenhang?cijfer=woz_waarde&met=woz_waarde&gemeente=GM0193", HttpStatusCode.BadRequest, "Kies twee verschillende cijfers.")]
    [InlineData("/samenhang?cijfer=woz_waarde&met=stedelijkheid&gemeente=GM0193", HttpStatusCode.BadRequest, "is een klasse of een ja of nee")]
    [InlineData("/samenhang?cijfer=woz_waarde&met=ervaren_gezondheid_goed_pct&gemeente=GM0193&periodeMet=2012JJ00", HttpStatusCode.BadRequest, "meer dan 4 jaar uit elkaar")]
    [InlineData("/samenhang?cijfer=woz_waarde&met=bestaat_niet&gemeente=GM0193", HttpStatusCode.NotFound, "Er is geen cijfer met de code")]
    [InlineData("/samenhang?cijfer=woz_waarde&met=misdrijven_per_1000&gemeente=GM0193&periodeMet=1950JJ00", HttpStatusCode.BadRequest, "1950")]
    public async Task What_cannot_be_laid_beside_each_other_is_refused_and_another_choice_offered(string address, HttpStatusCode status, string sentence)
    {
        using var client = host.Client();
        using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, page.StatusCode);
        var html = WebUtility.HtmlDecode(await page.TextAsync());
        Assert.Contains(sentence, html, StringComparison.Ordinal);
        Assert.Contains("Kies twee cijfers", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_files_hold_the_same_figures_pinned_to_periods_and_release()
    {
        var file = WebUtility.HtmlDecode(Regex.Match(await ReadAsync(Page), "href=\"(/api/v1/samenhang[^\"]*formaat=csv)\"").Groups[1].Value);

        Assert.Contains("periode=2025JJ00", file, StringComparison.Ordinal);
        Assert.Contains("periodeMet=2024JJ00", file, StringComparison.Ordinal);
        Assert.Contains("versie=1", file, StringComparison.Ordinal);
        Assert.Equal(1 + (2 * 342), (await ReadAsync(file)).TrimEnd().Split('\n').Length);
        Assert.Contains("<title>", await ReadAsync(file.Replace("formaat=csv", "formaat=svg", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static int Place(string html, string text)
    {
        var place = html.IndexOf(text, StringComparison.Ordinal);
        Assert.True(place >= 0, text);
        return place;
    }

    private async Task<string> ReadAsync(string address)
    {
        using var client = host.Client();
        return await client.GetStringAsync(address, TestContext.Current.CancellationToken);
    }
}
