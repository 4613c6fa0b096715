using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Disclosure;

/// <summary>Which areas add up to which, on a division: municipalities to provinces and regions, and all of them to the country.</summary>
internal static class AreaSums
{
    /// <summary>CBS code of the whole country.</summary>
    public const string Country = "NL01";

    /// <summary>
    /// The sums whose whole occurs among some areas: of the country over municipalities, over provinces and over the regions of each type; of a
    /// province and a region over its municipalities; and of a municipality of the division over older ones that went up in it as a whole.
    /// </summary>
    public static IReadOnlyList<(string Whole, IReadOnlyList<string> Parts)> Of(Division division, MunicipalityRegister register, IReadOnlySet<string> areas)
    {
        var sums = new List<(string Whole, IReadOnlyList<string> Parts)>();
        var byProvince = division.Codes.Where(code => division.ProvinceOf(code) is not null).ToLookup(code => division.ProvinceOf(code)!, StringComparer.Ordinal);
        sums.AddRange(byProvince.Where(group => areas.Contains(group.Key)).Select(group => (group.Key, (IReadOnlyList<string>)[.. group])));
        var regions = register.Regions.Regions.Where(region => areas.Contains(region.Code)).ToLookup(region => region.Type, StringComparer.Ordinal);
        sums.AddRange(regions.SelectMany(type => type).Select(region => (region.Code, register.Regions.MembersOf(region, division))));
        if (areas.Contains(Country))
        {
            sums.Add((Country, division.Codes));
            AddWhole([.. byProvince.Select(group => (group.Key, group.Count()))]);
            foreach (var type in register.Regions.Types)
            {
                AddWhole([.. register.Regions.OfType(type.Code).Select(region => (region.Code, register.Regions.MembersOf(region, division).Count)).Where(part => part.Count > 0)]);
            }
        }

        // Older municipalities beside the one they went up in: an earlier release told the period on an older division.
        sums.AddRange(
            from old in areas
            where !division.Contains(old) && register.Find(old) is not null
            let now = register.OnDivision(old, division)
            where now.Count == 1 && areas.Contains(now[0])
            group old by now[0] into merged
            select (merged.Key, (IReadOnlyList<string>)[.. merged.Order(StringComparer.Ordinal)]));
        return sums;

        // Only where the parts cover the country, and each is told: else they are no sum.
        void AddWhole(IReadOnlyList<(string Code, int Count)> parts)
        {
            if (parts.Sum(part => part.Count) == division.Codes.Count && parts.All(part => areas.Contains(part.Code)))
            {
                sums.Add((Country, [.. parts.Select(part => part.Code)]));
            }
        }
    }
}
