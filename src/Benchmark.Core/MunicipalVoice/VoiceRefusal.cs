using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.MunicipalVoice;

/// <summary>Why what a municipality says is not kept, and what is possible.</summary>
public static class VoiceRefusal
{
    /// <summary>Somebody who does not work for the municipality.</summary>
    public static Refusal NotYours(string municipality) => Make(RefusalKind.Forbidden, Refusals.OwnMunicipality, VoiceTexts.NotYours, ("gemeente", municipality));

    /// <summary>The figure does not exist.</summary>
    public static Refusal NoSuchPeriod() => Make(RefusalKind.Invalid, "periode", VoiceTexts.NoSuchPeriod);

    /// <summary>As much was written as is kept.</summary>
    public static Refusal TooMany(int most) => Make(RefusalKind.Invalid, "toelichting", VoiceTexts.TooMany, ("hoogste", Number(most)));

    internal static Refusal TooLong(string field, int length, int most) =>
        Make(RefusalKind.Invalid, field, VoiceTexts.TooLong, ("veld", field), ("aantal", Number(length)), ("hoogste", Number(most)));

    internal static Refusal NoFunction() => Make(RefusalKind.Invalid, "functie", VoiceTexts.NoFunction);

    internal static Refusal FunctionIsNoAddress() => Make(RefusalKind.Invalid, "functie", VoiceTexts.FunctionIsNoAddress);

    internal static Refusal NoTargetHere() => Make(RefusalKind.Invalid, "streefwaarde", VoiceTexts.NoTargetHere);

    internal static Refusal OutOfRange(Indicator indicator) => new(RefusalKind.Invalid, "streefwaarde", indicator.Range switch
    {
        { Min: { } least, Max: { } most } => VoiceTexts.OutOfRange.InBoth(language => [("laagste", FigureText.Value(least, indicator, language)), ("hoogste", FigureText.Value(most, indicator, language))]),
        { Min: { } least } => VoiceTexts.BelowRange.InBoth(language => [("laagste", FigureText.Value(least, indicator, language))]),
        _ => VoiceTexts.AboveRange.InBoth(language => [("hoogste", FigureText.Value(indicator.Range.Max ?? double.NaN, indicator, language))]),
    });

    internal static Refusal NoNumber() => Make(RefusalKind.Invalid, "streefwaarde", VoiceTexts.NoNumber);

    internal static Refusal Year(int first, int last) => Make(
        RefusalKind.Invalid, "jaar", VoiceTexts.Year, ("eerste", first.ToString(CultureInfo.InvariantCulture)), ("laatste", last.ToString(CultureInfo.InvariantCulture)));

    internal static Refusal NoSource() => Make(RefusalKind.Invalid, "bron", VoiceTexts.NoSource);

    internal static Refusal NoLink(int most) => Make(RefusalKind.Invalid, "link", VoiceTexts.NoLink, ("hoogste", Number(most)));

    private static Refusal Make(RefusalKind kind, string parameter, Template template, params (string, string)[] values) => new(kind, parameter, template.InBoth(_ => values));

    private static string Number(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
}
