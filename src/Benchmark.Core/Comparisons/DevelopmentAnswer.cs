using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Comparisons;

/// <summary>Makes a <see cref="Development"/>.</summary>
public static class DevelopmentAnswer
{
    /// <summary>Own, median and quartiles per period of the slab; the group's codes are followed through all periods.</summary>
    public static Development Of(Catalogue catalogue, IndicatorSlab slab, Municipality own, PeerGroup group) => throw new NotImplementedException();
}
