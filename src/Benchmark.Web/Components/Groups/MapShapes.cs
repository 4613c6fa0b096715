using Benchmark.Core.Municipalities;

namespace Benchmark.Web.Components.Groups;

/// <summary>Of which divisions there is a map; the files are made by sql/sample/shapes.py.</summary>
internal static class MapShapes
{
    /// <summary>The part of the plane that the shapes lie in.</summary>
    public const string Frame = "0 0 2658 3154";

    private static readonly int[] Years = [2026];

    /// <summary>The file with the shapes of a division, or of another year with the same codes; null when there is none.</summary>
    public static string? Of(Division division, MunicipalityRegister register) =>
        Array.Find(Years, year => register.Division(year)?.HasSameCodesAs(division) == true) is var found and > 0 ? $"kaart/{found}.svg" : null;
}
