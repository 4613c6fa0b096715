using Benchmark.Core.Indicators;

namespace Benchmark.Import.CbsOdata;

/// <summary>One value of a table, as either version of the service tells it.</summary>
/// <param name="Line">Number of the row in the whole answer of the table, from 1.</param>
/// <param name="Measure">Identifier of the measure.</param>
/// <param name="Region">Code of the region, without white space.</param>
/// <param name="Period">Code of the period, without white space; null where the table has none.</param>
/// <param name="Written">What stands there.</param>
/// <param name="HasValue">Whether that is a value.</param>
/// <param name="Why">Why there is no value; null where it is a value, where the reason is not known, and where both contradict each other.</param>
/// <param name="IsContradiction">Whether there is a value with a reason why there is none, or neither.</param>
internal readonly record struct CbsRow(long Line, string Measure, string Region, string? Period, string Written, bool HasValue, ObservationStatus? Why, bool IsContradiction);
