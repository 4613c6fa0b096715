using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Storage;

/// <summary>Questions about groups alone: who is in one, and why.</summary>
public sealed partial class ComparisonService
{
    private static readonly IReadOnlyDictionary<string, IndicatorSlab> NoFigures = new Dictionary<string, IndicatorSlab>();

    /// <summary>Who is in a group, without a figure to compare.</summary>
    /// <param name="group">The definition.</param>
    /// <param name="municipality">The own municipality; null where none is chosen, which a likeness group needs.</param>
    /// <param name="divisionYear">Year of group and characteristics; null for the newest division.</param>
    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="reader">Who asks; null for a visitor who is not signed in.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<PeerGroup> GroupAsync(GroupExpression group, string? municipality, int? divisionYear, int? release, Editor? reader, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        var own = municipality is null ? null : Municipality(municipality, stored.Catalogue);
        var division = DivisionOf(divisionYear, stored.Catalogue);
        return GroupResolution.Resolve(group, own, division, Period.OfYear(division.Year), await SourcesAsync(stored, group, [], reader, cancellation));
    }

    /// <summary>A version of a saved group with its members. A definition that gives nobody is told too, with the reason; only what the asker wrote himself is refused.</summary>
    /// <param name="group">A group that the reader may see.</param>
    /// <param name="version">Number of the version; null for the newest.</param>
    /// <param name="municipality">The own municipality; null where none is chosen: then a likeness group has no members.</param>
    /// <param name="divisionYear">Year of group and characteristics; null for the newest division.</param>
    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="reader">Who asks; null for a visitor who is not signed in.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<GroupOnDivision> SavedGroupAsync(
        SavedGroup group, int? version, string? municipality, int? divisionYear, int? release, Editor? reader, CancellationToken cancellation)
    {
        var shown = version is { } number
            ? group.Versions.FirstOrDefault(one => one.Number == number) ?? throw new RefusedException(SavedGroupRefusal.UnknownVersion(group.Slug, number))
            : group.Newest;
        var stored = await StoredAsync(release, cancellation);
        var own = municipality is null ? null : Municipality(municipality, stored.Catalogue);
        var division = DivisionOf(divisionYear, stored.Catalogue);
        var name = new GroupExpression.Saved(group.Slug, shown.Number);
        var saved = await _groups.VersionsOfAsync([name], reader, cancellation);
        try
        {
            var sources = await SourcesAsync(stored, name, [], saved, cancellation);
            return new(group, shown, division, own, GroupResolution.Resolve(name, own, division, Period.OfYear(division.Year), sources), null, sources);
        }
        catch (RefusedException refused) when (own is null || refused.Refusal.Parameter != Refusals.OwnMunicipality)
        {
            return new(group, shown, division, own, null, refused.Refusal, new GroupSources(stored.Catalogue, NoFigures) { Saved = saved });
        }
    }

    /// <summary>Why the members of a likeness group are in it; null for any other group.</summary>
    /// <param name="group">A group of this release, as a comparison or <see cref="GroupAsync"/> gives it.</param>
    /// <param name="municipality">The own municipality that it was made for.</param>
    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<GroupExplanation?> ExplainAsync(PeerGroup group, string municipality, int? release, CancellationToken cancellation)
    {
        if (group.Neighbours is null)
        {
            return null;
        }

        var stored = await StoredAsync(release, cancellation);
        return GroupExplanation.Of(group, Municipality(municipality, stored.Catalogue), await SourcesAsync(stored, group.Rule, [], GroupSources.NoSavedGroups, cancellation));
    }

    /// <summary>The nearest others by characteristics; an empty list of characteristics means the default set.</summary>
    /// <param name="municipality">The own municipality.</param>
    /// <param name="divisionYear">Year of group and characteristics; null for the newest division.</param>
    /// <param name="count">How many.</param>
    /// <param name="characteristics">The characteristics with their weights.</param>
    /// <param name="standardisation">How they are put on one scale.</param>
    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<PeerGroup> LikenessAsync(string municipality, int? divisionYear, int count, IReadOnlyList<Characteristic> characteristics, Standardisation standardisation, int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        var catalogue = stored.Catalogue;
        var own = Municipality(municipality, catalogue);
        var division = DivisionOf(divisionYear, catalogue);
        var period = Period.OfYear(division.Year);
        RefuseUnlessOn(division, own, catalogue);

        var wanted = characteristics.Count > 0 ? characteristics : catalogue.CharacteristicSets[0].Characteristics;
        var basis = LikenessBasis.Of(wanted, division, period, catalogue, standardisation);
        var slabs = await _slabs.GetAsync(stored, basis.Needs, cancellation);
        var expression = new GroupExpression.MostAlike(count, CharacteristicSet.Standard, [.. characteristics], standardisation);
        return GroupResolution.Alike(expression, own, basis, _likenesses.Get(stored, basis, slabs));
    }
}
