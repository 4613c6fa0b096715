using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Web.Components;

/// <summary>The groups that the header offers, per heading.</summary>
internal static class GroupSuggestions
{
    private static readonly int?[] SizeBounds = [null, 20_000, 50_000, 100_000, 250_000, null];

    public static IEnumerable<(string Heading, IReadOnlyList<GroupExpression> Groups)> For(string municipality, MunicipalityRegister register)
    {
        yield return ("Alike",
        [
            new GroupExpression.MostAlike(10, CharacteristicSet.Standard, []),
            new GroupExpression.MostAlike(20, CharacteristicSet.Standard, []),
            new GroupExpression.MostAlike(30, CharacteristicSet.Standard, []),
        ]);
        var province = register.Newest.ProvinceOf(municipality) is { } code ? register.Province(code) : null;
        yield return ("Area",
        [
            .. province is null ? Array.Empty<GroupExpression>() : [new GroupExpression.InProvince(province.Slug)],
            .. RegionsOf(municipality, register),
            new GroupExpression.WholeCountry(),
        ]);
        yield return ("Size", [.. SizeBounds.Zip(SizeBounds.Skip(1), (from, to) => new GroupExpression.BySize(from, to))]);
        yield return ("Urbanity", [.. Enumerable.Range(1, 5).Select(@class => new GroupExpression.ByUrbanity(@class, @class))]);
    }

    // The own region of each type, where it is known.
    private static IEnumerable<GroupExpression> RegionsOf(string municipality, MunicipalityRegister register) =>
        from type in register.Regions.Types
        let code = register.Regions.CodeOf(type.Code, municipality, register.Newest.Year)
        where code is not null
        select new GroupExpression.InRegion(type.Code, register.Regions.Find(type.Code, code)!.Slug);
}
