using Benchmark.Core.Deliveries;

namespace Benchmark.Import.CbsOdata;

/// <summary>Parts of questions. What comes back is tested again, so a filter may let through too much and never too little.</summary>
internal static class CbsFilter
{
    /// <summary>More names than these in a question could make an address too long for a server.</summary>
    public const int MostNames = 20;

    /// <summary>Starts of the codes of regions that are taken: municipalities, and the totals of the country and provinces.</summary>
    private static readonly string[] RegionStarts = ["GM", "NL", "PV"];

    public static bool IsTaken(string region) => RegionStarts.Any(start => region.StartsWith(start, StringComparison.Ordinal));

    public static string Regions(CbsTable table) => $"({string.Join(" or ", RegionStarts.Select(start => StartsWith(table.Region, start)))})";

    public static string Equal(string dimension, string code) => $"{dimension} eq '{Quoted(code)}'";

    /// <summary>Finds a code with and without white space behind it.</summary>
    public static string StartsWith(string dimension, string code) => $"startswith({dimension},'{Quoted(code)}')";

    /// <summary>Whether a row has the codes that are taken of other dimensions.</summary>
    public static bool Matches(CbsTable table, Func<string, string?> codeOf) =>
        table.Choices.All(choice => string.Equals(codeOf(choice.Key), choice.Value.Trim(), StringComparison.Ordinal));

    public static Uri Question(Uri entity, params IEnumerable<(string Name, string Value)> options) =>
        new($"{entity.AbsoluteUri}?{string.Join('&', options.Select(option => $"{option.Name}={Uri.EscapeDataString(option.Value)}"))}");

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}
