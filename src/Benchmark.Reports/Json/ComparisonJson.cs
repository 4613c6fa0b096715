using System.Text.Json;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>A comparison as the API and the command line tell it: one shape, unrounded figures, missing is null.</summary>
public static class ComparisonJson
{
    /// <summary>UTF-8 bytes of the answer.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="register">Names of the release, for the group.</param>
    /// <param name="language">Language of the generated texts; names of fields and fixed words stay Dutch.</param>
    public static byte[] Write(Comparison comparison, MunicipalityRegister register, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonWriting.Options))
        {
            json.WriteStartObject();
            Question(json, comparison, register, language);
            Figures(json, comparison);
            json.WriteString("zin", Narrator.Tell(comparison, language).ToString());
            JsonWriting.Said(json, comparison.Said);
            JsonWriting.Source(json, comparison.Indicator.Source);
            Members(json, comparison);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Question(Utf8JsonWriter json, Comparison comparison, MunicipalityRegister register, Language language)
    {
        json.WriteString("indicator", comparison.Indicator.Code);
        json.WriteString("eenheid", comparison.Indicator.Unit.Label.In(language));
        json.WriteString("periode", comparison.Period.Period.ToString());
        json.WriteNumber("indeling", comparison.Period.DivisionYear);
        JsonWriting.Release(json, comparison.Release);
        json.WriteString("taal", ApiWords.Of(language));
        JsonWriting.Municipality(json, comparison.Municipality);
        JsonWriting.Group(json, comparison.Group, register, language);
    }

    private static void Figures(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteFigure("waarde", comparison.Own.Value);
        json.WriteString("status", ApiWords.Of(comparison.Own.Status));
        json.WriteBoolean("herberekend", comparison.Own.Recalculated);
        json.WriteString("zekerheid", ApiWords.Of(comparison.Indicator.Certainty));
        Interval(json, comparison.Own.Interval);
        json.WriteNumber("aantalMetWaarde", comparison.OthersWithValue);
        json.WriteFigure("mediaan", comparison.Median);
        json.WriteFigure("q1", comparison.Q1);
        json.WriteFigure("q3", comparison.Q3);
        json.WriteFigure("gepoold", comparison.Pooled);
        json.WriteFigure("percentiel", comparison.Percentile);
        json.WriteNumber("lager", comparison.Lower);
        json.WriteNumber("hoger", comparison.Higher);
        json.WriteString("oordeel", ApiWords.Of(comparison.Verdict));
        json.WriteString("reden", ApiWords.Of(comparison.Reason, comparison.Own.Status));
        json.WriteAnswer("gunstig", comparison.Favourable);
        json.WriteAnswer("zeker", comparison.Certain);
        if (comparison.DespiteFamily)
        {
            json.WriteBoolean("tochGeoordeeld", true);
        }

        if (comparison.Reason == NoVerdictReason.NotComparable)
        {
            json.WriteString("vergelijkbaarAls", comparison.Indicator.ComparableAs);
        }

        if (comparison.Rank is { } rank)
        {
            json.WriteNumber("rang", rank.Position);
            json.WriteNumber("rangVan", rank.Of);
            json.WriteStartObject("rangInterval");
            json.WriteNumber("van", rank.From);
            json.WriteNumber("tot", rank.To);
            json.WriteEndObject();
        }
    }

    private static void Members(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartArray("leden");
        foreach (var member in comparison.Members)
        {
            json.WriteStartObject();
            json.WriteString("code", member.Code);
            json.WriteString("naam", member.Name);
            json.WriteFigure("waarde", member.Value);
            json.WriteString("status", ApiWords.Of(member.Status));
            Interval(json, member.Interval);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Interval(Utf8JsonWriter json, Interval? interval)
    {
        if (interval is null)
        {
            json.WriteNull("interval");
            return;
        }

        json.WriteStartObject("interval");
        json.WriteFigure("onder", interval.Lower);
        json.WriteFigure("boven", interval.Upper);
        json.WriteNumber("niveau", interval.Level);
        json.WriteString("methode", ApiWords.Of(interval.Method));
        json.WriteEndObject();
    }
}
