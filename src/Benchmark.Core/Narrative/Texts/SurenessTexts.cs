namespace Benchmark.Core.Narrative;

/// <summary>"Hoe zeker is dit?" step by step: the answer, the margin and how it is made, the verdict rule and opvallend.</summary>
internal static class SurenessTexts
{
    public static readonly Template Certain = new(
        "sure.certain",
        "Het verschil tussen {gemeente} en het midden van de groep {is|was} groter dan toeval.",
        "The difference between {gemeente} and the middle of the group {is|was} larger than chance.",
        "The answer for a difference that is certain, of a figure with a margin by chance.");

    public static readonly Template Level = new(
        "sure.level",
        "De marge is zo gekozen, dat het echte cijfer er in 95 van de 100 gevallen in ligt.",
        "The margin is chosen so that the true figure lies in it in 95 of 100 cases.",
        "Of every 95% interval.");

    public static readonly Template Wilson = new(
        "sure.method.wilson",
        "Marge volgens Wilson, voor een deel van een totaal: (2x + z² ± z·√(z² + 4x(1 − x/n))) / (2(n + z²)) × m, met z = 1,96.",
        "Margin after Wilson, for a part of a total: (2x + z² ± z·√(z² + 4x(1 − x/n))) / (2(n + z²)) × m, with z = 1.96.",
        "How the interval was made: Wilson.");

    public static readonly Template Byar = new(
        "sure.method.byar",
        "Marge volgens Byar, voor gebeurtenissen: van x(1 − 1/(9x) − z/(3√x))³ tot (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³, met z = 1,96. Daarna gedeeld door n, maal m, en verbreed met √φ.",
        "Margin after Byar, for events: from x(1 − 1/(9x) − z/(3√x))³ to (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³, with z = 1.96. Then divided by n, times m, and widened by √φ.",
        "How the interval was made: Byar, for 10 events or more.");

    public static readonly Template Exact = new(
        "sure.method.exact",
        "Exacte marge voor weinig gebeurtenissen: van χ²(0,025; 2x)/2 tot χ²(0,975; 2x+2)/2. Daarna gedeeld door n, maal m, en verbreed met √φ.",
        "Exact margin for few events: from χ²(0.025; 2x)/2 to χ²(0.975; 2x+2)/2. Then divided by n, times m, and widened by √φ.",
        "How the interval was made: exact, for fewer than 10 events.");

    public static readonly Template Normal = new(
        "sure.method.normal",
        "Marge uit de standaardfout van de bron: het cijfer ± 1,96 maal de standaardfout.",
        "Margin from the standard error of the source: the figure ± 1.96 times the standard error.",
        "How the interval was made: from a standard error.");

    public static readonly Template Published = new(
        "sure.method.published", "De marge is van de bron zelf.", "The margin is the source's own.", "How the interval was made: as published.");

    public static readonly Template Phi = new(
        "sure.phi",
        "Gebeurtenissen komen vaak samen voor. Daardoor schommelt het cijfer van jaar op jaar meer dan losse gebeurtenissen zouden doen: de variantie is {phi} keer zo groot (φ). Dat is het gemiddelde over {jaren}, van alle gemeenten met 10 gebeurtenissen of meer.",
        "Events often come together. So the figure fluctuates more from year to year than separate events would: the variance is {phi} times as large (φ). That is the mean over {jaren}, of all municipalities with 10 events or more.",
        "φ of events, from one year pair or more; {jaren} lists the pairs.");

    public static readonly Template Years = new("sure.years", "{van} naar {tot}", "{van} to {tot}", "A year pair in sure.phi.");

    public static readonly Template PhiUnknown = new(
        "sure.phi-unknown",
        "Hoeveel het cijfer van jaar op jaar schommelt, konden we niet bepalen: er zijn geen twee jaren na elkaar zonder breuk. Daarom noemen we geen verschil zeker.",
        "How much the figure fluctuates from year to year we could not determine: there are no two consecutive years without a break. So we call no difference certain.",
        "φ is needed and there is no year pair.");

