using System.Net;

namespace Benchmark.Web.Tests.Api;

public sealed class PracticeTests(GroupHost host) : IClassFixture<GroupHost>
{
    private const string Practices = "/api/v1/praktijken";

    [Fact]
    public async Task An_analyst_keeps_a_practice_and_everybody_reads_it_until_it_is_deleted()
    {
        using var analyst = await host.SignInAsync("vereniging");
        using var visitor = host.Visitor();

        using var created = await GroupHost.SendAsync(analyst, HttpMethod.Post, Practices, Body("Eerst tellen"));
        Assert.Equal("eerst-tellen", (await created.JsonAsync(HttpStatusCode.Created)).GetProperty("naam").GetString());
        using var changed = await GroupHost.SendAsync(analyst, HttpMethod.Put, Practices + "/eerst-tellen", Body("Eerst tellen", vorigeVersie: 1, nodig: "Twee dagen."));
        Assert.Equal(2, (await changed.JsonAsync(HttpStatusCode.OK)).GetProperty("versie").GetInt32());

        var read = (await GroupHost.ReadAsync(visitor, Practices + "?indicator=misdrijven_per_1000")).EnumerateArray().Single(practice => practice.GetProperty("naam").GetString() == "eerst-tellen");
        Assert.Equal("Twee dagen.", read.GetProperty("nodig").GetString());
        Assert.DoesNotContain("ontwikkeling:", read.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain((await GroupHost.ReadAsync(visitor, Practices + "?indicator=woz_waarde")).EnumerateArray(), practice => practice.GetProperty("naam").GetString() == "eerst-tellen");

        using var deleted = await analyst.DeleteAsync(Practices + "/eerst-tellen", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.DoesNotContain((await GroupHost.ReadAsync(visitor, Practices)).EnumerateArray(), practice => practice.GetProperty("naam").GetString() == "eerst-tellen");
    }

    [Fact]
    public async Task Who_works_for_a_municipality_or_is_not_signed_in_keeps_none_and_nobody_does_in_production()
    {
        using var analyst = await host.SignInAsync("vereniging");
        using var made = await GroupHost.SendAsync(analyst, HttpMethod.Post, Practices, Body("Van de vereniging"));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        await using var production = host.InProduction();
        using var municipality = await host.SignInAsync("zwolle");
        using var visitor = host.Visitor();
        using var inProduction = GroupHost.Client(production);
        foreach (var (client, status) in new[] { (municipality, HttpStatusCode.Forbidden), (visitor, HttpStatusCode.Unauthorized), (inProduction, HttpStatusCode.Unauthorized) })
        {
            using var post = await GroupHost.SendAsync(client, HttpMethod.Post, Practices, Body("Anders"));
            using var put = await GroupHost.SendAsync(client, HttpMethod.Put, Practices + "/van-de-vereniging", Body("Anders", vorigeVersie: 1));
            using var delete = await client.DeleteAsync(Practices + "/van-de-vereniging", TestContext.Current.CancellationToken);

            Assert.Equal([status, status, status], [post.StatusCode, put.StatusCode, delete.StatusCode]);
        }

        var kept = (await GroupHost.ReadAsync(host.Visitor(), Practices)).EnumerateArray().Where(practice => practice.GetProperty("titel").GetString() is "Anders" or "Van de vereniging");
        Assert.Equal("Van de vereniging", Assert.Single(kept).GetProperty("titel").GetString());
    }

    [Fact]
    public async Task A_change_that_another_was_before_comes_back_with_both_texts()
    {
        using var analyst = await host.SignInAsync("vereniging");
        using var made = await GroupHost.SendAsync(analyst, HttpMethod.Post, Practices, Body("Botsing"));
        using var first = await GroupHost.SendAsync(analyst, HttpMethod.Put, Practices + "/botsing", Body("Botsing", vorigeVersie: 1, nodig: "een"));

        using var second = await GroupHost.SendAsync(analyst, HttpMethod.Put, Practices + "/botsing", Body("Botsing", vorigeVersie: 1, nodig: "twee"));

        var problem = await second.JsonAsync(HttpStatusCode.Conflict);
        Assert.Equal(("twee", "een"), (problem.GetProperty("ingezonden").GetProperty("nodig").GetString(), problem.GetProperty("tussengekomen").GetProperty("nodig").GetString()));
    }

    [Theory]
    [InlineData("postbus", "j.jansen@example.org")]
    [InlineData("link", "http://example.org/")]
    [InlineData("gemeente", "GM9999")]
    [InlineData("indicatoren", "bestaat_niet")]
    [InlineData("datum", "morgen")]
    [InlineData("titel", " ")]
    public async Task What_cannot_be_kept_is_refused_at_its_field(string field, string value)
    {
        using var analyst = await host.SignInAsync("vereniging");
        var body = Body("Weigering");
        body[field] = field == "indicatoren" ? (string[])[value] : value;

        using var refused = await GroupHost.SendAsync(analyst, HttpMethod.Post, Practices, body);

        await refused.ProblemAsync(HttpStatusCode.BadRequest, field);
    }

    [Fact]
    public async Task A_field_that_does_not_exist_is_refused_by_name_and_other_content_is_no_json()
    {
        using var analyst = await host.SignInAsync("vereniging");
        var body = Body("Weigering");
        body["tittel"] = "fout";

        using var unknown = await GroupHost.SendAsync(analyst, HttpMethod.Post, Practices, body);
        using var form = await GroupHost.SendTextAsync(analyst, HttpMethod.Post, Practices, "titel=x", "application/x-www-form-urlencoded");

        await unknown.ProblemAsync(HttpStatusCode.BadRequest, "tittel");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.StatusCode);
    }

    private static Dictionary<string, object> Body(string titel, int? vorigeVersie = null, string nodig = "Een dag.")
    {
        var body = new Dictionary<string, object>
        {
            ["titel"] = titel, ["wat"] = "Wij telden.", ["indicatoren"] = new[] { "misdrijven_per_1000" }, ["gemeente"] = "GM0193",
            ["nodig"] = nodig, ["link"] = "https://example.org/", ["postbus"] = "data@example.org", ["datum"] = "2026-01-31",
        };
        if (vorigeVersie is { } version)
        {
            body["vorigeVersie"] = version;
        }

        return body;
    }
}
