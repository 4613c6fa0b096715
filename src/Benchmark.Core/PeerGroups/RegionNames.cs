using Benchmark.Core.Municipalities;

namespace Benchmark.Core.PeerGroups;

/// <summary>A region is written by its slug; its code in the source is read as well. Which slug belongs to which code is known to the release alone.</summary>
internal static class RegionNames
{
    /// <summary>The same definition with every region that the release knows by its slug.</summary>
    public static GroupExpression BySlug(GroupExpression expression, RegionRegister regions) => expression switch
    {
        GroupExpression.InRegion named => regions.Find(named.Type, named.Region) is { } region ? named with { Region = region.Slug } : named,
        GroupExpression.InAll all => GroupExpression.AllOf(all.Parts.Select(part => BySlug(part, regions))),
        GroupExpression.InAny any => GroupExpression.AnyOf(any.Parts.Select(part => BySlug(part, regions))),
        GroupExpression.NotIn not => GroupExpression.Not(BySlug(not.Part, regions)),
        _ => expression,
    };
}
