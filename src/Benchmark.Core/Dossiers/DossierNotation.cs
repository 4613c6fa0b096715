using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.Dossiers;

/// <summary>
/// A dossier as text: JSON, in the reader's own browser and inside a link. Whatever comes back may have been changed by anybody, so it is
/// read as a stranger's. <see cref="Write"/> and <see cref="Read"/> are a pair.
/// </summary>
public static class DossierNotation
{
    /// <summary>Longest text that is read, in characters: a full dossier with full notes stays below it.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>Name under which a refusal tells what was wrong.</summary>
    public const string Parameter = "dossier";

    // It stands in storage and in forms, never inside a script or a tag: letters with accents may stay letters.
    private static readonly DossierJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>As JSON: <c>{titel, onderdelen:[{adres, notitie}], brief:{naam, van, aan, zaaknummer, onderwerp}}</c>.</summary>
    public static string Write(Dossier dossier) => JsonSerializer.Serialize(
        new DossierText(
            dossier.Title,
            [.. dossier.Items.Select(item => new ItemText(item.Address, item.Note))],
            new LetterText(dossier.Letter.Name, dossier.Letter.From, dossier.Letter.To, dossier.Letter.CaseNumber, dossier.Letter.Subject)),
        Json.DossierText);

    /// <summary>Reads JSON; an empty text is an empty dossier, what is left out is empty, and of a view that stands in it twice the first counts.</summary>
    /// <exception cref="RefusedException">No dossier, too long, too many views, or an address that is not one of this site; says which.</exception>
    public static Dossier Read(string text)
    {
        if (text.Length == 0)
        {
            return Dossier.Empty;
        }

        if (text.Length > LongestText)
        {
            throw Refused(DossierTexts.TooLong);
        }

        DossierText? read;
        try
        {
            read = JsonSerializer.Deserialize(text, Json.DossierText);
        }
        catch (JsonException)
        {
            throw Refused(DossierTexts.Unreadable);
        }

        if (read is null)
        {
            throw Refused(DossierTexts.Unreadable);
        }

        if (read.Items is { Count: > Dossier.MostItems })
        {
            throw Refused(DossierTexts.TooMany, ("aantal", read.Items.Count), ("meeste", Dossier.MostItems));
        }

        var letter = read.Letter;
        return new Dossier(
            Within(read.Title, Dossier.LongestTitle),
            [.. (read.Items ?? []).Select(ItemOf).DistinctBy(item => item.Address, StringComparer.Ordinal)],
            letter is null ? LetterFields.Empty : new(Field(letter.Name), Field(letter.From), Field(letter.To), Field(letter.CaseNumber), Field(letter.Subject)));
    }

    /// <summary>Why a text is no dossier, or is too long to be one.</summary>
    public static RefusedException Refused(bool isTooLong) => Refused(isTooLong ? DossierTexts.TooLong : DossierTexts.Unreadable);

    private static DossierItem ItemOf(ItemText? item, int index) =>
        item?.Address is { Length: > 0 and <= DossierItem.LongestAddress } address && IsOfThisSite(address)
            ? new(address, Within(item.Note, DossierItem.LongestNote))
            : throw Refused(DossierTexts.BadAddress, ("nummer", index + 1));

    // Nothing of two slashes, a backslash or a control character: it is shown as a link.
    private static bool IsOfThisSite(string address) =>
        address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(char.IsControl);

    private static string Field(string? text) => Within(text, LetterFields.LongestField);

    // What is too long was never typed here: the fields end there.
    private static string Within(string? text, int longest) => text is null ? "" : text.Length <= longest ? text : text[..longest];

    private static RefusedException Refused(Template template, params (string Name, int Value)[] values) => new(new Refusal(
        RefusalKind.Invalid,
        Parameter,
        template.InBoth(language => [.. values.Select(value => (value.Name, FigureText.Number(value.Value, 0, language)))])));
}

internal sealed record DossierText(
    [property: JsonPropertyName("titel")] string? Title, [property: JsonPropertyName("onderdelen")] IReadOnlyList<ItemText?>? Items, [property: JsonPropertyName("brief")] LetterText? Letter);

internal sealed record ItemText([property: JsonPropertyName("adres")] string? Address, [property: JsonPropertyName("notitie")] string? Note);

internal sealed record LetterText(
    [property: JsonPropertyName("naam")] string? Name,
    [property: JsonPropertyName("van")] string? From,
    [property: JsonPropertyName("aan")] string? To,
    [property: JsonPropertyName("zaaknummer")] string? CaseNumber,
    [property: JsonPropertyName("onderwerp")] string? Subject);

[JsonSerializable(typeof(DossierText))]
internal sealed partial class DossierJson : JsonSerializerContext;
