namespace Benchmark.Core.Narrative;

/// <summary>What a release tells otherwise than an older one.</summary>
internal static class NewsTexts
{
    public static readonly Template Title = new("news.title", "Nieuw voor {gemeente}: {wat}", "New for {gemeente}: {wat}", "Heading of an entry of the feed and of the text to mail; {wat} lists the counts.");

    public static readonly Template Heading = new("news.heading", "Nieuw voor {gemeente}", "New for {gemeente}", "Heading of what is new, and title of the feed.");

    public static readonly Template Since = new(
        "news.since",
        "Verschil met de cijfers van {datum} (versie {versie}): {wat}.",
        "Difference from the figures of {datum} (version {versie}): {wat}.",
        "First sentence about what is new; {wat} lists the counts.");

    public static readonly Template NothingSince = new(
        "news.nothing-since",
        "De cijfers van {gemeente} zijn gelijk aan die van {datum} (versie {versie}).",
        "The figures of {gemeente} are the same as those of {datum} (version {versie}).",
        "Nothing changed for the municipality.");

    public static readonly Template Release = new(
        "news.release",
        "Verschil van versie {versie} met versie {eerder}: {wat}.",
        "Difference of version {versie} from version {eerder}: {wat}.",
        "What a release changed, of all municipalities together.");

    public static readonly Template FirstRelease = new("news.first-release", "Dit zijn de eerste cijfers.", "These are the first figures.", "A release with none before it.");

    public static readonly Template Nothing = new("news.nothing", "geen verschillen", "no differences", "{wat}: nothing changed.");

    public static readonly Template New = new("news.new", "{aantal} nieuwe cijfers", "{aantal} new figures", "{wat}: two or more figures came, over several periods.");

    public static readonly Template NewOver = new("news.new-over", "{aantal} nieuwe cijfers over {periode}", "{aantal} new figures for {periode}", "{wat}: two or more figures came, all over one period.");

    public static readonly Template NewOne = new("news.new-one", "1 nieuw cijfer over {periode}", "1 new figure for {periode}", "{wat}: one figure came.");

    public static readonly Template Corrected = new("news.corrected", "{aantal} gecorrigeerde cijfers", "{aantal} corrected figures", "{wat}: two or more figures have another value.");

    public static readonly Template CorrectedOne = new("news.corrected-one", "1 gecorrigeerd cijfer", "1 corrected figure", "{wat}: one figure has another value.");

    public static readonly Template Removed = new("news.removed", "{aantal} vervallen cijfers", "{aantal} removed figures", "{wat}: two or more figures went.");

    public static readonly Template RemovedOne = new("news.removed-one", "1 vervallen cijfer", "1 removed figure", "{wat}: one figure went.");

    public static readonly Template StatusOnly = new("news.status-only", "{aantal} cijfers met alleen een andere status", "{aantal} figures with another status alone", "{wat}: two or more figures have the same value with another status.");

    public static readonly Template StatusOnlyOne = new("news.status-only-one", "1 cijfer met alleen een andere status", "1 figure with another status alone", "{wat}: one figure has the same value with another status.");

    public static readonly Template NewAlone = new("news.new-alone", "1 nieuw cijfer", "1 new figure", "{wat}: one figure came, of all municipalities together.");

    public static readonly Template Subject = new("news.subject", "{naam}, {periode}", "{naam}, {periode}", "What a line is about; a colon and the change follow.");

    public static readonly Template LineNew = new("news.line-new", "**{cijfer}**. Nieuw.", "**{cijfer}**. New.", "A figure that came.");

    public static readonly Template LineCorrected = new(
        "news.line-corrected", "**{cijfer}**. Gecorrigeerd: eerst stond er {voor}.", "**{cijfer}**. Corrected: before, it said {voor}.", "A figure with another value.");

    public static readonly Template LineCorrectedUnseen = new(
        "news.line-corrected-unseen",
        "**{cijfer}**. Gecorrigeerd, met een verschil dat na afronden niet te zien is.",
        "**{cijfer}**. Corrected, with a difference that rounding hides.",
        "A figure with another value that is shown alike.");

    public static readonly Template LineStatusOnly = new("news.line-status-only", "**{cijfer}**. Alleen de status is anders.", "**{cijfer}**. The status alone is another.", "The same value with another status.");

    public static readonly Template LineReasonOnly = new("news.line-reason-only", "geen cijfer. {reden}", "no figure. {reden}", "No value before and after, for another reason; {reden} is the text of its status.");

    public static readonly Template LineRemoved = new("news.line-removed", "vervallen. {reden}", "removed. {reden}", "A figure that went; {reden} is the text of its status.");

    public static readonly Template Was = new("news.was", "Eerst stond er {voor}.", "Before, it said {voor}.", "Follows news.line-removed, unless the figure is withheld now to protect small numbers.");

    public static readonly Template Others = new("news.others", "Ook nieuw of gewijzigd: {aantal} andere cijfers.", "Also new or changed: {aantal} other figures.", "Two or more changed figures are not named.");

    public static readonly Template OthersOne = new("news.others-one", "Ook nieuw of gewijzigd: 1 ander cijfer.", "Also new or changed: 1 other figure.", "One changed figure is not named.");

    public static readonly Template Withdrawn = new(
        "news.withdrawn",
        "Versie {versie} is ingetrokken. De reden: {reden}",
        "Version {versie} was withdrawn. The reason: {reden}",
        "A release that was taken back; {reden} is what was written then.");

    public static readonly Template WithdrawnBy = new(
        "news.withdrawn-by",
        "Versie {versie} is ingetrokken door versie {door}. De reden: {reden}",
        "Version {versie} was withdrawn by version {door}. The reason: {reden}",
        "As news.withdrawn, when it is known which release took it back.");

    public static readonly Template Unwritten = new("news.unwritten", "niet opgeschreven.", "not written down.", "{reden}: a release that was taken back without a written reason.");

    public static readonly Template ThenAndNow = new(
        "news.then-and-now",
        "In deze versie over {periode}: {toen}; in de cijfers van {datum} (versie {versie}) over {periodeNu}: {nu}.",
        "In this version for {periode}: {toen}; in the figures of {datum} (version {versie}) for {periodeNu}: {nu}.",
        "A comparison of an older release, when the newest one tells another figure, middle, verdict or period.");

    public static readonly Template FigureAlone = new("news.figure-alone", "{cijfer}", "{cijfer}", "{toen}, {nu}: without a middle of the group.");

    public static readonly Template FigureAndMiddle = new("news.figure-and-middle", "{cijfer} (midden van de groep {midden})", "{cijfer} (middle of the group {midden})", "{toen}, {nu}: without a verdict.");

    public static readonly Template FigureAndVerdict = new(
        "news.figure-and-verdict",
        "{cijfer} (midden van de groep {midden}, oordeel: {oordeel})",
        "{cijfer} (middle of the group {midden}, verdict: {oordeel})",
        "{toen}, {nu}: with a verdict.");
}
