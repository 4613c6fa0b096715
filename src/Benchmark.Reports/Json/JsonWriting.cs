using System.Text.Encodings.Web;
using System.Text.Json;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Reports.Json;

/// <summary>Parts that several answers share.</summary>
internal static class JsonWriting
{
    /// <summary>Dutch names stay readable; the answers are never placed inside HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A record whose fields are named as the API names them, as UTF-8.</summary>
    public static byte[] Bytes<T>(T record)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            JsonSerializer.Serialize(json, record);
        }

        return stream.ToArray();
    }

    /// <summary>What the municipality says of its figure; null for what it does not say.</summary>
    public static void Said(Utf8JsonWriter json, SaidOfFigure said)
    {
        json.WritePropertyName("toelichtingGemeente");
        JsonSerializer.Serialize(json, NoteRow.Of(said.Note));
        json.WritePropertyName("streefwaarde");
        JsonSerializer.Serialize(json, TargetRow.Of(said.Target));
    }

    /// <summary>An unrounded figure; null when there is none.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>true, false or null.</summary>
    public static void WriteAnswer(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Release(Utf8JsonWriter json, Core.Releases.Release release)
    {
        json.WriteStartObject("versie");
        json.WriteNumber("nummer", release.Number);
        json.WriteString("datum", Date(release.Date));
        json.WriteNumber("methodes", release.MethodsVersion);
        json.WriteEndObject();
    }

    public static void Municipality(Utf8JsonWriter json, Core.Municipalities.Municipality municipality)
    {
        json.WriteStartObject("gemeente");
        json.WriteString("code", municipality.Code);
        json.WriteString("naam", municipality.Name);
        json.WriteEndObject();
    }

    public static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("bron");
        json.WriteString("naam", source.Name);
        json.WriteString("tabel", source.Table);
        json.WriteString("licentie", source.Licence);
        json.WriteEndObject();
    }

    /// <summary>The group: as asked for, and as applied where another one stands in; of a list also what stands in for codes that are not on the division.</summary>
    public static void Group(Utf8JsonWriter json, PeerGroup group, MunicipalityRegister register, Language language)
    {
        json.WriteStartObject("groep");
        json.WriteString("uitdrukking", group.Applied.ToString());
        if (group.FellBack)
        {
            json.WriteString("gevraagd", group.Expression.ToString());
        }

        json.WriteString("naam", Narrator.GroupName(group, register, language));
        json.WriteNumber("aantal", group.Members.Count);
        json.WriteStartArray("kenmerken");
        foreach (var use in group.Characteristics)
        {
            json.WriteStartObject();
            json.WriteString("kenmerk", use.Characteristic.Key);
            json.WriteNumber("gewicht", use.Characteristic.Weight);
            json.WriteString("periode", use.Period.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (group.Departed.Count > 0)
        {
            Departed(json, group.Departed, register);
        }

        json.WriteEndObject();
    }

    private static void Departed(Utf8JsonWriter json, IReadOnlyList<DepartedMember> members, MunicipalityRegister register)
    {
        json.WriteStartArray("vervangen");
        foreach (var departed in members)
        {
            json.WriteStartObject();
            Named(json, departed.Code, register);
            json.WriteStartArray("opvolgers");
            foreach (var successor in departed.Successors)
            {
                json.WriteStartObject();
                Named(json, successor, register);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter json, string code, MunicipalityRegister register)
    {
        json.WriteString("code", code);
        json.WriteString("naam", register.NameOf(code));
    }

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
