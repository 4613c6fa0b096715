namespace Benchmark.Core.Narrative;

/// <summary>Whether a figure rises or falls, or why that is not told.</summary>
internal static class TrendTexts
{
    public static readonly Template Rising = new(
        "trend.rising",
        "Dit cijfer **stijgt** in {gemeente}, van {van} tot en met {tot}.",
        "This figure **is rising** in {gemeente}, from {van} to {tot}.",
        "No amount of euro; Mann–Kendall over 5 periods or more since the last break finds a rise (p < 0.05), and the last shown figure is higher than the first.");

    public static readonly Template Falling = new(
        "trend.falling",
        "Dit cijfer **daalt** in {gemeente}, van {van} tot en met {tot}.",
        "This figure **is falling** in {gemeente}, from {van} to {tot}.",
        "As trend.rising, for a fall.");

    public static readonly Template PerYear = new(
        "trend.per-year",
        "Dat is ongeveer {helling} per jaar.",
        "That is about {helling} a year.",
        "Follows trend.rising and trend.falling; the Theil–Sen slope, when it is not shown as 0 and points the same way.");

    public static readonly Template Favourable = new("trend.favourable", "Dat is gunstig.", "That is favourable.", "A rise or fall to the side that somebody named decided to be favourable.");

    public static readonly Template Unfavourable = new("trend.unfavourable", "Dat is minder gunstig.", "That is less favourable.", "A rise or fall to the other side.");

    public static readonly Template Unclear = new(
        "trend.unclear",
        "Van {van} tot en met {tot} is er in {gemeente} geen duidelijke richting.",
        "From {van} to {tot} there is no clear direction in {gemeente}.",
        "Tested over 8 periods or more, and neither a rise nor a fall is found.");

    public static readonly Template UnclearFew = new(
        "trend.unclear-few",
        "In {gemeente} is er geen duidelijke richting (met {aantal} {perioden} is alleen een bijna onafgebroken stijging of daling aan te tonen).",
        "There is no clear direction in {gemeente} (with {aantal} {perioden} nothing but a nearly unbroken rise or fall can be shown).",
        "As trend.unclear, over 5, 6 or 7 periods.");

    public static readonly Template Faster = new(
        "trend.money.faster",
        "Dit bedrag stijgt in {gemeente} **sneller** dan bij {groep}, van {van} tot en met {tot}.",
        "This amount is rising **faster** in {gemeente} than among {groep}, from {van} to {tot}.",
        "An amount of euro: own value divided by the middle of the group rises, and both the own value and the middle are higher than they were.");

    public static readonly Template Slower = new(
        "trend.money.slower",
        "Dit bedrag stijgt in {gemeente} **langzamer** dan bij {groep}, van {van} tot en met {tot}.",
        "This amount is rising **more slowly** in {gemeente} than among {groep}, from {van} to {tot}.",
        "As trend.money.faster, when the ratio falls.");

    public static readonly Template Upwards = new(
        "trend.money.upwards",
        "In vergelijking met {groep} wordt dit bedrag in {gemeente} **hoger**, van {van} tot en met {tot}.",
        "Compared with {groep} this amount is becoming **higher** in {gemeente}, from {van} to {tot}.",
        "The ratio rises, and the own value or the middle of the group is not higher than it was.");

    public static readonly Template Downwards = new(
        "trend.money.downwards",
        "In vergelijking met {groep} wordt dit bedrag in {gemeente} **lager**, van {van} tot en met {tot}.",
        "Compared with {groep} this amount is becoming **lower** in {gemeente}, from {van} to {tot}.",
        "As trend.money.upwards, when the ratio falls.");

    public static readonly Template MoneyUnclear = new(
        "trend.money.unclear",
        "Van {van} tot en met {tot} is er in {gemeente} geen duidelijke richting in vergelijking met {groep}.",
        "From {van} to {tot} there is no clear direction in {gemeente} compared with {groep}.",
        "The ratio, tested over 8 periods or more.");

