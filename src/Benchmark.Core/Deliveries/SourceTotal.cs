using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Deliveries;

/// <summary>Totals that a source delivers beside the municipalities: the country and the provinces, by their CBS codes.</summary>
public static class SourceTotal
{
    /// <summary>Whether a code is a total: <c>NL01</c>, <c>PV23</c>.</summary>
    public static bool IsOne(string code) => code.StartsWith("NL", StringComparison.Ordinal) || code.StartsWith("PV", StringComparison.Ordinal);

    /// <summary>Whether the release knows a total's members: the country, or a province on its list.</summary>
    public static bool IsKnown(string code, MunicipalityRegister register) => code.StartsWith("NL", StringComparison.Ordinal) || register.Province(code) is not null;

    /// <summary>The municipalities that a total is of.</summary>
    public static IEnumerable<string> Members(string code, Division division) =>
        code.StartsWith("NL", StringComparison.Ordinal) ? division.Codes : division.Codes.Where(member => division.ProvinceOf(member) == code);
}
