using Benchmark.Core.Municipalities;

namespace Benchmark.Import.Sample;

/// <summary>Reads provinces, municipalities, divisions and successions; and the regions that the municipalities lie in.</summary>
internal static class MunicipalityFiles
{
    public static MunicipalityRegister Read(string folder, List<SampleFinding> findings)
    {
        var provinces = Provinces(new SampleFile(folder, "provinces.csv", ["code", "name"], findings));
        var municipalities = Municipalities(new SampleFile(folder, "municipalities.csv", ["code", "name", "valid_from", "valid_to"], findings));
        var codes = municipalities.Select(municipality => municipality.Code).ToHashSet(StringComparer.Ordinal);
        var divisions = Divisions(
            new SampleFile(folder, "divisions.csv", ["year", "municipality", "province"], findings), codes, provinces.Select(province => province.Code).ToHashSet(StringComparer.Ordinal));
        var successions = Successions(
            new SampleFile(folder, "successions.csv", ["old", "new", "date", "kind", "share_inhabitants", "share_dwellings"], findings), codes);
        return new MunicipalityRegister(municipalities, provinces, divisions, successions) { Regions = RegionFiles.Read(folder, codes, findings) };
    }

    private static List<Province> Provinces(SampleFile file)
    {
        var (provinces, seen) = (new List<Province>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var province = new Province(row.Code("code", "PV", 2), row.Text("name", 60));
            AddOnce(provinces, province, seen.Add(province.Code), row, "code");
        }

        return provinces;
    }

    private static List<Municipality> Municipalities(SampleFile file)
    {
        var (municipalities, seen) = (new List<Municipality>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var municipality = new Municipality(row.Code("code", "GM", 4), row.Text("name", 100), row.OptionalDate("valid_from"), row.OptionalDate("valid_to"));
            if (municipality.ValidFrom >= municipality.ValidTo)
            {
                row.Report("valid_to", "must lie after valid_from");
            }

            AddOnce(municipalities, municipality, seen.Add(municipality.Code), row, "code");
        }

        return municipalities;
    }

    private static IReadOnlyList<Division> Divisions(SampleFile file, HashSet<string> municipalities, HashSet<string> provinces)
    {
        var (members, seen) = (new List<(int Year, string Code, string? Province)>(), new HashSet<(int, string)>());
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var member = (Year: row.Whole("year", 1900, 2199), Code: row["municipality"], Province: row["province"].Length == 0 ? null : row["province"]);
            Known(row, "municipality", municipalities);
            if (member.Province is not null && !provinces.Contains(member.Province))
            {
                row.Report("province", "is not in provinces.csv");
            }

            AddOnce(members, member, seen.Add((member.Year, member.Code)), row, "municipality");
        }

        return [.. members.GroupBy(member => member.Year, member => KeyValuePair.Create(member.Code, member.Province)).Select(year => new Division(year.Key, year))];
    }

    private static List<Succession> Successions(SampleFile file, HashSet<string> municipalities)
    {
        var (successions, seen) = (new List<Succession>(), new HashSet<(string, string, DateOnly)>());
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var succession = new Succession(
                row["old"], row["new"], row.Date("date"), row.Word("kind", Words.Successions), row.Number("share_inhabitants", 0, 1), row.Number("share_dwellings"));
            Known(row, "old", municipalities);
            Known(row, "new", municipalities);
            if (succession.ShareDwellings is < 0 or > 1)
            {
                row.Report("share_dwellings", "must lie from 0 to 1");
            }

            AddOnce(successions, succession, seen.Add((succession.OldCode, succession.NewCode, succession.Date)), row, "old");
        }

        return successions;
    }

    internal static void Known(SampleRow row, string column, HashSet<string> municipalities)
    {
        if (!municipalities.Contains(row[column]))
        {
            row.Report(column, "is not in municipalities.csv");
        }
    }

    internal static void AddOnce<T>(List<T> items, T item, bool isFirst, SampleRow row, string column)
    {
        if (!isFirst)
        {
            row.Report(column, "occurs a second time");
        }

        if (row.Sound)
        {
            items.Add(item);
        }
    }
}
