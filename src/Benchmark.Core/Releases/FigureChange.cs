using Benchmark.Core.Indicators;

namespace Benchmark.Core.Releases;

/// <summary>One stored figure that two releases tell otherwise.</summary>
/// <param name="Indicator">Code of the stored indicator.</param>
/// <param name="Municipality">CBS code.</param>
/// <param name="Period">The period.</param>
/// <param name="Before">What the older release says; null where it does not name the figure.</param>
/// <param name="After">What the newer release says; null where it no longer names the figure.</param>
public sealed record FigureChange(string Indicator, string Municipality, Period Period, StoredFigure? Before, StoredFigure? After)
{
    /// <summary>What happened to it.</summary>
    public FigureChangeKind Kind => (Before, After) switch
    {
        (null or { Value: double.NaN }, { Value: not double.NaN }) => FigureChangeKind.New,
        ({ Value: not double.NaN }, null or { Value: double.NaN }) => FigureChangeKind.Removed,
        ({ } before, { } after) when !before.Value.Equals(after.Value) => FigureChangeKind.Corrected,
        _ => FigureChangeKind.StatusOnly,
    };
}

/// <summary>A stored value with its status; NaN where the status carries none.</summary>
public readonly record struct StoredFigure(double Value, ObservationStatus Status);

/// <summary>What happened to a figure between two releases.</summary>
public enum FigureChangeKind
{
    /// <summary>There was no value and there is one (nieuw).</summary>
    New,

    /// <summary>The value is another (gecorrigeerd).</summary>
    Corrected,

    /// <summary>There was a value and there is none (vervallen).</summary>
    Removed,

    /// <summary>The same value with another status, bounds or reason: provisional became definitive.</summary>
    StatusOnly,
}

/// <summary>How many figures of an indicator changed between two releases.</summary>
/// <param name="Indicator">Code of the stored indicator.</param>
/// <param name="New">Values that were not there.</param>
/// <param name="Corrected">Values that are others.</param>
/// <param name="Removed">Values that are gone.</param>
/// <param name="StatusOnly">The same values with another status.</param>
public sealed record IndicatorDifferences(string Indicator, int New, int Corrected, int Removed, int StatusOnly)
{
    /// <summary>All of them.</summary>
    public int Count => New + Corrected + Removed + StatusOnly;

    /// <summary>Adds one change to the count.</summary>
    public IndicatorDifferences With(FigureChangeKind kind) => kind switch
    {
        FigureChangeKind.New => this with { New = New + 1 },
        FigureChangeKind.Corrected => this with { Corrected = Corrected + 1 },
        FigureChangeKind.Removed => this with { Removed = Removed + 1 },
        _ => this with { StatusOnly = StatusOnly + 1 },
    };
}
