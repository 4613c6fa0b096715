using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Comparisons;

/// <summary>
/// A group does not judge what its members were chosen by (methods §4): they lie close to each other in it by construction, be it that they are
/// alike in it, that a rule bounds it, or that a frozen list was once made so.
/// </summary>
public static class FamilyRule
{
    /// <summary>Whether the group was made with a figure of the indicator's own family.</summary>
    public static bool IsBuiltOn(PeerGroup group, Indicator indicator, Catalogue catalogue) => group.Characteristics
        .Where(use => !use.DroppedOut)
        .Select(use => use.Characteristic.Indicator)
        .Concat(group.FellBack ? [] : group.FrozenOn)
        .Any(code => catalogue.Find(code)?.Family == indicator.Family);

    /// <summary>
    /// The indicators that another group would give a verdict on and this one does not, by code. Those that no group judges (a class, a count, an
    /// estimate without a known margin, a figure that is old) are not among them.
    /// </summary>
    public static IReadOnlyList<Indicator> NotJudgedBy(PeerGroup group, Catalogue catalogue) =>
        [.. catalogue.Indicators.Where(indicator => VerdictRule.MayBeJudged(indicator, catalogue.IsOld(indicator.Code)) && IsBuiltOn(group, indicator, catalogue))];
}
