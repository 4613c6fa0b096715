using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>One value as a source handed it in, before anything is checked. NaN stands for every number that was not delivered.</summary>
/// <param name="Indicator">Code of the indicator, as the mapping of the source names it; not known to exist.</param>
/// <param name="Municipality">Trimmed code, <c>GM0193</c>; not known to exist. A total of the source (<c>NL01</c>, <c>PV23</c>) has its code here too.</param>
/// <param name="Period">Period of the value.</param>
/// <param name="Value">The value in the unit of the indicator; NaN where the status carries none.</param>
/// <param name="Status">What the source says about it; why there is none is kept apart.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct DeliveredValue(string Indicator, string Municipality, Period Period, double Value, ObservationStatus Status, Place Place)
{
    /// <summary>Lower bound that the source publishes.</summary>
    public double Lower { get; init; } = double.NaN;

    /// <summary>Upper bound that the source publishes.</summary>
    public double Upper { get; init; } = double.NaN;

    /// <summary>x, where the source delivers a ratio with what it was made of.</summary>
    public double Numerator { get; init; } = double.NaN;

    /// <summary>n, where the source delivers a ratio with what it was made of.</summary>
    public double Denominator { get; init; } = double.NaN;

    /// <summary>Decimals as written, which tell how far a value was rounded; −1 where the source does not say.</summary>
    public int Decimals { get; init; } = -1;
}

/// <summary>Where something stands in a delivery.</summary>
/// <param name="File">Name of the file, or address of the table.</param>
/// <param name="Line">Line or row, the header being 1; for a page of a service the number of the row in the whole answer, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Name of the column; empty for the line as a whole.</param>
public readonly record struct Place(string File, int Line, string Column);
