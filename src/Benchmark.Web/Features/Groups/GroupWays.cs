using Benchmark.Core.PeerGroups;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Features.Groups;

/// <summary>In which of the three ways a definition is made, and where another way starts from it.</summary>
internal static class GroupWays
{
    /// <summary>Longest list that another way is turned into; of more members nobody looks at each.</summary>
    private const int MostByHand = 100;

    public static GroupWay Of(GroupExpression definition) => definition switch
    {
        GroupExpression.MostAlike => GroupWay.Likeness,
        GroupExpression.ByHand => GroupWay.ByHand,
        _ => GroupWay.Rules,
    };

    /// <summary>The definition that a way begins with; null for a list that nobody is on yet.</summary>
    /// <param name="way">The way.</param>
    /// <param name="members">Members of the present definition; empty when they are not known.</param>
    public static GroupExpression? Start(GroupWay way, IReadOnlyList<string> members) => way switch
    {
        GroupWay.Likeness => GroupExpression.Default,
        GroupWay.Rules => new GroupExpression.WholeCountry(),
        // Whoever goes on by hand starts from what is there.
        _ => members.Count is > 0 and <= MostByHand ? new GroupExpression.ByHand([.. members]) : null,
    };
}
