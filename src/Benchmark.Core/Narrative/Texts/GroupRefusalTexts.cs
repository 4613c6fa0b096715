namespace Benchmark.Core.Narrative;

/// <summary>Why a group cannot be read or made, and what is possible.</summary>
internal static class GroupRefusalTexts
{
    public static readonly Template Forms = new(
        "group.forms",
        "Mogelijk zijn: nederland, provincie:overijssel, inwoners:100000-250000, stedelijkheid:1-2, lijst:GM0193,GM0200 en vergelijkbaar:20.",
        "Possible are: nederland, provincie:overijssel, inwoners:100000-250000, stedelijkheid:1-2, lijst:GM0193,GM0200 and vergelijkbaar:20.",
        "Follows group.later, group.empty-text and group.unreadable.");

    public static readonly Template ComesLater = new(
        "group.later",
        "Een groep als '{groep}' komt in een latere versie van deze website. {mogelijk}",
        "A group such as '{groep}' comes in a later version of this website. {mogelijk}",
        "A form that can be read but is not answered: regions, saved groups, own characteristics, the set with income.");

    public static readonly Template EmptyText = new(
        "group.empty-text", "De groep is leeg. {mogelijk}", "The group is empty. {mogelijk}", "No text at all.");

    public static readonly Template Unreadable = new(
        "group.unreadable",
        "De groep '{groep}' is niet te lezen. {mogelijk}",
        "The group '{groep}' cannot be read. {mogelijk}",
        "The text begins like no form of group.");

    public static readonly Template TooLong = new(
        "group.too-long",
        "De groep telt {aantal} tekens. Mogelijk is: ten hoogste {hoogste} tekens.",
        "The group has {aantal} signs. At most {hoogste} are allowed.",
        "The text is longer than what is read.");

    public static readonly Template TooManyCodes = new(
        "group.too-many",
        "De lijst telt {aantal} gemeenten. Mogelijk is: ten hoogste {hoogste} gemeenten.",
        "The list has {aantal} municipalities. At most {hoogste} are allowed.",
        "A list with more codes than allowed.");

    public static readonly Template Twice = new(
        "group.twice",
        "Het kenmerk '{kenmerk}' staat twee keer in de groep, de tweede keer op plaats {plaats}. Mogelijk is: elk kenmerk één keer.",
        "The characteristic '{kenmerk}' is in the group twice, the second time at position {plaats}. Possible is: every characteristic once.",
        "A characteristic is repeated.");

    public static readonly Template Missing = new(
        "group.missing-part",
        "Op plaats {plaats} van de groep ontbreekt iets. Mogelijk is hier: {mogelijk}.",
        "Something is missing at position {plaats} of the group. Possible here: {mogelijk}.",
        "The text ends where a part is expected.");

    public static readonly Template Expected = new(
        "group.expected",
        "Op plaats {plaats} van de groep staat '{tekst}'. Mogelijk is hier: {mogelijk}.",
        "At position {plaats} the group has '{tekst}'. Possible here: {mogelijk}.",
        "A part that cannot be read.");

    public static readonly Template AProvince = new(
        "group.part-province", "de naam van een provincie, bijvoorbeeld overijssel of PV23", "the name of a province, such as overijssel or PV23", "What is possible after provincie:");

    public static readonly Template ASize = new(
        "group.part-size",
        "twee aantallen met een streepje ertussen, bijvoorbeeld 100000-250000 of 100000-",
        "two numbers with a hyphen between them, such as 100000-250000 or 100000-",
        "What is possible after inwoners:");

    public static readonly Template AClass = new(
        "group.part-class", "klassen van 1 tot en met 5, bijvoorbeeld 1-2", "classes from 1 to 5, such as 1-2", "What is possible after stedelijkheid:");

    public static readonly Template ACode = new(
        "group.part-code", "een code van een gemeente, bijvoorbeeld GM0193", "the code of a municipality, such as GM0193", "What is possible in lijst:");

