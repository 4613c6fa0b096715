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
            province is null ? [new GroupExpression.WholeCountry()] : [new GroupExpression.InProvince(province.Slug), new GroupExpression.WholeCountry()]);
        yield return ("Size", [.. SizeBounds.Zip(SizeBounds.Skip(1), (from, to) => new GroupExpression.BySize(from, to))]);
        yield return ("Urbanity", [.. Enumerable.Range(1, 5).Select(@class => new GroupExpression.ByUrbanity(@class, @class))]);
    }
}
