using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>A mapping as JSON. <see cref="Write"/> and <see cref="TryRead"/> are a pair.</summary>
public static class SourceMappingNotation
{
    /// <summary>Longest text that is read, in characters.</summary>
    public const int LongestText = 1_000_000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // A misspelt member would silently be a setting that is not there.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        // It stands in storage and in forms, never inside a script or a tag: letters with accents may stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new PeriodConverter() },
    };

    /// <summary>As JSON, members in camel case, periods in CBS notation.</summary>
    public static string Write(SourceMapping mapping) => JsonSerializer.Serialize(mapping, Options);

    /// <summary>Reads JSON; strictly: a member that is not known, occurs twice or is not there refuses it.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="mapping">The mapping; not checked by <see cref="SourceMappingRules"/>.</param>
    /// <param name="problem">What is wrong and where, in English, as who writes JSON reads it.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out SourceMapping? mapping, [NotNullWhen(false)] out string? problem)
    {
        (mapping, problem) = (null, null);
        if (text.Length > LongestText)
        {
            problem = $"The mapping has more than {LongestText} characters.";
            return false;
        }

        try
        {
            mapping = JsonSerializer.Deserialize<SourceMapping>(text, Options);
            problem = mapping is null ? "There is no mapping." : null;
        }
        catch (JsonException cause)
        {
            problem = cause.Message;
        }

        return mapping is not null;
    }

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Period.TryParse(reader.GetString(), null, out var period)
                ? period
                : throw new JsonException("There must be a period such as \"2023JJ00\" or \"2023KW01\".");

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
