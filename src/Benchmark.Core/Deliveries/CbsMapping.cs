using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>Which tables of CBS are asked. A family with a table per year is a list of tables, each with its own period and names of columns.</summary>
public sealed record CbsMapping
{
    /// <summary>Catalogue: <c>CBS</c>, <c>RIVM</c>, <c>Politie</c> …</summary>
    public string Catalogue { get; init; } = "CBS";

    /// <summary>The tables, in the order in which they are asked.</summary>
    public required IReadOnlyList<CbsTable> Tables { get; init; }
}

/// <summary>A table of CBS.</summary>
public sealed record CbsTable
{
    /// <summary>Its identifier with its own capitals: <c>03759ned</c>, <c>83625NED</c>. Written otherwise the service answers with nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier of a measure (<c>M000352</c>) or name of a column (<c>AantalInwoners_5</c>) → what it is here.</summary>
    public required IReadOnlyDictionary<string, CbsMeasure> Measures { get; init; }

    /// <summary>The dimension of municipalities.</summary>
    public string Region { get; init; } = "RegioS";

    /// <summary>The dimension of periods; null where the table has none and <see cref="Period"/> or the measures say it.</summary>
    public string? Time { get; init; } = "Perioden";

    /// <summary>Every other dimension → the code that is taken of it: <c>Geslacht</c> → <c>T001038</c>.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } = new Dictionary<string, string>();

    /// <summary>The period of a table without a dimension of periods.</summary>
    public Period? Period { get; init; }

    /// <summary>Status of the values of such a table.</summary>
    public ObservationStatus Status { get; init; } = ObservationStatus.StatusUnknown;

    /// <summary>The first period that is asked; null for all.</summary>
    public Period? From { get; init; }

    /// <summary>Whether quarters are taken, beside years.</summary>
    public bool Quarters { get; init; }
}

/// <summary>What a measure of a table is here.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Factor">What a value is multiplied by: 1000 for a measure in thousands of euros. Above 0.</param>
/// <param name="Period">The period of a column that holds one period alone; null where the row or the table says it.</param>
public sealed record CbsMeasure(string Indicator, double Factor = 1, Period? Period = null);
