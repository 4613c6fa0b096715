namespace Benchmark.Core.Municipalities;

/// <summary>The regions of one release, and which municipality lies in which. A municipality lies in at most one region of a type at a time.</summary>
public sealed class RegionRegister
{
    private readonly ILookup<(string Type, string Municipality), RegionMember> _byMunicipality;

    /// <summary>Makes the register of one release; the parts are taken over as they are.</summary>
    public RegionRegister(IReadOnlyList<RegionType> types, IReadOnlyList<Region> regions, IReadOnlyList<RegionMember> members)
    {
        (Types, Regions, Members) = (types, regions, members);
        _byMunicipality = members.ToLookup(member => (member.Type, member.Municipality));
    }

    /// <summary>A release without regions.</summary>
    public static RegionRegister None { get; } = new([], [], []);

    /// <summary>The kinds of regions.</summary>
    public IReadOnlyList<RegionType> Types { get; }

    /// <summary>All regions of all types.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>Who lies where, and when.</summary>
    public IReadOnlyList<RegionMember> Members { get; }

    /// <summary>The type with this code, or null.</summary>
    public RegionType? Type(string code) => Types.FirstOrDefault(type => type.Code == code);

    /// <summary>The regions of a type, in the order of their codes.</summary>
    public IEnumerable<Region> OfType(string type) => Regions.Where(region => region.Type == type).OrderBy(region => region.Code, StringComparer.Ordinal);

    /// <summary>The region of a type with this slug or code (capitals and small letters are the same), or null.</summary>
    public Region? Find(string type, string slugOrCode) =>
        Regions.FirstOrDefault(region => region.Type == type && (region.Slug == slugOrCode || region.Code.Equals(slugOrCode, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Code of the region of a type in which a municipality lies on the division of a year; null where that is not known.</summary>
    public string? CodeOf(string type, string municipality, int year) => _byMunicipality[(type, municipality)].FirstOrDefault(member => member.HoldsIn(year))?.Region;

    /// <summary>The municipalities of a division of which it is known that they lie in a region, in order of code.</summary>
    public IReadOnlyList<string> MembersOf(Region region, Division division) =>
        [.. division.Codes.Where(code => CodeOf(region.Type, code, division.Year) == region.Code)];
}
