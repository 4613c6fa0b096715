using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Import.Sample;

/// <summary>Reads the standard groups, each with its source and date.</summary>
internal static class GroupFile
{
    public const string Name = "groups.csv";

    private const int LongestSource = 300;
    private const int LongestAsOf = 100;

    public static IReadOnlyList<StandardGroup> Read(string folder, MunicipalityRegister register, List<SampleFinding> findings)
    {
        var (groups, seen) = (new List<StandardGroup>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in new SampleFile(folder, Name, ["slug", "name", "why", "definition", "source", "as_of"], findings).Rows().Select(row => row.Begin()))
        {
            var slug = Slug(row, seen);
            var text = new GroupText(Words(row, "name", DraftRules.LongestName), Words(row, "why", DraftRules.LongestWhy), "");
            var source = new GroupSource(Words(row, "source", LongestSource), Words(row, "as_of", LongestAsOf));
            if (Definition(row, register) is { } definition && row.Sound)
            {
                groups.Add(new(slug, text, definition, source));
            }
        }

        return groups;
    }

    private static string Slug(SampleRow row, HashSet<string> seen)
    {
        var slug = row["slug"];
        if (!GroupSlug.IsPossible(slug))
        {
            row.Report("slug", $"must be lower-case letters, digits and hyphens, at most {GroupSlug.Longest}, and no address of a page");
        }
        else if (!seen.Add(slug))
        {
            row.Report("slug", "occurs a second time");
        }

        return slug;
    }

    private static string Words(SampleRow row, string column, int longest)
    {
        var text = row.Text(column, longest);
        if (text.Trim() != text)
        {
            row.Report(column, "has white space round it");
        }

        return text;
    }

    private static GroupExpression? Definition(SampleRow row, MunicipalityRegister register)
    {
        const string column = "definition";
        var text = row[column];
        if (!GroupExpressionParser.TryParse(text, out var definition, out var problem))
        {
            row.Report(column, $"cannot be read: {problem.English}");
            return null;
        }

        if (definition.ToString() is var canonical && canonical != text)
        {
            row.Report(column, $"must be written as {canonical}");
        }

        foreach (var rule in SavedDefinitions.Leaves(definition).Select(leaf => Problem(leaf, register)).OfType<string>())
        {
            row.Report(column, rule);
        }

        return definition;
    }

    // A standard group is the same for whoever compares, and needs no other group and no figure but those that every release has.
    private static string? Problem(GroupExpression leaf, MunicipalityRegister register) => leaf switch
    {
        GroupExpression.ByHand hand => hand.Codes.FirstOrDefault(code => register.Find(code) is null) is { } unknown ? $"{unknown} is not in municipalities.csv" : null,
        GroupExpression.InProvince province => register.Province(province.Province) is null ? $"'{province.Province}' is not in provinces.csv" : null,
        GroupExpression.InRegion region => register.Regions.Find(region.Type, region.Region)?.Slug == region.Region ? null : $"'{region}' is not in regions.csv, or not by the name of the region",
        GroupExpression.WholeCountry or GroupExpression.BySize or GroupExpression.ByUrbanity => null,
        _ => $"'{leaf}' cannot be in a standard group: possible are lijst, provincie, regio, inwoners, stedelijkheid and nederland",
    };
}
