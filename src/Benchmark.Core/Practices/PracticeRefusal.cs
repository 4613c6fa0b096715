using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.Practices;

/// <summary>Why a practice is not kept or found, and what is possible. Parameters are named as in the API.</summary>
public static class PracticeRefusal
{
    /// <summary>No practice of that name.</summary>
    public static Refusal Unknown() => Make(RefusalKind.NotFound, "praktijk", PracticeTexts.Unknown);

    /// <summary>Somebody who does not work for the association.</summary>
    public static Refusal NotYours() => Make(RefusalKind.Forbidden, "praktijk", PracticeTexts.NotYours);

    /// <summary>There are as many as are kept.</summary>
    public static Refusal TooMany(int most) => Make(RefusalKind.Invalid, "praktijk", PracticeTexts.TooMany, ("hoogste", Number(most)));

    internal static Refusal Text(string field, int length, int most) => length == 0
        ? Make(RefusalKind.Invalid, field, PracticeTexts.Missing, ("veld", field))
        : Make(RefusalKind.Invalid, field, PracticeTexts.TooLong, ("veld", field), ("aantal", Number(length)), ("hoogste", Number(most)));

    internal static Refusal Indicators() => Make(RefusalKind.Invalid, "indicatoren", PracticeTexts.Indicators, ("hoogste", Number(PracticeRules.MostIndicators)));

    internal static Refusal Mailbox() => Make(RefusalKind.Invalid, "postbus", PracticeTexts.Mailbox);

    internal static Refusal Date() => Make(RefusalKind.Invalid, "datum", PracticeTexts.Date);

    private static Refusal Make(RefusalKind kind, string parameter, Template template, params (string, string)[] values) => new(kind, parameter, template.InBoth(_ => values));

    private static string Number(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
}
