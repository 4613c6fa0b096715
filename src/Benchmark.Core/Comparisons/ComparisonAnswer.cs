using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Comparisons;

/// <summary>Makes a <see cref="Comparison"/>; methods §1–3.</summary>
public static class ComparisonAnswer
{
    /// <summary>Answers one question from figures at hand: pure and synchronous.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="period">A period the slab holds.</param>
    /// <param name="own">The own municipality.</param>
    /// <param name="group">The group, resolved on the period's division.</param>
    public static Comparison Of(Catalogue catalogue, IndicatorSlab slab, Period period, Municipality own, PeerGroup group) => throw new NotImplementedException();
}
