using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.PeerGroups;

/// <summary>Why a group cannot be made, and what is possible.</summary>
internal static class GroupRefusal
{
    private const int MostCodesTold = 5;

    /// <summary>Alike to whom?</summary>
    public static Refusal NeedsMunicipality(GroupExpression.MostAlike alike) =>
        new(RefusalKind.Invalid, Refusals.OwnMunicipality, GroupRefusalTexts.NeedsMunicipality.InBoth(_ => [("groep", alike.ToString())]));

    /// <summary>No saved group has that name and version.</summary>
    public static Refusal UnknownSavedGroup(GroupExpression.Saved name) => new(
        RefusalKind.NotFound,
        "groep",
        (name.Version is null ? GroupRefusalTexts.UnknownSavedGroup : GroupRefusalTexts.UnknownSavedVersion).InBoth(_ => [("groep", name.Slug), ("versie", Year(name.Version ?? 0))]));

    /// <summary>Saved groups that lead from one to the next without end.</summary>
    public static Refusal SavedGroupsTooDeep(GroupExpression.Saved name) =>
        Group(GroupRefusalTexts.SavedGroupsTooDeep, _ => [("groep", name.ToString()), ("hoogste", Year(SavedDefinitions.MostDepth))]);

    /// <summary>The release has no indicator of that code.</summary>
    public static Refusal UnknownCharacteristic(string indicator) => Group(GroupRefusalTexts.UnknownCharacteristic, _ => [("kenmerk", indicator)]);

    /// <summary>The release lacks a standard set of characteristics.</summary>
    public static Refusal NoSet(string set) => Group(GroupRefusalTexts.NoSet, _ => [("naam", set)]);

    /// <summary>No province has that name; names all of them.</summary>
    public static Refusal UnknownProvince(string province, MunicipalityRegister register) => Group(GroupRefusalTexts.UnknownProvince, _ =>
    [
        ("provincie", province),
        ("provincies", string.Join(", ", register.Provinces.Select(known => known.Slug).Order(StringComparer.Ordinal))),
    ]);

    /// <summary>The rule of the group matches nobody on the division.</summary>
    public static Refusal Empty(GroupExpression expression, Division division) =>
        Group(GroupRefusalTexts.Empty, _ => [("groep", expression.ToString()), ("indeling", Year(division.Year))]);

    /// <summary>Codes of a list that are not on the division, and where they went.</summary>
    public static Refusal UnknownCodes(IReadOnlyList<string> codes, Division division, MunicipalityRegister register) => Group(GroupRefusalTexts.UnknownCodes, language =>
    [
        ("indeling", Year(division.Year)),
        ("lot", string.Join(' ', codes.Take(MostCodesTold).Select(code => Fate(code, register, language)))),
    ]);

    /// <summary>Too much of the weight of the own characteristics is missing.</summary>
    public static Refusal Lacks(Municipality own, IReadOnlyList<Characteristic> lacking) => Group(GroupRefusalTexts.Lacks, language =>
    [
        ("gemeente", own.Name),
        ("kenmerken", string.Join(", ", lacking.Select(c => language == Language.Dutch ? c.Label : c.Key).Distinct(StringComparer.Ordinal))),
    ]);

    // In which years a code existed and where it went.
    private static string Fate(string code, MunicipalityRegister register, Language language)
    {
        var years = register.Divisions.Where(division => division.Contains(code)).Select(division => division.Year).ToArray();
        if (register.Find(code) is not { } municipality || years.Length == 0)
        {
            return GroupRefusalTexts.NoMunicipality.Fill(language, ("code", code));
        }

        var successors = string.Join(", ", register.SuccessorsOf(code).Select(succession => register.NameOf(succession.NewCode)));
        return (successors.Length == 0 ? GroupRefusalTexts.InYears : GroupRefusalTexts.BecamePartOf).Fill(
            language,
            ("gemeente", municipality.Name),
            ("code", code),
            ("jaren", years.Length == 1 ? Year(years[0]) : $"{Year(years[0])}–{Year(years[^1])}"),
            ("opvolgers", successors));
    }

    private static Refusal Group(Template template, Func<Language, (string, string)[]> values) =>
        new(RefusalKind.Invalid, "groep", template.InBoth(values));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
