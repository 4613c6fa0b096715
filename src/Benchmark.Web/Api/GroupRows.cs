using System.Text.Json.Serialization;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Json;
using Benchmark.Reports.Words;

namespace Benchmark.Web.Api;

/// <summary>A saved group in a list: its newest version.</summary>
internal record GroupRow(
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
    /// <summary>A version of a group; of its owner the function alone is told.</summary>
    public static GroupRow Of(string slug, Editor? owner, GroupVisibility visibility, GroupVersion version, string inWords) => new(
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

/// <summary>
/// A saved group with its members and versions. <c>leden</c> is null, and <c>reden</c> says why, where the definition cannot be read on the
/// division or needs a municipality that was not given.
/// </summary>
internal sealed record GroupRecord : GroupRow
{
    public GroupRecord(GroupRow row) : base(row)
    {
    }

    [JsonPropertyName("verwijderd"), JsonPropertyOrder(1)]
    public DateTime? DeletedAt { get; init; }

    [JsonPropertyName("indeling"), JsonPropertyOrder(1)]
    public required int Division { get; init; }

    [JsonPropertyName("leden"), JsonPropertyOrder(1)]
    public required IReadOnlyList<GroupMemberRow>? Members { get; init; }

    [JsonPropertyName("reden"), JsonPropertyOrder(1)]
    public string? Reason { get; init; }

    /// <summary>The definition that was used instead, where too few are comparable.</summary>
    [JsonPropertyName("toegepast"), JsonPropertyOrder(1)]
    public string? Applied { get; init; }

    /// <summary>Codes of a list that are not on the division, and what stands in for them.</summary>
    [JsonPropertyName("vervangen"), JsonPropertyOrder(1)]
    public required IReadOnlyList<DepartedDescription> Departed { get; init; }

    /// <summary>Oldest first.</summary>
    [JsonPropertyName("versies"), JsonPropertyOrder(1)]
    public required IReadOnlyList<GroupVersionRow> Versions { get; init; }
}

/// <summary>A member; the last three only in a likeness group.</summary>
internal sealed record GroupMemberRow(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("afstand")] double? Distance,
    [property: JsonPropertyName("woorden")] string? Words,
    [property: JsonPropertyName("bijdragen")] IReadOnlyList<LikenessContribution>? Contributions);

/// <summary>A version in the history of a group; <c>door</c> is a function, empty for a standard group.</summary>
internal sealed record GroupVersionRow(
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("datum")] DateTime SavedAt,
    [property: JsonPropertyName("door")] string SavedBy,
    [property: JsonPropertyName("naam")] string Name);

/// <summary>The rule that a frozen list was made from, with the year of the division and the municipality that it was read for.</summary>
internal sealed record FrozenRow(
    [property: JsonPropertyName("definitie")] string Definition,
    [property: JsonPropertyName("indeling")] int Division,
    [property: JsonPropertyName("gemeente")] string? Municipality)
{
    public static FrozenRow? Of(FrozenDefinition? from) => from is null ? null : new(from.Definition.ToString(), from.DivisionYear, from.Municipality);
}

/// <summary>Where a standard group comes from.</summary>
internal sealed record GroupSourceRow(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand")] string AsOf);

/// <summary>At a conflict: what was sent, or what came in between; of the latter also its number, time and who saved it.</summary>
internal sealed record GroupTextRow(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("waarom")] string Why,
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("definitie")] string Definition,
    [property: JsonPropertyName("zichtbaarheid")] string Visibility,
    [property: JsonPropertyName("vastgezet")] FrozenRow? FrozenFrom,
    [property: JsonPropertyName("versie")] int? Version,
    [property: JsonPropertyName("datum")] DateTime? SavedAt,
    [property: JsonPropertyName("door")] string? SavedBy)
{
    public static GroupTextRow Of(GroupDraft sent) => new(
        sent.Text.Name, sent.Text.Why, sent.Text.Question, sent.Definition.ToString(), ApiWords.Of(sent.Visibility), FrozenRow.Of(sent.FrozenFrom), null, null, null);

    public static GroupTextRow Of(SavedGroup now) => new(
        now.Newest.Text.Name,
        now.Newest.Text.Why,
        now.Newest.Text.Question,
        now.Newest.Definition.ToString(),
        ApiWords.Of(now.Visibility),
        FrozenRow.Of(now.Newest.FrozenFrom),
        now.Newest.Number,
        now.Newest.SavedAt,
        now.Newest.SavedBy);
}
