using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Storage;
using Benchmark.Testing;
using Benchmark.Web.Tests.Api;
using Benchmark.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Releases;

public sealed class ReleasePagesTests(FourReleases site, ApiHost sample)
{
    [Fact]
    public async Task Releases_stand_newest_first_with_what_became_of_them()
    {
        var page = Text(await site.PageAsync("/versies"));

        var places = new[] { "Versie 4", "geldt nu", "Versie 3", "ingetrokken", "Versie 2", "ouder", "Versie 1" }.Select(word => page.IndexOf(word, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains($"Versie 3 is ingetrokken door versie 4. De reden: {SeveralReleases.Reason}", page, StringComparison.Ordinal);
        Assert.Contains("Verschil van versie 2 met versie 1:", page, StringComparison.Ordinal);
        Assert.Contains("3 gecorrigeerde cijfers en 1 vervallen cijfer.", page, StringComparison.Ordinal);
        Assert.Contains("Verschil van versie 4 met versie 3: 1 gecorrigeerd cijfer.", page, StringComparison.Ordinal);
        Assert.Contains("Gepubliceerd door: gegevensbeheerder.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_tells_every_changed_figure_of_a_municipality_before_and_after_in_its_own_unit()
    {
        var (before, after) = (await CrimesAsync(1), await CrimesAsync(2));
        var page = Text(await site.PageAsync("/versies/2?gemeente=GM0193"));

        Assert.Contains($"{FigureText.ValueWithUnit(before.Own.Value, before.Indicator)}", page, StringComparison.Ordinal);
        Assert.Contains($"{FigureText.ValueWithUnit(after.Own.Value, after.Indicator)} ({Narrator.Status(after.Own.Status)})", page, StringComparison.Ordinal);
        Assert.Contains("1 nieuw cijfer over 2026, 3 gecorrigeerde cijfers en 1 vervallen cijfer.", page, StringComparison.Ordinal);
        // Readers know the rate; the count behind it is told among all municipalities.
        Assert.DoesNotContain("/vergelijk/misdrijven_totaal", await site.PageAsync("/versies/2?gemeente=GM0193"), StringComparison.Ordinal);
        Assert.Contains("Werkt door in:", page, StringComparison.Ordinal);
        // The mistake was undone: nothing differs between 2 and 4.
        Assert.Contains("De cijfers van Zwolle zijn gelijk", Text(await site.PageAsync("/versies/4?gemeente=GM0193&ten-opzichte-van=2")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/versies/1", 200)]
    [InlineData("/versies/9", 404)]
    [InlineData("/versies/0", 404)]
    [InlineData("/versies/twee", 404)]
    [InlineData("/versies/2?ten-opzichte-van=2", 400)]
    [InlineData("/versies/2?ten-opzichte-van=3", 400)]
    [InlineData("/versies/2?ten-opzichte-van=x", 400)]
    [InlineData("/versies/3?ten-opzichte-van=9", 404)]
    [InlineData("/versies/2?gemeente=GM9999", 404)]
    [InlineData("/gemeente/GM9999/nieuw", 404)]
    [InlineData("/gemeente/GM0193/nieuw", 200)]
    public async Task A_release_that_is_not_there_is_not_found_and_a_wrong_order_is_refused(string address, int status) =>
        Assert.Contains("<h1", await site.PageAsync(address, status), StringComparison.Ordinal);

    [Theory]
    [InlineData("/versies/02", "/versies/2")]
    [InlineData("/versies/3?ten-opzichte-van=2", "/versies/3")]
    [InlineData("/gemeente/gm0193/Nieuw", "/gemeente/GM0193/nieuw")]
    public async Task Another_spelling_leads_to_the_one_address(string address, string canonical)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public void Overzicht_names_what_is_new_and_never_what_is_sensitive_or_uncertain()
    {
        var card = Regex.Match(site.OverviewOfSecond, """<section class="card pad news".*?</section>""", RegexOptions.Singleline).Value;
        var text = Text(card);

        Assert.Contains("Nieuw voor Zwolle", text, StringComparison.Ordinal);
        Assert.Equal(["/vergelijk/koopprijs_gemiddeld?gemeente=GM0193", "/vergelijk/misdrijven_per_1000?gemeente=GM0193", "/vergelijk/woz_waarde?gemeente=GM0193"], Regex.Matches(card, """<li[^>]*><a href="([^"]*)""").Select(link => link.Groups[1].Value));
        Assert.Matches(@"Nieuw\. Status: voorlopig\.", text);
        Assert.Contains("Gecorrigeerd: eerst stond er", text, StringComparison.Ordinal);
        Assert.Contains("vervallen.", text, StringComparison.Ordinal);
        Assert.Contains("Ook nieuw of gewijzigd: 2 andere cijfers.", text, StringComparison.Ordinal);
        Assert.Contains("href=\"/versies/2?gemeente=GM0193\"", card, StringComparison.Ordinal);
        Assert.Contains("""<link rel="alternate" type="application/atom+xml" title="Volg deze gemeente (Atom)" href="/gemeente/GM0193/nieuw.atom" />""", WebUtility.HtmlDecode(site.OverviewOfSecond), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_called_new_with_one_release_or_where_nothing_changed()
    {
        using var client = sample.Client();

        Assert.DoesNotContain("Nieuw voor", await client.GetStringAsync("/gemeente/GM0193", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        // Release 4 has the figures of release 2.
        Assert.DoesNotContain("Nieuw voor", await site.PageAsync("/gemeente/GM0193"), StringComparison.Ordinal);
        Assert.Contains("geen eerdere versie", Text(Html.MainOf(await client.GetStringAsync("/gemeente/GM0193/nieuw", TestContext.Current.CancellationToken))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_to_mail_is_whole_and_its_links_are_public()
    {
        var text = WebUtility.HtmlDecode(Regex.Match(site.NewsOfSecond, """<pre class="mail">(.*?)</pre>""", RegexOptions.Singleline).Groups[1].Value);

        Assert.StartsWith("Nieuw voor Zwolle: 1 nieuw cijfer over 2026, 3 gecorrigeerde cijfers en 1 vervallen cijfer\n\nVerschil met de cijfers van", text, StringComparison.Ordinal);
        Assert.Contains("\n\nWonen\n- ", text, StringComparison.Ordinal);
        Assert.Contains("\n\nVeiligheid\n- ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bijstand", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(": https://vergelijk.example/versies/2?gemeente=GM0193\n", text, StringComparison.Ordinal);
        Assert.Contains(": https://vergelijk.example/gemeente/GM0193\n", text, StringComparison.Ordinal);
        Assert.Contains("\nBronnen: ", text, StringComparison.Ordinal);
        Assert.EndsWith("(versie 2).\n", text, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(text, "https?://"), Regex.Count(text, "https://vergelijk\\.example/"));
    }

    [Theory]
    [InlineData("/gemeente/GM0193?versie=3")]
    [InlineData("/vergelijk/woz_waarde?gemeente=GM0193&versie=3")]
    [InlineData("/cijfers?gemeente=GM0193&versie=3")]
    [InlineData("/informatiepositie/GM0193?versie=3")]
    [InlineData("/zo-rekenen-wij?gemeente=GM0193&versie=3")]
    public async Task A_page_pinned_to_a_withdrawn_release_says_so_with_the_reason(string address)
    {
        var page = await site.PageAsync(address);

        Assert.Contains($"ingetrokken door versie 4. De reden: {SeveralReleases.Reason}", Text(page), StringComparison.Ordinal);
        Assert.Contains("href=\"/versies/4?gemeente=GM0193\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pinned_comparison_says_what_it_is_now_where_readers_see_another_figure()
    {
        var (then, now) = (await CrimesAsync(1), await CrimesAsync(4));
        var pinned = Text(await site.PageAsync("/vergelijk/misdrijven_per_1000?gemeente=GM0193&versie=1"));

        Assert.Contains(Narrator.ThenAndNow(then, now)!, pinned, StringComparison.Ordinal);
        Assert.Contains("Bekijk wat er veranderde", pinned, StringComparison.Ordinal);
        Assert.DoesNotContain("In deze versie over", Text(await site.PageAsync("/vergelijk/misdrijven_per_1000?gemeente=GM0193")), StringComparison.Ordinal);
        Assert.DoesNotContain("In deze versie over", Text(await site.PageAsync("/vergelijk/misdrijven_per_1000?gemeente=GM0193&versie=2")), StringComparison.Ordinal);
    }

    private Task<Comparison> CrimesAsync(int release) => site.Services.GetRequiredService<ComparisonService>().CompareAsync(
        new ComparisonRequest("misdrijven_per_1000", SeveralReleases.Municipality, GroupExpression.Default, null, release), TestContext.Current.CancellationToken);

    private static string Text(string html) => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", "")), @"[ \t\r\n]+", " ");
}
