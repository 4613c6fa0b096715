using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.PeerGroups;

/// <summary>Decides of every municipality of a division whether it is in a group, for one own municipality and period; used once.</summary>
internal sealed class GroupMembers(Municipality? own, Division division, Period period, GroupSources sources)
{
    private readonly Dictionary<GroupExpression.Saved, Membership[]> _saved = [];
    private readonly List<CharacteristicUse> _uses = [];
    private readonly List<DepartedMember> _departed = [];
    private int _depth;

    /// <summary>The members in order of code, with what was used and who departed.</summary>
    public PeerGroup Of(GroupExpression expression)
    {
        var memberships = Decide(expression);
        string[] members = [.. division.Codes.Where((_, row) => memberships[row] == Membership.In)];
        DepartedMember[] departed = [.. _departed.DistinctBy(departed => departed.Code)];
        return members.Length == 0 && departed.Length > 0
            ? throw new RefusedException(GroupRefusal.UnknownCodes([.. departed.Select(member => member.Code)], division, sources.Catalogue.Register))
            : new(expression, expression, division, members, [.. _uses.Distinct()], null, false) { Departed = departed };
    }

    // One decision per row of the division.
    private Membership[] Decide(GroupExpression expression) => expression switch
    {
        GroupExpression.InAll all => all.Parts.Select(Decide).Aggregate((a, b) => [.. a.Zip(b, (x, y) => x < y ? x : y)]),
        GroupExpression.InAny any => any.Parts.Select(Decide).Aggregate((a, b) => [.. a.Zip(b, (x, y) => x > y ? x : y)]),
        GroupExpression.NotIn not => Array.ConvertAll(Decide(not.Part), membership => (Membership)(-(sbyte)membership)),
        GroupExpression.Saved saved => DecideSaved(saved),
        GroupExpression.WholeCountry => EachRow(_ => true),
        GroupExpression.InProvince province => DecideProvince(province.Province),
        GroupExpression.InRegion region => DecideRegion(region),
        GroupExpression.BySize size => ByFigure(GroupResolution.SizeIndicator, value => value >= (size.From ?? 0) && value < (size.To ?? double.PositiveInfinity)),
        GroupExpression.ByUrbanity urbanity => ByFigure(GroupResolution.UrbanityIndicator, value => value >= urbanity.From && value <= urbanity.To),
        GroupExpression.InRange range => ByFigure(range.Indicator, value => value >= (range.From ?? double.NegativeInfinity) && value < (range.To ?? double.PositiveInfinity)),
        GroupExpression.ByHand hand => DecideList(hand.Codes),
        GroupExpression.MostAlike alike => DecideAlike(alike),
        _ => throw new InvalidOperationException($"'{expression}' is no known form of group."),
    };

    private Membership[] DecideSaved(GroupExpression.Saved name)
    {
        if (!_saved.TryGetValue(name, out var decided))
        {
            if (++_depth > SavedDefinitions.MostDepth)
            {
                throw new RefusedException(GroupRefusal.SavedGroupsTooDeep(name));
            }

            _saved[name] = decided = Decide(SavedDefinitions.VersionOf(name, sources.Saved).Definition);
            _depth--;
        }

        return decided;
    }

    private Membership[] DecideProvince(string slug)
    {
        var province = sources.Catalogue.Register.Province(slug) ?? throw new RefusedException(GroupRefusal.UnknownProvince(slug, sources.Catalogue.Register));
        return EachRow(row => division.Provinces[row] is { } code ? code == province.Code : null);
    }

    private Membership[] DecideRegion(GroupExpression.InRegion named)
    {
        var regions = sources.Catalogue.Register.Regions;
        var region = regions.Find(named.Type, named.Region) ?? throw new RefusedException(RegionRefusal.InGroup(named, regions));
        return EachRow(row => regions.CodeOf(region.Type, division.Codes[row], division.Year) is { } code ? code == region.Code : null);
    }

    private Membership[] ByFigure(string indicator, Func<double, bool> rule)
    {
        var from = NearestPeriod.Of(indicator, division, period, sources.Catalogue);
        var values = NearestPeriod.Values(sources.Slabs[indicator], from, division);
        var characteristic = new Characteristic(indicator, Transform.None, 1, sources.Catalogue.CharacteristicLabel(indicator));
        _uses.Add(new(characteristic, from, false) { Name = sources.Slabs[indicator].Indicator.Name });
        return EachRow(row => double.IsNaN(values[row]) ? null : rule(values[row]));
    }

    private Membership[] DecideList(CodeList codes)
    {
        var register = sources.Catalogue.Register;
        if (codes.Where(code => register.Find(code) is null).ToArray() is { Length: > 0 } unknown)
        {
            throw new RefusedException(GroupRefusal.UnknownCodes(unknown, division, register));
        }

        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var standing = register.OnDivision(code, division);
            members.UnionWith(standing);
            if (!division.Contains(code))
            {
                _departed.Add(new(code, standing));
            }
        }

        return EachRow(row => members.Contains(division.Codes[row]));
    }

    // Whoever cannot be compared is neither like the own municipality nor unlike it; the own municipality is not one of the others.
    private Membership[] DecideAlike(GroupExpression.MostAlike alike)
    {
        if (own is null)
        {
            throw new RefusedException(GroupRefusal.NeedsMunicipality(alike));
        }

        var basis = LikenessBasis.Of(alike, division, period, sources.Catalogue);
        var likeness = sources.LikenessOf(basis);
        if (likeness.Lacking(own.Code) is { Count: > 0 } lacking)
        {
            throw new RefusedException(GroupRefusal.Lacks(own, lacking));
        }

        _uses.AddRange(basis.Uses(likeness));
        var places = likeness.Nearest(own.Code, division.Codes.Count).Select((neighbour, place) => (neighbour.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place, StringComparer.Ordinal);
        return EachRow(row =>
            division.Codes[row] == own.Code ? false
            : places.TryGetValue(division.Codes[row], out var place) ? place < alike.Count
            : null);
    }

    private Membership[] EachRow(Func<int, bool?> decide) =>
        [.. Enumerable.Range(0, division.Codes.Count).Select(row => decide(row) switch { true => Membership.In, false => Membership.Out, null => Membership.Unknown })];
}
