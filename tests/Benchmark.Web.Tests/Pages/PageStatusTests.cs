using System.Net;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public class PageStatusTests(ApiHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?zoek=zwolle")]
    [InlineData("/gemeente/GM0193")]
    [InlineData("/gemeente/GM0193?groep=nederland")]
    [InlineData("/vergelijk/misdrijven_per_1000")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=tabel&versie=1")]
    [InlineData("/cijfers")]
    [InlineData("/cijfers?opgave=wonen")]
    [InlineData("/cijfers/misdrijven_per_1000")]
    [InlineData("/zo-rekenen-wij")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/meld-een-fout")]
    [InlineData("/aanmelden")]
    public async Task A_page_answers_and_answers_HEAD_the_same_without_a_body(string address)
    {
        using var client = host.Client();

        using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("<h1", await page.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(page.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.BytesAsync());
    }

    [Theory]
    [InlineData("/bestaat-niet", "Op dit adres staat geen pagina")]
    [InlineData("/gemeente/GM9999", "GM9999")]
    [InlineData("/gemeente/zwolle", "zwolle")]
    [InlineData("/gemeente/GM0788", "Oisterwijk")]
    [InlineData("/vergelijk/bestaat_niet?gemeente=GM0193", "bestaat_niet")]
    [InlineData("/cijfers/bestaat_niet", "bestaat_niet")]
    [InlineData("/?gemeente=GM9999", "GM9999")]
    [InlineData("/cijfers?gemeente=GM9999", "GM9999")]
    [InlineData("/cijfers/misdrijven_per_1000?gemeente=GM9999", "GM9999")]
    [InlineData("/zo-rekenen-wij?gemeente=GM9999", "GM9999")]
    [InlineData("/?versie=99", "'99' bestaat niet")]
    [InlineData("/gemeente/GM0193?versie=99", "'99' bestaat niet")]
    [InlineData("/vergelijk/misdrijven_per_1000?versie=99", "'99' bestaat niet")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&versie=99", "'99' bestaat niet")]
    [InlineData("/cijfers?versie=99", "'99' bestaat niet")]
    [InlineData("/cijfers/misdrijven_per_1000?versie=99", "'99' bestaat niet")]
    [InlineData("/zo-rekenen-wij?versie=99", "'99' bestaat niet")]
    [InlineData("/privacy?versie=99", "'99' bestaat niet")]
    [InlineData("/toegankelijkheid?versie=99", "'99' bestaat niet")]
    [InlineData("/meld-een-fout?versie=99", "'99' bestaat niet")]
    public async Task What_does_not_exist_is_404_with_its_own_explanation(string address, string told) =>
        await RefusedAsync(address, HttpStatusCode.NotFound, told);

    [Theory]
    [InlineData("/?onzin=1", "onzin")]
    [InlineData("/gemeente/GM0193?gemeente=GM0193", "gemeente")]
    [InlineData("/privacy?zoek=x", "zoek")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=zwolle", "GM0193")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=morgen", "2023JJ00")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=1950JJ00", "1950")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=rommel", "rommel")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=regio:ggd:ijsselland", "regio")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=taart", "kaart")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=kaart&klassen=9", "2 tot en met 6")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=kaart&grenzen=30;20", "van laag naar hoog")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=kaart&grenzen=1.000;2.000", "op twee manieren")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=kaart&klassen=5&grenzen=1;2", "niet allebei")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=spreiding&namen=x", "ja, nee")]
    [InlineData("/gemeente/GM0193?klassen=4", "klassen")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&volgorde=rang", "gelijkenis")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&versie=nul", "versie")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&indeling=1990", "indeling")]
    [InlineData("/gemeente/GM0193?indeling=2020", "indeling")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&gemeente=GM0200", "gemeente")]
    [InlineData("/cijfers?opgave=alles", "energietransitie")]
    [InlineData("/cijfers?taal=fr", "nl")]
    [InlineData("/meld-een-fout?over=https://elders.example", "over")]
    [InlineData("/meld-een-fout?over=//elders.example", "over")]
    [InlineData("/meld-een-fout?over=/%09/elders.example", "over")]
    [InlineData("/aanmelden?over=https://elders.example", "over")]
    [InlineData("/aanmelden?over=/%5Celders.example", "over")]
    [InlineData("/aanmelden?over=/%09/elders.example", "over")]
    public async Task What_cannot_be_read_is_400_and_says_what_is_possible(string address, string told) =>
        await RefusedAsync(address, HttpStatusCode.BadRequest, told);

    [Theory]
    [InlineData("zwolle", "GM0193", "Zwolle")]
    [InlineData("Haaren", "GM0865", "Vught")]
    public async Task A_municipality_written_by_its_name_is_one_click_away(string written, string code, string name)
    {
        using var client = host.Client();
        using var page = await client.GetAsync($"/gemeente/{written}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains($"<a href=\"/gemeente/{code}\">Naar {name}</a>", await page.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_of_other_years_names_its_successors_as_links()
    {
        using var client = host.Client();

        using var page = await client.GetAsync("/gemeente/GM0788", TestContext.Current.CancellationToken);

        var html = await page.TextAsync();
        Assert.Contains("href=\"/gemeente/GM0824\"", html, StringComparison.Ordinal);
        Assert.Contains("1 januari 2021", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_always_refused_is_not_named_as_possible()
    {
        using var client = host.Client();

        using var page = await client.GetAsync("/?onzin=1", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("indeling", Html.MainOf(await page.TextAsync()), StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string address, HttpStatusCode status, string told)
    {
        using var client = host.Client();

        using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), TestContext.Current.CancellationToken);

        var main = Html.MainOf(await page.TextAsync());
        Assert.Equal(status, page.StatusCode);
        Assert.Equal(status, head.StatusCode);
        Assert.Contains(told, main, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("href=\"/", main, StringComparison.Ordinal);
    }
}
