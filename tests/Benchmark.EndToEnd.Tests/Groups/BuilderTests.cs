using Benchmark.EndToEnd.Tests.Pages;
using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Groups;

/// <summary>A group is made while its members stand beside the choice; everything chosen stands in the address.</summary>
public sealed class BuilderTests(TestBrowser browser, RunningSite site)
{
    [Fact]
    public async Task With_the_keyboard_a_weight_is_moved_and_the_members_follow()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.NewGroup);
        var (before, text) = (await MembersAsync(visit), await visit.Page.Locator(".members").TextContentAsync());

        await visit.Page.GetByLabel("Gewicht van Inwoners", new() { Exact = true }).FocusAsync();
        for (var press = 0; press < 10; press++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowLeft");
        }

        await visit.ArrivesAsync("**groep=vergelijkbaar:20;omgevingsadressendichtheid.log=1;**");
        await visit.Page.WaitForFunctionAsync("text => document.querySelector('.members').textContent !== text", text);
        await visit.Page.WaitForFunctionAsync("() => document.querySelectorAll('.bar-legend li').length === 4");
        Assert.NotEqual(before, await MembersAsync(visit));
        Assert.Equal("0", await visit.Page.GetByLabel("Inwoners", new() { Exact = true }).InputValueAsync());

        await visit.Page.GetByLabel("Aantal gemeenten", new() { Exact = true }).FillAsync("8");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Locator(".members caption", new() { HasText = "De 8 gemeenten" }).WaitForAsync();
        Assert.Equal(8, (await MembersAsync(visit)).Count);
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task Back_and_reload_come_out_at_the_same_group()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.NewGroup);
        var standard = await MembersAsync(visit);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ook in inkomen" }).ClickAsync();
        await visit.ArrivesAsync("**groep=vergelijkbaar-inkomen:20");
        await visit.Page.Locator(".bar-legend li", new() { HasText = "Inkomen" }).WaitForAsync();
        var income = await MembersAsync(visit);
        Assert.NotEqual(standard, income);

        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        Assert.Equal(income, await MembersAsync(visit));
        await visit.Page.GoBackAsync();
        await visit.Page.Locator(".bar-legend:not(:has-text('Inkomen'))").WaitForAsync();
        Assert.Equal(standard, await MembersAsync(visit));
    }

    [Fact]
    public async Task The_map_names_who_is_in_it_and_the_shapes_stay_a_file_of_their_own()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        var frames = new System.Collections.Concurrent.ConcurrentQueue<string>();
        visit.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => frames.Enqueue(frame.Text ?? System.Text.Encoding.UTF8.GetString(frame.Binary!));
        await visit.OpenAsync(PageList.NewGroup);

        await visit.Page.GetByLabel("Aantal gemeenten", new() { Exact = true }).FillAsync("50");
        await visit.Page.Keyboard.PressAsync("Tab");

        await visit.Page.WaitForFunctionAsync("() => document.querySelectorAll('.map use.group').length === 50");
        Assert.Equal(1, await visit.Page.Locator(".map use.own").CountAsync());
        Assert.Contains("50 gemeenten, in", await visit.Page.Locator(".map svg").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        // The address changes with the content, so that browsers may keep it.
        Assert.Matches(@"kaart/2026\.[a-z0-9]+\.svg#GM0193$", await visit.Page.Locator(".map use.own").GetAttributeAsync("href"));
        Assert.Contains(frames, frame => frame.Contains("#GM0150", StringComparison.Ordinal));
        Assert.DoesNotContain(frames, frame => frame.Contains(" d=\"M", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_is_made_of_fields_and_what_is_not_filled_in_is_not_lost()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.NewGroup);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Op regels" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Voeg een voorwaarde toe" }).ClickAsync();
        await visit.Page.GetByLabel("Provincie", new() { Exact = true }).SelectOptionAsync("Overijssel");
        await visit.ArrivesAsync("**groep=provincie:overijssel");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Voeg een voorwaarde toe (en)" }).ClickAsync();
        await visit.Page.GetByLabel("Soort voorwaarde").Nth(1).SelectOptionAsync("aantal inwoners");
        await visit.Page.GetByLabel("van", new() { Exact = true }).FillAsync("50.000");
        await visit.Page.Keyboard.PressAsync("Tab");

        await visit.ArrivesAsync("**groep=provincie:overijssel+en+inwoners:50000-");
        await visit.Page.Locator(".members caption", new() { HasText = "De 7 gemeenten" }).WaitForAsync();
        Assert.Equal(["Almelo", "Deventer", "Enschede", "Hardenberg", "Hengelo (O.)", "Kampen", "Zwolle"], await MembersAsync(visit));

        await visit.Page.GetByLabel("van", new() { Exact = true }).FillAsync("veel");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Locator(".making [role=alert]").WaitForAsync();
        Assert.Equal("veel", await visit.Page.GetByLabel("van", new() { Exact = true }).InputValueAsync());
        Assert.Equal(7, (await MembersAsync(visit)).Count);
    }

    [Fact]
    public async Task Municipalities_are_left_out_by_name_and_conditions_may_be_alternatives()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync("/groepen/nieuw?gemeente=GM0193&groep=provincie:overijssel+en+inwoners:50000-");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Laat gemeenten weg" }).ClickAsync();
        await visit.Page.Locator(".making").GetByLabel("Voeg een gemeente toe").FillAsync("kamp");
        await visit.Page.Locator(".making .hits").GetByRole(AriaRole.Button, new() { Name = "Kampen" }).ClickAsync();
        await visit.ArrivesAsync("**groep=provincie:overijssel+en+inwoners:50000-+en+niet+lijst:GM0166");
        await visit.Page.Locator(".members caption", new() { HasText = "De 6 gemeenten" }).WaitForAsync();
        await visit.Page.Locator(".chosen-members").GetByRole(AriaRole.Button, new() { Name = "Kampen" }).ClickAsync();
        await visit.ArrivesAsync("**groep=provincie:overijssel+en+inwoners:50000-");

        await visit.Page.GetByLabel("Een gemeente zit in de groep als").SelectOptionAsync("één van de voorwaarden klopt");
        await visit.ArrivesAsync("**groep=provincie:overijssel+of+inwoners:50000-");
        await visit.Page.Locator(".members th", new() { HasText = "Amsterdam" }).WaitForAsync();
        Assert.Empty(await Axe.ViolationsAsync(visit.Page, ".making"));
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task While_a_group_is_made_it_says_which_figures_it_does_not_judge()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync("/groepen/nieuw?gemeente=GM0193&groep=cijfer:woz_waarde:400000..");
        var remark = visit.Page.Locator(".preview p.sub", new() { HasText = "geven we geen oordeel" });
        Assert.StartsWith("Met deze groep geven we geen oordeel over: ", await remark.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("WOZ", await remark.InnerTextAsync(), StringComparison.Ordinal);

        await visit.OpenAsync("/groepen/nieuw?gemeente=GM0193&groep=provincie:overijssel");
        Assert.Equal(0, await remark.CountAsync());
    }

    [Fact]
    public async Task A_list_from_Word_is_read_and_what_is_not_known_stays()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync("/groepen/nieuw?gemeente=GM0193&manier=zelf");

        await visit.Page.GetByLabel("Of plak een lijst").FillAsync("1. Deventer \n•\t‘s-Hertogenbosch\nGM0150\nWeesp\nHaaren\nSwolle");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Voeg toe" }).ClickAsync();

        await visit.Page.GetByText("3 gemeenten zijn toegevoegd.").WaitForAsync();
        await visit.ArrivesAsync("**groep=lijst:GM0150,GM0363,GM0796");
        Assert.True(await visit.Page.GetByText("Weesp is opgegaan in Amsterdam").IsVisibleAsync());
        Assert.Equal("Haaren\nSwolle", await visit.Page.GetByLabel("Of plak een lijst").InputValueAsync());

        await visit.Page.Locator(".unread").GetByRole(AriaRole.Button, new() { Name = "Zwolle" }).ClickAsync();
        await visit.ArrivesAsync("**groep=lijst:GM0150,GM0193,GM0363,GM0796");
        await visit.Page.Locator(".unread").GetByRole(AriaRole.Button, new() { Name = "Vught" }).ClickAsync();
        await visit.ArrivesAsync("**GM0865");
        Assert.Equal("Haaren", await visit.Page.GetByLabel("Of plak een lijst").InputValueAsync());
        Assert.Empty(visit.Troubles());
    }

    [Fact]
    public async Task Everybody_is_taken_off_and_put_back()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.ByHand);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Haal alle gemeenten weg" }).ClickAsync();
        await visit.Page.GetByText("Kies eerst gemeenten.").WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zet terug" }).ClickAsync();

        await visit.ArrivesAsync("**" + PageList.ByHand);
        await visit.Page.Locator(".members").WaitForAsync();
        Assert.Equal(2, (await MembersAsync(visit)).Count);
    }

    [Fact]
    public async Task Without_a_script_the_group_of_the_address_is_there_and_another_can_be_written()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, script: false);
        await visit.Page.GotoAsync(PageList.NewGroup);
        Assert.Equal(20, await visit.Page.Locator(".members tbody tr").CountAsync());
        Assert.True(await visit.Page.Locator(".making noscript p").IsVisibleAsync());

        await visit.Page.GetByText("Als tekst", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByLabel("De groep als tekst").FillAsync("provincie:overijssel en vanalles");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pas toe" }).ClickAsync();
        Assert.Equal("provincie:overijssel en vanalles", await visit.Page.GetByLabel("De groep als tekst").InputValueAsync());
        Assert.True(await visit.Page.Locator("#als-tekst-fout").IsVisibleAsync());

        await visit.Page.GetByLabel("De groep als tekst").FillAsync("provincie:overijssel en niet lijst:GM0193");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pas toe" }).ClickAsync();
        Assert.Equal(24, await visit.Page.Locator(".members tbody tr").CountAsync());
    }

    [Fact]
    public async Task Who_is_in_the_group_opens_beside_a_comparison()
    {
        await using var visit = await Visit.StartAsync(browser, site.Address);
        await visit.OpenAsync(PageList.SideBySide);
        Assert.Equal(0, await visit.Page.Locator(".members").CountAsync());

        await visit.Page.GetByText("Waarom deze gemeenten?").ClickAsync();

        await visit.Page.Locator(".why .members").WaitForAsync();
        Assert.Equal(20, (await MembersAsync(visit)).Count);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk deze groep en pas haar aan" }).ClickAsync();
        await visit.ArrivesAsync("**" + PageList.NewGroup);
        Assert.Empty(visit.Troubles());
    }

    private static Task<IReadOnlyList<string>> MembersAsync(Visit visit) => visit.Page.Locator(".members tbody th").AllInnerTextsAsync();
}
