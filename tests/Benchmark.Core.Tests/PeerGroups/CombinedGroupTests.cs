using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.PeerGroups;

public sealed class CombinedGroupTests
{
    // Twelve municipalities; GM0012 merges into GM0001 and GM0002 at the start of 2025, GM0013 exists from then on, GM0014 came and went in between.
    private static readonly string[] Old = TestRelease.Codes(12);

    private static readonly MunicipalityRegister Register = new(
        [.. TestRelease.Codes(14).Select(code => new Municipality(code, "Gemeente " + code, null, null))],
        [new("PV23", "Overijssel"), new("PV21", "Fryslân")],
        [
            new(2024, Old.Select((code, row) => KeyValuePair.Create(code, row < 6 ? "PV23" : row < 11 ? "PV21" : null))),
            new(2025, Old[..11].Append("GM0013").Select(code => KeyValuePair.Create(code, (string?)"PV23"))),
        ],
        [
            new("GM0012", "GM0002", new(2025, 1, 1), SuccessionKind.Abolition, 0.7, 0.7),
            new("GM0012", "GM0001", new(2025, 1, 1), SuccessionKind.Abolition, 0.3, 0.3),
        ]);

    private static readonly Division Of2024 = Register.Division(2024)!;
    private static readonly Division Of2025 = Register.Division(2025)!;

    private static readonly IndicatorPeriod[] Periods = [TestRelease.Year("inwoners", 2024), TestRelease.Year("kenmerk", 2024), TestRelease.Year("aandeel", 2024)];
    private static readonly Indicator[] Indicators = [TestRelease.Indicator("inwoners"), TestRelease.Indicator("kenmerk"), TestRelease.Indicator("aandeel")];

    private static readonly Catalogue Catalogue = TestRelease.Catalogue(
        Register,
        Indicators,
        Periods,
        new(CharacteristicSet.Standard, [new("inwoners", Transform.Log, 1, "inwoners")]),
        new(CharacteristicSet.WithIncome, [new("inwoners", Transform.Log, 1, "inwoners"), new("kenmerk", Transform.None, 1, "inkomen")]));

    private static readonly Dictionary<string, IndicatorSlab> Slabs = new()
    {
        ["inwoners"] = TestRelease.Slab(Indicators[0], Register, (Periods[0], [.. Enumerable.Range(1, 12).Select(number => 1000.0 * number)])),
        ["kenmerk"] = TestRelease.Slab(Indicators[1], Register, (Periods[1], [-2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, double.NaN, double.NaN, 5])),
        ["aandeel"] = TestRelease.Slab(Indicators[2], Register, (Periods[2], [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])),
    };

