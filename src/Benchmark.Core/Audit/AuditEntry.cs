namespace Benchmark.Core.Audit;

/// <summary>Something that somebody did with figures.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="At">When.</param>
/// <param name="Function">Function of who did it, not a name.</param>
/// <param name="Action">What was done.</param>
/// <param name="Subject">With what, Dutch: "aanlevering 3: 47022NED".</param>
public sealed record AuditEntry(int Number, DateTimeOffset At, string Function, AuditAction Action, string Subject);

/// <summary>What can be done with figures. Numbers are stored: only add at the end.</summary>
public enum AuditAction : byte
{
    /// <summary>A release in the making was begun.</summary>
    DraftMade,

    /// <summary>A release in the making was thrown away.</summary>
    DraftDiscarded,

    /// <summary>A delivery was brought in.</summary>
    Delivered,

    /// <summary>A delivery was checked.</summary>
    Checked,

    /// <summary>Somebody said why a strange figure is right.</summary>
    ReasonGiven,

    /// <summary>A delivery was thrown away.</summary>
    DeliveryDiscarded,

    /// <summary>A release was published.</summary>
    Published,

    /// <summary>A release was taken back.</summary>
    Withdrawn,

    /// <summary>How a source is read was changed.</summary>
    MappingSaved,
}
