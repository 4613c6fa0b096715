using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Web.Features.Groups;
using CsCheck;

namespace Benchmark.Web.Tests.Groups;

public class RuleDraftTests
{
    private static readonly Gen<GroupExpression> Single = Gen.OneOf<GroupExpression>(
        Gen.OneOf(Gen.Const("overijssel"), Gen.Const("zeeland")).Select(GroupExpression (province) => new GroupExpression.InProvince(province)),
        Gen.OneOf(Gen.Const("ijsselland"), Gen.Const("vr04")).Select(GroupExpression (region) => new GroupExpression.InRegion("veiligheidsregio", region)),
        Gen.Int[0, 900_000].Select(GroupExpression (from) => new GroupExpression.BySize(from, from + 1000)),
        Gen.Int[1, 5].Select(GroupExpression (from) => new GroupExpression.ByUrbanity(from, 5)),
        Gen.Int[-500, 500].Select(GroupExpression (from) => new GroupExpression.InRange("woz_waarde", from / 8.0, null)),
        Gen.Int[1, 9].Select(GroupExpression (version) => new GroupExpression.Saved("g40", version)),
        Gen.Int[1, 9999].Select(GroupExpression (code) => new GroupExpression.ByHand([$"GM{code:D4}"])));

    private static readonly Gen<GroupExpression> Rule = Gen.Select(Single, Gen.Bool, (group, not) => not ? GroupExpression.Not(group) : group);

    private static readonly Gen<GroupExpression> Groups = Rule.Array[1, 3].Select(GroupExpression.AnyOf).Array[1, 4].Select(GroupExpression.AllOf);

    public RuleDraftTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = FigureText.Culture(Language.Dutch);

    [Fact]
    public void What_the_form_shows_is_what_it_reads() => Groups.Sample(
        group => RuleDraft.Of(group) is { } draft && draft.TryRead(out var read, out _) && Equals(group, read), print: group => group.ToString());

    [Fact]
    public void So_it_is_when_one_condition_is_enough() => Rule.Array[2, 3].Select(GroupExpression.AllOf).Array[2, 4].Select(GroupExpression.AnyOf).Sample(
        group => RuleDraft.Of(group) is { } draft && draft.TryRead(out var read, out _) && Equals(group, read), print: group => group.ToString());

    [Theory]
    [InlineData("nederland", 0)]
    [InlineData("provincie:overijssel", 1)]
    [InlineData("regio:veiligheidsregio:ijsselland", 1)]
    [InlineData("provincie:overijssel of provincie:drenthe", 1)]
    [InlineData("provincie:overijssel en niet lijst:GM0193", 2)]
    [InlineData("provincie:overijssel en (inwoners:50000- of stedelijkheid:1-2)", 2)]
    [InlineData("(provincie:overijssel en inwoners:50000-) of provincie:drenthe", 2)]
    public void Conditions_follow_from_the_definition(string written, int conditions) => Assert.Equal(conditions, RuleDraft.Of(Read(written))?.Conditions.Count);

    [Theory]
    [InlineData("(provincie:overijssel en (inwoners:50000- of stedelijkheid:1-2)) of provincie:drenthe")]
    [InlineData("niet (provincie:overijssel of provincie:drenthe)")]
    public void More_brackets_than_the_form_has_are_left_to_the_text(string written) => Assert.Null(RuleDraft.Of(Read(written)));

    [Fact]
    public void Numbers_are_read_as_people_write_them()
    {
        var draft = Drafted(new Rule { Kind = RuleKind.Size, From = "100.000", To = " 250000 " }, new Rule { Kind = RuleKind.Range, Name = "woz_waarde", From = "12,5" });

        Assert.True(draft.TryRead(out var read, out _));
        Assert.Equal("inwoners:100000-250000 en cijfer:woz_waarde:12.5..", read?.ToString());
    }

    [Fact]
    public void A_rule_that_is_not_filled_in_counts_for_nothing()
    {
        Assert.True(Drafted(new Rule()).TryRead(out var nothing, out _));
        Assert.Equal("nederland", nothing?.ToString());

        Assert.True(Drafted(new Rule { Name = "drenthe" }, new Rule { Kind = RuleKind.Range, Name = "woz_waarde" }).TryRead(out var one, out _));
        Assert.Equal("provincie:drenthe", one?.ToString());
    }

    [Fact]
    public void Municipalities_are_left_out_by_name()
    {
        var draft = Drafted(new Rule { Name = "overijssel" }, new Rule { Kind = RuleKind.Municipalities, Not = true, Codes = ["GM0193", "GM0150"] }, new Rule { Kind = RuleKind.Municipalities });

        Assert.True(draft.TryRead(out var read, out _));
        Assert.Equal("provincie:overijssel en niet lijst:GM0150,GM0193", read?.ToString());
        Assert.Equal((RuleKind.Municipalities, true), RuleDraft.Of(read!)!.Conditions[1].Rules[0] is var rule ? (rule.Kind, rule.Not) : default);
    }

    [Fact]
    public void The_same_conditions_may_be_alternatives()
    {
        var draft = Drafted(new Rule { Name = "drenthe" }, new Rule { Name = "overijssel" });
        draft.Conditions[1].Rules.Add(new Rule { Kind = RuleKind.Size, From = "50000" });
        draft.IsAny = true;

        Assert.True(draft.TryRead(out var read, out _));
        Assert.Equal("provincie:drenthe of provincie:overijssel en inwoners:50000-", read?.ToString());
    }

    [Fact]
    public void What_is_no_number_is_told_and_stays()
    {
        var rule = new Rule { Kind = RuleKind.Size, From = "veel" };

        Assert.False(Drafted(rule).TryRead(out _, out var problem));
        Assert.Contains("veel", problem?.Dutch, StringComparison.Ordinal);
        Assert.Equal("veel", rule.From);
    }

    private static RuleDraft Drafted(params Rule[] rules)
    {
        var draft = new RuleDraft();
        draft.Conditions.AddRange(rules.Select(rule => new RuleCondition([rule])));
        return draft;
    }

    private static GroupExpression Read(string written) =>
        GroupExpressionParser.TryParse(written, out var group, out var problem) ? group : throw new ArgumentException(problem.English, nameof(written));
}
