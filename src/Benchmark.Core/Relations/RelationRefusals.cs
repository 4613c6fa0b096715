using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.Relations;

/// <summary>Why two figures cannot be laid beside each other, and what is possible.</summary>
public static class RelationRefusals
{
    /// <summary>Name in addresses of the figure that is asked about.</summary>
    public const string First = "cijfer";

    /// <summary>Name in addresses of the figure that it is laid beside.</summary>
    public const string Second = "met";

    /// <summary>Name in addresses of the period of the second figure.</summary>
    public const string SecondPeriod = "periodeMet";

    /// <summary>The same figure twice.</summary>
    public static Refusal SameTwice(Indicator indicator) => Make(Second, RelationTexts.SameTwice, language => [("naam", indicator.Name.In(language))]);

    /// <summary>A class or yes/no.</summary>
    public static Refusal NoQuantity(Indicator indicator, string parameter) => Make(parameter, RelationTexts.NoQuantity, language => [("naam", indicator.Name.In(language))]);

    /// <summary>Periods more than four years apart.</summary>
    public static Refusal TooFarApart(Indicator first, Period firstPeriod, Indicator second, Period secondPeriod) => Make(Second, RelationTexts.TooFarApart, language =>
    [
        ("cijfer", first.Name.In(language)),
        ("periode", FigureText.PeriodInSentence(firstPeriod, language)),
        ("met", second.Name.In(language)),
        ("periodemet", FigureText.PeriodInSentence(secondPeriod, language)),
    ]);

    private static Refusal Make(string parameter, Template template, Func<Language, (string, string)[]> values) => new(RefusalKind.Invalid, parameter, template.InBoth(values));
}
