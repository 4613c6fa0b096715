using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Benchmark.Core.Indicators;

namespace Benchmark.Cli;

/// <summary>In which form and language a steward is answered: a table for who reads along, unless a file is asked for.</summary>
internal static class AnswerForm
{
    public const string Table = "table";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An option with a table as default.</summary>
    /// <param name="others">What else there is.</param>
    public static Option<string> Format(params string[] others)
    {
        var format = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = _ => Table };
        format.AcceptOnlyFromAmong([Table, .. others]);
        return format;
    }

    public static Option<string> Language()
    {
        var language = new Option<string>("--language") { Description = "Language of names and sentences.", DefaultValueFactory = _ => "nl" };
        language.AcceptOnlyFromAmong("nl", "en");
        return language;
    }

    public static Language Spoken(string language) => language == "en" ? Core.Indicators.Language.English : Core.Indicators.Language.Dutch;

    /// <summary>A record as lines of JSON.</summary>
    public static string Json<T>(T record) => JsonSerializer.Serialize(record, Readable) + "\n";
}
