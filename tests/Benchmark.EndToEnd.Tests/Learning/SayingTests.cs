using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Learning;

/// <summary>What municipalities and analysts write beside figures: only in Development can anybody sign in.</summary>
public sealed class SayingTests(TestBrowser browser) : IAsyncLifetime
{
    private const string Crimes = "/vergelijk/misdrijven_per_1000?gemeente=GM0193";

    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync(environment: "Development");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_note_is_written_shown_taken_away_and_put_back_with_keys_alone()
    {
        await using var visit = await SignedInAsync("Zwolle");
        await visit.OpenAsync(Crimes);
        await visit.Page.Locator("summary", new() { HasText = "Zet een toelichting bij dit cijfer" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#toelichting-tekst").FillAsync("Sinds 2024 telt het meldpunt mee.");
        await visit.Page.Locator("#toelichting-functie").FillAsync("afdeling Veiligheid");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".voice blockquote").WaitForAsync();
        Assert.Equal("Sinds 2024 telt het meldpunt mee.", await visit.Page.Locator(".voice blockquote").InnerTextAsync());
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Haal weg" }).ClickAsync();
        await visit.Page.Locator(".voice blockquote").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet terug" }).ClickAsync();
        await visit.Page.Locator(".voice blockquote").WaitForAsync();
        Assert.Empty(visit.Troubles());

        // Everybody else reads it, and cannot change it.
        await using var reader = await Visit.StartAsync(browser, _site.Address);
        await reader.OpenAsync(Crimes);
        Assert.Equal("Sinds 2024 telt het meldpunt mee.", await reader.Page.Locator(".voice blockquote").InnerTextAsync());
        Assert.Equal(0, await reader.Page.Locator(".voice form").CountAsync());
    }

    [Fact]
    public async Task A_target_becomes_a_line_in_the_development()
    {
        await using var visit = await SignedInAsync("Zwolle");
        await visit.OpenAsync(Crimes);
        await visit.Page.Locator("summary", new() { HasText = "Zet een streefwaarde bij dit cijfer" }).ClickAsync();
        await visit.Page.Locator("#streef-waarde").FillAsync("vijftig");
        await visit.Page.Locator("#streef-jaar").FillAsync("2030");
        await visit.Page.Locator("#streef-bron").FillAsync("Programmabegroting 2026");
        await visit.Page.Locator("#streef-link").FillAsync("https://example.org/begroting");
        await visit.Page.Locator("#streef-link").PressAsync("Enter");
        await visit.ShowsAsync("Vul bij de streefwaarde een getal in");

        await visit.Page.Locator("#streef-waarde").FillAsync("45,5");
        await visit.Page.Locator("#streef-waarde").PressAsync("Enter");
        await visit.ShowsAsync("Zwolle wil in 2030 op 45,5 uitkomen (Programmabegroting 2026).");
        await visit.Page.Locator("svg text", new() { HasText = "streefwaarde" }).First.WaitForAsync();
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task An_analyst_keeps_a_practice_and_it_stands_beside_its_figure()
    {
        await using var visit = await SignedInAsync("vereniging");
        await visit.OpenAsync("/praktijken");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Nieuw praktijkvoorbeeld" }).ClickAsync();
        await visit.Page.Locator("#pv-titel").FillAsync("Eerst tellen");
        await visit.Page.Locator("#pv-wat").FillAsync("Wij telden.");
        await visit.Page.Locator("#pv-cijfers").FillAsync("misdrijven_per_1000");
        await visit.Page.Locator("#pv-gemeente").SelectOptionAsync("GM0193");
        await visit.Page.Locator("#pv-nodig").FillAsync("Twee dagen.");
        await visit.Page.Locator("#pv-link").FillAsync("https://example.org/");
        await visit.Page.Locator("#pv-postbus").FillAsync("j.jansen@example.org");
        await visit.Page.Locator("#pv-datum").FillAsync("2026-01-31");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar", Exact = true }).ClickAsync();
        await visit.ShowsAsync("Geef een postbus van een functie of afdeling");
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));

        await visit.Page.Locator("#pv-postbus").FillAsync("data@example.org");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar", Exact = true }).ClickAsync();
        await visit.ShowsAsync("'Eerst tellen' is bewaard.");
        await visit.OpenAsync(Crimes);
        await visit.ShowsAsync("Eerst tellen");
        await visit.OpenAsync("/leren/GM0193");
        await visit.ShowsAsync("Eerst tellen");
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        await visit.OpenAsync("/praktijken");
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Verwijder: Eerst tellen" }).ClickAsync();
        await visit.ShowsAsync("'Eerst tellen' is verwijderd.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet terug" }).ClickAsync();
        await visit.ShowsAsync("'Eerst tellen' is bewaard.");
        Assert.Empty(visit.Troubles());
    }

    private async Task<Visit> SignedInAsync(string municipality)
    {
        var visit = await Visit.StartAsync(browser, _site.Address);
        await visit.Page.GotoAsync("/aanmelden?over=/praktijken");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = municipality }).ClickAsync();
        await visit.ArrivesAsync("**/praktijken");
        return visit;
    }
}
