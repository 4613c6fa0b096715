using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.PeerGroups;

public sealed class RegionGroupTests
{
    private static readonly Division Of2024 = TestRelease.Division(2024, TestRelease.Codes(8));
    private static readonly Division Of2025 = TestRelease.Division(2025, TestRelease.Codes(8));

    private static readonly MunicipalityRegister Without = TestRelease.Register([Of2024, Of2025]);
    private static readonly Catalogue Catalogue = TestRelease.Catalogue(With(RegionWorld.Regions), [], []);

    [Theory]
    [InlineData("regio:veiligheidsregio:noord", "1 2 3")]
    [InlineData("regio:veiligheidsregio:VR01", "1 2 3")]
    [InlineData("regio:Veiligheidsregio:Noord", "1 2 3")]
    [InlineData("regio:veiligheidsregio:s-zuid-en-oost", "4 5 6")]
    [InlineData("regio:werkgebied:noord", "1")]
    [InlineData("niet regio:veiligheidsregio:noord", "4 5 6")]
    [InlineData("regio:veiligheidsregio:noord of niet regio:veiligheidsregio:noord", "1 2 3 4 5 6")]
    [InlineData("regio:veiligheidsregio:noord en niet lijst:GM0002", "1 3")]
    [InlineData("lijst:GM0007 of regio:veiligheidsregio:VR02", "4 5 6 7")]
    public void A_region_holds_those_of_whom_it_is_known(string text, string expected) => Assert.Equal(expected, Numbers(Resolve(text, Of2024)));

    [Fact]
    public void Members_are_those_of_the_compared_division()
    {
        Assert.Equal("1 2", Numbers(Resolve("regio:veiligheidsregio:noord", Of2025)));
        Assert.Equal("3 4 5 6", Numbers(Resolve("regio:veiligheidsregio:s-zuid-en-oost", Of2025)));
    }

    [Theory]
    [InlineData("regio:veiligheidsregio:VR02", "regio:veiligheidsregio:s-zuid-en-oost")]
    [InlineData("niet (regio:veiligheidsregio:VR01 of lijst:GM0004)", "niet (regio:veiligheidsregio:noord of lijst:GM0004)")]
    [InlineData("regio:veiligheidsregio:VR01 en regio:veiligheidsregio:noord", "regio:veiligheidsregio:noord")]
    public void A_group_is_printed_with_the_slug_of_its_regions(string text, string printed)
    {
        var group = Resolve(text, Of2024);
        Assert.Equal((printed, printed, false), (group.Expression.ToString(), group.Applied.ToString(), group.FellBack));
    }

    [Theory]
    [InlineData("regio:veiligheidsregio:noort", "De veiligheidsregio 'noort' bestaat niet. Bedoelt u regio:veiligheidsregio:noord? Mogelijk zijn: noord, s-zuid-en-oost.", "The safety region 'noort' does not exist. Do you mean regio:veiligheidsregio:noord? Possible are: noord, s-zuid-en-oost.")]
    [InlineData("nederland en niet regio:werkgebied:zuid", "Het werkgebied 'zuid' bestaat niet. Bedoelt u regio:werkgebied:noord? Mogelijk zijn: noord.", "The area of work 'zuid' does not exist. Do you mean regio:werkgebied:noord? Possible are: noord.")]
    [InlineData("regio:veiligheid:oost", "In deze versie van de cijfers is er geen soort regio 'veiligheid'. Bedoelt u regio:veiligheidsregio:s-zuid-en-oost? Mogelijk is: veiligheidsregio, werkgebied.", "This release has no type of region 'veiligheid'. Do you mean regio:veiligheidsregio:s-zuid-en-oost? Possible is: veiligheidsregio, werkgebied.")]
    public void What_does_not_exist_is_refused_with_what_does_and_the_nearest(string text, string dutch, string english)
    {
        var refusal = Assert.Throws<RefusedException>(() => Resolve(text, Of2024)).Refusal;
        Assert.Equal((RefusalKind.Invalid, "groep", dutch, english), (refusal.Kind, refusal.Parameter, refusal.Sentence.Dutch, refusal.Sentence.English));
    }

    [Theory]
    [InlineData("regio:veiligheidsregio:noord")]
    [InlineData("nederland en niet regio:veiligheidsregio:noord")]
    public void A_release_without_regions_says_so(string text)
    {
        var refusal = Assert.Throws<RefusedException>(() => Resolve(text, Of2024, TestRelease.Catalogue(Without, [], []))).Refusal;
        Assert.Equal((RefusalKind.Invalid, "groep"), (refusal.Kind, refusal.Parameter));
        Assert.Contains("'regio:veiligheidsregio:noord' is dus niet te maken", refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("regio:veiligheidsregio:vr02", "gemeenten in de veiligheidsregio 's-Zuid en Óost", "gemeenten in de veiligheidsregio 's-Zuid en Óost (stand 2024)", "municipalities in the safety region 's-Zuid en Óost (as of 2024)")]
    [InlineData("regio:werkgebied:noord", "gemeenten in het werkgebied Noord", "gemeenten in het werkgebied Noord (stand 2020)", "municipalities in the area of work Noord (as of 2020)")]
    [InlineData("regio:veiligheidsregio:weg", "gemeenten in de veiligheidsregio weg", "gemeenten in de veiligheidsregio weg", "municipalities in the safety region weg")]
    [InlineData("regio:ggd:weg", "gemeenten in de regio weg", "gemeenten in de regio weg", "municipalities in the region weg")]
    public void A_region_is_told_by_its_name_and_the_year_of_its_list(string text, string name, string dutch, string english)
    {
        Assert.True(GroupExpressionParser.TryParse(text, out var expression, out _));
        Assert.Equal(name, Narrator.GroupName(expression, Catalogue.Register));
        Assert.Equal((dutch, english), (Narrator.DefinitionOf(expression, Catalogue), Narrator.DefinitionOf(expression, Catalogue, language: Language.English)));
    }

    [Fact]
    public void A_combination_tells_its_region_beside_its_other_rules()
    {
        Assert.True(GroupExpressionParser.TryParse("regio:veiligheidsregio:noord en inwoners:50000- en niet regio:werkgebied:noord", out var expression, out _));
        Assert.Equal(
            "gemeenten in de veiligheidsregio Noord (stand 2024) met 50.000 inwoners of meer, zonder gemeenten in het werkgebied Noord (stand 2020)",
            Narrator.DefinitionOf(expression, Catalogue));
    }

    private static MunicipalityRegister With(RegionRegister regions) => new(Without.Municipalities, Without.Provinces, Without.Divisions, []) { Regions = regions };

    private static PeerGroup Resolve(string text, Division division, Catalogue? catalogue = null)
    {
        Assert.True(GroupExpressionParser.TryParse(text, out var expression, out var problem), problem?.Dutch);
        return GroupResolution.Resolve(expression, null, division, Period.OfYear(division.Year), new(catalogue ?? Catalogue, new Dictionary<string, IndicatorSlab>()));
    }

    private static string Numbers(PeerGroup group) => string.Join(' ', group.Members.Select(code => int.Parse(code.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture)));
}
