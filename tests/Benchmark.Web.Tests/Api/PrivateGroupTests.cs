using System.Net;

namespace Benchmark.Web.Tests.Api;

/// <summary>Answers that depend on a group which not everybody may read are for one reader alone.</summary>
public sealed class PrivateGroupTests(GroupHost host) : IClassFixture<GroupHost>
{
    [Theory]
    [InlineData("eigen", "json")]
    [InlineData("gemeente", "json")]
    [InlineData("eigen", "csv")]
    [InlineData("eigen", "svg")]
    [InlineData("eigen", "metadata")]
    public async Task A_comparison_with_a_closed_group_is_kept_nowhere_and_a_visitor_gets_404(string visibility, string format)
    {
        using var owner = await host.SignInAsync("zwolle");
        using var other = await host.SignInAsync("arnhem");
        var slug = (await GroupHost.SaveAsync(owner, new { naam = $"Gesloten {visibility} {format}", definitie = "inwoners:100000-", zichtbaarheid = visibility })).GetProperty("slug").GetString();
        var address = Comparison($"groep:{slug}") + $"&formaat={format}&versie=1";

        using var refusedBefore = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        using var own = await owner.GetAsync(address, TestContext.Current.CancellationToken);
        using var refusedAfter = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        using var refusedOther = await other.GetAsync(address, TestContext.Current.CancellationToken);
        using var again = await owner.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.True(own.Headers.CacheControl is { Private: true, NoStore: true, Public: false });
        Assert.Empty(own.Header("ETag"));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        foreach (var refused in new[] { refusedBefore, refusedAfter, refusedOther })
        {
            await refused.ProblemAsync(HttpStatusCode.NotFound, "groep");
            Assert.True(refused.Headers.CacheControl?.NoStore);
        }
    }

    [Theory]
    [InlineData("/api/v1/vergelijkingen/bestendigheid?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025")]
    [InlineData("/api/v1/samenhang?cijfer=misdrijven_per_1000&met=inwoners_65plus_pct&gemeente=GM0193")]
    public async Task So_is_every_other_answer_about_a_group(string address)
    {
        using var owner = await host.SignInAsync("zwolle");
        var slug = (await GroupHost.SaveAsync(owner, new { naam = "Gesloten elders", definitie = "vergelijkbaar:12" })).GetProperty("slug").GetString();

        using var own = await owner.GetAsync($"{address}&groep=groep:{slug}", TestContext.Current.CancellationToken);
        using var refused = await host.Visitor().GetAsync($"{address}&groep=groep:{slug}", TestContext.Current.CancellationToken);

        await own.JsonAsync(HttpStatusCode.OK);
        Assert.True(own.Headers.CacheControl is { Private: true, NoStore: true });
        await refused.ProblemAsync(HttpStatusCode.NotFound, "groep");
    }

    [Theory]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&")]
    [InlineData("/gemeente/GM0193?")]
    [InlineData("/samenhang?cijfer=misdrijven_per_1000&met=inwoners_65plus_pct&gemeente=GM0193&")]
    public async Task A_page_shows_a_closed_group_to_its_owner_alone(string address)
    {
        using var owner = await host.SignInAsync("zwolle");
        var slug = (await GroupHost.SaveAsync(owner, new { naam = "Gesloten op een pagina", definitie = "inwoners:100000-" })).GetProperty("slug").GetString();

        using var own = await owner.GetAsync($"{address}groep=groep:{slug}", TestContext.Current.CancellationToken);
        using var refused = await host.Visitor().GetAsync($"{address}groep=groep:{slug}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.True(own.Headers.CacheControl is { Private: true, NoStore: true });
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.DoesNotContain("Gesloten op een pagina", await refused.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cijfers?gemeente=GM0193&")]
    [InlineData("/zo-rekenen-wij?gemeente=GM0193&")]
    public async Task The_header_names_a_closed_group_to_its_owner_and_shows_others_what_stands_in_the_address(string address)
    {
        using var owner = await host.SignInAsync("zwolle");
        var slug = (await GroupHost.SaveAsync(owner, new { naam = "Geheim Plan", definitie = "inwoners:100000-" })).GetProperty("slug").GetString();

        using var own = await owner.GetAsync($"{address}groep=groep:{slug}", TestContext.Current.CancellationToken);
        using var visited = await host.Visitor().GetAsync($"{address}groep=groep:{slug}", TestContext.Current.CancellationToken);

        Assert.Contains("groep Geheim Plan", await own.TextAsync(), StringComparison.Ordinal);
        Assert.True(own.Headers.CacheControl is { Private: true, NoStore: true });
        var text = await visited.TextAsync();
        Assert.Contains($"groep {slug}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim Plan", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_group_inside_a_combination_closes_the_whole_answer()
    {
        using var owner = await host.SignInAsync("zwolle");
        await GroupHost.SaveAsync(owner, new { naam = "Gesloten deel", definitie = "inwoners:100000-" });
        var address = Comparison("nederland en niet groep:gesloten-deel");

        using var own = await owner.GetAsync(address, TestContext.Current.CancellationToken);
        using var refused = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.True(own.Headers.CacheControl?.NoStore);
        await refused.ProblemAsync(HttpStatusCode.NotFound, "groep");
    }

    [Fact]
    public async Task A_group_for_everybody_gives_one_shared_answer_until_it_changes_or_closes()
    {
        using var owner = await host.SignInAsync("zwolle");
        await GroupHost.SaveAsync(owner, new { naam = "Open groep", definitie = "inwoners:100000-", zichtbaarheid = "iedereen" });
        var address = Comparison("groep:open-groep") + "&versie=1";

        using var own = await owner.GetAsync(address, TestContext.Current.CancellationToken);
        using var visited = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(own.Header("ETag"), visited.Header("ETag"));
        Assert.True(visited.Headers.CacheControl is { Public: true, MustRevalidate: true });

        using var changed = await GroupHost.SendAsync(owner, HttpMethod.Put, GroupHost.Groups + "/open-groep", new { naam = "Open groep", definitie = "inwoners:200000-", zichtbaarheid = "iedereen", vorigeVersie = 1 });
        await changed.JsonAsync(HttpStatusCode.OK);
        using var newer = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        Assert.NotEqual(visited.Header("ETag"), newer.Header("ETag"));
        Assert.NotEqual(await visited.TextAsync(), await newer.TextAsync());

        using var closed = await GroupHost.SendAsync(owner, HttpMethod.Put, GroupHost.Groups + "/open-groep", new { naam = "Open groep", definitie = "inwoners:200000-", zichtbaarheid = "eigen", vorigeVersie = 2 });
        await closed.JsonAsync(HttpStatusCode.OK);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", newer.Header("ETag"));
        using var refused = await host.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
        await refused.ProblemAsync(HttpStatusCode.NotFound, "groep");
    }

    private static string Comparison(string group) => $"/api/v1/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025&groep={Uri.EscapeDataString(group)}";
}
