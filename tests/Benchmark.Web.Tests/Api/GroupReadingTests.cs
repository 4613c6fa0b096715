using System.Net;
using System.Text.Json;
using Benchmark.Cli;

namespace Benchmark.Web.Tests.Api;

public sealed class GroupReadingTests(GroupHost host) : IClassFixture<GroupHost>
{
    private static readonly string[] ListNames =
        ["slug", "naam", "waarom", "vraag", "definitie", "omschrijving", "zichtbaarheid", "eigenaar", "versie", "vastgezet", "bron"];

    [Fact]
    public async Task A_list_and_a_group_have_the_names_that_the_description_gives()
    {
        using var client = await host.SignInAsync("zwolle");
        await GroupHost.SaveAsync(client, new { naam = "Namen", definitie = "provincie:overijssel", zichtbaarheid = "iedereen" });

        var row = (await GroupHost.ReadAsync(client, GroupHost.Groups + "?zoek=namen"))[0];
        var group = await GroupHost.ReadAsync(client, GroupHost.Groups + "/namen");

        Assert.Equal(ListNames, row.Names());
        Assert.Equal([.. ListNames, "verwijderd", "indeling", "leden", "reden", "toegepast", "vervangen", "versies"], group.Names());
        Assert.EndsWith("gemeenten in Overijssel", row.GetProperty("omschrijving").GetString(), StringComparison.Ordinal);
        Assert.Equal(["code", "naam", "afstand", "woorden", "bijdragen"], group.GetProperty("leden")[0].Names());
        Assert.Equal(["versie", "datum", "door", "naam"], group.GetProperty("versies")[0].Names());
        Assert.EndsWith("Z", group.GetProperty("versies")[0].GetProperty("datum").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_finds_what_is_theirs_to_find()
    {
        using var zwolle = await host.SignInAsync("zwolle");
        using var arnhem = await host.SignInAsync("arnhem");
        foreach (var visibility in new[] { "eigen", "gemeente", "iedereen" })
        {
            await GroupHost.SaveAsync(zwolle, new { naam = $"Te vinden {visibility}", definitie = "nederland", zichtbaarheid = visibility });
        }

        Assert.Equal(["eigen", "gemeente", "iedereen"], await FoundAsync(zwolle));
        Assert.Equal(["iedereen"], await FoundAsync(arnhem));
        Assert.Equal(["iedereen"], await FoundAsync(host.Visitor()));
        foreach (var (client, status) in new[] { (zwolle, HttpStatusCode.OK), (arnhem, HttpStatusCode.NotFound), (host.Visitor(), HttpStatusCode.NotFound) })
        {
            using var own = await client.GetAsync(GroupHost.Groups + "/te-vinden-eigen", TestContext.Current.CancellationToken);
            Assert.Equal(status, own.StatusCode);
            Assert.True(own.Headers.CacheControl?.NoStore);
        }

        async Task<string[]> FoundAsync(HttpClient client) =>
            [.. (await GroupHost.ReadAsync(client, GroupHost.Groups + "?zoek=te%20vinden")).EnumerateArray().Select(group => group.GetProperty("zichtbaarheid").GetString()!)];
    }

    [Fact]
    public async Task A_likeness_group_tells_the_members_of_a_municipality_with_the_reasons_of_gelijkenis()
    {
        using var client = await host.SignInAsync("zwolle");
        await GroupHost.SaveAsync(client, new { naam = "Tien gelijken", definitie = "vergelijkbaar:10" });
        const string address = GroupHost.Groups + "/tien-gelijken";

        var alone = await GroupHost.ReadAsync(client, address);
        var group = await GroupHost.ReadAsync(client, address + "?gemeente=GM0193&indeling=2024");
        var alike = await GroupHost.ReadAsync(client, "/api/v1/gelijkenis?gemeente=GM0193&aantal=10&indeling=2024");

        Assert.Equal(JsonValueKind.Null, alone.GetProperty("leden").ValueKind);
        Assert.Contains("gemeente", alone.GetProperty("reden").GetString(), StringComparison.Ordinal);
        Assert.Equal(2024, group.GetProperty("indeling").GetInt32());
        Assert.True(JsonElement.DeepEquals(alike.GetProperty("leden"), group.GetProperty("leden")));
    }

    [Fact]
    public async Task A_member_that_merged_away_is_told_with_what_took_its_place()
    {
        using var client = await host.SignInAsync("zwolle");
        // Haaren was divided over four municipalities in 2021.
        await GroupHost.SaveAsync(client, new { naam = "Met Haaren", definitie = "lijst:GM0788,GM0193" });

        var now = await GroupHost.ReadAsync(client, GroupHost.Groups + "/met-haaren");
        var then = await GroupHost.ReadAsync(client, GroupHost.Groups + "/met-haaren?indeling=2020");

        Assert.Equal("GM0788", now.GetProperty("vervangen")[0].GetProperty("code").GetString());
        Assert.Contains("Boxtel", now.GetProperty("vervangen")[0].GetProperty("opvolgers").EnumerateArray().Select(one => one.GetProperty("naam").GetString()));
        Assert.Equal(["GM0193", "GM0788"], then.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_standard_group_tells_its_source_and_nobody_changes_it()
    {
        using var client = await host.SignInAsync("vereniging");

        var group = await GroupHost.ReadAsync(client, GroupHost.Groups + "/g4");
        using var change = await GroupHost.SendAsync(client, HttpMethod.Put, GroupHost.Groups + "/g4", new { naam = "G5", definitie = "nederland", vorigeVersie = 1 });

        Assert.Equal(["GM0344", "GM0363", "GM0518", "GM0599"], group.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString()));
        Assert.Equal(JsonValueKind.Null, group.GetProperty("eigenaar").ValueKind);
        Assert.Equal(["naam", "stand"], group.GetProperty("bron").Names());
        Assert.NotEmpty(group.GetProperty("bron").GetProperty("naam").GetString()!);
        Assert.Contains("hoort bij de cijfers", await change.ProblemAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "groups")]
    [InlineData("?zoek=zeer%20stedelijk&taal=en", "groups", "--search", "zeer stedelijk", "--language", "en")]
    [InlineData("/g40", "groups", "show", "g40", "--format", "json")]
    [InlineData("/provincie-groningen?groepsversie=1&indeling=2018&versie=1&taal=en", "groups", "show", "provincie-groningen@1", "--division", "2018", "--release", "1", "--language", "en")]
    [InlineData("/zes-gelijken", "groups", "show", "zes-gelijken")]
    [InlineData("/zes-gelijken?gemeente=GM0193&indeling=2024", "groups", "show", "zes-gelijken", "--municipality", "gm0193", "--division", "2024")]
    [InlineData("/opgegane-leden?indeling=2026", "groups", "show", "opgegane-leden", "--division", "2026")]
    public async Task The_command_line_prints_the_bytes_of_the_api(string address, params string[] words)
    {
        using var client = await host.SignInAsync("zwolle");
        foreach (var (name, definition) in new[] { ("Zes gelijken", "vergelijkbaar:6"), ("Opgegane leden", "lijst:GM0788,GM0193") })
        {
            if ((await GroupHost.ReadAsync(client, $"{GroupHost.Groups}?zoek={Uri.EscapeDataString(name)}")).GetArrayLength() == 0)
            {
                await GroupHost.SaveAsync(client, new { naam = name, definitie = definition, zichtbaarheid = "iedereen" });
            }
        }

        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync([.. words, "--engine", "Sqlite", "--connection", host.ConnectionString], output, error, TestContext.Current.CancellationToken);
        var answer = await host.Visitor().GetStringAsync(GroupHost.Groups + address, TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (code, error.ToString()));
        Assert.Equal(answer + "\n", output.ToString());
    }

    [Fact]
    public async Task The_list_comes_in_pages()
    {
        using var client = await host.SignInAsync("arnhem");
        foreach (var number in Enumerable.Range(1, 3))
        {
            await GroupHost.SaveAsync(client, new { naam = $"Bladeren {number}", definitie = "nederland" });
        }

        using var response = await client.GetAsync(GroupHost.Groups + "?zoek=bladeren&aantalPerPagina=2&pagina=2", TestContext.Current.CancellationToken);

        Assert.Equal(["bladeren-3"], (await response.JsonAsync(HttpStatusCode.OK)).EnumerateArray().Select(group => group.GetProperty("slug").GetString()));
        Assert.Equal("3", response.Header("Total-Count"));
        Assert.Contains("zoek=bladeren", response.Header("Link"), StringComparison.Ordinal);
    }
}
