using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.PeerGroups;

/// <summary>Turns a definition into members.</summary>
public static class GroupResolution
{
    /// <summary>With fewer comparable others the whole country stands in for a likeness group.</summary>
    public const int LeastComparable = 8;

    /// <summary>The indicator behind <c>inwoners:</c>.</summary>
    public const string SizeIndicator = "inwoners";

    /// <summary>The indicator behind <c>stedelijkheid:</c>.</summary>
    public const string UrbanityIndicator = "stedelijkheid";

    // The member whose distance tells whether a municipality has few that are really alike.
    private const int TellingMember = 10;

    /// <summary>Codes of the indicators whose slabs <see cref="Resolve"/> needs for this expression.</summary>
    /// <param name="expression">The definition.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="saved">The saved groups that it names, and that their definitions name.</param>
    /// <exception cref="RefusedException">A figure that does not exist, or a saved group that is not handed in.</exception>
    public static IReadOnlyList<string> Needs(
        GroupExpression expression, Catalogue catalogue, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion>? saved = null)
    {
        var leaves = SavedDefinitions.AllLeaves(expression, saved ?? GroupSources.NoSavedGroups);
        string[] needs = [.. leaves.SelectMany(leaf => IndicatorsOf(leaf, catalogue)).Distinct(StringComparer.Ordinal)];
        return Array.Find(needs, code => catalogue.Find(code) is null) is { } unknown
            ? throw new RefusedException(GroupRefusal.UnknownCharacteristic(unknown))
            : needs;
    }

    /// <summary>
    /// The group on a division. A characteristic comes from the period nearest to <paramref name="period"/> (the earlier on a tie) among those
    /// published on the division, else the nearest at all. A municipality of which the deciding figure is missing is a member neither of a rule
    /// nor of its opposite. Where fewer than 8 comparable others exist for a likeness group, the whole country stands in; inside a combination
    /// a likeness group is the set of its nearest, however few are comparable. Codes of a list that are not on the division are followed to
    /// what took their place, see <see cref="PeerGroup.Departed"/>. The group tells a region by its slug, also where it is asked for by its code.
    /// </summary>
    /// <param name="expression">The definition.</param>
    /// <param name="own">The own municipality; null where none is chosen, which a likeness group needs.</param>
    /// <param name="division">The division of the compared period.</param>
    /// <param name="period">The compared period.</param>
    /// <param name="sources">The release, its figures and the saved groups.</param>
    /// <exception cref="RefusedException">
    /// Own municipality not on the division, or none where one is needed, empty group, unknown province, region, code, figure or saved group, or more than 30% of the own
    /// characteristics' weight missing.
    /// </exception>
    public static PeerGroup Resolve(GroupExpression expression, Municipality? own, Division division, Period period, GroupSources sources)
    {
        if (own is not null && !division.Contains(own.Code))
        {
            throw new RefusedException(Refusals.NotOnDivision(own, division, sources.Catalogue.Register));
        }

        expression = RegionNames.BySlug(expression, sources.Catalogue.Register.Regions);
        var rule = SavedDefinitions.Behind(expression, sources.Saved);
        var group = rule is GroupExpression.MostAlike alike
            ? AlikeOrCountry(alike, own, LikenessBasis.Of(alike, division, period, sources.Catalogue), sources)
            : new GroupMembers(own, division, period, sources).Of(rule);
        return group.Members.Count == 0
            ? throw new RefusedException(GroupRefusal.Empty(expression, division))
            : group with
            {
                Expression = expression,
                Applied = group.FellBack ? group.Applied : expression,
                Rule = rule,
                Pinned = SavedDefinitions.Pinned(expression, name => sources.Saved[name].Number),
                SavedAs = expression is GroupExpression.Saved name && sources.Saved[name] is var version ? new(name.Slug, version.Number, version.Text.Name) : null,
                FrozenOn = FrozenOn(expression, sources),
            };
    }

    /// <summary>The nearest others by any characteristics and standardisation, however few are comparable.</summary>
    /// <param name="expression">The definition that the group carries; its count is the number asked for.</param>
    /// <param name="own">A municipality on the basis' division.</param>
    /// <param name="basis">What the likeness was made of.</param>
    /// <param name="likeness">The likeness.</param>
    /// <exception cref="RefusedException">More than 30% of the own characteristics' weight is missing.</exception>
    public static PeerGroup Alike(GroupExpression.MostAlike expression, Municipality own, LikenessBasis basis, Likeness likeness) =>
        OfNearest(expression, basis, likeness, Nearest(expression, own, likeness));

    private static PeerGroup AlikeOrCountry(GroupExpression.MostAlike expression, Municipality? own, LikenessBasis basis, GroupSources sources)
    {
        if (own is null)
        {
            throw new RefusedException(GroupRefusal.NeedsMunicipality(expression));
        }

        var likeness = sources.LikenessOf(basis);
        var nearest = Nearest(expression, own, likeness);
        return nearest.Count < LeastComparable
            ? new(expression, new GroupExpression.WholeCountry(), basis.Division, basis.Division.Codes, [], null, false)
            : OfNearest(expression, basis, likeness, nearest);
    }

    // At least as many as are needed to tell whether a municipality has few that are really alike.
    private static IReadOnlyList<Neighbour> Nearest(GroupExpression.MostAlike expression, Municipality own, Likeness likeness) =>
        likeness.Lacking(own.Code) is { Count: > 0 } lacking
            ? throw new RefusedException(GroupRefusal.Lacks(own, lacking))
            : likeness.Nearest(own.Code, Math.Max(expression.Count, TellingMember));

    private static PeerGroup OfNearest(GroupExpression.MostAlike expression, LikenessBasis basis, Likeness likeness, IReadOnlyList<Neighbour> nearest)
    {
        var fewAlike = nearest.Count < TellingMember || nearest[TellingMember - 1].Words == LikenessWords.Limited;
        Neighbour[] members = [.. nearest.Take(expression.Count)];
        return new(expression, expression, basis.Division, Array.ConvertAll(members, neighbour => neighbour.Code), basis.Uses(likeness), members, fewAlike);
    }

    private static IEnumerable<string> IndicatorsOf(GroupExpression leaf, Catalogue catalogue) => leaf switch
    {
        GroupExpression.BySize => [SizeIndicator],
        GroupExpression.ByUrbanity => [UrbanityIndicator],
        GroupExpression.InRange range => [range.Indicator],
        GroupExpression.MostAlike alike => LikenessBasis.CharacteristicsOf(alike, catalogue).Select(characteristic => characteristic.Indicator),
        _ => [],
    };

    // What a frozen list was once chosen by decides who is in it as much as a rule that is read today.
    private static IReadOnlyList<string> FrozenOn(GroupExpression expression, GroupSources sources) =>
    [
        .. SavedDefinitions.VersionsIn(expression, sources.Saved)
            .Select(version => version.FrozenFrom?.Definition)
            .OfType<GroupExpression>()
            .SelectMany(rule => SavedDefinitions.AllLeaves(rule, sources.Saved))
            .SelectMany(leaf => IndicatorsOf(leaf, sources.Catalogue))
            .Distinct(StringComparer.Ordinal),
    ];
}
