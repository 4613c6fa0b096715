using Benchmark.Core.Indicators;

namespace Benchmark.Core.Disclosure;

/// <summary>What was hidden in a release, why, and what can still be derived. For stewards only: a reason tells that a number is small.</summary>
/// <param name="Cells">Everything hidden by us, in order of indicator, period and area.</param>
/// <param name="Judged">Figures of protected indicators with a value before protection.</param>
/// <param name="WithheldBefore">Figures that arrived suppressed: by their source, or by an earlier release and not delivered again.</param>
/// <param name="WithoutCounts">Per indicator, figures that cannot be judged because x and n are not known.</param>
/// <param name="Largest">Most hidden figures that hung together in one table.</param>
public sealed record ProtectionReport(
    IReadOnlyList<HiddenCell> Cells, int Judged, int WithheldBefore, IReadOnlyDictionary<string, int> WithoutCounts, int Largest)
{
    /// <summary>Nothing needed protection.</summary>
    public static ProtectionReport Empty { get; } = new([], 0, 0, new Dictionary<string, int>(), 0);

    /// <summary>Whether the release may be published: every hidden figure that needs it is protected, as far as was audited, and all could be judged.</summary>
    public bool Passed => WithoutCounts.Count == 0 && Cells.All(cell => cell.Outcome != HidingOutcome.Derivable);

    /// <summary>So many hidden figures were in tables too large to audit by linear programming, and were judged sum by sum.</summary>
    public int NotAudited => Cells.Count(cell => cell.Outcome == HidingOutcome.NotAudited);

    /// <summary>This and the report of other indicators, as one.</summary>
    public ProtectionReport With(ProtectionReport other) => new(
        [.. Cells.Concat(other.Cells).OrderBy(cell => cell.Indicator, StringComparer.Ordinal).ThenBy(cell => cell.Period).ThenBy(cell => cell.Area, StringComparer.Ordinal)],
        Judged + other.Judged,
        WithheldBefore + other.WithheldBefore,
        WithoutCounts.Concat(other.WithoutCounts).GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(), StringComparer.Ordinal),
        Math.Max(Largest, other.Largest));
}

/// <summary>A figure that a release does not show. It holds no number of the figure itself.</summary>
/// <param name="Indicator">Code of the stored indicator.</param>
/// <param name="Area">Municipality, province, region or country.</param>
/// <param name="Period">Its period.</param>
/// <param name="Reason">Why.</param>
/// <param name="Outcome">Whether it is protected.</param>
/// <param name="Derivable">
/// Narrowest interval in persons that follows from the published figures, which everybody can compute; null where it was not asked for
/// (<see cref="HidingOutcome.Helps"/>, <see cref="HidingOutcome.ShownBefore"/>) or not found.
/// </param>
public sealed record HiddenCell(string Indicator, string Area, Period Period, HidingReason Reason, HidingOutcome Outcome, DerivableInterval? Derivable);

/// <summary>What became of a hidden figure.</summary>
public enum HidingOutcome
{
    /// <summary>Readers must hold everything possible from x − t to x + t, as far as that lies between 0 and n.</summary>
    Protected,

    /// <summary>It is safe itself, and hidden to protect others.</summary>
    Helps,

    /// <summary>An earlier release shows this very figure; that cannot be undone.</summary>
    ShownBefore,

    /// <summary>Its table was too large or its sums contradict each other: every sum alone protects it, all together were not looked at.</summary>
    NotAudited,

    /// <summary>It can be derived too closely, and nothing may be hidden that would prevent it: the release may not be published.</summary>
    Derivable,
}