    [Theory]
    [InlineData("cijfer:kenmerk:-1..0.5", "2 3 4")]
    [InlineData("cijfer:kenmerk:..-1", "1")]
    [InlineData("niet cijfer:kenmerk:..3", "8 9 12")]
    [InlineData("niet niet cijfer:kenmerk:3..", "8 9 12")]
    [InlineData("provincie:overijssel en inwoners:4000-", "4 5 6")]
    [InlineData("niet provincie:overijssel", "7 8 9 10 11")]
    [InlineData("provincie:overijssel en niet lijst:GM0001,GM0002", "3 4 5 6")]
    [InlineData("inwoners:11000- of lijst:GM0001", "1 11 12")]
    [InlineData("(provincie:fryslan of lijst:GM0001) en niet cijfer:kenmerk:3..", "1 7")]
    [InlineData("cijfer:kenmerk:..100 of provincie:fryslan", "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData("niet (cijfer:kenmerk:..100 en provincie:fryslan)", "1 2 3 4 5 6")]
    [InlineData("vergelijkbaar:5 en provincie:overijssel", "2 3 4 5 6")]
    [InlineData("niet vergelijkbaar:5 en provincie:overijssel", "1")]
    public void A_combination_holds_those_of_whom_it_is_known(string text, string expected)
    {
        var group = Resolve(text);
        Assert.Equal(expected.Split(' ').Select(number => $"GM{int.Parse(number, System.Globalization.CultureInfo.InvariantCulture):D4}"), group.Members);
        Assert.Null(group.Neighbours);
        Assert.False(group.FellBack);
    }

    [Fact]
    public void A_combination_names_every_figure_that_it_used_once()
    {
        var group = Resolve("inwoners:1- en (cijfer:kenmerk:..4 of inwoners:5-) en vergelijkbaar:20;aandeel=2");
        Assert.Equal(["inwoners", "kenmerk", "aandeel"], group.Characteristics.Select(use => use.Characteristic.Key));
    }

    [Fact]
    public void Own_characteristics_and_scale_choose_the_nearest()
    {
        var group = Resolve("vergelijkbaar:5;aandeel=2;kenmerk=0.5;standaardisatie=minmax", "GM0004");
        Assert.Equal([("aandeel", 2.0), ("kenmerk", 0.5)], group.Characteristics.Select(use => (use.Characteristic.Key, use.Characteristic.Weight)));
        Assert.Equal(Indicators[2].Name.Dutch, group.Characteristics[0].Characteristic.Label);
        Assert.Equal(5, group.Neighbours!.Count);
        Assert.Equal(["GM0003", "GM0005"], group.Members.Take(2).Order());
    }

    [Fact]
    public void The_second_standard_set_looks_at_income_too() =>
        Assert.Equal(["inwoners.log", "kenmerk"], Resolve("vergelijkbaar-inkomen:8").Characteristics.Select(use => use.Characteristic.Key));

    [Fact]
    public void A_member_that_merges_away_next_year_is_followed_by_those_it_went_into()
    {
        Assert.Equal(["GM0005", "GM0012"], Resolve("lijst:GM0005,GM0012").Members);
        Assert.Empty(Resolve("lijst:GM0005,GM0012").Departed);

        var next = Resolve("lijst:GM0005,GM0012", division: Of2025);
        Assert.Equal(["GM0001", "GM0002", "GM0005"], next.Members);
        var departed = Assert.Single(next.Departed);
        Assert.Equal("GM0012", departed.Code);
        Assert.Equal(["GM0002", "GM0001"], departed.Successors);
    }

    [Fact]
    public void A_successor_that_is_on_the_list_already_counts_once() =>
        Assert.Equal(["GM0001", "GM0002"], Resolve("lijst:GM0001,GM0012", division: Of2025).Members);

    [Fact]
    public void A_code_that_did_not_exist_then_is_left_out_and_told()
    {
        var group = Resolve("lijst:GM0005,GM0013");
        Assert.Equal(["GM0005"], group.Members);
        Assert.Equal(("GM0013", 0), (Assert.Single(group.Departed).Code, group.Departed[0].Successors.Count));
    }

    [Fact]
    public void A_list_of_which_nothing_is_left_is_refused()
    {
        var refusal = Refused("lijst:GM0013");
        Assert.Equal((RefusalKind.Invalid, "groep"), (refusal.Kind, refusal.Parameter));
        Assert.Contains("Gemeente GM0013 (GM0013) staat in de lijsten van 2025.", refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_inside_a_combination_leaves_the_others() => Assert.Equal(["GM0001"], Resolve("lijst:GM0013 of inwoners:-1001").Members);

    [Fact]
    public void A_rule_that_matches_nobody_is_refused_in_a_sentence() => Assert.Equal(
        "De groep 'inwoners:-2000 en provincie:fryslan' heeft geen gemeenten in de indeling van 2024. Kies een ruimere groep of een andere periode.",
        Refused("inwoners:-2000 en provincie:fryslan").Sentence.Dutch);

    [Fact]
    public void A_saved_group_is_read_through_its_definition()
    {
        var saved = Saved(("groot@2", "inwoners:10000-"), ("alles", "groep:groot@2 of lijst:GM0001"), ("zoals", "vergelijkbaar:9"));
        Assert.Equal(["GM0010", "GM0011", "GM0012"], Resolve("groep:groot@2", saved: saved).Members);
        Assert.Equal(["GM0001", "GM0010", "GM0011"], Resolve("groep:alles en niet lijst:GM0012", saved: saved).Members);
        Assert.Equal(["inwoners"], GroupResolution.Needs(Read("groep:alles"), Catalogue, saved));

        var alike = Resolve("groep:zoals", "GM0006", saved: saved);
        Assert.Equal(9, alike.Neighbours!.Count);
        Assert.Equal(Resolve("vergelijkbaar:9", "GM0006").Members, alike.Members);
        Assert.Equal((Read("groep:zoals"), Read("groep:zoals"), Read("vergelijkbaar:9")), (alike.Expression, alike.Applied, alike.Rule));
        Assert.Equal(new SavedGroupName("zoals", 1, "Naam van zoals"), alike.SavedAs);
    }

    [Fact]
    public void A_frozen_list_remembers_what_it_was_chosen_by()
    {
        var rule = new FrozenDefinition(Read("cijfer:kenmerk:1..5"), 2024, null);
        var saved = Saved(("vast", "lijst:GM0006,GM0007"), ("ruimer", "groep:vast of lijst:GM0001"));
        var vast = (GroupExpression.Saved)Read("groep:vast");
        saved[vast] = saved[vast] with { FrozenFrom = rule };
        Assert.Equal(["kenmerk"], Resolve("groep:ruimer", saved: saved).FrozenOn);
        Assert.Empty(Resolve("groep:ruimer", saved: saved).Characteristics);
    }

    [Fact]
    public void Saved_groups_that_lead_to_themselves_are_refused()
    {
        var saved = Saved(("a", "groep:b"), ("b", "groep:a"), ("c", "groep:c of nederland"));
        Assert.Contains("te vaak door", Refused("groep:a", saved).Sentence.Dutch, StringComparison.Ordinal);
        Assert.Contains("te vaak door", Refused("groep:c", saved).Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_municipality_only_likeness_is_refused()
    {
        Assert.Equal(12, Resolve("nederland", own: null).Members.Count);
        Assert.Equal("gemeente", Assert.Throws<RefusedException>(() => Resolve("vergelijkbaar:20", own: null)).Refusal.Parameter);
        Assert.Equal("gemeente", Assert.Throws<RefusedException>(() => Resolve("nederland en vergelijkbaar:20", own: null)).Refusal.Parameter);
    }

    private static Dictionary<GroupExpression.Saved, GroupVersion> Saved(params (string Name, string Definition)[] groups) => groups.ToDictionary(
        group => (GroupExpression.Saved)Read("groep:" + group.Name),
        group => new GroupVersion(1, new("Naam van " + group.Name, "", ""), Read(group.Definition), null, null, new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), ""));

    private static GroupExpression Read(string text) => GroupExpressionParser.TryParse(text, out var expression, out var problem) ? expression : throw new FormatException(problem.Dutch);

    private static PeerGroup Resolve(string text, string? own = "GM0001", Dictionary<GroupExpression.Saved, GroupVersion>? saved = null, Division? division = null) => GroupResolution.Resolve(
        Read(text),
        own is null ? null : Register.Find(own),
        division ?? Of2024,
        Period.OfYear(2024),
        new GroupSources(Catalogue, Slabs) { Saved = saved ?? [] });

    private static Refusal Refused(string text, Dictionary<GroupExpression.Saved, GroupVersion>? saved = null) =>
        Assert.Throws<RefusedException>(() => Resolve(text, saved: saved)).Refusal;
}
