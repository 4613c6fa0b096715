using System.Text.Json.Serialization;
using Benchmark.Core.MunicipalVoice;

namespace Benchmark.Reports.Json;

/// <summary>What the municipality says beside its figure: on behalf of a function, no person.</summary>
public sealed record NoteRow(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("functie")] string Function,
    [property: JsonPropertyName("datum")] DateOnly Date)
{
    internal static NoteRow? Of(MunicipalityNote? note) => note is null ? null : new(note.Text, note.Function, DateOnly.FromDateTime(note.WrittenAt));
}

/// <summary>The figure that the municipality itself wants to reach, and which document says so.</summary>
public sealed record TargetRow(
    [property: JsonPropertyName("waarde")] double Value,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("link")] string Link,
    [property: JsonPropertyName("functie")] string Function,
    [property: JsonPropertyName("datum")] DateOnly Date)
{
    internal static TargetRow? Of(MunicipalityTarget? target) =>
        target is null ? null : new(target.Value, target.Year, target.Source, target.Link, target.Function, DateOnly.FromDateTime(target.StatedAt));
}
