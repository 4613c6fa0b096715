using Benchmark.Core.Municipalities;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Municipalities;

public sealed class MunicipalityRegisterTests
{
    private static readonly MunicipalityRegister Register = new(
        [new("GM9001", "Eigenstad", null, null), new("GM9002", "Oudedorp", null, new DateOnly(2023, 1, 1))],
        [new Province("PV99", "Verzinland")],
        [new Division(2023, [KeyValuePair.Create("GM9001", (string?)"PV99")]), new Division(2022, [KeyValuePair.Create("GM9002", (string?)null), KeyValuePair.Create("GM9001", (string?)"PV99")])],
        [
            new("GM9002", "GM9001", new DateOnly(2023, 1, 1), SuccessionKind.Abolition, 1, 1),
            new("GM9001", "GM9003", new DateOnly(2022, 1, 1), SuccessionKind.BoundaryChange, 0.02, double.NaN),
        ]);

    [Fact]
    public void Divisions_stand_by_year_and_know_their_provinces()
    {
        Assert.Equal([2022, 2023], Register.Divisions.Select(division => division.Year));
        Assert.Equal(("PV99", null, null), (Register.Division(2022)!.ProvinceOf("GM9001"), Register.Division(2022)!.ProvinceOf("GM9002"), Register.Newest.ProvinceOf("GM9002")));
    }

    [Fact]
    public void A_province_is_found_by_code_and_by_slug() =>
        Assert.Equal(("Verzinland", "Verzinland", null), (Register.Province("pv99")?.Name, Register.Province("verzinland")?.Name, Register.Province("x")?.Name));

    [Theory]
    [InlineData(2022, 2023, new[] { "GM9001", "GM9002" })]
    [InlineData(2023, 2022, new[] { "GM9001", "GM9002" })]
    [InlineData(2021, 2022, new[] { "GM9001", "GM9003" })]
    [InlineData(2023, 2026, new string[0])]
    public void A_change_on_1_January_belongs_to_the_list_of_that_day(int one, int other, string[] expected) =>
        Assert.Equal(expected, Register.TouchedBetween(one, other).Order(StringComparer.Ordinal));

    [Fact]
    public void A_boundary_change_makes_no_successor() => Assert.Empty(Register.SuccessorsOf("GM9001"));

    [Fact]
    public void An_unknown_code_is_its_own_name() => Assert.Equal("GM0000", SampleWorld.Register(1, 2025).NameOf("GM0000"));
}
