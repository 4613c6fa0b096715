using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Storage;

/// <summary>
/// Facts of a finding as a JSON array in which each fact stands with its kind, <c>["period","2024JJ00"]</c>: the sentence that is made of them when they are
/// read back is the sentence of the day itself, in either language. <see cref="Write"/> and <see cref="Read"/> are a pair.
/// </summary>
internal static class FindingFacts
{
    /// <summary>Most characters that are stored.</summary>
    public const int Longest = 2_000;

    private const int LongestText = 200;

    // A sentence names ten of a list and counts the others: their number is kept, and what they are called is not.
    private const int NamesKept = 10;
    private const string NameNotKept = "…";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Facts as JSON; an empty array where even shortened they are too long.</summary>
    public static string Write(IReadOnlyList<object> facts)
    {
        var text = JsonSerializer.Serialize(facts.Select(Parts), Options);
        return text.Length <= Longest ? text : "[]";
    }

    /// <summary>The facts that were written.</summary>
    public static IReadOnlyList<object> Read(string text) =>
        [.. (JsonSerializer.Deserialize<JsonElement[][]>(text, Options) ?? []).Select(parts => Fact(parts[0].GetString()!, parts[1..]))];

    private static object[] Parts(object fact) => fact switch
    {
        int whole => ["whole", whole],
        long whole => ["long", whole],
        // JSON has no word for what is no number.
        double number => ["number", number.ToString("R", CultureInfo.InvariantCulture)],
        bool answer => ["answer", answer],
        Period period => ["period", period.ToString()],
        ObservationStatus status => ["status", (int)status],
        UnreadableCause cause => ["cause", (int)cause],
        Bilingual text => ["texts", Short(text.Dutch), Short(text.English)],
        IReadOnlyList<string> names => ["names", names.Count, .. names.Take(NamesKept).Select(Short)],
        _ => ["text", Short(Convert.ToString(fact, CultureInfo.InvariantCulture) ?? "")],
    };

    private static object Fact(string kind, JsonElement[] parts) => kind switch
    {
        "whole" => parts[0].GetInt32(),
        "long" => parts[0].GetInt64(),
        "number" => double.Parse(parts[0].GetString()!, CultureInfo.InvariantCulture),
        "answer" => parts[0].GetBoolean(),
        "period" => Period.Parse(parts[0].GetString()!, CultureInfo.InvariantCulture),
        "status" => (ObservationStatus)parts[0].GetInt32(),
        "cause" => (UnreadableCause)parts[0].GetInt32(),
        "texts" => new Bilingual(parts[0].GetString()!, parts[1].GetString()!),
        "names" => Names(parts[0].GetInt32(), [.. parts[1..].Select(name => name.GetString()!)]),
        "text" => parts[0].GetString()!,
        _ => throw new InvalidOperationException($"'{kind}' is no kind of a fact."),
    };

    private static IReadOnlyList<string> Names(int count, string[] kept) => [.. kept, .. Enumerable.Repeat(NameNotKept, count - kept.Length)];

    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
