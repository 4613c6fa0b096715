using System.Text.Json;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>What belongs beside a file of figures (formaat=metadata): what it is, who published it, against whom and how it was compared.</summary>
public static class ComparisonMetadata
{
    /// <summary>UTF-8 bytes of the sidecar.</summary>
    /// <param name="comparison">The comparison that the file holds.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="link">Fixed address of the page.</param>
    /// <param name="language">Language of texts.</param>
    public static byte[] Write(Comparison comparison, MunicipalityRegister register, string link, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonWriting.Options))
        {
            json.WriteStartObject();
            Indicator(json, comparison.Indicator, language);
            json.WriteString("periode", comparison.Period.Period.ToString());
            json.WriteNumber("indeling", comparison.Period.DivisionYear);
            JsonWriting.Municipality(json, comparison.Municipality);
            JsonWriting.Group(json, comparison.Group, register, language);
            Members(json, comparison);
            JsonWriting.Said(json, comparison.Said);
            JsonWriting.Source(json, comparison.Indicator.Source);
            JsonWriting.Release(json, comparison.Release);
            Method(json, comparison);
            json.WriteString("kolommen", string.Join(',', Csv.CsvRows.Header));
            json.WriteString("link", link);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Indicator(Utf8JsonWriter json, Indicator indicator, Language language)
    {
        json.WriteStartObject("indicator");
        json.WriteString("code", indicator.Code);
        json.WriteString("naam", indicator.Name.In(language));
        json.WriteString("vraag", indicator.Question);
        json.WriteString("definitie", indicator.Definition);
        json.WriteString("eenheid", indicator.Unit.Label.In(language));
        json.WriteNumber("decimalen", indicator.Decimals);
        json.WriteString("soort", ApiWords.Of(indicator.Kind));
        json.WriteString("zekerheid", ApiWords.Of(indicator.Certainty));
        json.WriteString("richting", ApiWords.Of(indicator.Direction.Direction));
        json.WriteString("richtingVastgesteldDoor", indicator.Direction.DecidedBy);
        json.WriteString("teller", indicator.Ratio?.Numerator);
        json.WriteString("noemer", indicator.Ratio?.Denominator);
        if (indicator.Ratio is { } ratio)
        {
            json.WriteNumber("vermenigvuldiger", ratio.Multiplier);
        }
        else
        {
            json.WriteNull("vermenigvuldiger");
        }

        json.WriteString("opmerking", indicator.Note);
        json.WriteString("geld", indicator.Money);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartArray("leden");
        foreach (var member in comparison.Members)
        {
            json.WriteStartObject();
            json.WriteString("code", member.Code);
            json.WriteString("naam", member.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Method(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartObject("methode");
        json.WriteNumber("versie", comparison.Release.MethodsVersion);
        json.WriteString("onzekerheid", ApiWords.Of(comparison.Indicator.Uncertainty));
        json.WriteString("interval", comparison.Own.Interval is { } interval ? ApiWords.Of(interval.Method) : null);
        json.WriteFigure("relevantVerschil", comparison.RelevantDifference);
        json.WriteEndObject();
    }
}
