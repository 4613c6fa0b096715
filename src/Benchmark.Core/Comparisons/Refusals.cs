using System.Globalization;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Comparisons;

/// <summary>The refusals that every door (page, API, command line) tells alike: what was wrong and what is possible.</summary>
public static class Refusals
{
    /// <summary>Parameter of a refusal about the own municipality.</summary>
    public const string OwnMunicipality = "gemeente";

    private const int Suggestions = 3;
    private const int LongestEcho = 60;

    /// <summary>The code of an indicator names nothing; suggests the nearest codes.</summary>
    public static Refusal UnknownIndicator(string code, Catalogue catalogue) => NotFound("indicator", RefusalTexts.UnknownIndicator, language =>
    [
        ("code", Echo(code)),
        ("voorstellen", Narrator.Enumerate([.. catalogue.Indicators.Select(indicator => indicator.Code).OrderBy(known => Unlikeness(known, Echo(code))).Take(Suggestions)], language)),
    ]);

    /// <summary>The code of a municipality names nothing; suggests what the search finds.</summary>
    public static Refusal UnknownMunicipality(string code, MunicipalityRegister register)
    {
        var hits = MunicipalitySearch.Find(register, Echo(code), Suggestions);
        return NotFound(OwnMunicipality, hits.Count == 0 ? RefusalTexts.UnknownMunicipality : RefusalTexts.UnknownMunicipalityLike, language =>
        [
            ("code", Echo(code)),
            ("voorstellen", string.Join(", ", hits.Select(hit => NameAndCode(hit.Municipality)))),
        ]);
    }

    /// <summary>A municipality that exists, but not on this division: its years and its successors.</summary>
    public static Refusal NotOnDivision(Municipality municipality, Division division, MunicipalityRegister register)
    {
        var first = new DateOnly(division.Year, 1, 1);
        var successions = register.SuccessorsOf(municipality.Code);
        var end = municipality.ValidTo ?? successions.Select(succession => (DateOnly?)succession.Date).Max();
        var successors = successions.Select(succession => NameAndCode(succession.NewCode, register)).ToList();
        var years = register.Divisions.Where(known => known.Contains(municipality.Code)).Select(known => known.Year).ToList();
        var template = municipality switch
        {
            _ when end <= first => successors.Count > 0 ? RefusalTexts.Abolished : RefusalTexts.AbolishedUnknown,
            { ValidFrom: { } start } when start > first => RefusalTexts.NotYet,
            _ => years.Count > 0 ? RefusalTexts.NotOnDivision : RefusalTexts.OnNoDivision,
        };
        return NotFound(OwnMunicipality, template, language =>
        [
            ("gemeente", NameAndCode(municipality)),
            ("datum", FigureText.Date((template == RefusalTexts.NotYet ? municipality.ValidFrom : end) ?? first, language)),
            ("opvolgers", Narrator.Enumerate(successors, language)),
            ("indeling", Year(division.Year)),
            ("jaren", Years(years, language)),
        ]);
    }

    /// <summary>A figure that is no sum of others, or one of which own figure, middle or parts are not known.</summary>
    public static Refusal NoParts(Indicator indicator, Municipality municipality, Period period) => Invalid("indicator", RefusalTexts.NoParts, language =>
    [
        ("naam", indicator.Name.In(language)),
        ("gemeente", municipality.Name),
        ("periode", FigureText.PeriodInSentence(period, language)),
    ]);

    /// <summary>A figure without a budget, or without an income beside it.</summary>
    public static Refusal NoPair(Indicator indicator, PairKind kind) =>
        Invalid("indicator", kind == PairKind.BudgetAndAccount ? RefusalTexts.NoBudget : RefusalTexts.NoIncome, language => [("naam", indicator.Name.In(language))]);

    /// <summary>A municipality that is on the division of none of the periods of an indicator: no other period helps, a successor does.</summary>
    public static Refusal NeverHeld(Indicator indicator, Municipality municipality, MunicipalityRegister register)
    {
        var successions = register.SuccessorsOf(municipality.Code);
        var end = municipality.ValidTo ?? successions.Select(succession => (DateOnly?)succession.Date).Max();
        return NotFound(OwnMunicipality, successions.Count > 0 ? RefusalTexts.NeverHeldAbolished : RefusalTexts.NeverHeld, language =>
        [
            ("naam", indicator.Name.In(language)),
            ("gemeente", NameAndCode(municipality)),
            ("datum", end is { } date ? FigureText.Date(date, language) : ""),
            ("opvolgers", Narrator.Enumerate([.. successions.Select(succession => NameAndCode(succession.NewCode, register))], language)),
        ]);
    }

