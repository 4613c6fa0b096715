using Benchmark.Core.Indicators;

namespace Benchmark.Core.Releases;

/// <summary>One figure, as readers know it, that two releases tell otherwise: a stored one, or a ratio of which a part changed.</summary>
/// <param name="Indicator">The indicator as the newer release has it; as the older one had it where the newer has none.</param>
/// <param name="Change">What was and what is.</param>
/// <param name="MayLead">Whether it may be named in a headline: not sensitive, no estimate without a known margin, not folded away.</param>
/// <param name="Because">Codes of the stored indicators whose change made this one; its own code for a stored one.</param>
public sealed record NewsFigure(Indicator Indicator, FigureChange Change, bool MayLead, IReadOnlyList<string> Because)
{
    /// <summary>The period.</summary>
    public Period Period => Change.Period;

    /// <summary>What happened to it.</summary>
    public FigureChangeKind Kind => Change.Kind;

    /// <summary>What was: NaN where there was none, and where the newer release withholds the figure to protect small numbers: then it is not told once more.</summary>
    public double Before => Change.After?.Status == ObservationStatus.Suppressed ? double.NaN : Change.Before?.Value ?? double.NaN;

    /// <summary>What is; NaN where there is none.</summary>
    public double After => Change.After?.Value ?? double.NaN;

    /// <summary>Status of what is; missing where the newer release no longer names the figure.</summary>
    public ObservationStatus Status => Change.After?.Status ?? ObservationStatus.Missing;
}
