using System.Globalization;
using System.Text.Json;
using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Words;

namespace Benchmark.Web.Api;

/// <summary>What is sent to save a group. Every field that is not here is refused by name: a typing error would else be lost without a word.</summary>
/// <param name="Municipality">CBS code: for whom a definition is read that is to be frozen and depends on the own municipality.</param>
/// <param name="StartedFrom">The version that the editor saw when he began; only for a change.</param>
internal sealed record GroupBody(
    string Name,
    string Why,
    string Question,
    GroupExpression Definition,
    GroupVisibility Visibility,
    bool Frozen,
    string? Municipality,
    int? StartedFrom)
{
    /// <summary>Every text at its longest fits, each character written as an escape of six; what is larger than this the server refuses unread.</summary>
    public const int MostBytes = 48 * 1024;

    private const string Whole = "inhoud";
    private const string StartedFromField = "vorigeVersie";
    private static readonly string[] Fields = ["naam", "waarom", "vraag", "definitie", "zichtbaarheid", "vastgezet", "gemeente"];
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads a body.</summary>
    /// <param name="request">Its content is JSON by its type.</param>
    /// <param name="isChange">Whether it changes a group that is there: then it says from which version the editor began.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="RefusedException">It cannot be read; the sentence names the field, or the line.</exception>
    public static async Task<GroupBody> ReadAsync(HttpRequest request, bool isChange, CancellationToken cancellation)
    {
        var content = await BytesAsync(request, cancellation);
        try
        {
            using var document = JsonDocument.Parse(content, Strict);
            return Of(document.RootElement, isChange ? [.. Fields, StartedFromField] : Fields);
        }
        catch (JsonException wrong)
        {
            var (line, sign) = (Number(wrong.LineNumber + 1 ?? 1), Number(wrong.BytePositionInLine + 1 ?? 1));
            throw ParameterReader.Refuse(Whole, new(
                $"De inhoud kunnen we niet lezen als JSON: zie regel {line}, teken {sign}. Stuur één object, met elk veld één keer.",
                $"The content cannot be read as JSON: see line {line}, character {sign}. Send one object, with each field once."));
        }
        catch (InvalidOperationException)
        {
            // Half a character, such as \ud800 alone: only found when the text is made.
            throw ParameterReader.Refuse(Whole, new("In de inhoud staan tekens die geen tekst zijn. Stuur leesbare tekst in UTF-8.", "The content holds characters that are no text. Send readable text in UTF-8."));
        }
    }

    private static GroupBody Of(JsonElement body, string[] known)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw ParameterReader.Refuse(Whole, new(
                $"De inhoud is geen object. Stuur een object met deze velden: {string.Join(", ", known)}.", $"The content is no object. Send an object with these fields: {string.Join(", ", known)}."));
        }

        if (body.EnumerateObject().Select(field => field.Name).FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw ParameterReader.Refuse(unknown, new(
                $"Het veld '{unknown}' bestaat hier niet. U kunt gebruiken: {string.Join(", ", known)}.", $"The field '{unknown}' does not exist here. Known are: {string.Join(", ", known)}."));
        }

        return new(
            Text(body, "naam") ?? throw Missing("naam", "100.000+"),
            Text(body, "waarom") ?? "",
            Text(body, "vraag") ?? "",
            DefinitionOf(Text(body, "definitie") ?? throw Missing("definitie", "inwoners:100000-")),
            VisibilityOf(Text(body, "zichtbaarheid") ?? ApiWords.Of(GroupVisibility.Own)),
            YesOrNo(body, "vastgezet"),
            Text(body, "gemeente") is { } code ? ParameterReader.MunicipalityCode("gemeente", code) : null,
            known.Contains(StartedFromField) ? VersionOf(body) : null);
    }

    private static async Task<byte[]> BytesAsync(HttpRequest request, CancellationToken cancellation)
    {
        // The length that is told first, because the server itself refuses to read what is larger than it takes.
        var content = new MemoryStream();
        var part = new byte[4096];
        for (var read = 1; request.ContentLength is not > MostBytes && content.Length <= MostBytes && read > 0;)
        {
            read = await request.Body.ReadAsync(part, cancellation);
            content.Write(part, 0, read);
        }

        return request.ContentLength is not > MostBytes && content.Length <= MostBytes
            ? content.ToArray()
            : throw ParameterReader.Refuse(Whole, new(
                $"De inhoud is groter dan {MostBytes / 1024} kB. Zoveel heeft geen groep nodig; maak de teksten of de definitie korter.",
                $"The content is larger than {MostBytes / 1024} kB. No group needs that much; make texts or definition shorter."));
    }

    private static string? Text(JsonElement body, string name) => !body.TryGetProperty(name, out var field) ? null : field.ValueKind switch
    {
        JsonValueKind.String => field.GetString(),
        JsonValueKind.Null => null,
        _ => throw ParameterReader.Refuse(name, new($"Het veld '{name}' is geen tekst. Zet de waarde tussen aanhalingstekens.", $"The field '{name}' is no text. Put its value between quotes.")),
    };

    private static bool YesOrNo(JsonElement body, string name) => body.TryGetProperty(name, out var field) && field.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw ParameterReader.Refuse(name, new($"Het veld '{name}' is true of false.", $"The field '{name}' is true or false.")),
    };

    private static int VersionOf(JsonElement body) =>
        body.TryGetProperty(StartedFromField, out var field) && field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var version) && version > 0
            ? version
            : throw ParameterReader.Refuse(StartedFromField, new(
                "Het veld 'vorigeVersie' ontbreekt of is geen geheel getal vanaf 1. Geef het nummer van de versie waar u mee begon: zo gaat geen wijziging van een ander verloren.",
                "The field 'vorigeVersie' is missing or no whole number from 1. Give the number of the version that you began with: so no change of another is lost."));

    private static GroupExpression DefinitionOf(string text) =>
        GroupExpressionParser.TryParse(text, out var definition, out var problem) ? definition : throw ParameterReader.Refuse("definitie", problem);

    private static GroupVisibility VisibilityOf(string word)
    {
        var all = Enum.GetValues<GroupVisibility>();
        var words = string.Join(", ", all.Select(ApiWords.Of));
        return Array.FindIndex(all, one => ApiWords.Of(one) == word) is >= 0 and var index
            ? all[index]
            : throw ParameterReader.Refuse("zichtbaarheid", new($"Dit is geen zichtbaarheid. Mogelijk is een van: {words}.", $"This is no visibility. Possible is one of: {words}."));
    }

    private static RefusedException Missing(string name, string example) => ParameterReader.Refuse(name, new(
        $"Het veld '{name}' ontbreekt. Geef bijvoorbeeld \"{name}\": \"{example}\".", $"The field '{name}' is missing. Give for example \"{name}\": \"{example}\"."));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
