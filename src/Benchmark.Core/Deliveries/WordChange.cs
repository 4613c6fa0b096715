using Benchmark.Core.Comparisons;

namespace Benchmark.Core.Deliveries;

/// <summary>A municipality about which something else would be said.</summary>
/// <param name="Before">The comparison with the default group, as released.</param>
/// <param name="After">The same with the delivery published.</param>
public sealed record WordChange(Comparison Before, Comparison After)
{
    /// <summary>The change of words between two comparisons of one municipality and indicator; null when the same is said.</summary>
    /// <param name="before">As released.</param>
    /// <param name="after">With the delivery published; of another period when that became the newest.</param>
    /// <exception cref="ArgumentException">They are about different municipalities or indicators.</exception>
    public static WordChange? Between(Comparison before, Comparison after)
    {
        if ((before.Municipality.Code, before.Indicator.Code) != (after.Municipality.Code, after.Indicator.Code))
        {
            throw new ArgumentException("Two comparisons of one municipality and one indicator are laid beside each other.", nameof(after));
        }

        return Words(before) == Words(after) ? null : new(before, after);
    }

    private static (Verdict, NoVerdictReason, bool?) Words(Comparison comparison) => (comparison.Verdict, comparison.Reason, comparison.Favourable);
}
