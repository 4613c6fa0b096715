using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using static Benchmark.Import.Sample.MunicipalityFiles;

namespace Benchmark.Import.Sample;

/// <summary>Reads types of regions, regions, and which municipality lies in which.</summary>
internal static class RegionFiles
{
    private const int LongestType = 40;
    private const int LongestCode = 20;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static RegionRegister Read(string folder, HashSet<string> municipalities, List<SampleFinding> findings)
    {
        var typeFile = new SampleFile(folder, "region_types.csv", ["type", "article_nl", "name_nl", "name_en"], findings);
        var types = Types(typeFile);
        var regions = Regions(new SampleFile(folder, "regions.csv", ["type", "code", "name", "source", "as_of"], findings), types.Select(type => type.Code).ToHashSet(StringComparer.Ordinal));
        foreach (var type in types.Where(type => !regions.Exists(region => region.Type == type.Code)))
        {
            typeFile.Report(0, "type", type.Code, "has no region in regions.csv");
        }

        var members = Members(
            new SampleFile(folder, "region_members.csv", ["type", "code", "municipality", "from_year", "to_year"], findings), regions.Select(region => (region.Type, region.Code)).ToHashSet(), municipalities);
        return new RegionRegister(types, regions, members);
    }

    private static List<RegionType> Types(SampleFile file)
    {
        var (types, seen) = (new List<RegionType>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var type = new RegionType(row.Text("type", LongestType), row["article_nl"], new Bilingual(row.Text("name_nl", 60), row.Text("name_en", 60)));
            if (Slug.Of(type.Code) != type.Code)
            {
                row.Report("type", "must be lower-case letters, digits and hyphens");
            }

            if (type.Article is not ("de" or "het"))
            {
                row.Report("article_nl", "must be de or het");
            }

            AddOnce(types, type, seen.Add(type.Code), row, "type");
        }

        return types;
    }

    // A region is found by its slug and by its code: within a type neither may be that of another.
    private static List<Region> Regions(SampleFile file, HashSet<string> types)
    {
        var (regions, codes, addresses) = (new List<Region>(), new HashSet<(string, string)>(), new HashSet<(string, string)>());
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var region = new Region(row["type"], row.Text("code", LongestCode), row.Text("name", 100), row.Text("source", 300), row.Date("as_of"));
            if (!types.Contains(region.Type))
            {
                row.Report("type", "is not in region_types.csv");
            }

            if (!region.Code.Equals(Slug.Of(region.Code), StringComparison.OrdinalIgnoreCase))
            {
                row.Report("code", "must be letters, digits and hyphens");
            }

            if (new[] { region.Slug, Slug.Of(region.Code) }.Distinct(StringComparer.Ordinal).Any(address => !addresses.Add((region.Type, address))))
            {
                row.Report("name", "name or code is written like that of another region of the type");
            }

            AddOnce(regions, region, codes.Add((region.Type, region.Code)), row, "code");
        }

        return regions;
    }

    private static List<RegionMember> Members(SampleFile file, HashSet<(string Type, string Code)> regions, HashSet<string> municipalities)
    {
        var (members, taken) = (new List<RegionMember>(), new Dictionary<(string Type, string Municipality), List<RegionMember>>());
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var member = new RegionMember(
                row["type"], row["code"], row["municipality"], row.Whole("from_year", FirstYear, LastYear), row["to_year"].Length == 0 ? null : row.Whole("to_year", FirstYear, LastYear));
            Known(row, "municipality", municipalities);
            if (!regions.Contains((member.Type, member.Region)))
            {
                row.Report("code", "is not in regions.csv");
            }

            if (member.FromYear >= member.ToYear)
            {
                row.Report("to_year", "must lie after from_year");
            }

            var others = taken.GetValueOrDefault((member.Type, member.Municipality)) ?? (taken[(member.Type, member.Municipality)] = []);
            if (others.Exists(other => other.FromYear < (member.ToYear ?? int.MaxValue) && member.FromYear < (other.ToYear ?? int.MaxValue)))
            {
                row.Report("municipality", "lies in a region of the type already in one of these years");
            }

            others.Add(member);
            AddOnce(members, member, true, row, "municipality");
        }

        return members;
    }
}
