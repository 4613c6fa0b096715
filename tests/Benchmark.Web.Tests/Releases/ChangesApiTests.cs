using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Benchmark.Testing;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Releases;

public sealed class ChangesApiTests(FourReleases site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Releases_say_who_published_them_and_which_took_one_back_and_why()
    {
        var releases = await ReadAsync("/api/v1/versies");

        Assert.Equal([4, 3, 2, 1], releases.EnumerateArray().Select(release => release.GetProperty("nummer").GetInt32()));
        var withdrawn = releases[1];
        Assert.Equal(
            ("ingetrokken", 4, SeveralReleases.Reason, "gegevensbeheerder"),
            (withdrawn.GetProperty("status").GetString(), withdrawn.GetProperty("ingetrokkenDoor").GetInt32(), withdrawn.GetProperty("reden").GetString(), withdrawn.GetProperty("door").GetString()));
        Assert.All(new[] { "ingetrokkenDoor", "reden", "door" }, name => Assert.Equal(JsonValueKind.Null, releases[3].GetProperty(name).ValueKind));
    }

    [Fact]
    public async Task Changes_are_counted_per_indicator_and_told_figure_by_figure_of_a_municipality()
    {
        var all = await ReadAsync("/api/v1/versies/2/wijzigingen");
        var own = await ReadAsync("/api/v1/versies/2/wijzigingen?gemeente=gm0193");

        Assert.Equal(
            ["bijstand_per_1000", "ervaren_gezondheid_goed_pct", "koopprijs_gemiddeld", "misdrijven_totaal", "woz_waarde"],
            all.GetProperty("indicatoren").EnumerateArray().Select(row => row.GetProperty("indicator").GetString()));
        Assert.True(all.GetProperty("indicatoren")[2].GetProperty("nieuw").GetInt32() > 300);
        Assert.Equal((JsonValueKind.Null, 1), (all.GetProperty("cijfers").ValueKind, all.GetProperty("tenOpzichteVan").GetInt32()));
        var crimes = own.GetProperty("cijfers").EnumerateArray().Single(row => row.GetProperty("indicator").GetString() == "misdrijven_per_1000");
        Assert.Equal(("gecorrigeerd", "2025JJ00", "misdrijven_totaal"), (crimes.GetProperty("wijziging").GetString(), crimes.GetProperty("periode").GetString(), crimes.GetProperty("doordat")[0].GetString()));
        Assert.Equal(await CrimesAsync(1), crimes.GetProperty("voor").GetDouble(), 1e-9);
        Assert.Equal(await CrimesAsync(2), crimes.GetProperty("na").GetDouble(), 1e-9);
        Assert.Equal("Zwolle", own.GetProperty("naam").GetString());
    }

    [Fact]
    public async Task The_first_release_changed_nothing_and_a_withdrawal_undoes_what_was_withdrawn()
    {
        var first = await ReadAsync("/api/v1/versies/1/wijzigingen");
        var undone = await ReadAsync("/api/v1/versies/4/wijzigingen?ten-opzichte-van=2&gemeente=GM0193");

        Assert.Equal((JsonValueKind.Null, 0), (first.GetProperty("tenOpzichteVan").ValueKind, first.GetProperty("indicatoren").GetArrayLength()));
        Assert.Equal(0, undone.GetProperty("cijfers").GetArrayLength());
    }

    [Fact]
    public async Task Changes_come_as_table_and_the_same_figures_stand_in_it()
    {
        var lines = (await TextAsync("/api/v1/versies/2/wijzigingen?gemeente=GM0193&formaat=csv")).TrimEnd().Split("\r\n");
        var all = (await TextAsync("/api/v1/versies/2/wijzigingen?formaat=csv")).TrimEnd().Split("\r\n");

        Assert.Equal("indicator,naam,gemeente,periode,voor,na,status,wijziging,doordat,versie,tenOpzichteVan", lines[0]);
        var crimes = lines.Single(line => line.StartsWith("misdrijven_per_1000,", StringComparison.Ordinal)).Split(',');
        Assert.Equal(await CrimesAsync(2), double.Parse(crimes[^6], CultureInfo.InvariantCulture), 1e-9);
        Assert.Contains(",gecorrigeerd,misdrijven_totaal,2,1", string.Join(',', crimes), StringComparison.Ordinal);
        Assert.Equal(5, all.Length - 1);
    }

    [Theory]
    [InlineData("/api/v1/versies/9/wijzigingen", HttpStatusCode.NotFound, "versie")]
    [InlineData("/api/v1/versies/twee/wijzigingen", HttpStatusCode.NotFound, "versie")]
    [InlineData("/api/v1/versies/3/wijzigingen?ten-opzichte-van=9", HttpStatusCode.NotFound, "versie")]
    [InlineData("/api/v1/versies/2/wijzigingen?ten-opzichte-van=2", HttpStatusCode.BadRequest, "ten-opzichte-van")]
    [InlineData("/api/v1/versies/2/wijzigingen?ten-opzichte-van=3", HttpStatusCode.BadRequest, "ten-opzichte-van")]
    [InlineData("/api/v1/versies/2/wijzigingen?gemeente=GM9999", HttpStatusCode.NotFound, "gemeente")]
    [InlineData("/api/v1/versies/2/wijzigingen?gemeente=Zwolle", HttpStatusCode.BadRequest, "gemeente")]
    [InlineData("/api/v1/versies/2/wijzigingen?versie=2", HttpStatusCode.BadRequest, "versie")]
    [InlineData("/gemeente/GM9999/nieuw.atom", HttpStatusCode.NotFound, "gemeente")]
    [InlineData("/gemeente/GM0193/nieuw.atom?groep=nederland", HttpStatusCode.BadRequest, "groep")]
    public async Task What_is_not_there_is_a_problem_with_its_parameter(string address, HttpStatusCode status, string parameter)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.NotEmpty(await response.ProblemAsync(status, parameter));
    }

    [Fact]
    public async Task The_feed_of_a_municipality_is_valid_and_has_an_entry_per_release_with_something_new()
    {
        using var client = site.Client();
        using var response = await client.GetAsync("/gemeente/GM0193/nieuw.atom", TestContext.Current.CancellationToken);
        var feed = Valid(await response.TextAsync());

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("tag:vergelijk.example,2026:nieuw/GM0193", feed.Element(Atom + "id")!.Value);
        // Release 4 only says again what release 2 said.
        Assert.Equal(
            ["tag:vergelijk.example,2026:nieuw/GM0193/versie-3", "tag:vergelijk.example,2026:nieuw/GM0193/versie-2"], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.StartsWith("Ingetrokken. Nieuw voor Zwolle:", entries[0].Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains(SeveralReleases.Reason, entries[0].Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal("Nieuw voor Zwolle: 1 nieuw cijfer over 2026, 3 gecorrigeerde cijfers en 1 vervallen cijfer", entries[1].Element(Atom + "title")!.Value);
        Assert.DoesNotContain("bijstand", entries[1].Element(Atom + "summary")!.Value, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("https://vergelijk.example/versies/2?gemeente=GM0193", entries[1].Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("https://vergelijk.example/gemeente/GM0193/nieuw.atom", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
    }

    [Fact]
    public async Task The_feed_is_cacheable_and_says_when_the_asker_has_it()
    {
        using var client = site.Client();
        using var first = await client.GetAsync("/gemeente/GM0193/nieuw.atom", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/gemeente/GM0193/nieuw.atom");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.True(first.Headers.CacheControl!.Public);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/gemeente/GM0277/nieuw.atom?taal=en")]
    [InlineData("/gemeente/gm0193/nieuw.atom")]
    [InlineData("/api/v1/versies/2/wijzigingen?formaat=atom")]
    [InlineData("/api/v1/versies/1/wijzigingen?formaat=atom")]
    [InlineData("/api/v1/versies/3/wijzigingen?gemeente=GM0193&formaat=atom&taal=en")]
    public async Task Every_feed_is_valid(string address) => Valid(await TextAsync(address));

    // RFC 4287 §4.1.1 and §4.1.2: what a feed and an entry must have, once.
    private static XElement Valid(string text)
    {
        var feed = XDocument.Parse(text).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.NotEmpty(feed.Elements(Atom + "author").Single().Element(Atom + "name")!.Value);
        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
        var entries = feed.Elements(Atom + "entry").ToArray();
        foreach (var element in entries.Prepend(feed))
        {
            Assert.True(Uri.IsWellFormedUriString(element.Elements(Atom + "id").Single().Value, UriKind.Absolute));
            Assert.NotEmpty(element.Elements(Atom + "title").Single().Value);
            Assert.True(DateTimeOffset.TryParseExact(element.Elements(Atom + "updated").Single().Value, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
            Assert.All(element.Elements(Atom + "link"), link => Assert.StartsWith("https://vergelijk.example/", link.Attribute("href")!.Value, StringComparison.Ordinal));
        }

        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.NotEmpty(entry.Elements(Atom + "summary").Single().Value));
        return feed;
    }

    private async Task<double> CrimesAsync(int release) =>
        (await ReadAsync($"/api/v1/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025&versie={release}")).GetProperty("waarde").GetDouble();

    private async Task<JsonElement> ReadAsync(string address) => JsonDocument.Parse(await TextAsync(address)).RootElement;

    private async Task<string> TextAsync(string address)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await response.TextAsync();
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode} {text}");
        return text;
    }
}
