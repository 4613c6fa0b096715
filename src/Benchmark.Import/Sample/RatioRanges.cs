using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Storage;

namespace Benchmark.Import.Sample;

/// <summary>Checks ratios, which have no file of their own, against their hard range: a share above 100 means that x is greater than n.</summary>
internal static class RatioRanges
{
    public static void Check(IReadOnlyList<Indicator> indicators, IReadOnlyList<Observation> observations, List<SampleFinding> findings)
    {
        var bounded = indicators.Where(indicator => indicator.Ratio is not null && indicator.Range != ValueRange.Any).ToArray();
        var sides = bounded.SelectMany(indicator => new[] { indicator.Ratio!.Numerator, indicator.Ratio.Denominator }).ToHashSet(StringComparer.Ordinal);
        var values = observations.Where(observation => sides.Contains(observation.Indicator)).ToLookup(observation => observation.Indicator, StringComparer.Ordinal);
        foreach (var indicator in bounded)
        {
            var ratio = indicator.Ratio!;
            var denominators = values[ratio.Denominator].ToDictionary(observation => (observation.Period, observation.Municipality), observation => observation.Value);
            foreach (var numerator in values[ratio.Numerator])
            {
                var denominator = denominators.GetValueOrDefault((numerator.Period, numerator.Municipality), double.NaN);
                var value = ratio.Multiplier * numerator.Value / denominator;
                // Beyond n ≤ 0 there is no ratio, and what is computed may miss a round bound by its last binary digit.
                if (denominator > 0 && !indicator.Range.Contains(Math.Round(value, 9)))
                {
                    findings.Add(new SampleFinding(
                        IndicatorFile.Name, 0, indicator.Code, value.ToString(CultureInfo.InvariantCulture),
                        FormattableString.Invariant($"lies outside the range from {indicator.Range.Min} to {indicator.Range.Max} for {numerator.Municipality} in {numerator.Period}")));
                }
            }
        }
    }
}
