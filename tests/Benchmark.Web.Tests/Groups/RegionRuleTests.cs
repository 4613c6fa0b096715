using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Testing;
using Benchmark.Web.Features.Groups;
using Benchmark.Web.Tests.Components;
using Bunit;

namespace Benchmark.Web.Tests.Groups;

public class RegionRuleTests : PageContext
{
    private static readonly Division Division = TestRelease.Division(2024, TestRelease.Codes(3));

    private GroupExpression? _sent;

    public RegionRuleTests() => SetRendererInfo(new Microsoft.AspNetCore.Components.RendererInfo("Server", isInteractive: true));

    [Fact]
    public void A_region_is_chosen_from_a_menu_with_its_type_as_heading()
    {
        var form = Form("regio:veiligheidsregio:noord", RegionWorld.Regions);

        Assert.Equal(["veiligheidsregio", "werkgebied"], form.FindAll("optgroup").Select(heading => heading.GetAttribute("label")));
        Assert.Equal("veiligheidsregio:noord", Chosen(form));

        form.Find("select[aria-label='in regio']").Change("werkgebied:noord");
        Assert.Equal("regio:werkgebied:noord", _sent?.ToString());
    }

    [Theory]
    [InlineData("regio:veiligheidsregio:vr02", "veiligheidsregio:s-zuid-en-oost")]
    [InlineData("regio:ggd:weg", "ggd:weg")]
    public void What_was_written_is_what_stands_in_the_menu(string written, string chosen) => Assert.Equal(chosen, Chosen(Form(written, RegionWorld.Regions)));

    [Fact]
    public void A_release_without_regions_offers_none()
    {
        Assert.DoesNotContain("in regio", Form("provincie:overijssel", RegionRegister.None).Markup, StringComparison.Ordinal);
        Assert.Contains("in regio", Form("provincie:overijssel", RegionWorld.Regions).Markup, StringComparison.Ordinal);
    }

    private static string? Chosen(IRenderedComponent<RulesForm> form) => form.Find("select[aria-label='in regio'] option[selected]").GetAttribute("value");

    private IRenderedComponent<RulesForm> Form(string written, RegionRegister regions)
    {
        Assert.True(GroupExpressionParser.TryParse(written, out var definition, out _));
        var plain = TestRelease.Register([Division]);
        var register = new MunicipalityRegister(plain.Municipalities, plain.Provinces, plain.Divisions, plain.Successions) { Regions = regions };
        return Render<RulesForm>(parameters => parameters
            .Add(form => form.Definition, definition)
            .Add(form => form.Catalogue, TestRelease.Catalogue(register, [], []))
            .Add(form => form.Changed, change => _sent = change.Definition));
    }
}
