using System.Text.Json.Serialization;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Json;
using Benchmark.Reports.Words;

namespace Benchmark.Web.Api;

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
