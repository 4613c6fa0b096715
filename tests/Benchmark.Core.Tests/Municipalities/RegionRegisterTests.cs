using Benchmark.Core.Municipalities;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Municipalities;

public sealed class RegionRegisterTests
{
    private static readonly RegionRegister Regions = RegionWorld.Regions;

    [Theory]
    [InlineData("s-zuid-en-oost")]
    [InlineData("VR02")]
    [InlineData("vr02")]
    public void A_region_is_found_by_its_slug_and_by_its_code(string written) => Assert.Equal("'s-Zuid en Óost", Regions.Find("veiligheidsregio", written)?.Name);

    [Theory]
    [InlineData("veiligheidsregio", "west")]
    [InlineData("werkgebied", "VR02")]
    [InlineData("ggd", "noord")]
    public void Another_type_has_other_regions(string type, string written) => Assert.Null(Regions.Find(type, written));

    [Theory]
    [InlineData("GM0003", 2024, "VR01")]
    [InlineData("GM0003", 2025, "VR02")]
    [InlineData("GM0003", 2014, null)]
    [InlineData("GM0001", 2099, "VR01")]
    [InlineData("GM0007", 2024, null)]
    public void A_municipality_lies_in_the_region_of_that_year(string code, int year, string? region) => Assert.Equal(region, Regions.CodeOf("veiligheidsregio", code, year));

    [Fact]
    public void Only_municipalities_of_the_division_are_members()
    {
        var south = Regions.Find("veiligheidsregio", "VR02")!;
        Assert.Equal(["GM0004", "GM0006"], Regions.MembersOf(south, TestRelease.Division(2024, "GM0001", "GM0003", "GM0004", "GM0006")));
        Assert.Equal(["GM0003", "GM0004"], Regions.MembersOf(south, TestRelease.Division(2025, "GM0001", "GM0003", "GM0004")));
    }

    [Fact]
    public void A_type_is_named_with_its_article()
    {
        Assert.Equal(("de veiligheidsregio", "the safety region"), (Regions.Type("veiligheidsregio")!.FullName.Dutch, Regions.Type("veiligheidsregio")!.FullName.English));
        Assert.Equal("het werkgebied", Regions.Type("werkgebied")!.FullName.Dutch);
    }
}
