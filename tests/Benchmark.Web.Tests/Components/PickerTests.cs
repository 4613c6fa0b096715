using Benchmark.Core.PeerGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Tests.Api;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Components;

public class PickerTests : PageContext
{
    private readonly ApiHost _host;

    public PickerTests(ApiHost host)
    {
        _host = host;
        SetRendererInfo(new Microsoft.AspNetCore.Components.RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public async Task Hits_follow_the_typing_and_keep_the_page()
    {
        var picker = await PickerAsync(new ViewState { Page = SitePage.Compare, Indicator = "woz_waarde", Municipality = "GM0193" });

        picker.Find("input[type=search]").Input("Swolle");

        Assert.Equal("/vergelijk/woz_waarde?gemeente=GM0193", picker.Find(".hits a").GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_found_says_so_and_what_to_do()
    {
        var picker = await PickerAsync(new ViewState());

        picker.Find("input[type=search]").Input("qqqqqq");

        Assert.Contains("Geen gemeente gevonden met ‘qqqqqq’", picker.Markup, StringComparison.Ordinal);
        Assert.Contains("Controleer de spelling", picker.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_database_the_search_says_that_the_figures_are_away()
    {
        var picker = Render<MunicipalityPicker>(parameters => parameters.Add(component => component.State, new ViewState()).Add(component => component.Id, "kies"));

        Assert.Contains("niet bereikbaar", picker.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_of_group_marks_the_present_one_and_changes_only_the_group()
    {
        var choice = await ChoiceAsync(new ViewState { Page = SitePage.Overview, Municipality = "GM0193", Group = new GroupExpression.InProvince("overijssel") });

        Assert.Equal("gemeenten in Overijssel", choice.Find("[aria-current=true]").TextContent);
        Assert.Contains(choice.FindAll("a"), link => link.GetAttribute("href") == "/gemeente/GM0193?groep=nederland");
        Assert.Contains(choice.FindAll("a"), link => link.GetAttribute("href") == "/gemeente/GM0193" && link.TextContent == "20 vergelijkbare gemeenten");
    }

    [Fact]
    public async Task A_group_by_hand_is_built_by_adding_and_removing()
    {
        var choice = await ChoiceAsync(new ViewState { Page = SitePage.Overview, Municipality = "GM0193" });

        foreach (var name in new[] { "Apeldoorn", "Deventer" })
        {
            choice.Find("input[type=search]").Input(name);
            choice.Find(".hits button").Click();
        }

        Assert.Equal("/gemeente/GM0193?groep=lijst:GM0150,GM0200", choice.Find("a.button").GetAttribute("href"));
        choice.Find(".chosen button").Click();
        Assert.Equal("/gemeente/GM0193?groep=lijst:GM0150", choice.Find("a.button").GetAttribute("href"));
    }

    private async Task<IRenderedComponent<MunicipalityPicker>> PickerAsync(ViewState state)
    {
        var catalogue = await CatalogueAsync();
        return Render<MunicipalityPicker>(parameters => parameters
            .Add(component => component.State, state).Add(component => component.Catalogue, catalogue).Add(component => component.Id, "kies"));
    }

    private async Task<IRenderedComponent<GroupChoice>> ChoiceAsync(ViewState state)
    {
        var catalogue = await CatalogueAsync();
        return Render<GroupChoice>(parameters => parameters
            .Add(component => component.State, state).Add(component => component.Catalogue, catalogue).Add(component => component.Id, "groep"));
    }

    private async Task<Core.Releases.Catalogue> CatalogueAsync()
    {
        await using var services = _host.Database.Services();
        return await services.GetRequiredService<ComparisonService>().CatalogueAsync(null, Xunit.TestContext.Current.CancellationToken);
    }
}
