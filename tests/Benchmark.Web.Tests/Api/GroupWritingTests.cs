using System.Net;
using System.Text.Json;

namespace Benchmark.Web.Tests.Api;

public sealed class GroupWritingTests(GroupHost host) : IClassFixture<GroupHost>
{
    [Fact]
    public async Task A_group_is_saved_found_changed_deleted_and_brought_back()
    {
        using var client = await host.SignInAsync("zwolle");

        using var created = await GroupHost.SendAsync(client, HttpMethod.Post, GroupHost.Groups, new
        {
            naam = " Grote gemeenten in Overijssel ", waarom = "Zelfde vraagstukken", vraag = "Hoe werkt u samen?", definitie = "provincie:overijssel en inwoners:100000-", zichtbaarheid = "gemeente",
        });
        var first = await created.JsonAsync(HttpStatusCode.Created);
        const string address = GroupHost.Groups + "/grote-gemeenten-in-overijssel";
        Assert.Equal("https://vergelijk.example" + address, created.Header("Location"));
        Assert.Equal("Grote gemeenten in Overijssel", first.GetProperty("naam").GetString());
        Assert.Equal("beleidsmedewerker", first.GetProperty("eigenaar").GetString());
        Assert.Equal("gemeente", first.GetProperty("zichtbaarheid").GetString());
        Assert.Contains("GM0193", Codes(first));
        Assert.DoesNotContain("ontwikkeling:", first.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["grote-gemeenten-in-overijssel"], await FoundAsync(client, "OVERIJSSEL%20zelfde"));

        using var changed = await GroupHost.SendAsync(client, HttpMethod.Put, address, new { naam = "Groot Overijssel", definitie = "provincie:overijssel en inwoners:90000-", vorigeVersie = 1 });
        var second = await changed.JsonAsync(HttpStatusCode.OK);
        Assert.Equal(2, second.GetProperty("versie").GetInt32());
        Assert.Equal([1, 2], second.GetProperty("versies").EnumerateArray().Select(version => version.GetProperty("versie").GetInt32()));
        var old = await GroupHost.ReadAsync(client, address + "?groepsversie=1");
        Assert.Equal("Grote gemeenten in Overijssel", old.GetProperty("naam").GetString());
        Assert.Equal("provincie:overijssel en inwoners:100000-", old.GetProperty("definitie").GetString());

        using var deleted = await client.DeleteAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Empty(await FoundAsync(client, "groot%20overijssel"));
        Assert.Equal(JsonValueKind.String, (await GroupHost.ReadAsync(client, address)).GetProperty("verwijderd").ValueKind);
        using var whileDeleted = await GroupHost.SendAsync(client, HttpMethod.Put, address, new { naam = "Terug", definitie = "nederland", vorigeVersie = 2 });
        Assert.Contains("verwijderd", await whileDeleted.ProblemAsync(HttpStatusCode.NotFound), StringComparison.Ordinal);

        using var restored = await GroupHost.SendAsync(client, HttpMethod.Post, address + "/herstellen", new { });
        Assert.Equal(JsonValueKind.Null, (await restored.JsonAsync(HttpStatusCode.OK)).GetProperty("verwijderd").ValueKind);
        Assert.Equal(["grote-gemeenten-in-overijssel"], await FoundAsync(client, "groot%20overijssel"));
    }

    [Fact]
    public async Task Freezing_makes_a_list_of_the_members_of_now_and_a_later_change_of_text_keeps_its_origin()
    {
        using var client = await host.SignInAsync("zwolle");
        var alike = await GroupHost.ReadAsync(client, "/api/v1/gelijkenis?gemeente=GM0193&aantal=10");

        var frozen = await GroupHost.SaveAsync(client, new { naam = "Tien als Zwolle", definitie = "vergelijkbaar:10", vastgezet = true, gemeente = "gm0193" });
        Assert.Equal("lijst:" + string.Join(',', Codes(alike).Order(StringComparer.Ordinal)), frozen.GetProperty("definitie").GetString());
        var origin = frozen.GetProperty("vastgezet");
        Assert.Equal("vergelijkbaar:10", origin.GetProperty("definitie").GetString());
        Assert.Equal("GM0193", origin.GetProperty("gemeente").GetString());
        Assert.Equal(frozen.GetProperty("indeling").GetInt32(), origin.GetProperty("indeling").GetInt32());

        using var renamed = await GroupHost.SendAsync(client, HttpMethod.Put, GroupHost.Groups + "/tien-als-zwolle", new
        {
            naam = "Onze tien", definitie = frozen.GetProperty("definitie").GetString(), vastgezet = true, vorigeVersie = 1,
        });
        Assert.Equal(origin.GetRawText(), (await renamed.JsonAsync(HttpStatusCode.OK)).GetProperty("vastgezet").GetRawText());
    }

