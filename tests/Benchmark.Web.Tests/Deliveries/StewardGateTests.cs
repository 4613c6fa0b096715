using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Components.Site;
using Benchmark.Web.Tests.Api;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Deliveries;

public sealed class StewardGateTests(GroupHost host) : IClassFixture<GroupHost>
{
    private const string Secret = "Alleen voor beheerders.";

    private static readonly Editor Steward = new("s", "gegevensbeheerder", null);

    public static TheoryData<string> Addresses() =>
    [
        "/beheer", "/beheer/concepten/1", "/beheer/aanleveren", "/beheer/aanleveren?concept=1", "/beheer/werk/1", "/beheer/aanleveringen/1", "/beheer/bronnen", "/beheer/bronnen/nieuw",
        "/beheer/bronnen/woonbron", "/beheer/versies", "/beheer/logboek", "/beheer/aanleveringen/1/bevindingen.csv",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Only_a_steward_gets_the_page_or_anything_of_what_is_on_it(string address)
    {
        var made = await host.Services.GetRequiredService<DraftStore>().MakeAsync(Secret, null, Steward, TestContext.Current.CancellationToken);
        Assert.True(made > 0);
        using var visitor = host.Visitor();
        using var officer = await host.SignInAsync("zwolle");

        foreach (var other in new[] { visitor, officer })
        {
            using var refused = await other.GetAsync(address, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            var text = await refused.TextAsync();
            Assert.Contains("Beheer is voor gegevensbeheerders", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("<form method=\"post\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_steward_sees_the_draft()
    {
        var made = await host.Services.GetRequiredService<DraftStore>().MakeAsync(Secret, null, Steward, TestContext.Current.CancellationToken);
        using var steward = await host.SignInAsync("vereniging");

        Assert.Contains(Secret, await steward.GetStringAsync("/beheer", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(Secret, await steward.GetStringAsync($"/beheer/concepten/{made}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var unknown in new[] { "/beheer/concepten/9999", "/beheer/aanleveringen/9999", "/beheer/bronnen/onbekend", "/beheer/werk/9999", "/beheer/aanleveringen/9999/bevindingen.csv" })
        {
            using var answer = await steward.GetAsync(unknown, TestContext.Current.CancellationToken);
            Assert.Equal((unknown, HttpStatusCode.NotFound), (unknown, answer.StatusCode));
        }
    }

    [Fact]
    public void Every_page_of_beheer_stands_behind_the_gate()
    {
        var pages = typeof(StewardLayout).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any(route => route.Template.StartsWith("/beheer", StringComparison.Ordinal))).ToArray();

        Assert.True(pages.Length >= 9);
        Assert.All(pages, page => Assert.Equal(typeof(StewardLayout), page.GetCustomAttribute<LayoutAttribute>()?.LayoutType));
    }

    [Fact]
    public async Task A_file_is_taken_from_nobody_but_a_steward_with_a_form_of_this_site()
    {
        using var visitor = host.Visitor();
        using var steward = await host.SignInAsync("vereniging");

        using var refused = await visitor.PostAsync("/beheer/aanleveren/bestand", Form(), TestContext.Current.CancellationToken);
        using var forged = await steward.PostAsync("/beheer/aanleveren/bestand", Form(), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    private static MultipartFormDataContent Form()
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("gemeente;periode;indicator;waarde\n"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return new MultipartFormDataContent { { new StringContent("1"), "concept" }, { new StringContent("woonbron"), "bron" }, { new StringContent("correctie"), "omvang" }, { file, "bestand", "a.csv" } };
    }
}
