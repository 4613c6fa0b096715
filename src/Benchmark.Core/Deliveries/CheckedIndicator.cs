using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>What the rules found in the delivered values of one indicator.</summary>
/// <param name="Findings">Errors and warnings, in order of line within each rule.</param>
/// <param name="Skipped">Rules that could not be applied, and why: silence would read as "nothing strange".</param>
public sealed record CheckedIndicator(IReadOnlyList<Finding> Findings, IReadOnlyList<SkippedCheck> Skipped);

/// <summary>A rule that could not be applied to a period.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Period">The period.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedCheck(CheckRule Rule, string Indicator, Period Period, SkipReason Reason);

/// <summary>Why a rule could not be applied.</summary>
public enum SkipReason
{
    /// <summary>Fewer than five figures.</summary>
    TooFewFigures,

    /// <summary>At least half of the figures are alike, so nothing tells how far is far.</summary>
    NoSpread,

    /// <summary>No numbers of inhabitants to divide by.</summary>
    NoInhabitants,

    /// <summary>The period before it is not known, or the series breaks between the two.</summary>
    NoPeriodBefore,

    /// <summary>There is no list of municipalities of that year.</summary>
    NoDivision,
}
