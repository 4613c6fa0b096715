using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;

namespace Benchmark.Storage;

/// <summary>What is hidden when a draft is published.</summary>
/// <param name="Hidden">Figures of municipalities that lose their number, delivered in this draft or released before.</param>
/// <param name="Report">Everything that was hidden, why, and what can still be derived.</param>
public sealed record DraftProtection(IReadOnlyList<HiddenPlace> Hidden, ProtectionReport Report)
{
    /// <summary>Nothing in the draft needs protection.</summary>
    public static DraftProtection None { get; } = new([], ProtectionReport.Empty);
}

/// <summary>Where a figure stands that is hidden.</summary>
/// <param name="Delivery">The delivery that brought it; null for a figure of the release before, which is hidden from this one on.</param>
/// <param name="Indicator">Code of the stored indicator.</param>
/// <param name="Municipality">CBS code.</param>
/// <param name="Period">The period.</param>
public readonly record struct HiddenPlace(int? Delivery, string Indicator, string Municipality, Period Period);
