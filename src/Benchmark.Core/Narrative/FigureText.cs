using System.Globalization;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

/// <summary>The one formatter that makes every shown figure.</summary>
public static class FigureText
{
    private const int MostDecimals = 12;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Culture in which figures of a language are written.</summary>
    public static CultureInfo Culture(Language language) => language == Language.English ? English : Dutch;

    /// <summary>r(·): rounds half away from zero to a number of decimals, without a negative zero. NaN stays NaN.</summary>
    public static double Round(double value, int decimals)
    {
        // Through decimal where it fits: 0.285 is stored a hair below and would round down as a double.
        if (Math.Abs(value) < 1e12)
        {
            var rounded = (double)Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
            return rounded == 0 ? 0 : rounded;
        }

        return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>A number with grouping and a fixed number of decimals: <c>1.234,5</c>; an en dash for NaN.</summary>
    public static string Number(double value, int decimals, Language language = Language.Dutch) =>
        double.IsNaN(value) ? "–" : Round(value, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Culture(language));

    /// <summary>A value of an indicator without its unit.</summary>
    public static string Number(double value, Indicator indicator, Language language = Language.Dutch) => Number(value, indicator.Decimals, language);

    /// <summary>A value with what is written round it: <c>€ 33.300</c>, <c>5,8%</c>.</summary>
    public static string Value(double value, Indicator indicator, Language language = Language.Dutch) =>
        double.IsNaN(value) ? "–" : indicator.Unit.Prefix + Number(value, indicator, language) + indicator.Unit.Suffix;

    /// <summary>A value that stands alone, with its whole unit and no part of it twice: <c>€ 2.902 per inwoner</c>, <c>5,8% van de lasten</c>.</summary>
    public static string ValueWithUnit(double value, Indicator indicator, Language language = Language.Dutch)
    {
        var label = indicator.Unit.Label.In(language).Replace('\u00A0', ' ');
        foreach (var written in (ReadOnlySpan<string>)[indicator.Unit.Suffix.Replace('\u00A0', ' ').Trim(), indicator.Unit.Prefix.StartsWith('€') ? "euro" : ""])
        {
            label = label.StartsWith(written, StringComparison.OrdinalIgnoreCase) ? label[written.Length..].TrimStart() : label;
        }

        // A unit of a count is written in the plural: "1 algoritmes" is no Dutch.
        var plural = indicator.Kind == IndicatorKind.Count && Round(value, indicator.Decimals) == 1 && label.Length > 0;
        return (Value(value, indicator, language) + " " + (plural ? $"({label})" : label)).TrimEnd();
    }

    /// <summary>
    /// The absolute difference of two shown values: what is subtracted are the figures as they are shown, so that a reader's own
    /// subtraction gives the same.
    /// </summary>
    public static string Difference(double a, double b, Indicator indicator, Language language = Language.Dutch) =>
        indicator.Unit.DifferencePrefix
        + Number(Math.Abs(ShownDifference(a, b, indicator)), indicator, language)
        + indicator.Unit.DifferenceSuffix.In(language);

    /// <summary>r(a) − r(b), free of binary dust.</summary>
    public static double ShownDifference(double a, double b, Indicator indicator) =>
        Round(Round(a, indicator.Decimals) - Round(b, indicator.Decimals), indicator.Decimals);

    /// <summary>
    /// The fewest decimals with which what is shown says what is so: a difference of 0,049 is not told to count beside a least one of 0,05 by
    /// writing both as 0,0.
    /// </summary>
    /// <param name="least">Where to begin: the decimals of the figures, 0 or more.</param>
    /// <param name="isTrue">Whether the figures, rounded to a number of decimals, say what is so.</param>
    /// <returns>At most 12: figures that differ only beyond that are equal.</returns>
    public static int DecimalsToTell(int least, Func<int, bool> isTrue)
    {
        var decimals = least;
        while (decimals < MostDecimals && !isTrue(decimals))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>The sign that stands before a shown difference: "+", "−", or nothing where there is none.</summary>
    public static string Sign(double shown) => shown > 0 ? "+" : shown < 0 ? "−" : "";

    /// <summary>A period as people write it: <c>2023</c>, <c>1e kwartaal 2023</c>.</summary>
    public static string Period(Period period, Language language = Language.Dutch) => period.Quarter == 0
        ? period.Year.ToString(CultureInfo.InvariantCulture)
        : language == Language.English
            ? string.Create(CultureInfo.InvariantCulture, $"quarter {period.Quarter} of {period.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{period.Quarter}e kwartaal {period.Year}");

    /// <summary>A period after "in" or "over": <c>2023</c>, <c>het 1e kwartaal van 2023</c>.</summary>
    public static string PeriodInSentence(Period period, Language language = Language.Dutch) => period.Quarter == 0
        ? Period(period, language)
        : language == Language.English
            ? "the " + Ordinal(period.Quarter) + string.Create(CultureInfo.InvariantCulture, $" quarter of {period.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"het {period.Quarter}e kwartaal van {period.Year}");

    /// <summary>A date: <c>24 november 2026</c>.</summary>
    public static string Date(DateOnly date, Language language = Language.Dutch) => date.ToString("d MMMM yyyy", Culture(language));

    private static string Ordinal(int quarter) => quarter switch { 1 => "first", 2 => "second", 3 => "third", _ => "fourth" };
}
