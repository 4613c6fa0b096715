using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>On which boundaries the figures stand when a division was asked for, and else where own boundaries moved between two periods; empty when neither.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="development">Its development.</param>
    /// <param name="register">The municipalities of the release.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<string> OnBoundaries(Comparison comparison, Development development, MunicipalityRegister register, Language language = Language.Dutch) =>
        comparison.ToldOn is { } year ? [.. Told(comparison, year, language)] : [.. Breaks(comparison.Municipality, development, register, language)];

    private static IEnumerable<string> Told(Comparison comparison, int year, Language language)
    {
        var (recalculated, not) = (comparison.Members.Count(member => member.Recalculated), comparison.Members.Count(member => member.Status == ObservationStatus.BoundariesDiffer));
        (string, string) On() => ("indeling", Year(year));
        (string, string)[] Of(int count) => [("aantal", Count(count, language)), ("alle", Count(comparison.Members.Count, language))];
        yield return recalculated == 0 ? DivisionTexts.Told.Fill(language, On()) : DivisionTexts.Recalculated.Fill(language, [On(), .. Of(recalculated)]);
        if (not > 0)
        {
            yield return DivisionTexts.NotRecalculated.Fill(language, Of(not));
        }

        if (comparison.Own.IsEstimatedBySplit)
        {
            yield return DivisionTexts.Estimated.Fill(language, ("gemeente", comparison.Municipality.Name));
        }
    }

    private static IEnumerable<string> Breaks(Municipality own, Development development, MunicipalityRegister register, Language language)
    {
        var held = development.Points.Where(point => point.Own.HasValue).Select(point => point.Period.DivisionYear).ToArray();
        var broken = held.Zip(held.Skip(1)).Where(pair => pair.First != pair.Second && register.TouchedBetween(pair.First, pair.Second).Contains(own.Code))
            .Select(pair => $"{Year(pair.First)}–{Year(pair.Second)}").Distinct().ToArray();
        if (broken.Length > 0)
        {
            yield return DivisionTexts.Break.Fill(language, ("gemeente", own.Name), ("jaren", string.Join(", ", broken)));
        }
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
