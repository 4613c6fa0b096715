using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Benchmark.Web.Api;

/// <summary>What is sent to an address, for openapi.json alone: <see cref="GroupBody"/> reads it field by field, to say which one is wrong.</summary>
internal sealed record Sent(Type Type);

/// <summary>A new group as it is sent.</summary>
internal record NewGroup
{
    [JsonPropertyName("naam"), Description("1 tot en met 80 tekens.")]
    public required string Name { get; init; }

    [JsonPropertyName("waarom"), Description("Waarom deze gemeenten; ten hoogste 1.000 tekens.")]
    public string? Why { get; init; }

    [JsonPropertyName("vraag"), Description("De vraag van een leerkring; ten hoogste 300 tekens.")]
    public string? Question { get; init; }

    [JsonPropertyName("definitie"), Description("De groep, geschreven als de parameter groep.")]
    public required string Definition { get; init; }

    [JsonPropertyName("zichtbaarheid"), Description("eigen, gemeente of iedereen; standaard eigen.")]
    public string? Visibility { get; init; }

    [JsonPropertyName("vastgezet"), Description("true: bewaar de leden van nu als lijst, met de definitie waar die vandaan komt. Een lijst die al was vastgezet blijft zoals hij is.")]
    public bool? Frozen { get; init; }

    [JsonPropertyName("gemeente"), Description("CBS-code: voor wie een definitie wordt gelezen die op de eigen gemeente lijkt. Alleen nodig bij vastzetten.")]
    public string? Municipality { get; init; }
}

/// <summary>A change as it is sent.</summary>
internal sealed record ChangedGroup : NewGroup
{
    [JsonPropertyName("vorigeVersie"), Description("Nummer van de versie waar de wijziging mee begon.")]
    public required int StartedFrom { get; init; }
}