    public static readonly Template MoneyUnclearFew = new(
        "trend.money.unclear-few",
        "In vergelijking met {groep} is er in {gemeente} geen duidelijke richting (met {aantal} {perioden} is alleen een bijna onafgebroken stijging of daling aan te tonen).",
        "Compared with {groep} there is no clear direction in {gemeente} (with {aantal} {perioden} nothing but a nearly unbroken rise or fall can be shown).",
        "As trend.money.unclear, over 5, 6 or 7 periods.");

    public static readonly Template Alike = new("trend.group.alike", "vergelijkbare gemeenten", "comparable municipalities", "{groep}: a likeness group.");

    public static readonly Template Others = new("trend.group.others", "de andere gemeenten in de groep", "the other municipalities in the group", "{groep}: any other group.");

    public static readonly Template Years = new("trend.years", "jaren", "years", "{perioden} of an indicator by year.");

    public static readonly Template Periods = new("trend.periods", "perioden", "periods", "{perioden} of an indicator by quarter.");

    public static readonly Template NotComparable = new(
        "trend.none.not-comparable",
        "Bij een aantal, een totaalbedrag of een klasse zeggen we niet of het stijgt of daalt.",
        "Of a number, a total amount or a class we do not say whether it rises or falls.",
        "A class, yes/no, or a count or amount without denominator.");

    public static readonly Template Estimate = new(
        "trend.none.estimate",
        "Dit cijfer is een schatting zonder bekende marge. Daarom zeggen we niet of het stijgt of daalt.",
        "This figure is an estimate without a known margin. That is why we do not say whether it rises or falls.",
        "An estimate without a known margin.");

    public static readonly Template Sensitive = new(
        "trend.none.sensitive",
        "Dit cijfer kan een groep inwoners in een kwaad daglicht stellen. Daarom zeggen we niet of het stijgt of daalt.",
        "This figure can put a group of residents in a bad light. That is why we do not say whether it rises or falls.",
        "A sensitive indicator.");

    public static readonly Template TooOld = new(
        "trend.none.too-old",
        "Het nieuwste cijfer is oud. Daarom zeggen we niet of het stijgt of daalt.",
        "The newest figure is old. That is why we do not say whether it rises or falls.",
        "The newest period of the indicator lies more than three years before the year of the release.");

    public static readonly Template OwnAbsent = new(
        "trend.none.own-absent",
        "Het nieuwste cijfer van {gemeente} ontbreekt. Daarom zeggen we niet of het stijgt of daalt.",
        "The newest figure of {gemeente} is missing. That is why we do not say whether it rises or falls.",
        "No own value in the newest period.");

    public static readonly Template TooFew = new(
        "trend.none.too-few",
        "Met {aantal} {perioden} is geen richting aan te tonen.",
        "With {aantal} {perioden} no direction can be shown.",
        "2, 3 or 4 periods with an own value since the last break.");

    public static readonly Template TooFewOne = new(
        "trend.none.one",
        "Met 1 cijfer is geen richting aan te tonen.",
        "With 1 figure no direction can be shown.",
        "1 period with an own value since the last break.");

    public static readonly Template GroupBuiltOnFamily = new(
        "trend.none.group-built-on-family",
        "De groep is gekozen met hetzelfde soort cijfers. Daarom zeggen we niet of dit bedrag er anders loopt dan in {gemeente}.",
        "The group was chosen with the same kind of figures. That is why we do not say whether this amount goes another way there than in {gemeente}.",
        "An amount of euro beside a group that was made with figures of its own family.");

    public static readonly Template TooFewOthers = new(
        "trend.none.too-few-others",
        "Van te weinig andere gemeenten is dit bedrag bekend om te zeggen of het in {gemeente} een andere kant op gaat.",
        "This amount is known for too few other municipalities to say whether it goes another way in {gemeente}.",
        "An amount of euro, and the group has a middle in fewer than 5 periods.");

    public static readonly Template WordRising = new("trend.word.rising", "stijgt", "rising", "On Overzicht, where trend.rising would stand.");

    public static readonly Template WordFalling = new("trend.word.falling", "daalt", "falling", "On Overzicht, where trend.falling would stand.");
}