    public static readonly Template ACount = new(
        "group.part-count", "een aantal van 5 tot en met 100, bijvoorbeeld 20", "a number from 5 to 100, such as 20", "What is possible after vergelijkbaar:");

    public static readonly Template ACharacteristic = new(
        "group.part-characteristic",
        "een kenmerk met een gewicht van 0.001 tot 1000, bijvoorbeeld inwoners.log=1",
        "a characteristic with a weight from 0.001 to 1000, such as inwoners.log=1",
        "What is possible after the number of a likeness group.");

    public static readonly Template ARegion = new(
        "group.part-region", "een soort regio en een naam, bijvoorbeeld ggd:ijsselland", "a type of region and a name, such as ggd:ijsselland", "What is possible after regio:");

    public static readonly Template ASavedGroup = new(
        "group.part-saved",
        "de naam van een bewaarde groep, met of zonder versie, bijvoorbeeld 100000-plus@3",
        "the name of a saved group, with or without a version, such as 100000-plus@3",
        "What is possible after groep:");

    public static readonly Template UnknownCharacteristic = new(
        "group.characteristic",
        "Het kenmerk '{kenmerk}' bestaat niet in deze versie. Kies een code uit de lijst met cijfers.",
        "The characteristic '{kenmerk}' does not exist in this release. Choose a code from the list of figures.",
        "The release has no indicator of that code.");

    public static readonly Template NoSet = new(
        "group.no-set",
        "Deze versie heeft geen standaardkenmerken met de naam '{naam}'. Kies een andere groep, bijvoorbeeld nederland.",
        "This release has no standard characteristics named '{naam}'. Choose another group, such as nederland.",
        "The release lacks the set of characteristics.");

    public static readonly Template UnknownProvince = new(
        "group.province",
        "De provincie '{provincie}' bestaat niet. Mogelijk zijn: {provincies}.",
        "The province '{provincie}' does not exist. Possible are: {provincies}.",
        "No province has that name.");

    public static readonly Template Empty = new(
        "group.empty",
        "De groep '{groep}' heeft geen gemeenten in de indeling van {indeling}. Kies een ruimere groep of een andere periode.",
        "The group '{groep}' has no municipalities in the division of {indeling}. Choose a wider group or another period.",
        "The rule of the group matches nobody.");

    public static readonly Template UnknownCodes = new(
        "group.codes",
        "Deze codes uit de lijst passen niet bij de gemeenten van {indeling}: {lot} Haal ze uit de lijst of kies een andere periode.",
        "These codes in the list do not fit the municipalities of {indeling}: {lot} Take them out of the list or choose another period.",
        "Codes in a list that are not on the division; the first five are told one by one.");

    public static readonly Template NoMunicipality = new(
        "group.code-unknown", "{code} is geen bekende gemeente.", "{code} is no known municipality.", "A code that no list has.");

    public static readonly Template InYears = new(
        "group.code-years",
        "{gemeente} ({code}) staat in de lijsten van {jaren}.",
        "{gemeente} ({code}) is in the lists of {jaren}.",
        "A code of other years, without successors.");

    public static readonly Template BecamePartOf = new(
        "group.code-successors",
        "{gemeente} ({code}) staat in de lijsten van {jaren} en ging op in {opvolgers}.",
        "{gemeente} ({code}) is in the lists of {jaren} and became part of {opvolgers}.",
        "A code of other years, with successors.");

    public static readonly Template Lacks = new(
        "group.lacks",
        "Voor {gemeente} is geen groep met vergelijkbare gemeenten te maken: van de kenmerken ontbreekt te veel ({kenmerken}). Kies een andere groep, bijvoorbeeld nederland.",
        "No group of comparable municipalities can be made for {gemeente}: too many of the characteristics are missing ({kenmerken}). Choose another group, such as nederland.",
        "More than 30% of the weight of the own characteristics is missing.");
}
