namespace Benchmark.Core.Indicators;

/// <summary>What is known about one value. The last five carry no value; missing is never zero.</summary>
public enum ObservationStatus : byte
{
    /// <summary>Final (definitief).</summary>
    Definitive,

    /// <summary>Voorlopig.</summary>
    Provisional,

    /// <summary>Nader voorlopig.</summary>
    FurtherProvisional,

    /// <summary>Geschat.</summary>
    Estimated,

    /// <summary>A value whose source states no status (statusOnbekend).</summary>
    StatusUnknown,

    /// <summary>The source delivered none (ontbreekt).</summary>
    Missing,

    /// <summary>The source says "unknown" (onbekend).</summary>
    Unknown,

    /// <summary>Withheld to protect small numbers (afgeschermd).</summary>
    Suppressed,

    /// <summary>Cannot exist here, such as a ratio with a denominator of 0 (nietVanToepassing).</summary>
    NotApplicable,

    /// <summary>Numerator and denominator lie on different boundaries, or the figure cannot be recalculated to others; told as ontbreekt with this reason.</summary>
    BoundariesDiffer,
}

/// <summary>Questions about a status.</summary>
public static class ObservationStatuses
{
    /// <summary>Whether a value belongs to the status.</summary>
    public static bool HasValue(this ObservationStatus status) => status <= ObservationStatus.StatusUnknown;

    /// <summary>The less final of two statuses of values; a status without a value wins.</summary>
    public static ObservationStatus Weakest(ObservationStatus a, ObservationStatus b) => a > b ? a : b;
}
