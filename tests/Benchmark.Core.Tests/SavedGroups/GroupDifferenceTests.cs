using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.SavedGroups;

public sealed class GroupDifferenceTests
{
    private static readonly GroupVersion First = new(
        1, new("Buren", "Wij grenzen aan elkaar.", ""), new GroupExpression.ByHand(["GM9002", "GM9003"]), null, null, new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), "beleidsmedewerker");

    [Fact]
    public void A_version_does_not_differ_from_itself()
    {
        var difference = GroupDifference.Of(First, First with { Number = 2 }, ["GM9002"], ["GM9002"]);
        Assert.True(difference.IsNone);
        Assert.Null(difference.Definition);
    }

    [Fact]
    public void Text_definition_and_members_are_told_apart()
    {
        var second = First with { Number = 2, Text = First.Text with { Why = "Wij werken samen.", Question = "Hoe doen wij het?" }, Definition = new GroupExpression.ByHand(["GM9003", "GM9004"]) };
        var difference = GroupDifference.Of(First, second, ["GM9002", "GM9003"], ["GM9004", "GM9003"]);
        Assert.Null(difference.Name);
        Assert.Equal(new Change<string>("Wij grenzen aan elkaar.", "Wij werken samen."), difference.Why);
        Assert.Equal(new Change<string>("", "Hoe doen wij het?"), difference.Question);
        Assert.Equal(new Change<GroupExpression>(First.Definition, second.Definition), difference.Definition);
        Assert.Null(difference.FrozenFrom);
        Assert.Equal(["GM9004"], difference.Came);
        Assert.Equal(["GM9002"], difference.Went);
        Assert.False(difference.IsNone);
    }

    [Fact]
    public void Another_rule_with_the_same_members_is_a_difference()
    {
        var difference = GroupDifference.Of(First, First with { Definition = new GroupExpression.InProvince("verzinland") }, ["GM9002"], ["GM9002"]);
        Assert.False(difference.IsNone);
        Assert.Empty(difference.Came);
    }

    [Fact]
    public void A_frozen_group_is_the_list_of_its_members_with_the_rule_they_were_found_by()
    {
        var rule = new GroupExpression.InProvince("verzinland");
        var draft = new GroupDraft(First.Text, rule, null, GroupVisibility.Own);
        var division = SampleWorld.Register(3, 2025).Newest;
        var group = SampleWorld.Group(division, 3) with { Expression = rule, Applied = rule };

        var frozen = Freezing.Freeze(draft, group, SampleWorld.OwnCode);
        Assert.Equal(new GroupExpression.ByHand(["GM9002", "GM9003", "GM9004"]), frozen.Definition);
        Assert.Equal(new FrozenDefinition(rule, 2025, SampleWorld.OwnCode), frozen.FrozenFrom);

        Assert.Throws<ArgumentException>(() => Freezing.Freeze(draft, SampleWorld.Group(division, 3), null));
        Assert.Throws<ArgumentException>(() => Freezing.Freeze(draft, group with { Applied = new GroupExpression.WholeCountry() }, null));
    }
}
