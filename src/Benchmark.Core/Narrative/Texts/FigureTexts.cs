namespace Benchmark.Core.Narrative;

/// <summary>Sentences that follow the statement of a figure: how it differs, or why nothing is said about that.</summary>
internal static class FigureTexts
{
    public static readonly Template Yes = new("figure.yes", "ja", "yes", "Value 1 of a yes/no indicator, in its statement.");

    public static readonly Template No = new("figure.no", "nee", "no", "Value 0 of a yes/no indicator, in its statement.");

    public static readonly Template CountedMore = new(
        "difference.counted.more",
        "Dat {zijn|waren} er **{verschil} meer** dan in het midden van de groep ({midden}).",
        "That {is|was} **{verschil} more** than in the middle of the group ({midden}).",
        "Hoger or iets hoger; a rate whose differences have no unit (things that are counted).");

    public static readonly Template CountedLess = new(
        "difference.counted.less",
        "Dat {zijn|waren} er **{verschil} minder** dan in het midden van de groep ({midden}).",
        "That {is|was} **{verschil} fewer** than in the middle of the group ({midden}).",
        "Lager or iets lager; a rate whose differences have no unit.");

    public static readonly Template CountedOneMore = new(
        "difference.counted.one-more",
        "Dat {is|was} er **{verschil} meer** dan in het midden van de groep ({midden}).",
        "That {is|was} **{verschil} more** than in the middle of the group ({midden}).",
        "As difference.counted.more, when the shown difference is exactly 1 without decimals.");

    public static readonly Template CountedOneLess = new(
        "difference.counted.one-less",
        "Dat {is|was} er **{verschil} minder** dan in het midden van de groep ({midden}).",
        "That {is|was} **{verschil} fewer** than in the middle of the group ({midden}).",
        "As difference.counted.less, when the shown difference is exactly 1 without decimals.");

    public static readonly Template More = new(
        "difference.more",
        "Dat {is|was} **{verschil} meer** dan het midden van de groep ({midden}).",
        "That {is|was} **{verschil} more** than the middle of the group ({midden}).",
        "Hoger or iets hoger; every other indicator but a score.");

    public static readonly Template Less = new(
        "difference.less",
        "Dat {is|was} **{verschil} minder** dan het midden van de groep ({midden}).",
        "That {is|was} **{verschil} less** than the middle of the group ({midden}).",
        "Lager or iets lager; every other indicator but a score.");

    public static readonly Template ScoreMore = new(
        "difference.score.more",
        "Dat {is|was} **{verschil} hoger** dan het midden van de groep ({midden}).",
        "That {is|was} **{verschil} higher** than the middle of the group ({midden}).",
        "Hoger or iets hoger; a score.");

    public static readonly Template ScoreLess = new(
        "difference.score.less",
        "Dat {is|was} **{verschil} lager** dan het midden van de groep ({midden}).",
        "That {is|was} **{verschil} lower** than the middle of the group ({midden}).",
        "Lager or iets lager; a score.");

    public static readonly Template AboutEqual = new(
        "difference.about-equal",
        "{gemeente} {zit|zat} ongeveer even hoog als het midden van de groep.",
        "{gemeente} {is|was} at about the same level as the middle of the group.",
        "Ongeveer gelijk: the shown figures are the same, or differ by less than the minimum relevant difference.");

    public static readonly Template NoCertainDifference = new(
        "difference.not-certain",
        "{gemeente} {verschilt|verschilde} niet zeker van het midden van de groep. Het verschil kan toeval zijn.",
        "{gemeente} {does|did} not differ with certainty from the middle of the group. The difference may be chance.",
        "Geen zeker verschil: the middle of the group lies within the own 95% interval.");

    public static readonly Template SmallGroup = new(
        "group.small",
        "De groep is klein: van {aantal} andere gemeenten is dit cijfer bekend.",
        "The group is small: this figure is known for {aantal} other municipalities.",
        "Hoger or lager in a group of 5, 6 or 7 others with a value.");

    public static readonly Template FewAlike = new(
        "group.few-alike",
        "{gemeente} heeft weinig echt vergelijkbare gemeenten.",
        "{gemeente} has few municipalities that are really like it.",
        "A verdict in a likeness group whose 10th member lies beyond the 25th percentile of all distances.");

    public static readonly Template Absent = new(
        "absent",
        "Van {gemeente} is er geen cijfer over {periode}. {reden} Dat is iets anders dan nul.",
        "There is no figure of {gemeente} for {periode}. {reden} That is not the same as zero.",
        "The own value is not present; {reden} is the text of its status.");

