using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Bunit;

namespace Benchmark.Web.Tests.Components;

public class MunicipalityMenuTests : PageContext
{
    private static readonly ViewState State = new() { Page = SitePage.Compare, Indicator = "misdrijven_per_1000", Municipality = "GM0193" };

    [Fact]
    public void A_member_can_be_looked_at_chosen_and_taken_out()
    {
        Assert.Equal(
            ["/gemeente/GM0202", "/vergelijk/misdrijven_per_1000?gemeente=GM0202", "/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=vergelijkbaar:20+en+niet+lijst:GM0202"],
            Links(State, "GM0202", ["GM0202", "GM0150"]));
    }

    [Fact]
    public void Somebody_else_can_be_added()
    {
        Assert.Equal(
            "/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=vergelijkbaar:20+of+lijst:GM0363",
            Links(State, "GM0363", ["GM0202", "GM0150"])[2]);
    }

    [Theory]
    [InlineData("lijst:GM0150,GM0202", "GM0202", "lijst:GM0150")]
    [InlineData("lijst:GM0150,GM0202", "GM0363", "lijst:GM0150,GM0202,GM0363")]
    [InlineData("lijst:GM0202", "GM0202", "lijst:GM0202+en+niet+lijst:GM0202")]
    [InlineData("nederland en niet lijst:GM0150", "GM0202", "nederland+en+niet+lijst:GM0150+en+niet+lijst:GM0202")]
    public void A_list_stays_a_list_and_any_other_group_itself_with_an_exception(string group, string code, string changed)
    {
        GroupExpression expression = group.StartsWith("nederland", StringComparison.Ordinal)
            ? new GroupExpression.InAll([new GroupExpression.WholeCountry(), new GroupExpression.NotIn(new GroupExpression.ByHand(["GM0150"]))])
            : new GroupExpression.ByHand([.. group["lijst:".Length..].Split(',')]);
        Assert.EndsWith("groep=" + changed, Links(State with { Group = expression }, code, code == "GM0363" ? [] : [code])[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_own_municipality_can_only_be_looked_at()
    {
        Assert.Equal(["/gemeente/GM0193"], Links(State, "GM0193", ["GM0202"]));
    }

    private string[] Links(ViewState state, string code, string[] members)
    {
        var menu = Render<MunicipalityMenu>(parameters => parameters
            .Add(component => component.State, state)
            .Add(component => component.Register, new MunicipalityRegister([new Municipality(code, "Arnhem", null, null)], [], [], []))
            .Add(component => component.Members, members));
        menu.InvokeAsync(() => menu.Instance.Open(code));
        return [.. menu.FindAll("a").Select(link => link.GetAttribute("href")!)];
    }
}
