using System.Text;
using System.Text.RegularExpressions;
using Benchmark.EndToEnd.Tests.Site;
using Benchmark.Testing;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Groups;

/// <summary>Groups that somebody saves: only in Development can anybody sign in.</summary>
public sealed partial class SavedGroupTests(TestBrowser browser) : IAsyncLifetime
{
    private const string Draft = "/groepen/nieuw?gemeente=GM0193&groep=lijst:GM0150,GM0193,GM0200";

    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync(environment: "Development");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_learning_circle_is_saved_with_its_question_and_brings_a_sheet_of_one_page()
    {
        await using var visit = await SignedInAsync();
        await SaveAsync(visit, "Kring wonen", "Wij bouwen alle drie aan een rivier.", "Hoe houden wij wonen betaalbaar?");

        Assert.Equal("Leerkring: Hoe houden wij wonen betaalbaar?", await visit.Page.Locator("p.lead").InnerTextAsync());
        Assert.Equal(["Apeldoorn", "Deventer", "Zwolle"], await visit.Page.Locator(".members tbody th").AllInnerTextsAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Blad voor een bijeenkomst" }).ClickAsync();
        await visit.ArrivesAsync("**/groepen/kring-wonen/bijeenkomst**");
        await visit.Page.Locator(".sheet").WaitForAsync();
        Assert.Contains("Hoe houden wij wonen betaalbaar?", await visit.Page.Locator(".sheet .question").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, Pages(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false })));

