namespace Benchmark.Core.Narrative;

/// <summary>"Leren van anderen": who can be called, why nobody, and what others registered.</summary>
internal static class LearningTexts
{
    public static readonly Template Intro = new(
        "learn.intro",
        "Deze gemeenten uit de groep begonnen op ongeveer dezelfde hoogte. Daarna liep hun cijfer duidelijk anders dan in het midden van de groep. Of dat door hun aanpak komt, weten we niet. Vraag het ze.",
        "These municipalities of the group started at about the same height. After that their figure clearly went another way than in the middle of the group. Whether that is due to what they did, we do not know. Ask them.",
        "Above the learners of a figure.");

    public static readonly Template Chance = new(
        "learn.chance",
        "Let op: een verbetering kan ook toeval zijn: na een uitschieter volgt vaak een terugval.",
        "Note: an improvement may also be chance: after an outlier a relapse often follows.",
        "Always with learners of a figure with a decided direction.");

    public static readonly Template ChanceOfChange = new(
        "learn.chance-of-change",
        "Let op: een verandering kan ook toeval zijn: na een uitschieter volgt vaak een terugval.",
        "Note: a change may also be chance: after an outlier a relapse often follows.",
        "Always with learners of figures without a decided direction alone.");

    public static readonly Template NotJudged = new(
        "learn.not-judged",
        "Niemand heeft vastgesteld welke kant gunstig is. Dit zijn gemeenten waar veel veranderde. Of zij het beter doen, zeggen we niet.",
        "Nobody decided which side is favourable. These are municipalities where much changed. We do not say that they do better.",
        "At a figure with learners and without a decided direction.");

    public static readonly Template Learner = new(
        "learn.learner",
        "{leerling} ging van {start} naar **{eind}**.",
        "{leerling} went from {start} to **{eind}**.",
        "Of each learner: the mean of the first two periods of the series and that of the last two.");

    public static readonly Template Own = new(
        "learn.own",
        "{gemeente} ging in dezelfde tijd van {start} naar {eind}.",
        "{gemeente} went from {start} to {eind} in the same time.",
        "The same of the own municipality.");

    public static readonly Template OwnSame = new(
        "learn.own-same",
        "{gemeente} bleef in dezelfde tijd op {eind}.",
        "{gemeente} stayed at {eind} in the same time.",
        "The same, where start and end are written alike.");

    public static readonly Template Means = new(
        "learn.means",
        "Begin en eind zijn gemiddelden van twee {perioden}: {een} en {twee}, en {drie} en {vier}.",
        "Start and end are means of two {perioden}: {een} and {twee}, and {drie} and {vier}.",
        "Once for each figure with learners.");

    public static readonly Template Some = new(
        "learn.some",
        "Bij {aantal} cijfers ging een gemeente uit de groep, die begon waar {gemeente} begon, duidelijk meer vooruit dan het midden van de groep. Die gemeenten kunt u bellen.",
        "For {aantal} figures a municipality of the group that started where {gemeente} did clearly gained more than the middle of the group. You can call those municipalities.",
        "Two or more figures have learners.");

    public static readonly Template SomeOne = new(
        "learn.some-one",
        "Bij één cijfer ging een gemeente uit de groep, die begon waar {gemeente} begon, duidelijk meer vooruit dan het midden van de groep. Die gemeente kunt u bellen.",
        "For one figure a municipality of the group that started where {gemeente} did clearly gained more than the middle of the group. You can call that municipality.",
        "One figure has learners.");

    public static readonly Template Changed = new(
        "learn.changed",
        "Bij {aantal} cijfers liep het cijfer van een gemeente uit de groep, die begon waar {gemeente} begon, duidelijk anders dan in het midden van de groep. Die gemeenten kunt u bellen om te vragen hoe dat kwam.",
        "For {aantal} figures the figure of a municipality of the group that started where {gemeente} did clearly went another way than in the middle of the group. You can call those municipalities and ask how that came about.",
        "Two or more figures without a decided direction have learners.");

    public static readonly Template ChangedOne = new(
        "learn.changed-one",
        "Bij één cijfer liep het cijfer van een gemeente uit de groep, die begon waar {gemeente} begon, duidelijk anders dan in het midden van de groep. Die gemeente kunt u bellen om te vragen hoe dat kwam.",
        "For one figure the figure of a municipality of the group that started where {gemeente} did clearly went another way than in the middle of the group. You can call that municipality and ask how that came about.",
        "One figure without a decided direction has learners.");

    public static readonly Template Nobody = new(
        "learn.nobody",
        "Geen enkel cijfer wijst nu een gemeente aan die {gemeente} kan bellen. Per opgave staat hieronder waarom.",
        "No figure points to a municipality that {gemeente} can call now. Below it says why, task by task.",
        "No figure has learners.");

    public static readonly Template AtOnly = new("learn.at-only", "Bij het enige cijfer", "For its single figure", "Start of a reason: the task has one figure.");

    public static readonly Template AtAll = new("learn.at-all", "Bij alle {aantal} cijfers", "For all {aantal} figures", "Start of a reason that holds for every figure of the task.");

    public static readonly Template AtBoth = new("learn.at-both", "Bij beide cijfers", "For both figures", "Start of a reason that holds for both figures of the task.");

