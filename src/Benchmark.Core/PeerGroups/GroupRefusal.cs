using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.PeerGroups;

/// <summary>Why a group cannot be made, and what is possible.</summary>
internal static class GroupRefusal
{
    private static readonly Bilingual Possible = new(
        "Mogelijk zijn: nederland, provincie:overijssel, inwoners:100000-250000, stedelijkheid:1-2, lijst:GM0193,GM0200 en vergelijkbaar:20.",
        "Possible are: nederland, provincie:overijssel, inwoners:100000-250000, stedelijkheid:1-2, lijst:GM0193,GM0200 and vergelijkbaar:20.");

    public static Refusal ComesLater(GroupExpression expression) => Group(
        $"Een groep als '{expression}' komt in een latere versie van deze website. {Possible.Dutch}",
        $"A group such as '{expression}' comes in a later version of this website. {Possible.English}");

    public static Refusal UnknownCharacteristic(string indicator) => Group(
        $"Het kenmerk '{indicator}' bestaat niet in deze versie. Kies een code uit de lijst met cijfers.",
        $"The characteristic '{indicator}' does not exist in this release. Choose a code from the list of figures.");

    public static Refusal NoSet(string set) => Group(
        $"Deze versie heeft geen standaardkenmerken met de naam '{set}'. Kies een andere groep, bijvoorbeeld nederland.",
        $"This release has no standard characteristics named '{set}'. Choose another group, such as nederland.");

    public static Refusal UnknownProvince(string province, MunicipalityRegister register) => Group(
        $"De provincie '{province}' bestaat niet. Mogelijk zijn: {Slugs(register)}.",
        $"The province '{province}' does not exist. Possible are: {Slugs(register)}.");

    public static Refusal Empty(GroupExpression expression, Division division) => Group(
        $"De groep '{expression}' heeft geen gemeenten in de indeling van {Year(division)}. Kies een ruimere groep of een andere periode.",
        $"The group '{expression}' has no municipalities in the division of {Year(division)}. Choose a wider group or another period.");

    public static Refusal UnknownCodes(IReadOnlyList<string> codes, Division division, MunicipalityRegister register) => Group(
        $"Deze codes uit de lijst passen niet bij de gemeenten van {Year(division)}: {string.Join(' ', codes.Take(5).Select(code => Fate(code, register).Dutch))} Haal ze uit de lijst of kies een andere periode.",
        $"These codes in the list do not fit the municipalities of {Year(division)}: {string.Join(' ', codes.Take(5).Select(code => Fate(code, register).English))} Take them out of the list or choose another period.");

    public static Refusal Lacks(Municipality own, IReadOnlyList<Characteristic> lacking) => Group(
        $"Voor {own.Name} is geen groep met vergelijkbare gemeenten te maken: van de kenmerken ontbreekt te veel ({string.Join(", ", lacking.Select(c => c.Label).Distinct())}). Kies een andere groep, bijvoorbeeld nederland.",
        $"No group of comparable municipalities can be made for {own.Name}: too many of the characteristics are missing ({string.Join(", ", lacking.Select(c => c.Key))}). Choose another group, such as nederland.");

    // In which years a code existed and where it went.
    private static Bilingual Fate(string code, MunicipalityRegister register)
    {
        var years = register.Divisions.Where(division => division.Contains(code)).Select(division => division.Year).ToArray();
        if (register.Find(code) is not { } municipality || years.Length == 0)
        {
            return new($"{code} is geen bekende gemeente.", $"{code} is no known municipality.");
        }

        var span = string.Create(CultureInfo.InvariantCulture, $"{years[0]}–{years[^1]}");
        var successors = string.Join(", ", register.SuccessorsOf(code).Select(succession => register.NameOf(succession.NewCode)));
        return successors.Length == 0
            ? new($"{municipality.Name} ({code}) staat in de lijsten van {span}.", $"{municipality.Name} ({code}) is in the lists of {span}.")
            : new($"{municipality.Name} ({code}) staat in de lijsten van {span} en ging op in {successors}.", $"{municipality.Name} ({code}) is in the lists of {span} and became part of {successors}.");
    }

    private static Refusal Group(string dutch, string english) => new(RefusalKind.Invalid, "groep", new(dutch, english));

    private static string Slugs(MunicipalityRegister register) => string.Join(", ", register.Provinces.Select(province => province.Slug).Order(StringComparer.Ordinal));

    private static string Year(Division division) => division.Year.ToString(CultureInfo.InvariantCulture);
}
