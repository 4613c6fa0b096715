using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Web.Features.Groups;

/// <summary>The standard groups in an order that people look in: networks of cities, provinces, then sizes and urbanity from small to large number; the regions stand apart.</summary>
internal static class StandardGroups
{
    /// <summary>Those that are a region, of one type after the other.</summary>
    public static IEnumerable<FoundGroup> Regions(IEnumerable<FoundGroup> groups) =>
        groups.Where(IsRegion).OrderBy(group => ((GroupExpression.InRegion)group.Newest.Definition).Type, StringComparer.Ordinal);

    /// <summary>All others.</summary>
    public static IEnumerable<FoundGroup> InOrder(IEnumerable<FoundGroup> groups) => groups.Where(group => group.IsStandard && !IsRegion(group)).OrderBy(group => Place(group.Newest.Definition));

    private static bool IsRegion(FoundGroup group) => group is { IsStandard: true, Newest.Definition: GroupExpression.InRegion };

    // What is equal stays in the order of its name.
    private static (int Kind, int Number) Place(GroupExpression definition) => definition switch
    {
        GroupExpression.ByHand => (0, 0),
        GroupExpression.InProvince => (1, 0),
        GroupExpression.BySize size => (2, size.From ?? 0),
        GroupExpression.ByUrbanity urbanity => (3, urbanity.From),
        _ => (4, 0),
    };
}
