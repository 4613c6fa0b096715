using System.Text.Json.Serialization;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Reports.Json;

/// <summary>A code of a list that is not on the division, and what stands in for it; nothing when it did not exist yet.</summary>
public sealed record DepartedDescription(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("opvolgers")] IReadOnlyList<MunicipalityDescription> Successors)
{
    internal static DepartedDescription Of(DepartedMember departed, MunicipalityRegister register) => new(
        departed.Code, register.NameOf(departed.Code), [.. departed.Successors.Select(successor => new MunicipalityDescription(successor, register.NameOf(successor)))]);
}

/// <summary>A municipality by name.</summary>
public sealed record MunicipalityDescription(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name);
