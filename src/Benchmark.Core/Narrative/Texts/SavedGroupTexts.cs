namespace Benchmark.Core.Narrative;

/// <summary>Why a group is not saved, read or changed, and what is possible.</summary>
internal static class SavedGroupTexts
{
    public static readonly Template Unknown = new(
        "saved-group.unknown",
        "Er is geen bewaarde groep '{naam}' die u kunt bekijken. Alle groepen staan op de pagina Groepen.",
        "There is no saved group '{naam}' that you can read. All groups are on the page Groepen.",
        "No group of that name, or one that the reader may not see: the two are told alike.");

    public static readonly Template UnknownVersion = new(
        "saved-group.unknown-version",
        "De groep '{naam}' heeft geen versie {versie}. Laat het nummer weg voor de nieuwste versie.",
        "The group '{naam}' has no version {versie}. Leave the number out for the newest version.",
        "The group exists, the version does not.");

    public static readonly Template NotYours = new(
        "saved-group.not-yours",
        "De groep '{naam}' is van iemand anders. U kunt een eigen groep maken op basis van deze groep.",
        "The group '{naam}' belongs to somebody else. You can make a group of your own from it.",
        "Somebody changes or deletes another's group.");

    public static readonly Template Standard = new(
        "saved-group.standard",
        "De groep '{naam}' hoort bij de cijfers en verandert alleen samen met de bron. U kunt een eigen groep maken op basis van deze groep.",
        "The group '{naam}' belongs to the figures and changes only with its source. You can make a group of your own from it.",
        "Somebody changes or deletes a standard group.");

    public static readonly Template Deleted = new(
        "saved-group.deleted",
        "De groep '{naam}' is verwijderd. Zet de groep eerst terug; daarna kunt u hem wijzigen.",
        "The group '{naam}' was deleted. Bring it back first; then you can change it.",
        "The owner changes a group that was deleted.");

    public static readonly Template NoName = new(
        "saved-group.no-name",
        "De groep heeft een naam nodig. Geef een naam van ten hoogste 80 tekens.",
        "The group needs a name. Give a name of at most 80 characters.",
        "Saved without a name.");

    public static readonly Template TooLong = new(
        "saved-group.too-long",
        "De tekst bij '{veld}' telt {aantal} tekens. Mogelijk is: ten hoogste {hoogste} tekens.",
        "The text of '{veld}' has {aantal} characters. At most {hoogste} are possible.",
        "A text with more characters than are kept.");

    public static readonly Template FrozenIsAList = new(
        "saved-group.frozen-list",
        "Een vastgezette groep is een lijst van gemeenten. Geef de gemeenten als lijst, of bewaar de regel zelf.",
        "A frozen group is a list of municipalities. Give the municipalities as a list, or save the rule itself.",
        "A frozen group whose definition is a rule.");

    public static readonly Template NoMunicipality = new(
        "saved-group.no-municipality",
        "U werkt niet voor een gemeente. Kies of u de groep voor uzelf bewaart of voor iedereen.",
        "You do not work for a municipality. Choose whether to save the group for yourself or for everyone.",
        "A group for the municipality, of somebody who works for none.");

    public static readonly Template HoldsHidden = new(
        "saved-group.holds-hidden",
        "In deze groep zit de groep '{naam}', die niet iedereen kan bekijken voor wie deze groep bedoeld is. Bewaar deze groep voor minder mensen, of vervang '{naam}' door de gemeenten of regels zelf.",
        "This group holds the group '{naam}', which not everybody can read for whom this group is meant. Save this group for fewer people, or replace '{naam}' by its municipalities or rules.",
        "A group for more people than can read a group inside it.");

    public static readonly Template HoldsTooMany = new(
        "saved-group.holds-many",
        "In deze groep zitten {aantal} andere bewaarde groepen, die in die groepen meegeteld. Mogelijk is: ten hoogste {hoogste}. Vervang een deel door de gemeenten of regels zelf.",
        "This group holds {aantal} other saved groups, those inside them counted too. At most {hoogste} are possible. Replace some by their municipalities or rules.",
        "Too many saved groups in a definition.");

    public static readonly Template HoldsTooDeep = new(
        "saved-group.holds-deep",
        "In deze groep zit een groep, waarin weer een groep zit, meer dan {hoogste} keer achter elkaar. Vervang een daarvan door de gemeenten of regels zelf.",
        "This group holds a group that holds a group again, more than {hoogste} times in a row. Replace one of them by its municipalities or rules.",
        "Too many saved groups that lead from one to the next.");

    public static readonly Template TooManyGroups = new(
        "saved-group.too-many",
        "U heeft {hoogste} groepen bewaard. Meer kan niet. Verwijder een groep die u niet meer gebruikt.",
        "You have saved {hoogste} groups. That is the most possible. Delete a group that you no longer use.",
        "The owner has as many groups as anybody may have.");

    public static readonly Template TooManyVersions = new(
        "saved-group.too-many-versions",
        "Deze groep heeft {hoogste} versies. Meer kan niet. Bewaar de wijziging als een nieuwe groep.",
        "This group has {hoogste} versions. That is the most possible. Save the change as a new group.",
        "The group has as many versions as any may have.");
}
