namespace Benchmark.Core.Narrative;

/// <summary>Why a group cannot be read or made, and what is possible.</summary>
internal static class GroupRefusalTexts
{
    public static readonly Template Forms = new(
        "group.forms",
        "Mogelijk zijn: nederland, provincie:overijssel, regio:veiligheidsregio:ijsselland, inwoners:100000-250000, stedelijkheid:1-2, cijfer:inwoners_65plus_pct:20..25, lijst:GM0193,GM0200, groep:g40, vergelijkbaar:20, en combinaties met en, of, niet en haakjes.",
        "Possible are: nederland, provincie:overijssel, regio:veiligheidsregio:ijsselland, inwoners:100000-250000, stedelijkheid:1-2, cijfer:inwoners_65plus_pct:20..25, lijst:GM0193,GM0200, groep:g40, vergelijkbaar:20, and combinations with en, of, niet and brackets.",
        "Follows group.empty-text and group.unreadable.");

    public static readonly Template NoRegions = new(
        "group.no-regions",
        "Deze versie van de cijfers weet niet welke gemeenten in een regio liggen. '{groep}' is dus niet te maken. Mogelijk is: een lijst met de gemeenten van die regio, bijvoorbeeld lijst:GM0193,GM0200, of een provincie.",
        "This release does not know which municipalities lie in a region, so '{groep}' cannot be made. Possible is: a list of the municipalities of that region, such as lijst:GM0193,GM0200, or a province.",
        "regio: of a release without regions.");

    public static readonly Template NoRegionsAtAll = new(
        "group.no-regions-at-all",
        "Deze versie van de cijfers weet niet welke gemeenten in een regio liggen.",
        "This release does not know which municipalities lie in a region.",
        "A region in an address, of a release without regions.");

    public static readonly Template NeedsMunicipality = new(
        "group.needs-municipality",
        "Voor de groep '{groep}' is een gemeente nodig: de groep zoekt gemeenten die daarop lijken. Kies eerst een gemeente.",
        "The group '{groep}' needs a municipality: it looks for municipalities that are like it. Choose a municipality first.",
        "A likeness group without an own municipality.");

    public static readonly Template UnknownSavedGroup = new(
        "group.saved-unknown",
        "Er is geen bewaarde groep met de naam '{groep}'. Zoek de groep bij Groepen, of kies een andere, bijvoorbeeld vergelijkbaar:20.",
        "There is no saved group named '{groep}'. Look for it under Groups, or choose another, such as vergelijkbaar:20.",
        "groep: with a name that no saved group has.");

    public static readonly Template UnknownSavedVersion = new(
        "group.saved-version-unknown",
        "Er is geen versie {versie} van een bewaarde groep met de naam '{groep}'. Zoek de groep bij Groepen, of laat @{versie} weg voor de nieuwste versie.",
        "There is no version {versie} of a saved group named '{groep}'. Look for it under Groups, or leave out @{versie} for its newest version.",
        "groep: with a name and a version that no saved group has.");

    public static readonly Template SavedGroupsTooDeep = new(
        "group.saved-too-deep",
        "De bewaarde groep '{groep}' verwijst te vaak door naar andere bewaarde groepen. Mogelijk is: ten hoogste {hoogste} groepen na elkaar.",
        "The saved group '{groep}' leads on to other saved groups too often. Possible is: at most {hoogste} groups after each other.",
        "Saved groups that lead from one to the next, more of them than allowed.");

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

    public static readonly Template TooManyParts = new(
        "group.too-many-parts",
        "De groep is samengesteld uit {aantal} groepen. Mogelijk is: ten hoogste {hoogste} groepen. Bewaar een deel als groep en gebruik groep: met die naam.",
        "The group is combined from {aantal} groups. At most {hoogste} are allowed. Save a part of it as a group and use groep: with its name.",
        "More groups joined with en, of and niet than allowed.");

    public static readonly Template TooDeep = new(
        "group.too-deep",
        "Op plaats {plaats} van de groep staan te veel haakjes of 'niet' in elkaar. Mogelijk is: ten hoogste {hoogste} in elkaar.",
        "At position {plaats} of the group too many brackets or 'niet' lie inside each other. Possible is: at most {hoogste} inside each other.",
        "Brackets and niet are nested deeper than allowed.");

    public static readonly Template TooManyCharacteristics = new(
        "group.too-many-characteristics",
        "De groep telt {aantal} kenmerken. Mogelijk is: ten hoogste {hoogste} kenmerken.",
        "The group has {aantal} characteristics. At most {hoogste} are allowed.",
        "More own characteristics than allowed.");

    public static readonly Template NoWeight = new(
        "group.no-weight",
        "Alle kenmerken in de groep hebben gewicht 0 (vanaf plaats {plaats}). Daarmee is niet te zeggen wie er op wie lijkt. Mogelijk is: ten minste één kenmerk met een gewicht van 0.001 tot 1000.",
        "All characteristics in the group have weight 0 (from position {plaats} on). With these nobody can tell who is like whom. Possible is: at least one characteristic with a weight from 0.001 to 1000.",
        "Every own characteristic has a weight of 0.");

