using Benchmark.Core.Indicators;

namespace Benchmark.Import.CbsOdata;

/// <summary>One value of a table, as either version of the service tells it.</summary>
/// <param name="Line">Number of the row in the whole answer of the table, from 1.</param>
/// <param name="Measure">Identifier of the measure.</param>
/// <param name="Region">Code of the region, without white space.</param>
/// <param name="Period">Code of the period, without white space; null where the table has none.</param>
/// <param name="Written">What stands there.</param>
/// <param name="HasValue">Whether that is a value.</param>
/// <param name="Why">Why there is no value; null where it is a value, or where the reason is not known.</param>
internal readonly record struct CbsRow(long Line, string Measure, string Region, string? Period, string Written, bool HasValue, ObservationStatus? Why);