    public static readonly Template Old = new(
        "old",
        "Let op: dit cijfer is uit **{periode}**.",
        "Note: this figure is from **{periode}**.",
        "The newest period of the indicator lies more than three years before the year of the release, whatever else is told.");

    public static readonly Template TooOld = new(
        "no-verdict.too-old",
        "Daarom geven we geen oordeel.",
        "That is why we give no verdict.",
        "Follows old, when there is no other reason to give no verdict.");

    public static readonly Template GroupBuiltOnFamily = new(
        "no-verdict.group-built-on-family",
        "Dit kenmerk, of iets wat erop lijkt, telt mee bij het kiezen van de groep. Daarom geven we geen oordeel.",
        "This characteristic, or something much like it, counts when the group is chosen. That is why we give no verdict.",
        "A likeness group with a characteristic of the indicator's own family that counted, or a rule on a figure of that family, also in a combination, a saved group or the rule of a frozen list.");

    public static readonly Template DespiteFamily = new(
        "caveat.despite-family",
        "De groep is gemaakt met hetzelfde soort cijfers; dat bepaalt mede hoe groot het verschil is.",
        "The group was made with the same kind of figures; that partly decides how large the difference is.",
        "A verdict that the reader insisted on, where otherwise no-verdict.group-built-on-family would stand.");

    public static readonly Template CountNotComparable = new(
        "no-verdict.count",
        "Een aantal zegt ook iets over de grootte van de gemeente. Daarom vergelijken we dit cijfer niet.",
        "A number also says something about the size of the municipality. That is why we do not compare this figure.",
        "A count without a denominator.");

    public static readonly Template AmountNotComparable = new(
        "no-verdict.amount",
        "Een bedrag zegt ook iets over de grootte van de gemeente. Daarom vergelijken we dit cijfer niet.",
        "An amount also says something about the size of the municipality. That is why we do not compare this figure.",
        "An amount without a denominator.");

    public static readonly Template ClassNotComparable = new(
        "no-verdict.class",
        "Dit is een klasse en geen gemeten hoeveelheid. Daarom vergelijken we dit cijfer niet.",
        "This is a class and not a measured amount. That is why we do not compare this figure.",
        "An ordered class.");

    public static readonly Template YesNoNotComparable = new(
        "no-verdict.yes-no",
        "{aantal} van de {van} andere gemeenten in de groep {hebben|hadden} dit.",
        "{aantal} of the {van} other municipalities in the group {have|had} this.",
        "A yes/no indicator, when two or more others have an answer; {aantal} counts those that have it.");

    public static readonly Template YesNoOneHasIt = new(
        "no-verdict.yes-no-one-has-it",
        "1 van de {van} andere gemeenten in de groep {heeft|had} dit.",
        "1 of the {van} other municipalities in the group {has|had} this.",
        "As no-verdict.yes-no, when exactly 1 of several has it.");

    public static readonly Template YesNoOneOtherYes = new(
        "no-verdict.yes-no-one-other-yes",
        "Van 1 andere gemeente in de groep is het antwoord bekend. Die {heeft|had} dit.",
        "The answer is known for 1 other municipality in the group. It {has|had} this.",
        "A yes/no indicator, when one other has an answer: yes.");

    public static readonly Template YesNoOneOtherNo = new(
        "no-verdict.yes-no-one-other-no",
        "Van 1 andere gemeente in de groep is het antwoord bekend. Die {heeft|had} dit niet.",
        "The answer is known for 1 other municipality in the group. It {does|did} not have this.",
        "A yes/no indicator, when one other has an answer: no.");

    public static readonly Template NotComparable = new(
        "no-verdict.not-comparable",
        "Tussen gemeenten is dit cijfer niet te vergelijken.",
        "This figure cannot be compared between municipalities.",
        "Any other indicator that is marked as not comparable, and a yes/no indicator that no other has an answer for.");

    public static readonly Template NoOthers = new(
        "no-verdict.no-others",
        "Van geen andere gemeente in de groep is dit cijfer bekend. Daarom vergelijken we het niet.",
        "This figure is known for no other municipality in the group. That is why we do not compare it.",
        "No other has a value.");

    public static readonly Template OneOther = new(
        "no-verdict.one-other",
        "Van 1 andere gemeente in de groep is dit cijfer bekend. Dat is te weinig om te vergelijken.",
        "This figure is known for 1 other municipality in the group. That is too few to compare.",
        "One other has a value.");

    public static readonly Template FewOthers = new(
        "no-verdict.few-others",
        "Van {aantal} andere gemeenten in de groep is dit cijfer bekend. Dat is te weinig om te vergelijken.",
        "This figure is known for {aantal} other municipalities in the group. That is too few to compare.",
        "2, 3 or 4 others have a value.");
}
