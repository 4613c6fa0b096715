using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Practices;

namespace Benchmark.Web.Api;

/// <summary>A practice as it is sent; a field that is not here is refused by name.</summary>
internal record NewPractice
{
    /// <summary>Every text at its longest fits, each character written as an escape of six.</summary>
    public const int MostBytes = 32 * 1024;

    private static readonly JsonSerializerOptions Strict = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 4, AllowDuplicateProperties = false };

    [JsonPropertyName("titel"), Description("1 tot en met 120 tekens.")]
    public required string Title { get; init; }

    [JsonPropertyName("wat"), Description("Wat de gemeente deed, en met welk resultaat; ten hoogste 2.000 tekens.")]
    public required string What { get; init; }

    [JsonPropertyName("indicatoren"), Description("Codes van de cijfers waar het bij hoort; 1 tot en met 20.")]
    public required IReadOnlyList<string> Indicators { get; init; }

    [JsonPropertyName("gemeente"), Description("CBS-code van de gemeente die het deed.")]
    public required string Municipality { get; init; }

    [JsonPropertyName("nodig"), Description("Wat er nodig is om het ook te doen; ten hoogste 1.000 tekens.")]
    public required string Needs { get; init; }

    [JsonPropertyName("link"), Description("De openbare pagina, https.")]
    public required string Link { get; init; }

    [JsonPropertyName("postbus"), Description("Postbus van een functie of afdeling, geen persoon; mag leeg zijn.")]
    public string? Mailbox { get; init; }

    [JsonPropertyName("datum"), Description("Datum van de beschrijving, als 2026-01-31.")]
    public required string Date { get; init; }

    public PracticeText ToText() => new(
        Title ?? "", What ?? "", Indicators ?? [], Municipality ?? "", Needs ?? "", Link ?? "", Mailbox ?? "",
        DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : default);

    /// <summary>Reads a body.</summary>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellation) where T : NewPractice
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, Strict, cancellation) ?? throw new JsonException("null");
        }
        catch (JsonException problem)
        {
            var fields = string.Join(", ", "titel, wat, indicatoren, gemeente, nodig, link, postbus, datum", typeof(T) == typeof(ChangedPractice) ? "vorigeVersie" : "").TrimEnd(',', ' ');
            var where = problem.Path is { Length: > 2 } path ? path[2..] : "inhoud";
            throw ParameterReader.Refuse(where, new(
                $"De inhoud is niet te lezen bij '{where}'. Stuur een object met deze velden: {fields}.", $"The content cannot be read at '{where}'. Send an object with these fields: {fields}."));
        }
    }
}

/// <summary>A change as it is sent.</summary>
internal sealed record ChangedPractice : NewPractice
{
    [JsonPropertyName("vorigeVersie"), Description("Nummer van de tekst waar de wijziging mee begon.")]
    public required int StartedFrom { get; init; }
}
