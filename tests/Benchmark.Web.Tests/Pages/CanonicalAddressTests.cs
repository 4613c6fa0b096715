using System.Net;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public class CanonicalAddressTests(ApiHost host)
{
    [Theory]
    [InlineData("/gemeente/gm0193", "/gemeente/GM0193")]
    [InlineData("/gemeente/GM0193/", "/gemeente/GM0193")]
    [InlineData("/GEMEENTE/GM0193", "/gemeente/GM0193")]
    [InlineData("/gemeente/GM0193?groep=vergelijkbaar:20", "/gemeente/GM0193")]
    [InlineData("/gemeente/GM0193?groep=provincie:PV23", "/gemeente/GM0193?groep=provincie:overijssel")]
    [InlineData("/cijfers?zoek=", "/cijfers")]
    [InlineData("/gemeente", "/")]
    [InlineData("/vergelijk?gemeente=GM0193", "/cijfers?gemeente=GM0193")]
    [InlineData("/vergelijk/Misdrijven_Per_1000?gemeente=gm0193", "/vergelijk/misdrijven_per_1000?gemeente=GM0193")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2023", "/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2023JJ00")]
    [InlineData("/vergelijk/misdrijven_per_1000?groep=nederland&gemeente=GM0193", "/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=nederland")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&volgorde=gelijkenis", "/vergelijk/misdrijven_per_1000?gemeente=GM0193")]
    public async Task Another_spelling_is_sent_on_for_good(string address, string canonical)
    {
        using var client = host.Client();

        using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.PermanentRedirect, page.StatusCode);
        Assert.Equal(canonical, page.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2025JJ00&versie=1")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=ontwikkeling")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=lijst%3AGM0193%2CGM0200")]
    public async Task What_is_named_stays_named_also_where_it_is_the_default_today(string address)
    {
        using var client = host.Client();

        using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }
}
