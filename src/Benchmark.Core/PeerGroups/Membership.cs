namespace Benchmark.Core.PeerGroups;

/// <summary>
/// Whether a municipality is in a group. Where the figure that decides is missing, it is not known: unknown is not "no", so that
/// <c>niet</c> of a rule does not hold everybody of whom nothing is known. Ordered, so that Kleene's strong logic is the smallest (<c>en</c>),
/// the largest (<c>of</c>) and the opposite (<c>niet</c>).
/// </summary>
internal enum Membership : sbyte
{
    /// <summary>It is not.</summary>
    Out = -1,

    /// <summary>The figure that decides is missing.</summary>
    Unknown = 0,

    /// <summary>It is.</summary>
    In = 1,
}
