using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Components;

/// <summary>A group's name before it is known who is in it: the narrator's own, with as many members as the definition asks for.</summary>
internal static class GroupLabel
{
    public static string Of(GroupExpression group, MunicipalityRegister register) =>
        Narrator.GroupName(new PeerGroup(group, group, register.Newest, [.. register.Newest.Codes.Take(Asked(group))], [], null, false), register, SiteLanguage.Current);

    private static int Asked(GroupExpression group) => group switch
    {
        GroupExpression.ByHand byHand => byHand.Codes.Count,
        GroupExpression.MostAlike alike => alike.Count,
        _ => 0,
    };
}
