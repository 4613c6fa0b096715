using Benchmark.Core.PeerGroups;
using Benchmark.Web.Features.Groups;

namespace Benchmark.Web.Tests.Groups;

public class OwnChangesTests
{
    private static readonly GroupExpression First = new GroupExpression.InProvince("drenthe");
    private static readonly GroupExpression Second = new GroupExpression.InProvince("overijssel");
    private static readonly GroupExpression Third = new GroupExpression.InProvince("zeeland");

    private readonly OwnChanges _changes = new();

    [Fact]
    public void What_is_given_first_and_what_a_link_gives_is_taken_over_once()
    {
        Assert.True(_changes.IsFromElsewhere(First));
        Assert.False(_changes.IsFromElsewhere(First));
        Assert.True(_changes.IsFromElsewhere(Second));
    }

    [Fact]
    public void What_the_form_sent_comes_back_late_and_is_left_alone()
    {
        _changes.IsFromElsewhere(First);
        _changes.Send(Second);
        _changes.Send(Third);

        Assert.False(_changes.IsFromElsewhere(First));
        Assert.False(_changes.IsFromElsewhere(Second));
        Assert.False(_changes.IsFromElsewhere(Third));
        Assert.Equal(Third, _changes.Last);
    }

    [Fact]
    public void An_address_that_was_passed_over_does_not_come_back_later_and_back_is_taken_over()
    {
        _changes.IsFromElsewhere(First);
        _changes.Send(Second);
        _changes.Send(Third);
        Assert.False(_changes.IsFromElsewhere(Third));

        Assert.True(_changes.IsFromElsewhere(Second));
        Assert.Equal(Second, _changes.Last);
    }

    [Fact]
    public void Nobody_on_a_list_is_a_definition_too()
    {
        _changes.IsFromElsewhere(First);
        _changes.Send(null);

        Assert.False(_changes.IsFromElsewhere(First));
        Assert.False(_changes.IsFromElsewhere(null));
    }
}
