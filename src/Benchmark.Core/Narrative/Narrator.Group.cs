using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    private const int MostDeparturesTold = 3;

    /// <summary>"20 vergelijkbare gemeenten", "gemeenten in Overijssel" …</summary>
    public static string GroupName(PeerGroup group, MunicipalityRegister register, Language language = Language.Dutch) =>
        GroupName(group.Applied, group, register, language);

    /// <summary>The name of a group before it is known who is in it: counts what the definition asks for.</summary>
    public static string GroupName(GroupExpression expression, MunicipalityRegister register, Language language = Language.Dutch) =>
        GroupName(expression, null, register, language);

    private static string GroupName(GroupExpression expression, PeerGroup? group, MunicipalityRegister register, Language language)
    {
        var count = group?.Members.Count ?? expression switch { GroupExpression.MostAlike alike => alike.Count, GroupExpression.ByHand hand => hand.Codes.Count, _ => 0 };
        var members = ("aantal", Count(count, language));
        return expression switch
        {
            GroupExpression.MostAlike { Characteristics.Count: > 0 } => GroupTexts.NameAlikeOwn.Fill(language, members),
            GroupExpression.MostAlike { Set: CharacteristicSet.WithIncome } => GroupTexts.NameAlikeIncome.Fill(language, members),
            GroupExpression.MostAlike => GroupTexts.NameAlike.Fill(language, members),
            GroupExpression.InProvince province => GroupTexts.NameProvince.Fill(language, ("naam", register.Province(province.Province)?.Name ?? province.Province)),
            GroupExpression.BySize { From: { } from, To: { } to } => GroupTexts.NameSizeBetween.Fill(language, ("van", Count(from, language)), ("tot", Count(to, language))),
            GroupExpression.BySize { From: 1, To: null } => GroupTexts.NameSizeFromOne.Fill(language),
            GroupExpression.BySize { From: { } from } => GroupTexts.NameSizeFrom.Fill(language, ("van", Count(from, language))),
            GroupExpression.BySize size => GroupTexts.NameSizeTo.Fill(language, ("tot", Count(size.To ?? 0, language))),
            GroupExpression.ByUrbanity urbanity when urbanity.From == urbanity.To => GroupTexts.NameUrbanity.Fill(language, ("klasse", Urbanity(urbanity.From, language))),
            GroupExpression.ByUrbanity urbanity => GroupTexts.NameUrbanityRange.Fill(language, ("klasse", Urbanity(urbanity.From, language)), ("totklasse", Urbanity(urbanity.To, language))),
            GroupExpression.ByHand { Codes.Count: 1 } hand => GroupTexts.NameByHandOne.Fill(language, ("naam", register.NameOf(hand.Codes[0]))),
            GroupExpression.ByHand => GroupTexts.NameByHand.Fill(language, members),
            GroupExpression.InRegion region => GroupTexts.NameRegion.Fill(language, Region(region, register, language)),
            GroupExpression.Saved saved => GroupTexts.NameSaved.Fill(language, ("naam", group?.SavedAs?.Name ?? saved.Slug)),
            GroupExpression.InRange range => GroupTexts.NameRange.Fill(language, ("cijfer", group?.Characteristics is [var use, ..] ? Label(use, language) : range.Indicator)),
            GroupExpression.InAll or GroupExpression.InAny or GroupExpression.NotIn => count switch
            {
                0 => GroupTexts.NameCombined.Fill(language),
                1 => GroupTexts.NameCombinedOne.Fill(language),
                _ => GroupTexts.NameCombinedMany.Fill(language, members),
            },
            _ => GroupTexts.NameCountry.Fill(language),
        };
    }

    /// <summary>Answers "Waarom deze gemeenten?" beside a comparison.</summary>
    public static string WhyThisGroup(Comparison comparison, MunicipalityRegister register, Language language = Language.Dutch) =>
        WhyThisGroup(comparison.Group, comparison.Municipality, register, language);

    /// <summary>Answers "Waarom deze gemeenten?" beside any figures of a municipality and its group.</summary>
    /// <param name="group">The group of a comparison.</param>
    /// <param name="own">The municipality that is compared with it.</param>
    /// <param name="register">Names of municipalities and provinces.</param>
    /// <param name="language">The language.</param>
    public static string WhyThisGroup(PeerGroup group, Municipality own, MunicipalityRegister register, Language language = Language.Dutch)
    {
        var municipality = ("gemeente", own.Name);
        var used = group.Characteristics.Where(use => !use.DroppedOut).ToList();
        var dropped = group.Characteristics.Where(use => use.DroppedOut).ToList();
        string[] sentences =
        [
            Why(group, own, register, language),
            .. group.SavedAs is { } saved && !group.FellBack
                ? [GroupTexts.WhySaved.Fill(language, ("naam", saved.Name), ("versie", saved.Version.ToString(CultureInfo.InvariantCulture)))]
                : Array.Empty<string>(),
            .. Departures(group, register, language),
            .. group.FewAlike ? [GroupTexts.FewAlike.Fill(language, municipality)] : Array.Empty<string>(),
            .. dropped.Count > 0 ? [Capital(GroupTexts.DroppedOut.Fill(language, ("kenmerken", Labels(dropped, language))))] : Array.Empty<string>(),
            .. used.Count > 0 ? [GroupTexts.CharacteristicsPeriod.Fill(language, ("perioden", Periods(used, language)))] : Array.Empty<string>(),
            GroupTexts.ChooseOthers.Fill(language),
        ];
        return string.Join(' ', sentences);
    }

    // Tells the others as the page counts them: where the own municipality is a member, it is named beside them.
    private static string Why(PeerGroup group, Municipality own, MunicipalityRegister register, Language language)
    {
        var others = group.Members.Where(code => code != own.Code).ToList();
        var told = group.FellBack ? group.Applied : group.Rule;
        (string, string)[] values =
        [
            ("aantal", Count(others.Count, language)),
            ("gemeente", own.Name),
            ("indeling", FigureText.Period(Period.OfYear(group.Division.Year), language)),
            ("kenmerken", Labels(group.Characteristics.Where(use => !use.DroppedOut), language)),
            ("naam", others.Count == 1 ? register.NameOf(others[0]) : GroupName(told, group, register, language)),
        ];
        return WhyTemplate(group, told, others.Count, ownIsMember: others.Count < group.Members.Count).Fill(language, values);
    }

    // What stands in for codes of a list that are not on the division, the first ones by name.
    private static IEnumerable<string> Departures(PeerGroup group, MunicipalityRegister register, Language language)
    {
        foreach (var departed in group.Departed.Take(MostDeparturesTold))
        {
            var template = departed.Successors.Count switch { 0 => GroupTexts.NotThere, 1 => GroupTexts.ReplacedByOne, _ => GroupTexts.ReplacedByMore };
            yield return template.Fill(
                language,
                ("gemeente", register.NameOf(departed.Code)),
                ("indeling", FigureText.Period(Period.OfYear(group.Division.Year), language)),
                ("opvolgers", Enumerate([.. departed.Successors.Select(register.NameOf)], language)));
        }

        if (group.Departed.Count > MostDeparturesTold)
        {
            var rest = group.Departed.Count - MostDeparturesTold;
            yield return (rest == 1 ? GroupTexts.OneMoreDeparted : GroupTexts.MoreDeparted).Fill(
                language, ("aantal", Count(rest, language)), ("indeling", FigureText.Period(Period.OfYear(group.Division.Year), language)));
        }
    }

    private static Template WhyTemplate(PeerGroup group, GroupExpression told, int others, bool ownIsMember) => (told, others, ownIsMember) switch
    {
        (GroupExpression.MostAlike, _, _) => GroupTexts.WhyAlike,
        (GroupExpression.WholeCountry, _, _) when group.FellBack => group.Rule is GroupExpression.MostAlike ? GroupTexts.WhyFellBack : GroupTexts.WhyFellBackRule,
        (_, 0, true) => GroupTexts.WhyOwnAlone,
        (GroupExpression.ByHand, 1, true) => GroupTexts.WhyByHandOwnAndOne,
        (GroupExpression.ByHand, _, true) => GroupTexts.WhyByHandOwn,
        (GroupExpression.ByHand, 1, _) => GroupTexts.WhyByHandOne,
        (GroupExpression.ByHand, _, _) => GroupTexts.WhyByHand,
        (_, 1, true) => GroupTexts.WhyOwnAndOne,
        (_, 1, _) => GroupTexts.WhyOne,
        (GroupExpression.InAll or GroupExpression.InAny or GroupExpression.NotIn, _, true) => GroupTexts.WhyCombinedOwn,
        (GroupExpression.InAll or GroupExpression.InAny or GroupExpression.NotIn, _, _) => GroupTexts.WhyCombined,
        (GroupExpression.WholeCountry, _, true) => GroupTexts.WhyCountry,
        (_, _, true) => GroupTexts.WhyOwnAndMany,
        _ => GroupTexts.WhyMany,
    };

    private static string Periods(List<CharacteristicUse> used, Language language)
    {
        var byPeriod = used.GroupBy(use => use.Period).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).ToList();
        return byPeriod.Count == 1
            ? FigureText.PeriodInSentence(byPeriod[0].Key, language)
            : Enumerate(
                [.. byPeriod.Select(group => GroupTexts.PeriodOf.Fill(
                    language, ("periode", FigureText.PeriodInSentence(group.Key, language)), ("kenmerken", Labels(group, language))))],
                language);
    }

    private static string Labels(IEnumerable<CharacteristicUse> uses, Language language) =>
        Enumerate([.. uses.Select(use => Label(use, language)).Distinct(StringComparer.Ordinal)], language);

    private static string Label(CharacteristicUse use, Language language) => Label(use.Characteristic.Label, use.Name, language);

    // A word of the standard sets; else the name of the indicator, which is there in both languages.
    private static string Label(string label, Bilingual? name, Language language) =>
        Template.All.FirstOrDefault(template => template.Key == "label." + label)?.Fill(language)
        ?? (language == Language.Dutch ? label : name?.In(language) ?? label);

    private static string Urbanity(int urbanityClass, Language language) => (urbanityClass switch
    {
        1 => GroupTexts.Urbanity1,
        2 => GroupTexts.Urbanity2,
        3 => GroupTexts.Urbanity3,
        4 => GroupTexts.Urbanity4,
        _ => GroupTexts.Urbanity5,
    }).Fill(language);

    // A region that the release does not know is told by what was written.
    private static (string, string)[] Region(GroupExpression.InRegion named, MunicipalityRegister register, Language language)
    {
        var region = register.Regions.Find(named.Type, named.Region);
        return
        [
            ("soort", register.Regions.Type(named.Type)?.FullName.In(language) ?? GroupTexts.ARegion.Fill(language)),
            ("naam", region?.Name ?? named.Region),
            ("jaar", region?.AsOf.Year.ToString(CultureInfo.InvariantCulture) ?? ""),
        ];
    }

    /// <summary>"a", "a en b", "a, b en c".</summary>
    internal static string Enumerate(IReadOnlyList<string> parts, Language language) => parts.Count < 2
        ? string.Concat(parts)
        : GroupTexts.And.Fill(language, ("begin", string.Join(", ", parts.SkipLast(1))), ("eind", parts[^1]));

    internal static string Capital(string text) => char.ToUpper(text[0], FigureText.Culture(Language.Dutch)) + text[1..];
}
