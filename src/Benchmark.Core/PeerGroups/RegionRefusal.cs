using Benchmark.Core.Comparisons;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.PeerGroups;

/// <summary>Why there is no such region: which there are, and the nearest of them.</summary>
public static class RegionRefusal
{
    /// <summary>An address names a region that the release does not have.</summary>
    /// <param name="type">The type in the address.</param>
    /// <param name="region">The region in the address.</param>
    /// <param name="regions">The regions of the release.</param>
    public static Refusal InAddress(string type, string region, RegionRegister regions) => regions.Types.Count == 0
        ? new(RefusalKind.NotFound, "regio", GroupRefusalTexts.NoRegionsAtAll.InBoth(_ => []))
        : Make(RefusalKind.NotFound, "regio", (Type: type, Region: region), regions, "/");

    /// <summary>A group names a region that the release does not have.</summary>
    internal static Refusal InGroup(GroupExpression.InRegion named, RegionRegister regions) => regions.Types.Count == 0
        ? new(RefusalKind.Invalid, "groep", GroupRefusalTexts.NoRegions.InBoth(_ => [("groep", named.ToString())]))
        : Make(RefusalKind.Invalid, "groep", (named.Type, named.Region), regions, ":");

    private static Refusal Make(RefusalKind kind, string parameter, (string Type, string Region) named, RegionRegister regions, string between)
    {
        var type = regions.Type(named.Type);
        var nearestType = type ?? regions.Types.MinBy(known => Refusals.Unlikeness(known.Code, named.Type))!;
        string[] slugs = [.. regions.OfType(nearestType.Code).Select(region => region.Slug).Order(StringComparer.Ordinal)];
        var template = type is null ? GroupRefusalTexts.UnknownRegionType : GroupRefusalTexts.UnknownRegion;
        return new(kind, parameter, template.InBoth(language =>
        [
            ("soort", type is null ? Refusals.Echo(named.Type) : Narrator.Capital(type.FullName.In(language))),
            ("soorten", string.Join(", ", regions.Types.Select(known => known.Code).Order(StringComparer.Ordinal))),
            ("regio", Refusals.Echo(named.Region)),
            ("regios", string.Join(", ", slugs)),
            ("voorstel", $"regio{between}{nearestType.Code}{between}{slugs.MinBy(known => Refusals.Unlikeness(known, named.Region))}"),
        ]));
    }
}
