using Benchmark.EndToEnd.Tests.Pages;
using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Dossiers;

/// <summary>Views are kept in the browser, put in order, and taken along.</summary>
public sealed class DossierTests(TestBrowser browser, RunningSite site)
{
    private const string Page = "/dossier?gemeente=GM0193";

    [Fact]
    public async Task One_click_on_every_view_keeps_it_and_a_second_says_that_it_is_there()
    {
        await using var visit = await KeepingAsync();

        Assert.Equal(["Geregistreerde misdrijven, per 1.000 inwoners, 2025", "Geregistreerde misdrijven en Adressendichtheid", "Kerncijfers van Zwolle"], await TitlesAsync(visit));
        await visit.OpenAsync(PageList.Overview);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar in dossier" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stond al in uw dossier" }).WaitForAsync();
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task With_the_keyboard_a_view_moves_and_what_was_taken_out_comes_back()
    {
        await using var visit = await KeepingAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet ‘Kerncijfers’ hoger" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("‘Kerncijfers’ staat nu op plaats 2 van 3.").WaitForAsync();
        Assert.Equal("Kerncijfers van Zwolle", (await TitlesAsync(visit))[1]);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Haal weg: ‘Kerncijfers’" }).ClickAsync();
        await visit.Page.GetByText("‘Kerncijfers’ is uit het dossier gehaald.").WaitForAsync();
        Assert.Equal(2, (await TitlesAsync(visit)).Count);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();
        await visit.Page.GetByText("De laatste wijziging is ongedaan gemaakt.").WaitForAsync();
        Assert.Equal(3, (await TitlesAsync(visit)).Count);
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task The_keyboard_stays_with_the_view_that_moved_and_goes_to_the_next_when_one_is_taken_out()
    {
        await using var visit = await KeepingAsync();
        var up = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet ‘Kerncijfers’ hoger" });
        var down = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet ‘Kerncijfers’ lager" });

        await up.PressAsync("Enter");
        await visit.Page.GetByText("‘Kerncijfers’ staat nu op plaats 2 van 3.").WaitForAsync();
        await Assertions.Expect(up).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("‘Kerncijfers’ staat nu op plaats 1 van 3.").WaitForAsync();
        await Assertions.Expect(down).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("‘Kerncijfers’ staat nu op plaats 2 van 3.").WaitForAsync();
        await Assertions.Expect(down).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("‘Kerncijfers’ staat nu op plaats 3 van 3.").WaitForAsync();
        await Assertions.Expect(up).ToBeFocusedAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Haal weg: ‘Geregistreerde misdrijven’" }).PressAsync("Enter");
        await visit.Page.GetByText("is uit het dossier gehaald.").WaitForAsync();
        await Assertions.Expect(visit.Page.Locator("ol.dossier > li").Nth(0).GetByText("Haal weg")).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Haal weg: ‘Kerncijfers’" }).PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("ol.dossier > li")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("ol.dossier > li").GetByText("Haal weg")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" })).ToBeFocusedAsync();
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task A_note_that_was_just_typed_comes_along_in_the_file()
    {
        await using var visit = await KeepingAsync();
        await visit.Page.Locator("ol.dossier textarea").First.FillAsync("Zojuist getypt.");

        var request = await visit.Page.RunAndWaitForRequestAsync(
            () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Werkmap (Excel)" }).ClickAsync(), request => request.Method == "POST" && request.Url.Contains("/dossiers", StringComparison.Ordinal));

        Assert.Contains("Zojuist getypt.", request.PostData, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dossier_with_a_sign_of_two_halves_where_it_is_sent_in_two_is_read()
    {
        await using var visit = await KeepingAsync();
        var border = await visit.Page.EvaluateAsync<int>("""
            () => {
              const dossier = JSON.parse(localStorage.dossier);
              const year = i => dossier.onderdelen[0].adres.replace("2025JJ00", `${2020 + i}JJ00`);
              const onderdelen = Array.from({ length: 6 }, (_, i) => ({ adres: year(i), notitie: "\u{1F600}".repeat(990) }));
              const isBetween = text => text.charCodeAt(7999) >= 0xd800 && text.charCodeAt(7999) < 0xdc00;
              const texts = ["", "x"].map(titel => JSON.stringify({ titel, onderdelen }));
              localStorage.dossier = texts.find(isBetween);
              return localStorage.dossier.charCodeAt(7999);
            }
            """);

        await visit.OpenAsync(Page);

        await Assertions.Expect(visit.Page.Locator("ol.dossier > li")).ToHaveCountAsync(6);
        Assert.InRange(border, 0xd800, 0xdbff);
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task A_view_is_dragged_to_another_place()
    {
        // All of it in sight: nobody scrolls while dragging.
        await using var visit = await KeepingAsync(height: 1700);

        await visit.Page.Locator("ol.dossier > li").Nth(2).Locator("[data-drag]").DragToAsync(visit.Page.Locator("ol.dossier > li").Nth(0));

        await visit.Page.GetByText("‘Kerncijfers’ staat nu op plaats 1 van 3.").WaitForAsync();
        Assert.Equal("Kerncijfers van Zwolle", (await TitlesAsync(visit))[0]);
    }

    [Fact]
    public async Task A_note_outlives_a_reload()
    {
        await using var visit = await KeepingAsync();

        await visit.Page.Locator("ol.dossier textarea").First.FillAsync("Bespreken met de griffie.");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.GetByText("De notitie is bewaard.").WaitForAsync();
        await visit.OpenAsync(Page);
        await visit.Page.Locator("ol.dossier > li").Nth(2).WaitForAsync();

        Assert.Equal("Bespreken met de griffie.", await visit.Page.Locator("ol.dossier textarea").First.InputValueAsync());
    }

    [Fact]
    public async Task A_note_that_is_being_typed_outlives_a_reload()
    {
        await using var visit = await KeepingAsync();

        await visit.Page.Locator("ol.dossier textarea").Nth(1).FillAsync("Halverwege een");
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("ol.dossier > li").Nth(2).WaitForAsync();

        Assert.Equal("Halverwege een", await visit.Page.Locator("ol.dossier textarea").Nth(1).InputValueAsync());
    }

    [Fact]
    public async Task A_link_brings_the_whole_dossier_to_another_browser_and_not_to_the_server()
    {
        await using var visit = await KeepingAsync();
        var link = new Uri((await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link naar dit dossier" }).GetAttributeAsync("data-copy"))!);
        await using var other = await Visit.StartAsync(browser, site.Address);
        var asked = new List<string>();
        other.Page.Request += (_, request) => asked.Add(request.Url);

        await other.OpenAsync("/dossier" + link.Fragment);
        await other.Page.GetByRole(AriaRole.Heading, new() { Name = "Iemand deelt een dossier met u" }).WaitForAsync();
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Neem over in uw dossier" }).ClickAsync();
        await other.Page.Locator("ol.dossier > li").Nth(2).WaitForAsync();

        Assert.Equal(await TitlesAsync(visit), await TitlesAsync(other));
        Assert.DoesNotContain('#', other.Page.Url);
        Assert.DoesNotContain(asked, url => url.Contains(link.Fragment[3..40], StringComparison.Ordinal));
        Assert.Empty(other.Troubles());
    }

    [Fact]
    public async Task A_link_that_was_copied_by_halves_is_told_and_loses_nothing()
    {
        await using var visit = await KeepingAsync();

        await visit.Page.EvaluateAsync("() => { location.hash = '#d=AAAA'; }");

        await visit.Page.GetByText("Dit dossier is niet leesbaar.").WaitForAsync();
        Assert.Equal(3, (await TitlesAsync(visit)).Count);
    }

    [Fact]
    public async Task Another_window_sees_what_was_kept_in_this_one()
    {
        await using var visit = await KeepingAsync();
        var second = await visit.Context.NewPageAsync();
        await second.GotoAsync("/vergelijk/woz_waarde?gemeente=GM0193");

        await second.GetByRole(AriaRole.Button, new() { Name = "Bewaar in dossier" }).ClickAsync();

        await visit.Page.Locator("ol.dossier > li").Nth(3).WaitForAsync();
        Assert.Equal(4, (await TitlesAsync(visit)).Count);
    }

    [Fact]
    public async Task What_another_window_added_is_not_undone_nor_written_over()
    {
        await using var visit = await KeepingAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Haal weg: ‘Kerncijfers’" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).WaitForAsync();

        // This page is not told of it, as when both windows write at once.
        await visit.Page.EvaluateAsync("""
            () => {
              const dossier = JSON.parse(localStorage.dossier);
              dossier.onderdelen.push({ adres: "/vergelijk/woz_waarde?gemeente=GM0193&versie=1", notitie: "" });
              localStorage.dossier = JSON.stringify(dossier);
            }
            """);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();

        await visit.Page.GetByText("Uw dossier is in een ander venster veranderd.").WaitForAsync();
        Assert.Equal(3, (await TitlesAsync(visit)).Count);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" })).ToHaveCountAsync(0);
        Assert.Contains("woz_waarde", await visit.Page.EvaluateAsync<string>("() => localStorage.dossier"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Brief (Word)", "docx")]
    [InlineData("Dia’s (PowerPoint)", "pptx")]
    [InlineData("Werkmap (Excel)", "xlsx")]
    public async Task The_dossier_is_taken_along_as_a_file(string button, string extension)
    {
        await using var visit = await KeepingAsync();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());

        Assert.EndsWith("." + extension, download.SuggestedFilename, StringComparison.Ordinal);
        await using var file = await download.CreateReadStreamAsync();
        var start = new byte[2];
        await file.ReadExactlyAsync(start, TestContext.Current.CancellationToken);
        Assert.Equal("PK"u8.ToArray(), start);
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task A_template_fills_an_empty_dossier_and_every_view_is_answered()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(Page);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Begroting" }).ClickAsync();
        await visit.Page.Locator("ol.dossier > li").Nth(5).WaitForAsync();

        Assert.DoesNotContain("Deze weergave is er niet meer", await TitlesAsync(visit));
        Assert.Equal("Begroting Zwolle", await visit.Page.GetByLabel("Naam van het dossier").InputValueAsync());
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task On_paper_every_picture_is_there()
    {
        await using var visit = await KeepingAsync();
        await visit.Page.EvaluateAsync("() => { window.print = () => { window.printed = [...document.querySelectorAll('ol.dossier img')].map(image => image.naturalWidth); }; }");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Druk af" }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => window.printed");

        var widths = await visit.Page.EvaluateAsync<int[]>("() => window.printed");
        Assert.Equal(2, widths.Length);
        Assert.All(widths, width => Assert.True(width > 0));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_filled_dossier_is_accessible(int width)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width);
        await visit.OpenAsync(Page);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kadernota" }).ClickAsync();
        await visit.Page.Locator("ol.dossier > li").Nth(3).WaitForAsync();

        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        Assert.Empty(await Overflow.FindAsync(visit.Page));
    }

    private async Task<Visit> KeepingAsync(int height = 900)
    {
        var visit = await Visit.StartAsync(browser, site.Address, height: height);
        foreach (var address in (string[])[PageList.Crimes, PageList.Relation, PageList.Overview])
        {
            await visit.OpenAsync(address);
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar in dossier" }).ClickAsync();
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Staat in uw dossier" }).WaitForAsync();
        }

        await visit.OpenAsync(Page);
        await visit.Page.Locator("ol.dossier > li").Nth(2).WaitForAsync();
        return visit;
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(Visit visit) => await visit.Page.Locator("ol.dossier h2").AllInnerTextsAsync();
}
