using System.Collections.Frozen;

namespace Benchmark.Core.Municipalities;

/// <summary>Gemeentelijke indeling: which municipalities existed on 1 January of a year, and in which province.</summary>
public sealed class Division
{
    private readonly FrozenDictionary<string, int> _rows;

    /// <summary>Makes a division of a year's codes, each with its province code (null when unknown).</summary>
    public Division(int year, IEnumerable<KeyValuePair<string, string?>> provinceByCode)
    {
        Year = year;
        var sorted = provinceByCode.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        Codes = [.. sorted.Select(pair => pair.Key)];
        Provinces = [.. sorted.Select(pair => pair.Value)];
        _rows = Codes.Select((code, row) => KeyValuePair.Create(code, row)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Year whose 1 January list this is.</summary>
    public int Year { get; }

    /// <summary>All codes, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Province code per code, in the same order; null where unknown.</summary>
    public IReadOnlyList<string?> Provinces { get; }

    /// <summary>Whether the municipality is on the list.</summary>
    public bool Contains(string code) => _rows.ContainsKey(code);

    /// <summary>Row of a code in <see cref="Codes"/>, or -1.</summary>
    public int RowOf(string code) => _rows.GetValueOrDefault(code, -1);

    /// <summary>Whether two years list the same codes: then they are one division.</summary>
    public bool HasSameCodesAs(Division other) => Year == other.Year || Codes.SequenceEqual(other.Codes, StringComparer.Ordinal);

    /// <summary>Province code of a municipality on the list, or null.</summary>
    public string? ProvinceOf(string code) => RowOf(code) is >= 0 and var row ? Provinces[row] : null;
}
