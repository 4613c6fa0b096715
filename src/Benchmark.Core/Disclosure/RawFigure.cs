using Benchmark.Core.Indicators;

namespace Benchmark.Core.Disclosure;

/// <summary>One figure as it would be published if nothing were protected. NaN stands for every number that is not there.</summary>
/// <param name="Area">Code of the municipality, or of the province, region or country whose total it is (<c>PV23</c>, <c>NL01</c>).</param>
/// <param name="Period">Its period.</param>
/// <param name="Value">The value; NaN where the status carries none.</param>
/// <param name="Status">Its status.</param>
public readonly record struct RawFigure(string Area, Period Period, double Value, ObservationStatus Status)
{
    /// <summary>Lower bound that the source publishes.</summary>
    public double Lower { get; init; } = double.NaN;

    /// <summary>Upper bound that the source publishes.</summary>
    public double Upper { get; init; } = double.NaN;

    /// <summary>x, where a ratio is stored with what it was made of. It is never published.</summary>
    public double Numerator { get; init; } = double.NaN;

    /// <summary>n, where a ratio or a mean is stored with what it was made of. It is never published.</summary>
    public double Denominator { get; init; } = double.NaN;

    /// <summary>What earlier releases, of any number, show of this indicator, area and period.</summary>
    public ShownBefore Before { get; init; }

    /// <summary>The figure as readers see it when it is protected: no number is left.</summary>
    public RawFigure Hidden() => new(Area, Period, double.NaN, ObservationStatus.Suppressed) { Before = Before };
}

/// <summary>What earlier releases show of a figure. They never change, so what they show is known to everybody.</summary>
public enum ShownBefore : byte
{
    /// <summary>No release has shown a value.</summary>
    Nothing,

    /// <summary>A release shows a value, and none shows this one.</summary>
    Another,

    /// <summary>A release shows this very value.</summary>
    This,
}

/// <summary>All figures of a stored indicator that are protected together with others.</summary>
/// <param name="Indicator">The indicator, as the new release holds it.</param>
/// <param name="Periods">Its periods, each with its division.</param>
/// <param name="Figures">Its figures of those periods; what is not there is missing.</param>
public sealed record IndicatorFigures(Indicator Indicator, IReadOnlyList<IndicatorPeriod> Periods, IReadOnlyList<RawFigure> Figures)
{
    /// <summary>
    /// True where these are the figures of the release before and were not delivered again: what is suppressed among them may be ours, and its
    /// value is known to nobody any more.
    /// </summary>
    public bool Undelivered { get; init; }
}
