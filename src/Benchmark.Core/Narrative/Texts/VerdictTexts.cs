namespace Benchmark.Core.Narrative;

/// <summary>Verdicts for rows that scan: a word, and the rest that follows it after one space.</summary>
internal static class VerdictTexts
{
    public static readonly Template Higher = new("word.higher", "Hoger.", "Higher.", "Hoger without a decided direction. ◆");

    public static readonly Template SlightlyHigher = new("word.slightly-higher", "Iets hoger.", "Slightly higher.", "Iets hoger without a decided direction. ◆");

    public static readonly Template Lower = new("word.lower", "Lager.", "Lower.", "Lager without a decided direction. ◆");

    public static readonly Template SlightlyLower = new("word.slightly-lower", "Iets lager.", "Slightly lower.", "Iets lager without a decided direction. ◆");

    public static readonly Template Favourable = new("word.favourable", "Gunstiger.", "More favourable.", "Hoger or lager, on the side that somebody named decided to be favourable. ▲");

    public static readonly Template SlightlyFavourable = new("word.slightly-favourable", "Iets gunstiger.", "Slightly more favourable.", "Iets hoger or iets lager, on the favourable side. ▲");

    public static readonly Template Unfavourable = new("word.unfavourable", "Minder gunstig.", "Less favourable.", "Hoger or lager, on the unfavourable side. ▼");

    public static readonly Template SlightlyUnfavourable = new("word.slightly-unfavourable", "Iets minder gunstig.", "Slightly less favourable.", "Iets hoger or iets lager, on the unfavourable side. ▼");

    public static readonly Template AboutEqual = new("word.about-equal", "Ongeveer gelijk", "About equal", "Ongeveer gelijk; rest.to-the-middle follows. ●");

    public static readonly Template NoCertainDifference = new("word.not-certain", "Geen zeker verschil", "No certain difference", "Geen zeker verschil; rest.from-the-middle follows. ●");

    public static readonly Template None = new("word.none", "Geen oordeel.", "No verdict.", "No verdict; the reason follows. ◇");

    public static readonly Template OthersLower = new(
        "rest.others-lower",
        "{aantal} van de {van} gemeenten {zitten|zaten} lager.",
        "{aantal} of the {van} municipalities {are|were} lower.",
        "Hoger or iets hoger, when 2 or more of the others with a value lie lower.");

    public static readonly Template OneOtherLower = new(
        "rest.one-other-lower",
        "1 van de {van} gemeenten {zit|zat} lager.",
        "1 of the {van} municipalities {is|was} lower.",
        "As rest.others-lower, for exactly 1.");

    public static readonly Template OthersHigher = new(
        "rest.others-higher",
        "{aantal} van de {van} gemeenten {zitten|zaten} hoger.",
        "{aantal} of the {van} municipalities {are|were} higher.",
        "Lager or iets lager, when 2 or more of the others with a value lie higher.");

    public static readonly Template OneOtherHigher = new(
        "rest.one-other-higher",
        "1 van de {van} gemeenten {zit|zat} hoger.",
        "1 of the {van} municipalities {is|was} higher.",
        "As rest.others-higher, for exactly 1.");

    public static readonly Template ToTheMiddle = new("rest.to-the-middle", "aan het midden van de groep.", "to the middle of the group.", "Follows Ongeveer gelijk.");

    public static readonly Template FromTheMiddle = new("rest.from-the-middle", "met het midden van de groep.", "from the middle of the group.", "Follows Geen zeker verschil.");

    public static readonly Template Count = new("rest.count", "Een aantal zegt ook iets over de grootte van de gemeente.", "A number also says something about the size of the municipality.", "A count without a denominator.");

    public static readonly Template Amount = new("rest.amount", "Een bedrag zegt ook iets over de grootte van de gemeente.", "An amount also says something about the size of the municipality.", "An amount without a denominator.");

    public static readonly Template Class = new("rest.class", "Dit is een klasse en geen gemeten hoeveelheid.", "This is a class and not a measured amount.", "An ordered class.");

    public static readonly Template TooOld = new("rest.too-old", "Dit cijfer is uit {periode}.", "This figure is from {periode}.", "The newest period of the indicator lies more than three years before the year of the release.");

    public static readonly Template Estimate = new("rest.estimate", "De marge is onbekend.", "The margin is unknown.", "Schatting, marge onbekend.");

    public static readonly Template GroupBuiltOnFamily = new(
        "rest.group-built-on-family",
        "Dit kenmerk, of iets wat erop lijkt, telt mee bij het kiezen van de groep.",
        "This characteristic, or something much like it, counts when the group is chosen.",
        "As no-verdict.group-built-on-family.");

    public static readonly Template FewOthers = new("rest.few-others", "Van te weinig andere gemeenten is dit cijfer bekend.", "This figure is known for too few other municipalities.", "Fewer than 5 others have a value.");
}