    /// <summary>The release does not hold the period of the indicator; says which it holds.</summary>
    public static Refusal PeriodNotHeld(Indicator indicator, Period period, Catalogue catalogue)
    {
        var held = catalogue.PeriodsOf(indicator.Code).Select(known => known.Period).ToList();
        return Invalid("periode", held.Count == 0 ? RefusalTexts.NoPeriods : RefusalTexts.PeriodNotHeld, language =>
        [
            ("naam", indicator.Name.In(language)),
            ("periode", FigureText.PeriodInSentence(period, language)),
            ("perioden", held.TrueForAll(known => known.Quarter == 0)
                ? Years([.. held.Select(known => known.Year)], language)
                : Narrator.Enumerate([.. held.Select(known => known.ToString())], language)),
        ]);
    }

    /// <summary>The text is no period.</summary>
    public static Refusal UnreadablePeriod(string text) => Invalid("periode", RefusalTexts.UnreadablePeriod, _ => [("tekst", Echo(text))]);

    /// <summary>The number of a release names nothing; says which there are.</summary>
    /// <param name="release">What was asked, as it was written.</param>
    /// <param name="releases">The releases there are.</param>
    public static Refusal UnknownRelease(string release, IReadOnlyList<Release> releases) => NotFound("versie", RefusalTexts.UnknownRelease, language =>
    [
        ("versie", Echo(release)),
        ("versies", Years([.. releases.Select(known => known.Number).Order()], language)),
    ]);

    /// <summary>A release is compared with itself or with a newer one.</summary>
    /// <param name="later">The release asked about.</param>
    /// <param name="earlier">What it is to be compared with.</param>
    public static Refusal WrongOrder(int later, int earlier) => Invalid(ReleasePair.Parameter, RefusalTexts.WrongOrder, _ => [("later", Year(later)), ("eerder", Year(earlier))]);

    /// <summary>The release has no division of the year; says of which years it has one.</summary>
    public static Refusal UnknownDivision(int year, MunicipalityRegister register) => Invalid("indeling", RefusalTexts.UnknownDivision, language =>
    [
        ("indeling", Year(year)),
        ("jaren", Years([.. register.Divisions.Select(division => division.Year)], language)),
    ]);

    private static Refusal NotFound(string parameter, Template template, Func<Language, (string, string)[]> values) => Make(RefusalKind.NotFound, parameter, template, values);

    private static Refusal Invalid(string parameter, Template template, Func<Language, (string, string)[]> values) => Make(RefusalKind.Invalid, parameter, template, values);

    private static Refusal Make(RefusalKind kind, string parameter, Template template, Func<Language, (string, string)[]> values) =>
        new(kind, parameter, template.InBoth(values));

    // A part of a longer code counts as near, whatever the length of the rest.
    internal static int Unlikeness(string known, string typed)
    {
        var text = typed.ToLowerInvariant();
        return text.Length > 2 && known.Contains(text, StringComparison.Ordinal) ? 0 : EditDistance.Between(known, text);
    }

    private static string NameAndCode(Municipality municipality) => $"{municipality.Name} ({municipality.Code})";

    private static string NameAndCode(string code, MunicipalityRegister register) => register.Find(code) is { } municipality ? NameAndCode(municipality) : code;

    // What came in goes back shortened and without signs that are no text.
    internal static string Echo(string text)
    {
        var clean = string.Concat(text.Where(sign => !char.IsControl(sign)));
        return clean.Length <= LongestEcho ? clean : clean[..LongestEcho] + "…";
    }

    /// <summary>"2019 tot en met 2025", "2019, 2021 en 2023": ascending numbers with runs of three or more drawn together.</summary>
    private static string Years(List<int> numbers, Language language)
    {
        var parts = new List<string>();
        for (var start = 0; start < numbers.Count;)
        {
            var end = start;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            if (end - start >= 2)
            {
                parts.Add(RefusalTexts.Span.Fill(language, ("van", Year(numbers[start])), ("tot", Year(numbers[end]))));
            }
            else
            {
                parts.AddRange(numbers.Skip(start).Take(end - start + 1).Select(Year));
            }

            start = end + 1;
        }

        return Narrator.Enumerate(parts, language);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
