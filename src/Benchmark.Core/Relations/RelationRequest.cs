using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.Relations;

/// <summary>A question about two indicators as it stands in an address.</summary>
/// <param name="First">Code of the indicator asked about.</param>
/// <param name="Second">Code of the indicator that it is laid beside.</param>
/// <param name="Municipality">CBS code of the own municipality.</param>
/// <param name="Group">The group.</param>
/// <param name="FirstPeriod">Period of the first; null for its newest.</param>
/// <param name="SecondPeriod">Period of the second; null for its newest.</param>
/// <param name="Release">Number of the release; null for the current one.</param>
/// <param name="Reader">Who asks, for groups that not everybody may read; null for a visitor who is not signed in.</param>
public sealed record RelationRequest(
    string First, string Second, string Municipality, GroupExpression Group, Period? FirstPeriod = null, Period? SecondPeriod = null, int? Release = null, Editor? Reader = null)
{
    /// <summary>The question about the first figure alone.</summary>
    public ComparisonRequest OfFirst => new(First, Municipality, Group, FirstPeriod, Release, Reader: Reader);
}
