using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Components;

/// <summary>A group's name before it is known who is in it: the narrator's own, with as many members as the definition asks for.</summary>
internal static class GroupLabel
{
    /// <param name="group">The definition.</param>
    /// <param name="register">Names of provinces and municipalities.</param>
    /// <param name="savedAs">The saved group that the reader's address names, as far as that reader may read it; another group keeps its name in addresses.</param>
    public static string Of(GroupExpression group, MunicipalityRegister register, SavedGroupName? savedAs = null) => Narrator.GroupName(
        new PeerGroup(group, group, register.Newest, [.. register.Newest.Codes.Take(Asked(group))], [], null, false)
        {
            SavedAs = group is GroupExpression.Saved saved && saved.Slug == savedAs?.Slug && (saved.Version ?? savedAs.Version) == savedAs.Version ? savedAs : null,
        },
        register,
        SiteLanguage.Current);

    private static int Asked(GroupExpression group) => group switch
    {
        GroupExpression.ByHand byHand => byHand.Codes.Count,
        GroupExpression.MostAlike alike => alike.Count,
        _ => 0,
    };
}
