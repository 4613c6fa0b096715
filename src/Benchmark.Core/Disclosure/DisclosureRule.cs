using Benchmark.Core.Indicators;

namespace Benchmark.Core.Disclosure;

/// <summary>When a number of persons is too small to show (methods §9).</summary>
/// <param name="Threshold">t: fewer persons than this are unsafe.</param>
/// <param name="EmptyAndFullUnsafe">Whether x = 0 and x = n are unsafe too: the indicator is sensitive.</param>
public sealed record DisclosureRule(int Threshold, bool EmptyAndFullUnsafe)
{
    /// <summary>The rule of an indicator; null where the source protects, or where it is about no persons.</summary>
    public static DisclosureRule? Of(Indicator indicator) =>
        indicator.Protection.Threshold is { } threshold ? new(threshold, indicator.Sensitive) : null;

    /// <summary>The rule that forbids whatever either forbids; null when there is none.</summary>
    public static DisclosureRule? Strictest(DisclosureRule? a, DisclosureRule? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        _ => new(Math.Max(a.Threshold, b.Threshold), a.EmptyAndFullUnsafe || b.EmptyAndFullUnsafe),
    };

    /// <summary>Why x of n persons may not be shown, or null when it may.</summary>
    /// <param name="x">Persons counted, whole or fractional; NaN when unknown or when it counts no persons.</param>
    /// <param name="n">Persons of whom they are a part; NaN when unknown. Where x exceeds n it is no part of it.</param>
    public HidingReason? ReasonFor(double x, double n)
    {
        if (n > 0 && n < Threshold)
        {
            return HidingReason.SmallPopulation;
        }

        if (x > 0 && x < Threshold)
        {
            return HidingReason.SmallCount;
        }

        if (n - x > 0 && n - x < Threshold)
        {
            return HidingReason.SmallComplement;
        }

        // Of nobody nothing can be told.
        return EmptyAndFullUnsafe && !(n <= 0) && (x == 0 || x == n) ? HidingReason.EmptyOrFull : null;
    }
}
