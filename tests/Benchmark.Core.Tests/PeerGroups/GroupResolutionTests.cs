using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.PeerGroups;

public sealed class GroupResolutionTests
{
    private static readonly string[] Codes = TestRelease.Codes(14);

    // GM0014 went to GM0001 in 2024; GM0002 lies in Fryslân.
    private static readonly MunicipalityRegister Register = TestRelease.Register(
        [
            TestRelease.Division(2023, Codes),
            new Division(2024, Codes[..13].Select(code => KeyValuePair.Create(code, (string?)(code == "GM0002" ? "PV21" : "PV23")))),
            TestRelease.Division(2025, Codes[..13]),
        ],
        new Succession("GM0014", "GM0001", new(2024, 1, 1), SuccessionKind.Abolition, 1, 1));

    private static readonly IndicatorPeriod[] Periods =
    [
        TestRelease.Year("inwoners", 2021, 2023), TestRelease.Year("inwoners", 2024), TestRelease.Year("inwoners", 2026, 2025),
        TestRelease.Year("stedelijkheid", 2023), TestRelease.Year("kenmerk", 2024),
    ];

    private static readonly Catalogue Catalogue = TestRelease.Catalogue(
        Register,
        [TestRelease.Indicator("inwoners"), TestRelease.Indicator("stedelijkheid"), TestRelease.Indicator("kenmerk")],
        Periods,
        new CharacteristicSet(CharacteristicSet.Standard, [new("inwoners", Transform.Log, 1, "inwoners"), new("kenmerk", Transform.None, 1, "kenmerk")]));

    private static readonly Division Of2024 = Register.Division(2024)!;

    [Fact]
    public void The_country_is_the_whole_division() => Assert.Equal(Codes[..13], Resolve("nederland").Members);

