using System.Net;

namespace Benchmark.Web.Tests.Api;

public sealed class RefusalTests(ApiHost host)
{
    [Theory]
    [InlineData("/vergelijkingen", "indicator")]
    [InlineData("/vergelijkingen?indicator=inwoners", "gemeente")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=Zwolle", "gemeente")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&gemeente=GM0200", "gemeente")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&periode=vorig%20jaar", "periode")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&periode=1950", "periode")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&groep=alles", "groep")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&groep=provincie:atlantis", "groep")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&groep=regio:ggd:ijsselland", "groep")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&groep=inwoners:9000000-", "groep")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&versie=een", "versie")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&taal=fr", "taal")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=pdf", "formaat")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=svg&weergave=taart", "weergave")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=csv&weergave=kaart", "weergave")]
    [InlineData("/vergelijkingen?indicator=wmo_clienten_per_1000&gemeente=GM0193&formaat=svg&weergave=kaart", "weergave")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=svg&weergave=kaart&klassen=7", "klassen")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=svg&weergave=kaart&grenzen=3;2", "grenzen")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=svg&weergave=kaart&grenzen=1;2;3;4;5;6", "grenzen")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=svg&weergave=kaart&grenzen=1.000;2.000", "grenzen")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=svg&weergave=kaart&klassen=3&grenzen=1;2", "grenzen")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&formaat=svg&weergave=spreiding&namen=misschien", "namen")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&groep=regio:veiligheidsregio:ijselland", "groep")]
    [InlineData("/regios?indeling=1990", "indeling")]
    [InlineData("/regios?formaat=csv", "formaat")]
    [InlineData("/gemeenten?indeling=1899", "indeling")]
    [InlineData("/gemeenten?indeling=1990", "indeling")]
    [InlineData("/gemeenten?formaat=csv", "formaat")]
    [InlineData("/indicatoren/misdrijven_per_1000/waarnemingen?periode=2025&indeling=1990", "indeling")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&indeling=1990", "indeling")]
    [InlineData("/ontwikkelingen?indicator=inwoners&gemeente=GM0193&indeling=1990", "indeling")]
    [InlineData("/indicatoren/misdrijven_per_1000/waarnemingen?periode=1950", "periode")]
    [InlineData("/indicatoren/misdrijven_per_1000/waarnemingen?formaat=csv&pagina=1", "pagina")]
    [InlineData("/gelijkenis?gemeente=GM0193&aantal=0", "aantal")]
    [InlineData("/gelijkenis?gemeente=GM0193&kenmerken=bestaat_niet", "kenmerken")]
    [InlineData("/gelijkenis?gemeente=GM0193&kenmerken=inwoners:-1", "kenmerken")]
    [InlineData("/gelijkenis?gemeente=GM0193&kenmerken=inwoners,inwoners:2", "kenmerken")]
    [InlineData("/gelijkenis?gemeente=GM0193&kenmerken=inwoners:0.0009", "kenmerken")]
    [InlineData("/gelijkenis?gemeente=GM0193&kenmerken=inwoners:1001", "kenmerken")]
    [InlineData("/gelijkenis?gemeente=GM0193&kenmerken=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u", "kenmerken")]
    [InlineData("/gelijkenis?gemeente=GM0193&standaardisatie=gok", "standaardisatie")]
    [InlineData("/gelijkenis?gemeente=GM0193&indeling=1990", "indeling")]
    public async Task A_parameter_that_cannot_be_read_is_refused_with_a_sentence(string address, string parameter)
    {
        using var response = await host.AskAsync(address);

        var sentence = await response.ProblemAsync(HttpStatusCode.BadRequest, parameter);
        Assert.Matches(@"^\S.*\.$", sentence);
        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicatoren/bestaat_niet")]
    [InlineData("/indicatoren/bestaat_niet/waarnemingen")]
    [InlineData("/indicatoren/inwoners/waarnemingen?gemeente=GM9999")]
    [InlineData("/vergelijkingen?indicator=bestaat_niet&gemeente=GM0193")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM9999")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&versie=99")]
    [InlineData("/informatiepositie?gemeente=GM9999")]
    [InlineData("/gelijkenis?gemeente=GM9999")]
    [InlineData("/gemeenten?versie=99")]
    [InlineData("/regios/veiligheidsregio/ijselland")]
    [InlineData("/regios/ggd/ijsselland")]
    [InlineData("/bestaat-niet")]
    [InlineData("/gemeenten/GM0193")]
    public async Task What_does_not_exist_is_not_found_and_a_sentence_says_what_is_possible(string address)
    {
        using var response = await host.AskAsync(address);

        Assert.Matches(@"^\S.*\.$", await response.ProblemAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_municipality_that_was_divided_is_not_found_and_its_successors_are_named()
    {
        using var response = await host.AskAsync("/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0788");

        var sentence = await response.ProblemAsync(HttpStatusCode.NotFound, "gemeente");
        Assert.All(["Haaren", "Boxtel", "Oisterwijk", "Tilburg", "Vught"], name => Assert.Contains(name, sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/indicatoren/misdrijven_per_1000/waarnemingen?periode=2025&gemeente=GM0788")]
    [InlineData("/indicatoren/misdrijven_per_1000/waarnemingen?periode=2025&gemeente=GM0788&formaat=csv")]
    public async Task A_municipality_that_the_period_does_not_have_is_not_an_empty_list(string address)
    {
        using var response = await host.AskAsync(address);

        Assert.Contains("Boxtel", await response.ProblemAsync(HttpStatusCode.NotFound, "gemeente"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observations_are_given_on_every_year_with_the_same_municipalities()
    {
        const string asked = "/indicatoren/misdrijven_per_1000/waarnemingen?periode=2021&gemeente=GM0193";
        var published = await host.ReadAsync(asked);

        Assert.Equal(published.GetRawText(), (await host.ReadAsync(asked + "&indeling=2023")).GetRawText());
        Assert.Equal(published.GetRawText(), (await host.ReadAsync(asked + "&indeling=2024")).GetRawText());
    }

    [Theory]
    [InlineData("/gemeenten?jaar=2023", "jaar", "indeling")]
    [InlineData("/vergelijkingen?indicator=inwoners&gemeente=GM0193&group=nederland", "group", "groep")]
    [InlineData("/versies?x=1", "x", "pagina")]
    public async Task An_unknown_parameter_is_refused_and_the_known_ones_are_named(string address, string unknown, string known)
    {
        using var response = await host.AskAsync(address);

        var sentence = await response.ProblemAsync(HttpStatusCode.BadRequest, unknown);
        Assert.Contains(known, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusals_are_told_in_english_when_asked()
    {
        using var dutch = await host.AskAsync("/gemeenten?jaar=2023");
        using var english = await host.AskAsync("/gemeenten?jaar=2023&taal=en");

        Assert.Contains("bestaat hier niet", await dutch.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("does not exist", await english.ProblemAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Equal("en", english.Header("Content-Language"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Writing_is_not_allowed(string method)
    {
        using var response = await host.AskAsync("/gemeenten", new HttpMethod(method));

        await response.ProblemAsync(HttpStatusCode.MethodNotAllowed);
        Assert.Equal("GET, HEAD", response.Header("Allow"));
    }
}
