namespace Benchmark.Core.Narrative;

/// <summary>The definition of a group in plain words. A group that stands alone is a name (group.name…); in a combination it says something about "gemeenten".</summary>
internal static class DefinitionTexts
{
    public static readonly Template Municipalities = new("definition.municipalities", "gemeenten", "municipalities", "Begins a combination with en; what is said of them follows.");

    public static readonly Template Province = new("definition.province", "in {naam}", "in {naam}", "provincie: in a combination.");

    public static readonly Template Region = new(
        "definition.region", "in {soort} {naam} (stand {jaar})", "in {soort} {naam} (as of {jaar})", "regio:; the year of the newest list of its municipalities.");

    public static readonly Template UnknownRegion = new("definition.region-unknown", "in {soort} {naam}", "in {soort} {naam}", "regio: that the release does not know.");

    public static readonly Template SizeBetween = new("definition.size-between", "met {van} tot {tot} inwoners", "with {van} to {tot} inhabitants", "inwoners: with both bounds, in a combination.");

    public static readonly Template SizeFrom = new("definition.size-from", "met {van} inwoners of meer", "with {van} inhabitants or more", "inwoners: with a lower bound, in a combination.");

    public static readonly Template SizeFromOne = new("definition.size-from-one", "met 1 inwoner of meer", "with 1 inhabitant or more", "inwoners: with a lower bound of 1, in a combination.");

    public static readonly Template SizeTo = new("definition.size-to", "met minder dan {tot} inwoners", "with fewer than {tot} inhabitants", "inwoners: with an upper bound, in a combination.");

    public static readonly Template Urbanity = new("definition.urbanity", "uit de klasse {klasse}", "of the class {klasse}", "stedelijkheid: one class, in a combination.");

    public static readonly Template UrbanityRange = new("definition.urbanity-range", "uit de klassen {klasse} tot {totklasse}", "of the classes {klasse} to {totklasse}", "stedelijkheid: several classes, in a combination.");

    public static readonly Template UrbanityClass1 = new("definition.urbanity-1", "zeer sterk stedelijk", "extremely urbanised", "Class 1 as a name.");

    public static readonly Template UrbanityClass2 = new("definition.urbanity-2", "sterk stedelijk", "strongly urbanised", "Class 2 as a name.");

    public static readonly Template UrbanityClass3 = new("definition.urbanity-3", "matig stedelijk", "moderately urbanised", "Class 3 as a name.");

    public static readonly Template UrbanityClass4 = new("definition.urbanity-4", "weinig stedelijk", "hardly urbanised", "Class 4 as a name.");

    public static readonly Template UrbanityClass5 = new("definition.urbanity-5", "niet stedelijk", "not urbanised", "Class 5 as a name.");

    public static readonly Template RangeBetween = new("definition.range-between", "met {van} tot {tot} bij ‘{cijfer}’", "with {van} to {tot} for ‘{cijfer}’", "cijfer: with both bounds.");

    public static readonly Template RangeFrom = new("definition.range-from", "met {van} of meer bij ‘{cijfer}’", "with {van} or more for ‘{cijfer}’", "cijfer: with a lower bound.");

    public static readonly Template RangeTo = new("definition.range-to", "met minder dan {tot} bij ‘{cijfer}’", "with less than {tot} for ‘{cijfer}’", "cijfer: with an upper bound.");

    public static readonly Template Alike = new(
        "definition.alike",
        "de {aantal} gemeenten die het meest lijken op {gemeente} in {kenmerken}",
        "the {aantal} municipalities that are most like {gemeente} in {kenmerken}",
        "A likeness group.");

    public static readonly Template AlikeScaled = new(
        "definition.alike-scaled",
        "de {aantal} gemeenten die het meest lijken op {gemeente} in {kenmerken} (op één schaal met {schaal})",
        "the {aantal} municipalities that are most like {gemeente} in {kenmerken} (on one scale by {schaal})",
        "A likeness group with another standardisation than the default.");

    public static readonly Template ZScore = new("definition.zscore", "gemiddelde en standaardafwijking", "mean and standard deviation", "standaardisatie=zscore.");

    public static readonly Template MinMax = new("definition.minmax", "kleinste en grootste waarde", "smallest and largest value", "standaardisatie=minmax.");

    public static readonly Template OwnMunicipality = new("definition.own", "de eigen gemeente", "the own municipality", "Where no municipality is chosen.");

    public static readonly Template List = new("definition.list", "een lijst van {aantal} gemeenten", "a list of {aantal} municipalities", "lijst: six codes or more.");

    public static readonly Template AlsoIn = new("definition.also-in", "die ook horen bij {groep}", "that also belong to {groep}", "A list, a likeness group or a saved group in a combination.");

    public static readonly Template AlsoInAny = new("definition.also-in-any", "die ook horen bij ({groep})", "that also belong to ({groep})", "A combination with of inside one with en.");

    public static readonly Template SavedVersion = new("definition.saved", "groep {naam} (versie {versie})", "group {naam} (version {versie})", "A saved group with its version.");

    public static readonly Template Without = new("definition.without", "{groep}, zonder {weg}", "{groep}, without {weg}", "niet; several are joined with definition.and-without.");

    public static readonly Template AndWithout = new("definition.and-without", " en zonder ", " and without ", "Joins what is left out.");

    public static readonly Template Or = new("definition.or", " of ", " or ", "Joins the parts of a combination with of.");

    public static readonly Template OrElse = new("definition.or-else", ", of ", ", or ", "As definition.or, where a part combines others itself: the comma says where it ends.");
}
