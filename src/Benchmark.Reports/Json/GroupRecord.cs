using System.Text.Json.Serialization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Reports.Json;

/// <summary>
/// A saved group as the API and the command line tell it, with its members and versions. <c>leden</c> is null, and <c>reden</c> says why, where the definition cannot be read on the
/// division or needs a municipality that was not given.
/// </summary>
public sealed record GroupRecord : GroupRow
{
    private GroupRecord(GroupRow row) : base(row)
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

    /// <summary>The record of a version on a division.</summary>
    /// <param name="reading">The version.</param>
    /// <param name="language">Language of sentences.</param>
    public static GroupRecord Of(GroupOnDivision reading, Language language)
    {
        var (group, version, (catalogue, _)) = (reading.Group, reading.Version, reading.Sources);
        var inWords = Narrator.DefinitionOf(version.Definition, catalogue, reading.Sources.Saved, reading.Own?.Name, language);
        return new GroupRecord(GroupRow.Of(group.Slug, group.Owner, group.Visibility, version, inWords))
        {
            DeletedAt = group.DeletedAt,
            Division = reading.Division.Year,
            Members = reading.Members is { } members ? GroupMemberRow.Of(members, reading.Own, reading.Sources) : null,
            Reason = reading.NoMembers?.Sentence.In(language),
            Applied = reading.Members is { FellBack: true } other ? other.Applied.ToString() : null,
            Departed = [.. (reading.Members?.Departed ?? []).Select(departed => DepartedDescription.Of(departed, catalogue.Register))],
            Versions = [.. group.Versions.Select(one => new GroupVersionRow(one.Number, one.SavedAt, one.SavedBy, one.Text.Name))],
        };
    }

    /// <summary>UTF-8 bytes of the answer.</summary>
    public byte[] ToJson() => JsonWriting.Bytes(this);
}

/// <summary>A member; the last three only in a likeness group.</summary>
public sealed record GroupMemberRow(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("afstand")] double? Distance,
    [property: JsonPropertyName("woorden")] string? Words,
    [property: JsonPropertyName("bijdragen")] IReadOnlyList<LikenessContribution>? Contributions)
{
    internal static IReadOnlyList<GroupMemberRow> Of(PeerGroup group, Municipality? own, GroupSources sources) => group.Neighbours is null || own is null
        ? [.. group.Members.Select(code => new GroupMemberRow(code, sources.Catalogue.Register.NameOf(code), null, null, null))]
        : [.. LikenessRecord.Of(group, own.Code, sources.Catalogue.Register, sources.Slabs).Members
            .Select(member => new GroupMemberRow(member.Code, member.Name, member.Distance, member.Words, member.Contributions))];
}

/// <summary>A version in the history of a group; <c>door</c> is a function, empty for a standard group.</summary>
public sealed record GroupVersionRow(
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("datum")] DateTime SavedAt,
    [property: JsonPropertyName("door")] string SavedBy,
    [property: JsonPropertyName("naam")] string Name);