        // The largest group that names its members, and all of its dots.
        await visit.Page.GotoAsync("/groepen/g40/bijeenkomst");
        Assert.Equal(1, Pages(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false })));
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task Of_two_who_change_a_group_at_once_neither_loses_a_word()
    {
        await using var first = await SignedInAsync();
        await SaveAsync(first, "Rivierensteden", "Steden aan een rivier.", "");
        var edit = (await first.Page.GetByRole(AriaRole.Link, new() { Name = "Pas aan" }).GetAttributeAsync("href"))!;
        await using var second = await SignedInAsync();
        await second.OpenAsync(edit);
        await first.OpenAsync(edit);

        await first.Page.GetByLabel("Waarom deze gemeenten?").FillAsync("Steden aan de IJssel.");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar als nieuwe versie" }).ClickAsync();
        await first.ShowsAsync("Versie 2 van 2");

        await second.Page.GetByLabel("Waarom deze gemeenten?").FillAsync("Steden met een haven.");
        await second.Page.GetByLabel("Naam van de groep").FillAsync("Havensteden");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar als nieuwe versie" }).ClickAsync();

        var conflict = second.Page.Locator(".conflict");
        await conflict.WaitForAsync();
        Assert.Contains("Steden aan de IJssel.", await conflict.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Steden met een haven.", await conflict.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Steden met een haven.", await second.Page.Locator("#waarom").InputValueAsync());
        Assert.Empty(await Axe.ViolationsAsync(second.Page, ".saving"));

        await conflict.GetByRole(AriaRole.Button, new() { Name = "Neem over van de ander: Waarom" }).ClickAsync();
        await second.Page.WaitForFunctionAsync("() => document.querySelector('#waarom').value === 'Steden aan de IJssel.'");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar als nieuwe versie" }).ClickAsync();
        await second.ShowsAsync("Versie 3 van 3");
        Assert.Equal("Havensteden", await second.Page.Locator("h1").InnerTextAsync());
        Assert.Contains("De naam was ‘Rivierensteden’ en is nu ‘Havensteden’.", await second.Page.Locator(".history").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(3, await second.Page.Locator(".history > li").CountAsync());
    }

    [Fact]
    public async Task A_deleted_group_is_put_back()
    {
        await using var visit = await SignedInAsync();
        await SaveAsync(visit, "Weg en terug", "", "");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Verwijder" }).ClickAsync();
        await visit.Page.GetByText("Deze groep is verwijderd").WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet terug" }).ClickAsync();
        await visit.Page.GetByText("Deze groep is verwijderd").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await visit.OpenAsync("/groepen");
        await visit.Page.Locator("section[aria-labelledby=eigen] a", new() { HasText = "Weg en terug" }).WaitForAsync();
    }

    [Fact]
    public async Task A_rule_is_frozen_into_a_list_that_tells_where_it_came_from()
    {
        await using var visit = await SignedInAsync();
        await visit.OpenAsync("/groepen/nieuw?gemeente=GM0193");
        await visit.Page.GetByLabel("Naam van de groep").FillAsync("Op Zwolle lijken");
        await visit.Page.GetByLabel("De groep is vastgezet op de indeling van 2026").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en deel" }).ClickAsync();

        await visit.ArrivesAsync("**/groepen/op-zwolle-lijken**");
        await visit.Page.GetByText("De groep is vastgezet op de indeling van 2026. Toen was zij: de 20 gemeenten die het meest lijken op Zwolle").WaitForAsync();
        Assert.Equal(20, await visit.Page.Locator(".members tbody tr").CountAsync());
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_keeps_a_group_in_the_browser()
    {
        await using var visit = await Visit.StartAsync(browser, _site.Address);
        await visit.OpenAsync(Draft);
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en deel" }).CountAsync());

        await visit.Page.GetByLabel("Naam van de groep").FillAsync("Mijn drie");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar in deze browser" }).ClickAsync();
        await visit.Page.GetByText("‘Mijn drie’ is bewaard in deze browser.").WaitForAsync();
        await visit.OpenAsync("/groepen?gemeente=GM0200");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mijn drie" }).ClickAsync();

        await visit.ArrivesAsync("**" + Draft);
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_is_found_again_by_whoever_typed_it()
    {
        await using var visit = await SignedInAsync();
        await visit.OpenAsync(Draft);
        await visit.Page.GetByLabel("Naam van de groep").FillAsync("Halverwege");
        await visit.Page.GetByLabel("Vraag van de leerkring").FillAsync("Wat nu?");

        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        await visit.Page.GetByText("eerder op dit apparaat getypt").WaitForAsync();
        Assert.Equal(["Halverwege", "", "Wat nu?"], await TypedAsync(visit));
        Assert.Empty(await Axe.ViolationsAsync(visit.Page, ".saving"));

        // Somebody else at the same device finds none of it.
        await ChooseAsync(visit, "Arnhem");
        await visit.OpenAsync(Draft);
        await visit.Page.Locator("#naam:enabled").WaitForAsync();
        Assert.Equal(["", "", ""], await TypedAsync(visit));
        Assert.Equal(0, await visit.Page.GetByText("eerder op dit apparaat getypt").CountAsync());

        await ChooseAsync(visit, "Zwolle");
        await visit.OpenAsync(Draft);
        await visit.Page.GetByText("eerder op dit apparaat getypt").WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en deel" }).ClickAsync();
        await visit.ArrivesAsync("**/groepen/halverwege**");
        await visit.OpenAsync(Draft);
        await visit.Page.Locator("#naam:enabled").WaitForAsync();
        Assert.Equal(["", "", ""], await TypedAsync(visit));
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task What_was_typed_without_a_connection_is_not_lost()
    {
        using var relay = new TcpRelay("127.0.0.1", _site.Port);
        await using var visit = await SignedInAsync($"http://127.0.0.1:{relay.Port}");
        await visit.OpenAsync(Draft);
        await visit.Page.Locator("#naam:enabled").WaitForAsync();
        relay.GoAway();
        await visit.Page.Locator("#components-reconnect-modal p:visible").First.WaitForAsync();
        await visit.Page.GetByLabel("Waarom deze gemeenten?").FillAsync("In de trein getypt.");

        relay.ComeBack();
        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        await visit.Page.GetByText("eerder op dit apparaat getypt").WaitForAsync();
        Assert.Equal(["", "In de trein getypt.", ""], await TypedAsync(visit));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Gooi weg" }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#waarom').value === ''");
        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        await visit.Page.Locator("#naam:enabled").WaitForAsync();
        Assert.Equal(["", "", ""], await TypedAsync(visit));
    }

    [Fact]
    public async Task Words_found_again_do_not_take_the_place_of_what_another_saved_since()
    {
        await using var visit = await SignedInAsync();
        await SaveAsync(visit, "Twee tabbladen", "Eerst.", "");
        var edit = (await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Pas aan" }).GetAttributeAsync("href"))!;
        await visit.OpenAsync(edit);
        await visit.Page.GetByLabel("Waarom deze gemeenten?").FillAsync("Mijn woorden.");
        await using var other = await SignedInAsync();
        await other.OpenAsync(edit);
        await other.Page.GetByLabel("Waarom deze gemeenten?").FillAsync("Andere woorden.");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar als nieuwe versie" }).ClickAsync();
        await other.Page.GetByText("Versie 2 van 2").WaitForAsync();

        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        await visit.Page.GetByText("eerder op dit apparaat getypt").WaitForAsync();
        Assert.Equal(["Twee tabbladen", "Mijn woorden.", ""], await TypedAsync(visit));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar als nieuwe versie" }).ClickAsync();

        await visit.Page.Locator(".conflict", new() { HasText = "Andere woorden." }).WaitForAsync();
    }

    [Fact]
    public async Task The_header_keeps_the_name_of_a_group_when_the_page_comes_alive_and_follows_another_choice()
    {
        await using var visit = await SignedInAsync();
        await SaveAsync(visit, "Steden in de Rij", "", "");
        await visit.Context.AddInitScriptAsync("""
            window.faces = new Set();
            const look = () => { const face = document.querySelector('header .wide details.choice > summary[aria-label*="vergelijkgroep"]'); if (face) { faces.add(face.firstChild.textContent.trim()); } };
            document.addEventListener('DOMContentLoaded', () => { look(); new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true }); });
            """);
        await visit.OpenAsync("/gemeente/GM0193?groep=groep:steden-in-de-rij");
        Assert.Equal(["groep Steden in de Rij"], await visit.Page.EvaluateAsync<string[]>("() => [...window.faces]"));

        var button = visit.Page.Locator("header .wide details.choice > summary[aria-label*=vergelijkgroep]");
        await button.ClickAsync();
        await visit.Page.Locator("header .wide .group-panel a", new() { HasText = "G40" }).ClickAsync();
        await visit.ArrivesAsync("**groep=groep:g40");
        await visit.Page.Locator("header .wide details.choice > summary", new() { HasText = "groep G40" }).WaitForAsync();
        Assert.Empty(visit.Troubles());
    }

    private static async Task<string[]> TypedAsync(Visit visit) =>
        [await visit.Page.Locator("#naam").InputValueAsync(), await visit.Page.Locator("#waarom").InputValueAsync(), await visit.Page.Locator("#vraag").InputValueAsync()];

    private async Task<Visit> SignedInAsync(string? address = null)
    {
        var visit = await Visit.StartAsync(browser, address ?? _site.Address);
        await ChooseAsync(visit, "Zwolle");
        return visit;
    }

    private static async Task ChooseAsync(Visit visit, string person)
    {
        await visit.Page.GotoAsync("/aanmelden?over=/groepen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = person }).ClickAsync();
        await visit.ArrivesAsync("**/groepen");
    }

    private static async Task SaveAsync(Visit visit, string name, string why, string question)
    {
        await visit.OpenAsync(Draft);
        await visit.Page.GetByLabel("Naam van de groep").FillAsync(name);
        await visit.Page.GetByLabel("Waarom deze gemeenten?").FillAsync(why);
        await visit.Page.GetByLabel("Vraag van de leerkring").FillAsync(question);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en deel" }).ClickAsync();
        await visit.Page.Locator("h1", new() { HasText = name }).WaitForAsync();
        await visit.Page.Locator(".members").WaitForAsync();
    }

    private static int Pages(byte[] pdf) => Page().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page[^s]")]
    private static partial Regex Page();
}
