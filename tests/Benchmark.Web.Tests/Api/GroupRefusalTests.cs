using System.Net;

namespace Benchmark.Web.Tests.Api;

public sealed class GroupRefusalTests(GroupHost host) : IClassFixture<GroupHost>
{
    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "", "inhoud", "regel 1" },
        { "{ \"naam\": \"A\",\n  \"definitie\" }", "inhoud", "regel 2" },
        { "[]", "inhoud", "geen object" },
        { "{\"naam\":\"A\",\"naam\":\"B\",\"definitie\":\"nederland\"}", "inhoud", "één keer" },
        { "{\"naam\":\"\\ud800\",\"definitie\":\"nederland\"}", "inhoud", "geen tekst" },
        { "{\"naam\":\"A\",\"definitie\":\"nederland\",\"eigenaar\":\"ik\"}", "eigenaar", "zichtbaarheid" },
        { "{\"naam\":\"A\",\"definitie\":\"nederland\",\"vorigeVersie\":1}", "vorigeVersie", "bestaat hier niet" },
        { "{\"definitie\":\"nederland\"}", "naam", "ontbreekt" },
        { "{\"naam\":\"A\"}", "definitie", "ontbreekt" },
        { "{\"naam\":5,\"definitie\":\"nederland\"}", "naam", "aanhalingstekens" },
        { "{\"naam\":\"  \",\"definitie\":\"nederland\"}", "naam", "80 tekens" },
        { "{\"naam\":\"A\",\"definitie\":\"alles\"}", "definitie", "alles" },
        { "{\"naam\":\"A\",\"definitie\":\"provincie:atlantis\"}", "definitie", "overijssel" },
        { "{\"naam\":\"A\",\"definitie\":\"inwoners:9000000-\"}", "definitie", "9000000" },
        { "{\"naam\":\"A\",\"definitie\":\"groep:bestaat-niet\"}", "definitie", "bestaat-niet" },
        { "{\"naam\":\"A\",\"definitie\":\"vergelijkbaar:10\",\"vastgezet\":true}", "gemeente", "gemeente" },
        { "{\"naam\":\"A\",\"definitie\":\"vergelijkbaar:10\",\"vastgezet\":true,\"gemeente\":\"Zwolle\"}", "gemeente", "CBS-code" },
        { "{\"naam\":\"A\",\"definitie\":\"vergelijkbaar:10\",\"vastgezet\":true,\"gemeente\":\"GM9999\"}", "gemeente", "GM9999" },
        { "{\"naam\":\"A\",\"definitie\":\"nederland\",\"vastgezet\":\"ja\"}", "vastgezet", "true of false" },
        { "{\"naam\":\"A\",\"definitie\":\"nederland\",\"zichtbaarheid\":\"niemand\"}", "zichtbaarheid", "eigen, gemeente, iedereen" },
        { "{\"naam\":\"A\",\"definitie\":\"nederland\",\"zichtbaarheid\":\"gemeente\"}", "zichtbaarheid", "niet voor een gemeente" },
        { $"{{\"naam\":\"{new string('x', 81)}\",\"definitie\":\"nederland\"}}", "naam", "81" },
        { $"{{\"naam\":\"A\",\"definitie\":\"nederland\",\"waarom\":\"{new string('x', 1001)}\"}}", "waarom", "1.001" },
        { $"{{\"naam\":\"A\",\"definitie\":\"nederland\",\"vraag\":\"{new string('x', 301)}\"}}", "vraag", "301" },
        { $"{{\"naam\":\"A\",\"definitie\":\"nederland\",\"waarom\":\"{new string('x', 50_000)}\"}}", "inhoud", "48 kB" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_saved_is_refused_by_name_with_what_is_possible(string body, string field, string told)
    {
        using var client = await host.SignInAsync("vereniging");

        using var response = await GroupHost.SendTextAsync(client, HttpMethod.Post, GroupHost.Groups, body);

        var sentence = await response.ProblemAsync(HttpStatusCode.BadRequest, field);
        Assert.Contains(told, sentence, StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"^\S.*\.$", sentence);
        Assert.DoesNotContain((await GroupHost.ReadAsync(client, GroupHost.Groups)).EnumerateArray(), group => group.GetProperty("eigenaar").GetString() == "analist bij de vereniging");
    }

    [Fact]
    public async Task A_change_says_which_version_it_started_from()
    {
        using var client = await host.SignInAsync("zwolle");
        await GroupHost.SaveAsync(client, new { naam = "Zonder begin", definitie = "nederland" });

        using var response = await GroupHost.SendAsync(client, HttpMethod.Put, GroupHost.Groups + "/zonder-begin", new { naam = "A", definitie = "nederland" });

        await response.ProblemAsync(HttpStatusCode.BadRequest, "vorigeVersie");
    }

    [Theory]
    [InlineData("text/plain", "")]
    [InlineData("application/x-www-form-urlencoded", "")]
    [InlineData("multipart/form-data", "")]
    [InlineData("text/plain", "/iets/herstellen")]
    public async Task What_a_form_of_another_site_can_send_is_not_read(string type, string address)
    {
        using var client = await host.SignInAsync("zwolle");

        using var response = await GroupHost.SendTextAsync(client, HttpMethod.Post, GroupHost.Groups + address, "{\"naam\":\"A\",\"definitie\":\"nederland\"}", type);

        await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_browser_on_another_site_may_not_write(string method)
    {
        using var client = await host.SignInAsync("zwolle");
        using var request = new HttpRequestMessage(HttpMethod.Options, GroupHost.Groups + "/iets");
        request.Headers.Add("Origin", "https://elders.example");
        request.Headers.Add("Access-Control-Request-Method", method);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(method, response.Header("Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Empty(response.Header("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("PATCH", "", "GET, HEAD, POST")]
    [InlineData("POST", "/g40", "GET, HEAD, PUT, DELETE")]
    [InlineData("GET", "/g40/herstellen", "POST")]
    public async Task A_method_that_an_address_does_not_take_names_those_it_does(string method, string address, string allowed)
    {
        using var response = await GroupHost.SendAsync(host.Visitor(), new(method), GroupHost.Groups + address, new { });

        Assert.Contains(allowed, await response.ProblemAsync(HttpStatusCode.MethodNotAllowed), StringComparison.Ordinal);
        Assert.Equal(allowed, response.Header("Allow"));
    }

    [Theory]
    [InlineData("/bestaat-niet", HttpStatusCode.NotFound, "groep")]
    [InlineData("?zoek=a&zoek=b", HttpStatusCode.BadRequest, "zoek")]
    [InlineData("?pagina=9", HttpStatusCode.BadRequest, "pagina")]
    [InlineData("?eigenaar=ik", HttpStatusCode.BadRequest, "eigenaar")]
    [InlineData("/leesbaar?groepsversie=2", HttpStatusCode.NotFound, "groep")]
    [InlineData("/leesbaar?groepsversie=nul", HttpStatusCode.BadRequest, "groepsversie")]
    [InlineData("/leesbaar?indeling=1990", HttpStatusCode.BadRequest, "indeling")]
    [InlineData("/leesbaar?gemeente=Zwolle", HttpStatusCode.BadRequest, "gemeente")]
    [InlineData("/leesbaar?gemeente=GM9999", HttpStatusCode.NotFound, "gemeente")]
    public async Task A_question_that_cannot_be_answered_is_refused(string address, HttpStatusCode status, string parameter)
    {
        using var client = await host.SignInAsync("zwolle");
        if ((await client.GetAsync(GroupHost.Groups + "/leesbaar", TestContext.Current.CancellationToken)).StatusCode == HttpStatusCode.NotFound)
        {
            await GroupHost.SaveAsync(client, new { naam = "Leesbaar", definitie = "nederland" });
        }

        using var response = await client.GetAsync(GroupHost.Groups + address, TestContext.Current.CancellationToken);

        await response.ProblemAsync(status, parameter);
    }
}
