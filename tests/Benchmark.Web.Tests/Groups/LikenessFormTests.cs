using Benchmark.Core.PeerGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Features.Groups;
using Benchmark.Web.Tests.Api;
using Benchmark.Web.Tests.Components;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Groups;

public class LikenessFormTests : PageContext
{
    private readonly ApiHost _host;
    private readonly List<GroupChange> _changes = [];

    public LikenessFormTests(ApiHost host)
    {
        _host = host;
        SetRendererInfo(new Microsoft.AspNetCore.Components.RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public async Task Slider_and_number_show_the_same_weight_and_both_are_labelled()
    {
        var form = await FormAsync("vergelijkbaar:20");

        foreach (var row in form.FindAll(".weights li"))
        {
            var (slider, number) = (row.QuerySelector("input[type=range]")!, row.QuerySelector("input[type=number]")!);
            Assert.Equal(slider.GetAttribute("value"), number.GetAttribute("value"));
            Assert.NotEqual("", slider.GetAttribute("aria-label"));
            Assert.Equal(number.Id, row.QuerySelector("label")!.GetAttribute("for"));
        }
    }

    [Fact]
    public async Task Another_weight_names_every_characteristic_and_the_old_one_is_the_standard_set_again()
    {
        var form = await FormAsync("vergelijkbaar:20");

        form.Find("#gewicht-inwoners").Change("2.5");
        Assert.Equal(
            "vergelijkbaar:20;inwoners.log=2.5;omgevingsadressendichtheid.log=1;oppervlakte_land_km2.log=0.5;inwoners_65plus_pct=0.5;inwoners_0_15_pct=0.5",
            _changes[^1].Definition.ToString());
        Assert.Equal("2", form.Find(".weights input[type=range]").GetAttribute("value"));

        form.Find("#gewicht-inwoners").Change("1");
        Assert.Equal("vergelijkbaar:20", _changes[^1].Definition.ToString());
    }

    [Fact]
    public async Task Of_quick_steps_of_a_slider_only_the_last_is_asked_for()
    {
        var form = await FormAsync("vergelijkbaar:20");

        await Task.WhenAll(new[] { "1.1", "1.2", "1.3" }.Select(step => form.Find(".weights input[type=range]").InputAsync(step)));

        var change = Assert.Single(_changes);
        Assert.True(change.IsStep);
        Assert.StartsWith("vergelijkbaar:20;inwoners.log=1.3;", change.Definition.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_weight_nothing_is_asked_for_and_the_rows_stay()
    {
        var form = await FormAsync("vergelijkbaar:20;inwoners.log=1");

        form.Find("#gewicht-inwoners").Change("0");

        Assert.Empty(_changes);
        Assert.Contains("Geef minstens één kenmerk een gewicht", form.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Single(form.FindAll(".weights li"));
    }

    [Fact]
    public async Task A_characteristic_is_added_and_removed_and_only_what_can_double_has_a_logarithm()
    {
        var form = await FormAsync("vergelijkbaar:20;inwoners.log=1");

        form.Find("#nieuw-kenmerk").Change("koopwoningen_pct");
        Assert.Equal("vergelijkbaar:20;inwoners.log=1;koopwoningen_pct=1", _changes[^1].Definition.ToString());
        Assert.Single(form.FindAll(".log"));

        form.Find(".log input").Change(false);
        Assert.Equal("vergelijkbaar:20;inwoners=1;koopwoningen_pct=1", _changes[^1].Definition.ToString());
        form.Find(".remove").Click();
        Assert.Equal("vergelijkbaar:20;koopwoningen_pct=1", _changes[^1].Definition.ToString());
    }

    [Fact]
    public async Task The_second_set_another_scale_and_another_count()
    {
        var form = await FormAsync("vergelijkbaar:20");

        form.Find("button[aria-pressed=false]").Click();
        form.Find("#schaal").Change("ZScore");
        form.Find("#aantal").Change("900");

        Assert.Equal("vergelijkbaar-inkomen:100;standaardisatie=zscore", _changes[^1].Definition.ToString());
    }

    private async Task<IRenderedComponent<LikenessForm>> FormAsync(string written)
    {
        await using var services = _host.Database.Services();
        var catalogue = await services.GetRequiredService<ComparisonService>().CatalogueAsync(null, Xunit.TestContext.Current.CancellationToken);
        Assert.True(GroupExpressionParser.TryParse(written, out var definition, out _));
        return Render<LikenessForm>(parameters => parameters
            .Add(form => form.Definition, (GroupExpression.MostAlike)definition)
            .Add(form => form.State, new ViewState { Page = SitePage.NewGroup, Municipality = "GM0193" })
            .Add(form => form.Catalogue, catalogue)
            .Add(form => form.Changed, _changes.Add));
    }
}
