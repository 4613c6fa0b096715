using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Storage;

/// <summary>The facts of a finding as JSON, so that its sentence is the same in both languages after it was stored. <see cref="Write"/> and <see cref="Read"/> are a pair.</summary>
internal static class FactNotation
{
    /// <summary>Longest text that is stored.</summary>
    public const int Longest = 2000;

    private const int NamesKept = 10;
    private const int LongestText = 400;

    private const string Period = "p";
    private const string Status = "s";
    private const string Cause = "c";
    private const string Names = "names";
    private const string More = "more";

    /// <summary>Facts as JSON of at most <see cref="Longest"/> characters; what a supplier wrote is cut off, names beyond the first ten are counted.</summary>
    public static string Write(IReadOnlyList<object> facts)
    {
        // Signs that JSON escapes take up to six characters: what does not fit is cut shorter until it does.
        for (var longest = LongestText; ; longest /= 2)
        {
            var text = JsonSerializer.Serialize(new JsonArray([.. facts.Select(fact => OneOf(fact, longest))]));
            if (text.Length <= Longest || longest == 0)
            {
                return text;
            }
        }
    }

    /// <summary>The facts again; numbers are all <see cref="double"/>.</summary>
    public static IReadOnlyList<object> Read(string text) => [.. JsonNode.Parse(text)!.AsArray().Select(FactOf)];

    private static JsonNode? OneOf(object fact, int longest) => fact switch
    {
        bool yes => yes,
        double number => double.IsFinite(number) ? number : null,
        int whole => whole,
        long whole => whole,
        Core.Indicators.Period period => new JsonObject { [Period] = period.ToString() },
        ObservationStatus status => new JsonObject { [Status] = status.ToString() },
        UnreadableCause cause => new JsonObject { [Cause] = cause.ToString() },
        Bilingual both => new JsonObject { ["nl"] = Short(both.Dutch, longest), ["en"] = Short(both.English, longest) },
        IReadOnlyList<string> names => new JsonObject
        {
            [Names] = new JsonArray([.. names.Take(NamesKept).Select(name => (JsonNode)Short(name, longest / 2))]),
            [More] = Math.Max(0, names.Count - NamesKept),
        },
        _ => Short(Convert.ToString(fact, CultureInfo.InvariantCulture) ?? "", longest),
    };

    private static object FactOf(JsonNode? fact) => fact switch
    {
        null => double.NaN,
        JsonObject written when written[Period] is { } period => Core.Indicators.Period.Parse((string)period!, CultureInfo.InvariantCulture),
        JsonObject written when written[Status] is { } status => Enum.Parse<ObservationStatus>((string)status!),
        JsonObject written when written[Cause] is { } cause => Enum.Parse<UnreadableCause>((string)cause!),
        // How many more there are is told; which, is not.
        JsonObject written when written[Names] is { } names => (IReadOnlyList<string>)
            [.. names.AsArray().Select(name => (string)name!), .. Enumerable.Repeat("…", (int)written[More]!)],
        JsonObject written => new Bilingual((string)written["nl"]!, (string)written["en"]!),
        _ => fact.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => (double)fact,
            _ => (string)fact!,
        },
    };

    private static string Short(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
