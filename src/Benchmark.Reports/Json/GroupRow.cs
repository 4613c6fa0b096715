using System.Text.Json.Serialization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>A saved group as the API and the command line list it: its newest version.</summary>
public record GroupRow(
    [property: JsonPropertyName("slug")] string Slug,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("waarom")] string Why,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("definitie")] string Definition,
    [property: JsonPropertyName("omschrijving")] string InWords,
    [property: JsonPropertyName("zichtbaarheid")] string Visibility,
    [property: JsonPropertyName("eigenaar")] string? Owner,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("vastgezet")] FrozenRow? FrozenFrom,
    [property: JsonPropertyName("bron")] GroupSourceRow? Source)
{
    /// <summary>The names whose versions <see cref="Of(IEnumerable{FoundGroup}, Catalogue, IReadOnlyDictionary{GroupExpression.Saved, GroupVersion}, Language)"/> tells: with those that they lead to.</summary>
    public static IEnumerable<GroupExpression.Saved> Needs(IEnumerable<FoundGroup> groups) => groups.Select(group => new GroupExpression.Saved(group.Slug, group.Newest.Number));

    /// <summary>The rows of a list.</summary>
    /// <param name="groups">The groups, in order.</param>
    /// <param name="catalogue">Names of the release.</param>
    /// <param name="saved">Versions of <see cref="Needs"/>, and those that they lead to.</param>
    /// <param name="language">Language of the definitions in words.</param>
    public static IEnumerable<GroupRow> Of(
        IEnumerable<FoundGroup> groups, Catalogue catalogue, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved, Language language) =>
        groups.Select(group => Of(
            group.Slug, group.Owner, group.Visibility, group.Newest, Narrator.DefinitionOf(group.Newest.Definition, catalogue, saved, language: language)));

    /// <summary>UTF-8 bytes of a list.</summary>
    public static byte[] ToJson(IEnumerable<GroupRow> rows) => JsonWriting.Bytes(rows);

    /// <summary>A version of a group; of its owner the function alone is told.</summary>
    internal static GroupRow Of(string slug, Editor? owner, GroupVisibility visibility, GroupVersion version, string inWords) => new(
        slug,
        version.Text.Name,
        version.Text.Why,
        version.Text.Question,
        version.Definition.ToString(),
        inWords,
        ApiWords.Of(visibility),
        owner?.Function,
        version.Number,
        FrozenRow.Of(version.FrozenFrom),
        version.Source is { } source ? new(source.Name, source.AsOf) : null);
}

/// <summary>The rule that a frozen list was made from, with the year of the division and the municipality that it was read for.</summary>
public sealed record FrozenRow(
    [property: JsonPropertyName("definitie")] string Definition,
    [property: JsonPropertyName("indeling")] int Division,
    [property: JsonPropertyName("gemeente")] string? Municipality)
{
    /// <summary>Null for a group that follows the division.</summary>
    public static FrozenRow? Of(FrozenDefinition? from) => from is null ? null : new(from.Definition.ToString(), from.DivisionYear, from.Municipality);
}

/// <summary>Where a standard group comes from.</summary>
public sealed record GroupSourceRow(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand")] string AsOf);