    public static readonly Template Spread = new(
        "sure.spread",
        "De helft van de {aantal} andere gemeenten ligt tussen {q1} en {q3}. De gewone spreiding is {spreiding}. Een verschil kleiner dan {delta} telt niet als verschil.",
        "Half of the {aantal} other municipalities lie between {q1} and {q3}. The usual spread is {spreiding}. A difference smaller than {delta} does not count as a difference.",
        "Eight others or more: quartiles, s and δ.");

    public static readonly Template SpreadOfFew = new(
        "sure.spread-few",
        "De gewone spreiding van de {aantal} andere gemeenten is {spreiding}. Een verschil kleiner dan {delta} telt niet als verschil.",
        "The usual spread of the {aantal} other municipalities is {spreiding}. A difference smaller than {delta} does not count as a difference.",
        "Five to seven others: s and δ.");

    public static readonly Template OwnValueAbsent = new("sure.step.own-value-absent", "Van {gemeente} is er geen cijfer.", "There is no figure of {gemeente}.", "Verdict rule, row 1.");

    public static readonly Template NotComparable = new("sure.step.not-comparable", "Tussen gemeenten is dit cijfer niet te vergelijken.", "This figure cannot be compared between municipalities.", "Verdict rule, row 2.");

    public static readonly Template EstimateUnknownMargin = new("sure.step.estimate", "Het cijfer is een schatting waarvan de marge onbekend is.", "The figure is an estimate of which the margin is unknown.", "Verdict rule, row 2.");

    public static readonly Template TooOld = new("sure.step.too-old", "Het nieuwste cijfer is van voor {jaar}.", "The newest figure is from before {jaar}.", "Verdict rule, row 2; {jaar} is three years before the release.");

    public static readonly Template GroupBuiltOnFamily = new("sure.step.family", "De groep is gekozen met hetzelfde soort cijfers.", "The group was chosen with the same kind of figures.", "Verdict rule, between rows 2 and 3.");

    public static readonly Template TooFewOthers = new("sure.step.too-few-others", "Minder dan 5 andere gemeenten hebben dit cijfer.", "Fewer than 5 other municipalities have this figure.", "Verdict rule, row 3.");

    public static readonly Template AboutEqual = new("sure.step.about-equal", "Het verschil met het midden is te klein om te tellen.", "The difference from the middle is too small to count.", "Verdict rule, row 4.");

    public static readonly Template MiddleWithinMargin = new("sure.step.middle-within-margin", "Het midden van de groep ligt binnen de marge.", "The middle of the group lies within the margin.", "Verdict rule, row 5.");

    public static readonly Template SmallGroup = new("sure.step.small-group", "Minder dan 8 andere gemeenten hebben dit cijfer.", "Fewer than 8 other municipalities have this figure.", "Verdict rule, row 6.");

    public static readonly Template WithinMiddleHalf = new("sure.step.within-middle-half", "Het cijfer ligt in de middelste helft van de groep.", "The figure lies in the middle half of the group.", "Verdict rule, row 7.");

    public static readonly Template OutsideMiddleHalf = new("sure.step.outside-middle-half", "Het cijfer ligt buiten de middelste helft van de groep.", "The figure lies outside the middle half of the group.", "Verdict rule, row 8.");

    public static readonly Template OthersEvidence = new("sure.evidence.others", "Het aantal is {aantal}.", "The number is {aantal}.", "Beside sure.step.too-few-others and sure.step.small-group.");

    public static readonly Template DifferenceEvidence = new(
        "sure.evidence.difference",
        "Het verschil is {verschil} ({eigen} tegen {midden}). Wat telt, begint bij {delta}.",
        "The difference is {verschil} ({eigen} against {midden}). What counts begins at {delta}.",
        "Beside sure.step.about-equal.");

    public static readonly Template ShownAlikeEvidence = new(
        "sure.evidence.shown-alike",
        "Afgerond zijn beide cijfers {eigen}.",
        "Rounded, both figures are {eigen}.",
        "Beside sure.step.about-equal, where own figure and middle are shown alike.");

