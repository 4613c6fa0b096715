using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Components.Groups;

/// <summary>In words where the members of a group lie: what the map shows, for whoever does not see it.</summary>
internal static class Places
{
    private const int MostNamed = 4;

    /// <summary>"20 gemeenten, in 7 provincies: vooral Gelderland (5), Overijssel (4) …"</summary>
    public static string Text(PeerGroup group, MunicipalityRegister register, IStringLocalizer<Texts> texts)
    {
        var provinces = group.Members
            .Select(group.Division.ProvinceOf)
            .OfType<string>()
            .GroupBy(code => code, StringComparer.Ordinal)
            .OrderByDescending(province => province.Count())
            .ThenBy(province => province.Key, StringComparer.Ordinal)
            .Select(province => $"{register.Province(province.Key)?.Name ?? province.Key} ({province.Count()})")
            .ToArray();
        var members = group.Members.Count;
        return provinces.Length switch
        {
            0 => texts[members == 1 ? "Map.MembersOne" : "Map.MembersMany", members],
            1 => texts[members == 1 ? "Map.InProvinceOne" : "Map.InProvince", members, provinces[0][..provinces[0].LastIndexOf('(')].TrimEnd()],
            <= MostNamed => texts["Map.InProvinces", members, provinces.Length, string.Join(", ", provinces)],
            _ => texts["Map.InManyProvinces", members, provinces.Length, string.Join(", ", provinces.Take(MostNamed))],
        };
    }
}