    public static readonly Template AtOne = new("learn.at-one", "Bij 1 van de {van} cijfers", "For 1 of the {van} figures", "Start of a reason that holds for one of several figures.");

    public static readonly Template AtSome = new("learn.at-some", "Bij {aantal} van de {van} cijfers", "For {aantal} of the {van} figures", "Start of a reason that holds for some figures.");

    public static readonly Template NotComparable = new(
        "learn.not-comparable",
        "{bij} kunt u gemeenten niet met elkaar vergelijken: het is een aantal, een bedrag, een klasse of ja/nee.",
        "{bij} municipalities cannot be compared: it is a count, an amount, a class or yes/no.",
        "The indicator is not comparable.");

    public static readonly Template Sensitive = new(
        "learn.sensitive",
        "{bij} noemen we geen gemeenten: het cijfer kan een groep inwoners in een kwaad daglicht zetten.",
        "{bij} we name no municipalities: the figure can put a group of residents in a bad light.",
        "The indicator is sensitive.");

    public static readonly Template Estimate = new(
        "learn.estimate",
        "{bij} gaat het om een schatting waarvan we de marge niet kennen.",
        "{bij} it is an estimate of which the margin is not known.",
        "An estimate without a known margin.");

    public static readonly Template TooOld = new(
        "learn.too-old",
        "{bij} is het nieuwste jaar te oud.",
        "{bij} the newest year is too old.",
        "The newest period lies more than three years before the release.");

    public static readonly Template NoDirection = new(
        "learn.no-direction",
        "{bij} wijzen we geen gemeente aan: niemand heeft vastgesteld welke kant gunstig is, en het is geen kerncijfer waar een gemeente zelf iets aan kan doen.",
        "{bij} we point to no municipality: nobody decided which side is favourable, and it is no key figure that a municipality can do something about.",
        "No direction was decided, and the figure is no key figure that can be influenced: of those the municipalities where much changed are named all the same.");

    public static readonly Template TooFewPeriods = new(
        "learn.too-few-periods",
        "{bij} zijn er minder dan 5 jaren of kwartalen achter elkaar zonder breuk.",
        "{bij} there are fewer than 5 years or quarters in a row without a break.",
        "Fewer than five periods since the last break.");

    public static readonly Template NoGroup = new(
        "learn.no-group",
        "{bij} past deze groep niet: de groep is gemaakt met hetzelfde soort cijfers, of er zijn te weinig vergelijkbare gemeenten.",
        "{bij} this group does not fit: it was made with figures of the same kind, or there are too few comparable municipalities.",
        "The group was built on the family of the indicator, or the whole country stands in for it.");

    public static readonly Template OwnNotFollowed = new(
        "learn.own-not-followed",
        "{bij} ontbreekt een cijfer van {gemeente} aan het begin of aan het eind, of zijn de grenzen van de gemeente veranderd.",
        "{bij} a figure of {gemeente} at the start or at the end is missing, or the boundaries of the municipality changed.",
        "The own municipality cannot be followed through the stretch.");

    public static readonly Template MarginUnknown = new(
        "learn.margin-unknown",
        "{bij} weten we niet hoe groot de rol van toeval is.",
        "{bij} we do not know how large the part of chance is.",
        "Chance plays a part and no interval, or no φ, is known.");

    public static readonly Template TooFewAlike = new(
        "learn.too-few-alike",
        "{bij} begonnen minder dan 5 gemeenten in de groep op dezelfde hoogte als {gemeente}.",
        "{bij} fewer than 5 municipalities in the group started where {gemeente} did.",
        "Fewer than five eligible members.");

    public static readonly Template NobodyBetter = new(
        "learn.nobody-better",
        "{bij} ging geen gemeente die begon waar {gemeente} begon, duidelijk meer vooruit dan {gemeente} en het midden van de groep.",
        "{bij} no municipality that started where {gemeente} did clearly gained more than {gemeente} and the middle of the group.",
        "No member meets every condition.");

    public static readonly Template Register = new(
        "learn.register",
        "Dit staat in het Algoritmeregister op {datum}. Gemeenten vullen het zelf. Staat iets er niet in, dan kan de gemeente het toch hebben.",
        "This stands in the Algoritmeregister on {datum}. Municipalities fill it themselves. What is not in it, a municipality may have all the same.",
        "Above the entries of the Algoritmeregister.");

    public static readonly Template AlsoBy = new(
        "learn.also-by", "{aantal} andere gemeenten in de groep registreerden dit ook:", "{aantal} other municipalities in the group registered this too:", "Beside an own entry that two or more members have.");

    public static readonly Template AlsoByOne = new(
        "learn.also-by-one", "1 andere gemeente in de groep registreerde dit ook:", "1 other municipality in the group registered this too:", "Beside an own entry that one member has.");

    public static readonly Template AlsoByNone = new(
        "learn.also-by-none", "Geen andere gemeente in de groep registreerde iets onder deze naam.", "No other municipality in the group registered anything under this name.", "Beside an own entry that no member has.");

    public static readonly Template By = new(
        "learn.by", "{aantal} gemeenten in de groep registreerden dit:", "{aantal} municipalities in the group registered this:", "Beside an entry that the own municipality does not have and two or more members have.");

    public static readonly Template ByOne = new(
        "learn.by-one", "1 gemeente in de groep registreerde dit:", "1 municipality in the group registered this:", "The same, of one member.");
}
