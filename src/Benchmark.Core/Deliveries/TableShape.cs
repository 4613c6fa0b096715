using System.Security.Cryptography;
using System.Text;

namespace Benchmark.Core.Deliveries;

/// <summary>The shape of what a source hands in: what must stay as it was approved for its values to mean the same. One fact per line.</summary>
/// <param name="Lines">For a file its columns; for a table its dimensions and its measures with unit, decimals and type of data. In ordinal order, each once.</param>
public sealed record TableShape(IReadOnlyList<string> Lines)
{
    /// <summary>SHA-256 over the lines; 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())));

    /// <summary>A shape of facts in any order.</summary>
    public static TableShape Of(IEnumerable<string> facts) =>
        new([.. facts.Select(fact => fact.ReplaceLineEndings(" ").Trim()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Reads back what <see cref="ToString"/> wrote.</summary>
    public static TableShape Parse(string text) => Of(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What was approved and is gone, and what came.</summary>
    public (IReadOnlyList<string> Gone, IReadOnlyList<string> New) ChangesTo(TableShape now) =>
        ([.. Lines.Except(now.Lines, StringComparer.Ordinal)], [.. now.Lines.Except(Lines, StringComparer.Ordinal)]);

    /// <summary>The facts, one per line.</summary>
    public override string ToString() => string.Join('\n', Lines);

    /// <inheritdoc/>
    public bool Equals(TableShape? other) => other is not null && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Lines.Count == 0 ? 0 : HashCode.Combine(Lines.Count, Lines[0], Lines[^1]);
}
