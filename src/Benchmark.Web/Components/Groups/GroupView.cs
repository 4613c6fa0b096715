using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Storage;

namespace Benchmark.Web.Components.Groups;

/// <summary>A group with the figures that explain it.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Group">The group.</param>
/// <param name="Own">The own municipality; null when none is chosen.</param>
/// <param name="Figures">The figures that decided who is in it; for a group that none decided, the number of inhabitants.</param>
/// <param name="Explanation">Why the members of a likeness group are in it; null for any other group.</param>
public sealed record GroupView(Catalogue Catalogue, PeerGroup Group, Municipality? Own, IReadOnlyList<DecidingFigure> Figures, GroupExplanation? Explanation)
{
    /// <summary>Reads the figures of a group that was resolved.</summary>
    public static async Task<GroupView> OfAsync(ComparisonService comparisons, Catalogue catalogue, PeerGroup group, Municipality? own, CancellationToken cancellation)
    {
        var explanation = own is null ? null : await comparisons.ExplainAsync(group, own.Code, catalogue.Release.Number, cancellation);
        var uses = group.Characteristics.Count > 0 ? group.Characteristics : Inhabitants(group.Division, catalogue);
        var slabs = await comparisons.SlabsAsync(uses.Select(use => use.Characteristic.Indicator).Distinct(StringComparer.Ordinal), catalogue.Release.Number, cancellation);
        DecidingFigure[] figures = [.. uses.Select(use => new DecidingFigure(
            use,
            slabs[use.Characteristic.Indicator].Indicator,
            group.Division,
            NearestPeriod.Values(slabs[use.Characteristic.Indicator], use.Period, group.Division)))];
        return new GroupView(catalogue, group, own, figures, explanation);
    }

    private static IReadOnlyList<CharacteristicUse> Inhabitants(Division division, Catalogue catalogue) => catalogue.PeriodsOf(GroupResolution.SizeIndicator).Count == 0
        ? []
        : [new(
            new Characteristic(GroupResolution.SizeIndicator, Transform.None, 1, GroupResolution.SizeIndicator),
            NearestPeriod.Of(GroupResolution.SizeIndicator, division, Period.OfYear(division.Year), catalogue),
            false)];
}

/// <summary>A figure of every municipality of a division.</summary>
/// <param name="Use">Of which period, and whether it counted.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Division">The division.</param>
/// <param name="Values">One value per row of the division; NaN where there is none.</param>
public sealed record DecidingFigure(CharacteristicUse Use, Indicator Indicator, Division Division, double[] Values)
{
    /// <summary>The value of a municipality; NaN without one.</summary>
    public double Of(string code) => Division.RowOf(code) is >= 0 and var row ? Values[row] : double.NaN;
}
