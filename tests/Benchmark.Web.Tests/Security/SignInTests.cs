using System.Net;
using System.Security.Claims;
using Benchmark.Web.Security;
using Benchmark.Web.Tests.Api;
using Benchmark.Web.Tests.Pages;
using Microsoft.Extensions.Hosting.Internal;

namespace Benchmark.Web.Tests.Security;

public sealed class SignInTests(GroupHost host) : IClassFixture<GroupHost>
{
    [Fact]
    public async Task The_menu_tells_as_whom_one_works_and_leads_to_where_that_changes()
    {
        using var client = await host.SignInAsync("zwolle");

        var page = await client.GetStringAsync("/cijfers", TestContext.Current.CancellationToken);

        Assert.Contains("beleidsmedewerker van Zwolle", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/aanmelden?over=/cijfers\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_leads_back_and_signing_out_makes_a_visitor_again()
    {
        using var client = host.Visitor();

        using var chosen = await GroupHost.ChooseAsync(client, "vereniging", "?over=/gemeente/GM0193");
        var signedIn = await client.GetStringAsync("/cijfers", TestContext.Current.CancellationToken);
        using var gone = await GroupHost.ChooseAsync(client, "");
        var signedOut = await client.GetStringAsync("/cijfers", TestContext.Current.CancellationToken);

        Assert.Equal("/gemeente/GM0193", chosen.Headers.Location?.IsAbsoluteUri == true ? chosen.Headers.Location.PathAndQuery : chosen.Headers.Location?.OriginalString);
        Assert.Contains("analist bij de vereniging", signedIn, StringComparison.Ordinal);
        Assert.Contains("U bent niet aangemeld.", signedOut, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_alone_and_no_script_reads_it()
    {
        using var client = host.Visitor();
        using var safe = host.Visitor();
        safe.BaseAddress = new Uri("https://localhost");

        using var chosen = await GroupHost.ChooseAsync(client, "zwolle");
        using var chosenSafely = await GroupHost.ChooseAsync(safe, "zwolle");

        var cookie = chosen.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith(LocalSignIn.Cookie + "=", StringComparison.Ordinal)).ToLowerInvariant();
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", chosenSafely.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith(LocalSignIn.Cookie + "=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_choice_that_does_not_exist_and_a_form_without_its_token_sign_nobody_in()
    {
        using var client = host.Visitor();

        using var unknown = await GroupHost.ChooseAsync(client, "iemand");
        using var form = new FormUrlEncodedContent([new("_handler", "aanmelden"), new("Person", "zwolle")]);
        using var forged = await client.PostAsync("/aanmelden", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains("Deze keuze bestaat niet", Html.MainOf(await unknown.TextAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains("U bent niet aangemeld.", await client.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_for_somebody_who_is_signed_in_is_kept_in_no_cache()
    {
        using var client = await host.SignInAsync("zwolle");

        using var page = await client.GetAsync("/gemeente/GM0193", TestContext.Current.CancellationToken);
        using var file = await client.GetAsync("/icon.svg", TestContext.Current.CancellationToken);

        Assert.True(page.Headers.CacheControl is { Private: true, NoStore: true });
        Assert.False(file.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task In_production_there_is_no_page_and_a_cookie_of_a_developer_says_nothing()
    {
        using var developer = host.Visitor();
        using var chosen = await GroupHost.ChooseAsync(developer, "zwolle");
        var cookie = chosen.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith(LocalSignIn.Cookie + "=", StringComparison.Ordinal)).Split(';')[0];
        await using var production = host.InProduction();
        using var client = GroupHost.Client(production);
        client.DefaultRequestHeaders.Add("Cookie", cookie);

        using var page = await client.GetAsync("/aanmelden", TestContext.Current.CancellationToken);
        var start = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        using var saved = await GroupHost.SendAsync(client, HttpMethod.Post, GroupHost.Groups, new { naam = "Uit Production", definitie = "nederland" });

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.DoesNotContain("<form", Html.MainOf(await page.TextAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("beleidsmedewerker", start, StringComparison.Ordinal);
        Assert.DoesNotContain("/aanmelden", start, StringComparison.Ordinal);
        Assert.Contains("hier niets bewaren", await saved.ProblemAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "analist", null, false)]
    [InlineData("Development", "analist", null, true)]
    [InlineData("Development", "analist", "GM0193", true)]
    [InlineData("Development", "analist", "Zwolle", false)]
    [InlineData("Development", " ", null, false)]
    public void Persons_are_settings_of_a_developer_alone(string environment, string function, string? municipality, bool possible)
    {
        var persons = new LocalPersons { Persons = { ["iemand"] = new() { Function = function, Municipality = municipality } } };

        Assert.Equal(possible, new LocalPersonsValidator(new HostingEnvironment { EnvironmentName = environment }).Validate(null, persons).Succeeded);
    }

    [Fact]
    public void Who_is_signed_in_comes_back_from_claims_as_he_went_in()
    {
        var analyst = new Core.SavedGroups.Editor("id", "analist", null);
        var officer = new Core.SavedGroups.Editor("id", "beleidsmedewerker", "GM0193");

        Assert.Equal(analyst, SignedIn.Editor(SignedIn.Principal(analyst, "scheme")));
        Assert.Equal(officer, SignedIn.Editor(SignedIn.Principal(officer, "scheme")));
        Assert.Null(SignedIn.Editor(new ClaimsPrincipal(new ClaimsIdentity(SignedIn.Principal(officer, "scheme").Claims))));
    }
}
