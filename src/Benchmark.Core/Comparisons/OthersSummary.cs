using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Comparisons;

/// <summary>Middle, quartiles and spread of the others' values, as far as methods §1 lets them be given; else NaN.</summary>
/// <param name="Count">Others with a value (N).</param>
/// <param name="Median">NaN with fewer than 5.</param>
/// <param name="Q1">NaN with fewer than 8 or when the indicator is not comparable.</param>
/// <param name="Q3">NaN with fewer than 8 or when the indicator is not comparable.</param>
/// <param name="Spread">Robust spread s; NaN with fewer than 5.</param>
public readonly record struct OthersSummary(int Count, double Median, double Q1, double Q3, double Spread)
{
    /// <summary>Minimum relevant difference δ.</summary>
    public double RelevantDifference => Statistics.Spread.RelevantDifference(Spread);

    /// <summary>Summarises ascending values without NaN.</summary>
    public static OthersSummary Of(ReadOnlySpan<double> sorted, Indicator indicator)
    {
        var quartiles = sorted.Length >= Statistics.Spread.LeastForQuartiles && VerdictRule.IsComparable(indicator);
        return new OthersSummary(
            sorted.Length,
            sorted.Length >= Statistics.Spread.LeastForMedian ? Quantiles.Median(sorted) : double.NaN,
            quartiles ? Quantiles.Type7(sorted, 0.25) : double.NaN,
            quartiles ? Quantiles.Type7(sorted, 0.75) : double.NaN,
            Statistics.Spread.Of(sorted, indicator.Decimals));
    }
}
