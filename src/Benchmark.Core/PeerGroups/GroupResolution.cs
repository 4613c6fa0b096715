using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

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

    /// <summary>Codes of the indicators whose slabs <see cref="Resolve"/> needs for this expression when it is given no likeness.</summary>
    /// <exception cref="RefusedException">A characteristic that does not exist, or a form of group that is not answered (regions, saved groups, own characteristics in an expression).</exception>
    public static IReadOnlyList<string> Needs(GroupExpression expression, Catalogue catalogue)
    {
        IReadOnlyList<string> needs = expression switch
        {
            GroupExpression.BySize => [SizeIndicator],
            GroupExpression.ByUrbanity => [UrbanityIndicator],
            GroupExpression.MostAlike alike => [.. StandardSet(alike, catalogue).Select(characteristic => characteristic.Indicator).Distinct(StringComparer.Ordinal)],
            GroupExpression.InRegion or GroupExpression.Saved => throw new RefusedException(GroupRefusal.ComesLater(expression)),
            _ => [],
        };
        return needs.FirstOrDefault(code => catalogue.Find(code) is null) is { } unknown
            ? throw new RefusedException(GroupRefusal.UnknownCharacteristic(unknown))
            : needs;
    }

    /// <summary>What the likeness of this expression is made of, so that a caller can keep the likeness; null for a group without one.</summary>
    /// <exception cref="RefusedException">As <see cref="Needs"/>.</exception>
    public static LikenessBasis? BasisOf(GroupExpression expression, Division division, Period period, Catalogue catalogue) =>
        expression is GroupExpression.MostAlike alike ? LikenessBasis.Of(StandardSet(alike, catalogue), division, period, catalogue) : null;

    /// <summary>
    /// The group on a division. A characteristic comes from the period nearest to <paramref name="period"/> (the earlier on a tie) among those
    /// published on the division, else the nearest at all. Where fewer than 8 comparable others exist for a likeness group, the whole country stands in.
    /// </summary>
    /// <param name="expression">The definition.</param>
    /// <param name="own">The own municipality.</param>
    /// <param name="division">The division of the compared period.</param>
    /// <param name="period">The compared period.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="slabs">Slabs of <see cref="Needs"/> by code; those of characteristics are not needed when the likeness is given.</param>
    /// <param name="likeness">A kept likeness of <see cref="BasisOf"/>; made here when null.</param>
    /// <exception cref="RefusedException">Own municipality not on the division, empty group, unknown province or code, or more than 30% of the own characteristics' weight missing.</exception>
    public static PeerGroup Resolve(
        GroupExpression expression,
        Municipality own,
        Division division,
        Period period,
        Catalogue catalogue,
        IReadOnlyDictionary<string, IndicatorSlab> slabs,
        Likeness? likeness = null)
    {
        if (!division.Contains(own.Code))
        {
            throw new RefusedException(Refusals.NotOnDivision(own, division, catalogue.Register));
        }

        var group = expression switch
        {
            GroupExpression.WholeCountry => Members(expression, division, division.Codes),
            GroupExpression.InProvince inProvince => Members(expression, division, InProvince(inProvince.Province, division, catalogue.Register)),
            GroupExpression.BySize size => ByRule(expression, SizeIndicator, value => value >= (size.From ?? 0) && value < (size.To ?? double.PositiveInfinity), division, period, catalogue, slabs),
            GroupExpression.ByUrbanity urbanity => ByRule(expression, UrbanityIndicator, value => value >= urbanity.From && value <= urbanity.To, division, period, catalogue, slabs),
            GroupExpression.ByHand hand => Members(expression, division, OnDivision(hand.Codes, division, catalogue.Register)),
            GroupExpression.MostAlike alike when BasisOf(alike, division, period, catalogue) is { } basis => AlikeOrCountry(alike, own, basis, likeness ?? basis.Make(slabs)),
            _ => throw new RefusedException(GroupRefusal.ComesLater(expression)),
        };
        return group.Members.Count > 0 ? group : throw new RefusedException(GroupRefusal.Empty(expression, division));
    }

    /// <summary>The nearest others by any characteristics and standardisation, however few are comparable.</summary>
    /// <param name="expression">The definition that the group carries; its count is the number asked for.</param>
    /// <param name="own">A municipality on the basis' division.</param>
    /// <param name="basis">What the likeness was made of.</param>
    /// <param name="likeness">The likeness.</param>
    /// <exception cref="RefusedException">More than 30% of the own characteristics' weight is missing.</exception>
    public static PeerGroup Alike(GroupExpression.MostAlike expression, Municipality own, LikenessBasis basis, Likeness likeness) =>
        OfNearest(expression, basis, likeness, Nearest(expression, own, likeness));

    private static PeerGroup AlikeOrCountry(GroupExpression.MostAlike expression, Municipality own, LikenessBasis basis, Likeness likeness)
    {
        var nearest = Nearest(expression, own, likeness);
        return nearest.Count < LeastComparable
            ? Members(new GroupExpression.WholeCountry(), basis.Division, basis.Division.Codes) with { Expression = expression }
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

    private static IReadOnlyList<Characteristic> StandardSet(GroupExpression.MostAlike expression, Catalogue catalogue)
    {
        if (expression.Set != CharacteristicSet.Standard || expression.Characteristics.Count > 0)
        {
            throw new RefusedException(GroupRefusal.ComesLater(expression));
        }

        return catalogue.CharacteristicSets.FirstOrDefault(set => set.Name == expression.Set)?.Characteristics
            ?? throw new RefusedException(GroupRefusal.NoSet(expression.Set));
    }

    private static IReadOnlyList<string> InProvince(string slug, Division division, MunicipalityRegister register)
    {
        var province = register.Province(slug) ?? throw new RefusedException(GroupRefusal.UnknownProvince(slug, register));
        return [.. division.Codes.Where((_, row) => division.Provinces[row] == province.Code)];
    }

    private static CodeList OnDivision(CodeList codes, Division division, MunicipalityRegister register) =>
        codes.Where(code => !division.Contains(code)).ToArray() is { Length: > 0 } unknown
            ? throw new RefusedException(GroupRefusal.UnknownCodes(unknown, division, register))
            : codes;

    private static PeerGroup ByRule(
        GroupExpression expression,
        string indicator,
        Func<double, bool> rule,
        Division division,
        Period period,
        Catalogue catalogue,
        IReadOnlyDictionary<string, IndicatorSlab> slabs)
    {
        var from = NearestPeriod.Of(indicator, division, period, catalogue);
        var values = NearestPeriod.Values(slabs[indicator], from, division);
        var characteristic = new Characteristic(indicator, Transform.None, 1, slabs[indicator].Indicator.Name.Dutch);
        return Members(expression, division, [.. division.Codes.Where((_, row) => rule(values[row]))]) with { Characteristics = [new(characteristic, from, false)] };
    }

    private static PeerGroup Members(GroupExpression expression, Division division, IReadOnlyList<string> members) =>
        new(expression, expression, division, members, [], null, false);
}
