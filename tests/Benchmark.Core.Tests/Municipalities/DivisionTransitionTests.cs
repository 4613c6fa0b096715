using Benchmark.Core.Municipalities;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Municipalities;

public sealed class DivisionTransitionTests
{
    [Fact]
    public void A_merger_is_made_of_the_whole_of_its_parts()
    {
        var register = Register([["A", "B", "C"], ["C", "N"]], Gone("A", "N", 2021, 1), Gone("B", "N", 2021, 1));
        var transition = Between(register, 2020, 2021);
        Assert.Equal([new("A", 1), new("B", 1)], transition.PartsOf("N"));
        Assert.True(transition.IsUnchanged("C"));
        Assert.False(transition.IsUnchanged("N"));
    }

    [Fact]
    public void A_split_divides_by_inhabitants_or_by_dwellings()
    {
        var register = Register([["A", "B", "C"], ["B", "C"]], Gone("A", "B", 2021, 0.6, 0.7), Gone("A", "C", 2021, 0.4, 0.3));
        Assert.Equal([new("A", 0.6), new("B", 1)], Between(register, 2020, 2021).PartsOf("B"));
        Assert.Equal([new("A", 0.3), new("C", 1)], Between(register, 2020, 2021, SplitBy.Dwellings).PartsOf("C"));
    }

    [Fact]
    public void Without_a_share_of_dwellings_that_of_inhabitants_is_taken()
    {
        var register = Register([["A", "B"], ["A", "B"]], Moved("A", "B", 2021, 0.25));
        Assert.Equal([new("A", 0.25), new("B", 1)], Between(register, 2020, 2021, SplitBy.Dwellings).PartsOf("B"));
    }

    [Fact]
    public void A_boundary_change_takes_from_one_that_lives_on()
    {
        var transition = Between(Register([["A", "B"], ["A", "B"]], Moved("A", "B", 2021, 0.25)), 2020, 2021);
        Assert.Equal([new("A", 0.75)], transition.PartsOf("A"));
        Assert.Equal([new("A", 0.25), new("B", 1)], transition.PartsOf("B"));
        Assert.False(transition.IsUnchanged("A"));
    }

    [Fact]
    public void An_exchange_on_one_day_starts_from_the_evening_before()
    {
        var transition = Between(Register([["A", "B"], ["A", "B"]], Moved("A", "B", 2021, 0.2), Moved("B", "A", 2021, 0.1)), 2020, 2021);
        Assert.Equal([new("A", 0.8), new("B", 0.1)], transition.PartsOf("A"));
        Assert.Equal([new("A", 0.2), new("B", 0.9)], transition.PartsOf("B"));
    }

    [Fact]
    public void Changes_follow_each_other_over_the_years()
    {
        var register = Register([["A", "B"], ["M", "B"], ["N"]], Gone("A", "M", 2021, 1), Moved("M", "B", 2021, 0, 5), Gone("M", "N", 2022, 1), Gone("B", "N", 2022, 1));
        Assert.Equal([new("A", 1), new("B", 1)], Between(register, 2020, 2022).PartsOf("N"));
    }

    [Fact]
    public void To_an_older_division_only_what_did_not_change_is_known()
    {
        var register = Register([["A", "B", "C"], ["B", "C"]], Gone("A", "B", 2021, 1));
        var transition = Between(register, 2021, 2020);
        Assert.True(transition.IsUnchanged("C"));
        Assert.Empty(transition.PartsOf("A"));
        Assert.Empty(transition.PartsOf("B"));
    }

    [Fact]
    public void What_came_from_nowhere_has_no_parts() => Assert.Empty(Between(Register([["A"], ["A", "X"]]), 2020, 2021).PartsOf("X"));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0.9, 0.1)]
    [InlineData(0.3, 0.3)]
    public void The_smaller_side_of_a_split_is_what_was_estimated(double share, double estimated) => Assert.Equal(estimated, new DivisionPart("A", share).Estimated, 1e-12);

    private static DivisionTransition Between(MunicipalityRegister register, int from, int to, SplitBy splitBy = SplitBy.Inhabitants) =>
        DivisionTransition.Between(register.Division(from)!, register.Division(to)!, register, splitBy);

    private static MunicipalityRegister Register(string[][] lists, params Succession[] successions) =>
        TestRelease.Register([.. lists.Select((codes, index) => TestRelease.Division(2020 + index, codes))], successions);

    private static Succession Gone(string old, string @new, int year, double share, double? dwellings = null) =>
        new(old, @new, new DateOnly(year, 1, 1), SuccessionKind.Abolition, share, dwellings ?? share);

    private static Succession Moved(string old, string @new, int year, double share, int day = 1) =>
        new(old, @new, new DateOnly(year, 1, 1).AddDays(1 - day), SuccessionKind.BoundaryChange, share, double.NaN);
}