    [Fact]
    public void A_province_holds_its_municipalities_of_that_year()
    {
        Assert.Equal(["GM0002"], Resolve("provincie:PV21").Members);
        Assert.Contains("fryslan, overijssel", Refused("provincie:friesland").Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Sizes_are_inclusive_below_and_exclusive_above_and_name_their_period()
    {
        var group = Resolve("inwoners:3000-5000");
        Assert.Equal(["GM0003", "GM0004"], group.Members);
        Assert.Equal(Period.OfYear(2024), Assert.Single(group.Characteristics).Period);
        Assert.Equal(["GM0012", "GM0013"], Resolve("inwoners:12000-").Members);
        Assert.Equal(["GM0001"], Resolve("inwoners:-2000").Members);
    }

    [Fact]
    public void Urbanity_is_inclusive_on_both_sides_and_a_missing_value_is_no_member()
    {
        var group = Resolve("stedelijkheid:1-2");
        Assert.Equal(["GM0001", "GM0002", "GM0006", "GM0007", "GM0011", "GM0012"], group.Members);
        Assert.Equal(Period.OfYear(2023), group.Characteristics[0].Period);
        Assert.DoesNotContain("GM0013", Resolve("stedelijkheid:1-5").Members);
    }

    [Fact]
    public void A_list_keeps_its_codes_and_refuses_one_that_never_existed()
    {
        Assert.Equal(["GM0002", "GM0005"], Resolve("lijst:GM0005,GM0002").Members);
        var refusal = Refused("lijst:GM0001,GM0014,GM0999");
        Assert.Equal((RefusalKind.Invalid, "groep"), (refusal.Kind, refusal.Parameter));
        Assert.Contains("GM0999 is geen bekende gemeente.", refusal.Sentence.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("GM0014", refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_group_is_refused() => Assert.Contains("geen gemeenten", Refused("inwoners:900000-").Sentence.Dutch, StringComparison.Ordinal);

    [Fact]
    public void The_most_alike_come_nearest_first_without_the_own_municipality()
    {
        var group = Resolve("vergelijkbaar:9", "GM0007");
        Assert.Equal(9, group.Members.Count);
        Assert.Equal("GM0008", group.Members[0]);
        Assert.DoesNotContain("GM0007", group.Members);
        Assert.Equal(group.Members, group.Neighbours!.Select(neighbour => neighbour.Code));
        Assert.Equal(group.Neighbours!.Select(neighbour => neighbour.Distance).Order(), group.Neighbours!.Select(neighbour => neighbour.Distance));
        Assert.Equal([("inwoners", Period.OfYear(2024)), ("kenmerk", Period.OfYear(2024))], group.Characteristics.Select(use => (use.Characteristic.Indicator, use.Period)));
        Assert.False(group.FellBack);
    }

    [Fact]
    public void Five_alike_are_given_when_more_are_comparable() => Assert.Equal(5, Resolve("vergelijkbaar:5", "GM0007").Members.Count);

    [Fact]
    public void A_kept_likeness_gives_the_same_group_without_figures()
    {
        var expression = GroupExpression.Default;
        var basis = LikenessBasis.Of((GroupExpression.MostAlike)expression, Of2024, Period.OfYear(2024), Catalogue);
        var likeness = basis.Make(Slabs());
        var sources = new GroupSources(Catalogue, new Dictionary<string, IndicatorSlab>()) { Kept = asked => asked.Key == basis.Key ? likeness : throw new KeyNotFoundException() };
        var kept = GroupResolution.Resolve(expression, Register.Find("GM0007")!, Of2024, Period.OfYear(2024), sources);
        Assert.Equal(Resolve("vergelijkbaar:20", "GM0007").Members, kept.Members);
        Assert.Equal("2024|Robust|inwoners.log:1@2024JJ00;kenmerk:1@2024JJ00", basis.Key);
    }

    [Fact]
    public void The_country_stands_in_when_fewer_than_8_are_comparable()
    {
        var group = Resolve("vergelijkbaar:20", "GM0001", kenmerk: [1, 2, 3, 4, 5, 6, 7, 8, .. Enumerable.Repeat(double.NaN, 5)]);
        Assert.True(group.FellBack);
        Assert.Equal(new GroupExpression.WholeCountry(), group.Applied);
        Assert.Equal(GroupExpression.Default, group.Expression);
        Assert.Equal(Codes[..13], group.Members);
        Assert.Null(group.Neighbours);
    }

    [Fact]
    public void Eight_comparable_ones_make_a_group_of_few()
    {
        var group = Resolve("vergelijkbaar:20", "GM0001", kenmerk: [1, 2, 3, 4, 5, 6, 7, 8, 9, .. Enumerable.Repeat(double.NaN, 4)]);
        Assert.Equal(8, group.Members.Count);
        Assert.True(group.FewAlike);
    }

    [Fact]
    public void Few_alike_is_told_of_one_far_from_all_and_not_of_one_in_the_middle()
    {
        double[] kenmerk = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 90];
        Assert.True(Resolve("vergelijkbaar:20", "GM0013", kenmerk).FewAlike);
        Assert.True(Resolve("vergelijkbaar:5", "GM0013", kenmerk).FewAlike);
        double[] pairs = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 90];
        Assert.False(Resolve("vergelijkbaar:20", "GM0007", pairs, inwoners: Enumerable.Repeat(5000.0, 13).ToArray()).FewAlike);
    }

    [Fact]
    public void Too_much_missing_of_the_own_municipality_is_refused_by_name()
    {
        var refusal = Refused("vergelijkbaar:20", "GM0001", [double.NaN, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
        Assert.Contains("(kenmerk)", refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipality_of_another_year_is_not_found_and_told_where_it_went()
    {
        var refusal = Refused("nederland", "GM0014");
        Assert.Equal((RefusalKind.NotFound, "gemeente"), (refusal.Kind, refusal.Parameter));
        Assert.Contains("is opgegaan in Gemeente GM0001", refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groep:100000-plus@3", RefusalKind.NotFound, "geen versie 3 van een bewaarde groep met de naam '100000-plus'")]
    [InlineData("nederland of groep:100000-plus", RefusalKind.NotFound, "geen bewaarde groep met de naam '100000-plus'")]
    [InlineData("vergelijkbaar-inkomen:20", RefusalKind.Invalid, "'inkomen'")]
    [InlineData("vergelijkbaar:20;onbekend.log=1", RefusalKind.Invalid, "'onbekend'")]
    [InlineData("cijfer:onbekend:1..", RefusalKind.Invalid, "'onbekend'")]
    public void What_the_release_does_not_hold_is_refused_by_name(string text, RefusalKind kind, string expected)
    {
        var refusal = Refused(text);
        Assert.Equal((kind, "groep"), (refusal.Kind, refusal.Parameter));
        Assert.Contains(expected, refusal.Sentence.Dutch, StringComparison.Ordinal);
        Assert.Equal(refusal, Assert.Throws<RefusedException>(() => GroupResolution.Needs(Read(text), Catalogue)).Refusal);
    }

    [Fact]
    public void An_expression_tells_which_figures_it_needs()
    {
        Assert.Empty(GroupResolution.Needs(Read("nederland"), Catalogue));
        Assert.Equal(["inwoners"], GroupResolution.Needs(Read("inwoners:1-"), Catalogue));
        Assert.Equal(["inwoners", "kenmerk"], GroupResolution.Needs(GroupExpression.Default, Catalogue));
        Assert.Equal(["stedelijkheid", "kenmerk", "inwoners"], GroupResolution.Needs(Read("stedelijkheid:1 en niet cijfer:kenmerk:1.. of vergelijkbaar:20"), Catalogue));
        var without = TestRelease.Catalogue(Register, [], []);
        Assert.Throws<RefusedException>(() => GroupResolution.Needs(Read("stedelijkheid:1"), without));
        Assert.Throws<RefusedException>(() => GroupResolution.Needs(GroupExpression.Default, without));
    }

    // 2021 lies on the list of 2023, 2024 on its own, 2026 on that of 2025, which has the codes of 2024.
    [Theory]
    [InlineData(2024, 2022, 2024)]
    [InlineData(2024, 2025, 2024)]
    [InlineData(2024, 2026, 2026)]
    [InlineData(2023, 2026, 2021)]
    public void A_characteristic_comes_from_the_nearest_period_on_the_same_division(int division, int compared, int expected) =>
        Assert.Equal(Period.OfYear(expected), NearestPeriod.Of("inwoners", Register.Division(division)!, Period.OfYear(compared), Catalogue));

    [Fact]
    public void Without_a_period_on_the_division_the_nearest_at_all_is_taken() =>
        Assert.Equal(Period.OfYear(2024), NearestPeriod.Of("kenmerk", Register.Division(2023)!, Period.OfYear(2020), Catalogue));

    private static GroupExpression Read(string text) => GroupExpressionParser.TryParse(text, out var expression, out var problem) ? expression : throw new FormatException(problem.Dutch);

    private static PeerGroup Resolve(string text, string own = "GM0001", double[]? kenmerk = null, double[]? inwoners = null) =>
        GroupResolution.Resolve(Read(text), Register.Find(own)!, Of2024, Period.OfYear(2024), new GroupSources(Catalogue, Slabs(kenmerk, inwoners)));

    private static Refusal Refused(string text, string own = "GM0001", double[]? kenmerk = null) =>
        Assert.Throws<RefusedException>(() => Resolve(text, own, kenmerk)).Refusal;

    private static Dictionary<string, IndicatorSlab> Slabs(double[]? kenmerk = null, double[]? inwoners = null)
    {
        double[] thousands = [.. Enumerable.Range(1, 14).Select(number => 1000.0 * number)];
        return new()
        {
            ["inwoners"] = TestRelease.Slab(TestRelease.Indicator("inwoners"), Register, (Periods[0], thousands), (Periods[1], inwoners ?? thousands[..13]), (Periods[2], thousands[..13])),
            ["stedelijkheid"] = TestRelease.Slab(TestRelease.Indicator("stedelijkheid"), Register, (Periods[3], [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, double.NaN, 4])),
            ["kenmerk"] = TestRelease.Slab(TestRelease.Indicator("kenmerk"), Register, (Periods[4], kenmerk ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])),
        };
    }
}
