namespace Benchmark.Core.Indicators;

/// <summary>One period of an indicator: on which division it was published, and whether the series breaks before it.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Period">The period.</param>
/// <param name="DivisionYear">Year whose list of municipalities applies.</param>
/// <param name="BreaksSeries">Not comparable with the period before it.</param>
public sealed record IndicatorPeriod(string Indicator, Period Period, int DivisionYear, bool BreaksSeries);
