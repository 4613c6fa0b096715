using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Comparisons;

/// <summary>A comparison with what it was worked out from, for a reader who wants to do it again.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Counts">Numerator x and denominator n of every member, in the order of <see cref="Comparison.Members"/>; NaN where there are none.</param>
/// <param name="Numerator">What x counts; null where the indicator is no ratio.</param>
/// <param name="Denominator">What n counts; null where the indicator is no ratio.</param>
/// <param name="Phi">Overdispersion φ ≥ 1 of the indicator in this release; 1 where its values are no events.</param>
public sealed record ComparisonParts(
    Comparison Comparison, IReadOnlyList<(double X, double N)> Counts, Indicator? Numerator, Indicator? Denominator, double Phi)
{
    /// <summary>Puts the parts beside a comparison.</summary>
    /// <param name="comparison">A comparison made from the slab.</param>
    /// <param name="catalogue">The release of both.</param>
    /// <param name="slab">Figures of the indicator.</param>
    public static ComparisonParts Of(Comparison comparison, Catalogue catalogue, IndicatorSlab slab)
    {
        var reader = new SlabReader(slab, slab.IndexOf(comparison.Period.Period), catalogue.Register);
        var ratio = comparison.Indicator.Ratio;
        return new ComparisonParts(
            comparison,
            [.. comparison.Members.Select(member => reader.Counts(slab.RowOf(member.Code)))],
            ratio is null ? null : catalogue.Find(ratio.Numerator),
            ratio is null ? null : catalogue.Find(ratio.Denominator),
            slab.Phi);
    }
}
