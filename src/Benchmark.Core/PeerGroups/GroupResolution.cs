using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.PeerGroups;

/// <summary>Turns a definition into members.</summary>
public static class GroupResolution
{
    /// <summary>Codes of the indicators whose slabs <see cref="Resolve"/> needs for this expression.</summary>
    /// <exception cref="RefusedException">A characteristic that does not exist, or a form of group that is not answered (regions, saved groups, own characteristics in an expression).</exception>
    public static IReadOnlyList<string> Needs(GroupExpression expression, Catalogue catalogue) => throw new NotImplementedException();

    /// <summary>
    /// The group on a division. A characteristic comes from the period nearest to <paramref name="period"/> (the earlier on a tie) among those
    /// published on the division, else the nearest at all. Where fewer than 8 comparable others exist for a likeness group, the whole country stands in.
    /// </summary>
    /// <exception cref="RefusedException">Empty group, unknown province or code, or more than 30% of the own characteristics' weight missing.</exception>
    public static PeerGroup Resolve(GroupExpression expression, Municipality own, Division division, Period period, Catalogue catalogue, IReadOnlyDictionary<string, IndicatorSlab> slabs) => throw new NotImplementedException();
}