    public static readonly Template MarginEvidence = new(
        "sure.evidence.margin", "De marge loopt van {onder} tot {boven}. Het midden is {midden}.", "The margin runs from {onder} to {boven}. The middle is {midden}.", "Beside sure.step.middle-within-margin.");

    public static readonly Template NoMarginEvidence = new("sure.evidence.no-margin", "Er is geen marge om mee te rekenen.", "There is no margin to reckon with.", "Beside sure.step.middle-within-margin, where there is no interval.");

    public static readonly Template HalfEvidence = new("sure.evidence.half", "De middelste helft loopt van {q1} tot {q3}. Het cijfer van {gemeente} is {eigen}.", "The middle half runs from {q1} to {q3}. The figure of {gemeente} is {eigen}.", "Beside sure.step.within-middle-half.");

    public static readonly Template ThenNoVerdict = new("sure.then.no-verdict", "geen oordeel", "no verdict", "What follows when a step of rows 1–3 holds.");

    public static readonly Template ThenAboutEqual = new("sure.then.about-equal", "ongeveer gelijk", "about equal", "What follows when row 4 holds.");

    public static readonly Template ThenNotCertain = new("sure.then.not-certain", "geen zeker verschil", "no certain difference", "What follows when row 5 holds.");

    public static readonly Template ThenSlightly = new("sure.then.slightly", "iets hoger of iets lager", "slightly higher or slightly lower", "What follows when row 7 holds.");

    public static readonly Template ThenDiffers = new("sure.then.differs", "hoger of lager", "higher or lower", "What follows when row 6 or 8 holds.");

    public static readonly Template Holds = new("sure.holds", "klopt: dit beslist", "holds: this decides", "A step that holds.");

    public static readonly Template HoldsNot = new("sure.holds-not", "klopt niet", "does not hold", "A step or a condition that does not hold.");

    public static readonly Template NotAsked = new("sure.not-asked", "niet meer nodig", "no longer needed", "A step after the one that decided.");

    public static readonly Template HoldsToo = new("sure.holds-too", "klopt", "holds", "A condition of opvallend that holds.");

    public static readonly Template Remarkable = new(
        "sure.remarkable", "Dit cijfer {valt|viel} op naast de groep: aan alle voorwaarden is voldaan.", "This figure {stands|stood} out beside the group: all conditions are met.", "Opvallend.");

    public static readonly Template NotRemarkable = new(
        "sure.not-remarkable", "Dit cijfer {noemen|noemden} we niet opvallend: niet aan alle voorwaarden is voldaan.", "We {do|did} not call this figure remarkable: not all conditions are met.", "Not opvallend.");

    public static readonly Template NotSensitive = new("sure.remarkable.not-sensitive", "Het cijfer is niet gevoelig: het zet geen groep inwoners in een kwaad daglicht.", "The figure is not sensitive: it puts no group of residents in a bad light.", "A condition of opvallend.");

    public static readonly Template Differs = new("sure.remarkable.differs", "Het oordeel is hoger of lager, al dan niet iets.", "The verdict is higher or lower, slightly or not.", "A condition of opvallend.");

    public static readonly Template IsCertain = new("sure.remarkable.certain", "Dat verschil is zeker.", "That difference is certain.", "A condition of opvallend.");

    public static readonly Template EnoughOthers = new("sure.remarkable.enough-others", "Ten minste 15 andere gemeenten hebben dit cijfer.", "At least 15 other municipalities have this figure.", "A condition of opvallend.");

    public static readonly Template FarFromMiddle = new("sure.remarkable.far", "Het verschil is ten minste twee keer de gewone spreiding.", "The difference is at least twice the usual spread.", "A condition of opvallend.");

    public static readonly Template BeyondStrictMargin = new(
        "sure.remarkable.strict", "Ook met een ruimere marge (99,8%) ligt het midden van de groep erbuiten, of er is geen marge door toeval.", "Also with a wider margin (99.8%) the middle of the group lies outside it, or there is no margin by chance.", "A condition of opvallend.");
}
