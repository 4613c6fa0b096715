using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.Comparisons;

/// <summary>One question as it stands in an address: which indicator, whose, against whom, when, from which release.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Municipality">CBS code of the own municipality.</param>
/// <param name="Group">The group.</param>
/// <param name="Period">The period; null for the newest.</param>
/// <param name="Release">Number of the release; null for the current one.</param>
/// <param name="InsistOnVerdict">Give a verdict also where the group was made with figures of the indicator's own family; the answer says so.</param>
/// <param name="Reader">Who asks, for groups that not everybody may read; null for a visitor who is not signed in.</param>
/// <param name="DivisionYear">Year of the division on which figures are told, recalculated where they were published on another; null as published.</param>
public sealed record ComparisonRequest(
    string Indicator, string Municipality, GroupExpression Group, Period? Period = null, int? Release = null, bool InsistOnVerdict = false, Editor? Reader = null, int? DivisionYear = null);
