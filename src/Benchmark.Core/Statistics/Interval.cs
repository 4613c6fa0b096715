namespace Benchmark.Core.Statistics;

/// <summary>Lower and upper bound of a value.</summary>
/// <param name="Lower">Lower bound.</param>
/// <param name="Upper">Upper bound, at least <paramref name="Lower"/>.</param>
/// <param name="Level">Confidence level, 0.95 or 0.998.</param>
/// <param name="Method">How it was made.</param>
public sealed record Interval(double Lower, double Upper, double Level, IntervalMethod Method);

/// <summary>How an interval was made (methods §2).</summary>
public enum IntervalMethod
{
    /// <summary>Wilson's interval for a share.</summary>
    Wilson,

    /// <summary>Byar's interval for 10 events or more, widened by φ.</summary>
    ByarPhi,

    /// <summary>Exact Poisson interval for fewer than 10 events, widened by φ.</summary>
    ExactPhi,

    /// <summary>y ± z·se.</summary>
    Normal,

    /// <summary>As the source published it.</summary>
    Published,
}
