using System.Text.Json.Serialization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>The municipalities most alike as the API and the command line tell them, nearest first.</summary>
public sealed record LikenessRecord([property: JsonPropertyName("leden")] IReadOnlyList<LikenessMember> Members)
{
    /// <summary>Codes of the indicators whose figures <see cref="Of"/> shows.</summary>
    public static IEnumerable<string> Needs(PeerGroup group) => group.Characteristics.Select(use => use.Characteristic.Indicator);

    /// <summary>The record of a likeness group.</summary>
    /// <param name="group">A likeness group.</param>
    /// <param name="own">Code of the municipality that it was made for.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="slabs">Figures of <see cref="Needs"/>, by code.</param>
    public static LikenessRecord Of(PeerGroup group, string own, MunicipalityRegister register, IReadOnlyDictionary<string, IndicatorSlab> slabs)
    {
        var uses = group.Characteristics.Select(use => (use.Characteristic.Key, use.Period, Slab: slabs[use.Characteristic.Indicator])).ToList();
        return new([.. (group.Neighbours ?? []).Select(neighbour => new LikenessMember(
            neighbour.Code,
            register.NameOf(neighbour.Code),
            neighbour.Distance,
            ApiWords.Of(neighbour.Words),
            [.. uses.Select((use, index) => new LikenessContribution(
                use.Key,
                Known(neighbour.Contributions[index]),
                Value(use.Slab, use.Period, neighbour.Code),
                Value(use.Slab, use.Period, own)))]))]);
    }

    /// <summary>UTF-8 bytes of the answer.</summary>
    public byte[] ToJson() => JsonWriting.Bytes(this);

    private static double? Value(IndicatorSlab slab, Period period, string code) => slab.IndexOf(period) is >= 0 and var index && slab.RowOf(code) is >= 0 and var row
        ? Known(slab.Cells.Value[slab.Cell(index, row)])
        : null;

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}

/// <summary>One of them: its distance d, the word for it, and what each characteristic contributes.</summary>
public sealed record LikenessMember(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("afstand")] double Distance,
    [property: JsonPropertyName("woorden")] string Words,
    [property: JsonPropertyName("bijdragen")] IReadOnlyList<LikenessContribution> Contributions);

/// <summary>Share of d² of a characteristic, with its value there and at the own municipality; null where it is missing.</summary>
public sealed record LikenessContribution(
    [property: JsonPropertyName("kenmerk")] string Characteristic,
    [property: JsonPropertyName("aandeel")] double? Share,
    [property: JsonPropertyName("waarde")] double? Value,
    [property: JsonPropertyName("eigen")] double? Own);