    public static readonly Template Twice = new(
        "group.twice",
        "'{kenmerk}' staat twee keer in de groep, de tweede keer op plaats {plaats}. Mogelijk is: alles één keer.",
        "'{kenmerk}' is in the group twice, the second time at position {plaats}. Possible is: everything once.",
        "A characteristic or option is repeated.");

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

    public static readonly Template AGroup = new(
        "group.part-group",
        "een groep, bijvoorbeeld provincie:overijssel, of niet, of een haakje openen",
        "a group, such as provincie:overijssel, or niet, or an opening bracket",
        "What is possible after en, of, niet and an opening bracket.");

    public static readonly Template AConnection = new(
        "group.part-connection", "en, of, of het einde van de groep", "en, of, or the end of the group", "What is possible after a group or a closing bracket.");

    public static readonly Template AClosing = new(
        "group.part-closing", "en, of, of een haakje sluiten", "en, of, or a closing bracket", "What is possible after a group inside brackets.");

    public static readonly Template AProvince = new(
        "group.part-province", "de naam van een provincie, bijvoorbeeld overijssel of PV23", "the name of a province, such as overijssel or PV23", "What is possible after provincie:");

    public static readonly Template ASize = new(
        "group.part-size",
        "twee aantallen met een streepje ertussen, bijvoorbeeld 100000-250000 of 100000-",
        "two numbers with a hyphen between them, such as 100000-250000 or 100000-",
        "What is possible after inwoners:");

    public static readonly Template AClass = new(
        "group.part-class", "klassen van 1 tot en met 5, bijvoorbeeld 1-2", "classes from 1 to 5, such as 1-2", "What is possible after stedelijkheid:");

    public static readonly Template ARange = new(
        "group.part-range",
        "de code van een cijfer, een dubbele punt en twee grenzen met .. ertussen, bijvoorbeeld woz_waarde:300000..400000 of inwoners_65plus_pct:20.5..",
        "the code of a figure, a colon and two bounds with .. between them, such as woz_waarde:300000..400000 or inwoners_65plus_pct:20.5..",
        "What is possible after cijfer:; a bound is 0 or from 0.000000001 to 10^15, with or without a minus.");

    public static readonly Template AStandardisation = new(
        "group.part-standardisation",
        "standaardisatie=robuust, standaardisatie=zscore of standaardisatie=minmax",
        "standaardisatie=robuust, standaardisatie=zscore or standaardisatie=minmax",
        "What is possible after the number of vergelijkbaar-inkomen:, and after standaardisatie=.");

    public static readonly Template ACode = new(
        "group.part-code", "een code van een gemeente, bijvoorbeeld GM0193", "the code of a municipality, such as GM0193", "What is possible in lijst:");

    public static readonly Template ACount = new(
        "group.part-count", "een aantal van 5 tot en met 100, bijvoorbeeld 20", "a number from 5 to 100, such as 20", "What is possible after vergelijkbaar:");

    public static readonly Template ACharacteristic = new(
        "group.part-characteristic",
        "een kenmerk met een gewicht van 0.001 tot 1000, bijvoorbeeld inwoners.log=1, of standaardisatie=zscore",
        "a characteristic with a weight from 0.001 to 1000, such as inwoners.log=1, or standaardisatie=zscore",
        "What is possible after the number of a likeness group.");

    public static readonly Template ARegion = new(
        "group.part-region", "een soort regio en een naam, bijvoorbeeld veiligheidsregio:ijsselland", "a type of region and a name, such as veiligheidsregio:ijsselland", "What is possible after regio:");

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

    public static readonly Template UnknownRegionType = new(
        "group.region-type",
        "In deze versie van de cijfers is er geen soort regio '{soort}'. Bedoelt u {voorstel}? Mogelijk is: {soorten}.",
        "This release has no type of region '{soort}'. Do you mean {voorstel}? Possible is: {soorten}.",
        "regio: with a type that the release does not have; the nearest region is suggested.");

    public static readonly Template UnknownRegion = new(
        "group.region",
        "{soort} '{regio}' bestaat niet. Bedoelt u {voorstel}? Mogelijk zijn: {regios}.",
        "{soort} '{regio}' does not exist. Do you mean {voorstel}? Possible are: {regios}.",
        "No region of the type has that name or code.");

    public static readonly Template Empty = new(
        "group.empty",
        "De groep '{groep}' heeft geen gemeenten in de indeling van {indeling}. Kies een ruimere groep of een andere periode.",
        "The group '{groep}' has no municipalities in the division of {indeling}. Choose a wider group or another period.",
        "The rule of the group matches nobody.");

    public static readonly Template UnknownCodes = new(
        "group.codes",
        "Deze codes uit de lijst passen niet bij de gemeenten van {indeling}: {lot} Haal ze uit de lijst of kies een andere periode.",
        "These codes in the list do not fit the municipalities of {indeling}: {lot} Take them out of the list or choose another period.",
        "Codes in a list that never existed, or a list of which no code is left on the division; the first five are told one by one.");

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