    [Fact]
    public async Task Two_editors_at_once_get_one_version_and_one_conflict_with_both_texts()
    {
        using var one = await host.SignInAsync("zwolle");
        using var other = await host.SignInAsync("zwolle");
        await GroupHost.SaveAsync(one, new { naam = "Samen bewerkt", definitie = "nederland" });
        const string address = GroupHost.Groups + "/samen-bewerkt";

        var answers = await Task.WhenAll(
            GroupHost.SendAsync(one, HttpMethod.Put, address, new { naam = "Van de een", waarom = "Reden een", definitie = "inwoners:50000-", vorigeVersie = 1 }),
            GroupHost.SendAsync(other, HttpMethod.Put, address, new { naam = "Van de ander", waarom = "Reden ander", definitie = "inwoners:60000-", vorigeVersie = 1 }));

        var saved = await answers.Single(answer => answer.StatusCode == HttpStatusCode.OK).JsonAsync(HttpStatusCode.OK);
        using var refused = answers.Single(answer => answer.StatusCode != HttpStatusCode.OK);
        Assert.Contains("versie 2", await refused.ProblemAsync(HttpStatusCode.Conflict), StringComparison.Ordinal);
        var conflict = await refused.JsonAsync(HttpStatusCode.Conflict);
        var (sent, between) = (conflict.GetProperty("ingezonden"), conflict.GetProperty("tussengekomen"));
        Assert.Equal(saved.GetProperty("naam").GetString(), between.GetProperty("naam").GetString());
        Assert.Equal(2, between.GetProperty("versie").GetInt32());
        Assert.Equal(
            ["Reden ander", "Reden een"], new[] { sent, between }.Select(text => text.GetProperty("waarom").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["inwoners:50000-", "inwoners:60000-"], new[] { sent, between }.Select(text => text.GetProperty("definitie").GetString()).Order(StringComparer.Ordinal));

        using var again = await GroupHost.SendAsync(one, HttpMethod.Put, address, new { naam = "Samen", definitie = "inwoners:55000-", vorigeVersie = 2 });
        Assert.Equal(3, (await again.JsonAsync(HttpStatusCode.OK)).GetProperty("versie").GetInt32());
    }

    [Fact]
    public async Task Only_the_owner_changes_and_deletes()
    {
        using var owner = await host.SignInAsync("zwolle");
        using var other = await host.SignInAsync("arnhem");
        await GroupHost.SaveAsync(owner, new { naam = "Voor iedereen te zien", definitie = "nederland", zichtbaarheid = "iedereen" });
        await GroupHost.SaveAsync(owner, new { naam = "Alleen van mij", definitie = "nederland" });

        using var change = await GroupHost.SendAsync(other, HttpMethod.Put, GroupHost.Groups + "/voor-iedereen-te-zien", new { naam = "Overgenomen", definitie = "nederland", vorigeVersie = 1 });
        using var deletion = await other.DeleteAsync(GroupHost.Groups + "/voor-iedereen-te-zien", TestContext.Current.CancellationToken);
        using var hidden = await other.DeleteAsync(GroupHost.Groups + "/alleen-van-mij", TestContext.Current.CancellationToken);

        Assert.Contains("van iemand anders", await change.ProblemAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
        await deletion.ProblemAsync(HttpStatusCode.Forbidden);
        await hidden.ProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("Voor iedereen te zien", (await GroupHost.ReadAsync(host.Visitor(), GroupHost.Groups + "/voor-iedereen-te-zien")).GetProperty("naam").GetString());
    }

    [Theory]
    [InlineData("POST", "")]
    [InlineData("PUT", "/iets")]
    [InlineData("DELETE", "/iets")]
    [InlineData("POST", "/iets/herstellen")]
    public async Task A_visitor_writes_nothing_and_learns_where_to_sign_in(string method, string address)
    {
        using var visitor = host.Visitor();
        await using var production = host.InProduction();
        using var publicly = GroupHost.Client(production);

        using var here = await GroupHost.SendAsync(visitor, new(method), GroupHost.Groups + address, new { naam = "Van niemand", definitie = "nederland" });
        using var there = await GroupHost.SendAsync(publicly, new(method), GroupHost.Groups + address, new { naam = "Van niemand", definitie = "nederland" });

        Assert.Contains("/aanmelden", await here.ProblemAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
        Assert.DoesNotContain("/aanmelden", await there.ProblemAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
        Assert.Empty(await FoundAsync(visitor, "niemand"));
    }

    private static async Task<string?[]> FoundAsync(HttpClient client, string search) =>
        [.. (await GroupHost.ReadAsync(client, $"{GroupHost.Groups}?zoek={search}")).EnumerateArray().Select(group => group.GetProperty("slug").GetString())];

    private static IEnumerable<string?> Codes(JsonElement group) => group.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString());
}
