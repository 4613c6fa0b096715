namespace Benchmark.Core.Municipalities;

/// <summary>What kind of change moved inhabitants from one municipality to another.</summary>
public enum SuccessionKind
{
    /// <summary>The old municipality ceased to exist (opheffing).</summary>
    Abolition,

    /// <summary>Both live on; at least 1% of the inhabitants of either side moved (grenswijziging).</summary>
    BoundaryChange,
}

/// <summary>Part of a municipality that went to another on a date.</summary>
/// <param name="OldCode">Code that gave.</param>
/// <param name="NewCode">Code that received.</param>
/// <param name="Date">Day of the change.</param>
/// <param name="Kind">Abolition or boundary change.</param>
/// <param name="ShareInhabitants">Share of the old municipality's inhabitants that moved, 0–1.</param>
/// <param name="ShareDwellings">Share of its dwellings that moved, 0–1; NaN when the source does not say.</param>
public sealed record Succession(string OldCode, string NewCode, DateOnly Date, SuccessionKind Kind, double ShareInhabitants, double ShareDwellings);
