using Benchmark.EndToEnd.Tests.Site;
using Benchmark.Testing;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Releases;

/// <summary>The pages that tell what changed, where something did: the sample with the second release after it.</summary>
public sealed class ReleasePagesTests(TestBrowser browser, ReleasePagesTests.TwoReleases site) : IClassFixture<ReleasePagesTests.TwoReleases>
{
    [Theory]
    [InlineData("/versies")]
    [InlineData("/versies/2")]
    [InlineData("/versies/2?gemeente=GM0193")]
    [InlineData("/gemeente/GM0193")]
    [InlineData("/gemeente/GM0193/nieuw")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&versie=1")]
    public async Task A_page_is_accessible_and_quiet_and_fits_and_the_keyboard_goes_through_it(string address)
    {
        var troubles = await Appearances.TroublesAsync(browser, site.Address, address, 200);
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(address);
        var faults = await Focus.ThroughPageAsync(visit);

        Assert.Equal("", string.Join('\n', troubles.Concat(faults)));
    }

    [Fact]
    public async Task What_is_new_leads_from_Overzicht_to_every_changed_figure_and_to_a_text_that_is_copied()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.OpenAsync("/gemeente/GM0193");

        await visit.Page.Locator(".news a", new() { HasText = "Alles wat veranderde" }).ClickAsync();
        await visit.ArrivesAsync("**/versies/2?gemeente=GM0193");
        await visit.Page.Locator("table.stacked tbody th a[href^='/vergelijk/woz_waarde']").WaitForAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.Locator(".news a", new() { HasText = "Als tekst om te mailen" }).ClickAsync();
        await visit.ArrivesAsync("**/gemeente/GM0193/nieuw");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de tekst" }).ClickAsync();
        await visit.Page.Locator("[data-copy]", new() { HasText = "Gekopieerd" }).WaitForAsync();

        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith("Nieuw voor Zwolle: ", copied, StringComparison.Ordinal);
        Assert.Contains("https://vergelijk.example/versies/2?gemeente=GM0193", copied, StringComparison.Ordinal);
        Assert.Empty(visit.Troubles());
    }

    public sealed class TwoReleases : IAsyncLifetime
    {
        private RunningSite? _site;

        public string Address => _site!.Address;

        public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync(prepare: async database =>
        {
            await using var services = database.Services();
            await SeveralReleases.SecondAsync(services, TestContext.Current.CancellationToken);
        });

        public async ValueTask DisposeAsync()
        {
            if (_site is not null)
            {
                await _site.DisposeAsync();
            }
        }
    }
}
