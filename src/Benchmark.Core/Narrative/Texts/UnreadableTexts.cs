using Benchmark.Core.Deliveries;

namespace Benchmark.Core.Narrative;

/// <summary>Why a delivery cannot be read, as a part of "finding.unreadable".</summary>
internal static class UnreadableTexts
{
    public static readonly Template Empty = new("unreadable.empty", "er staat niets in", "there is nothing in it", "In finding.unreadable.");

    public static readonly Template Encoding = new("unreadable.encoding", "de letters zijn anders geschreven dan is ingesteld", "the letters are not in the encoding that is set", "In finding.unreadable.");

    public static readonly Template Quotes = new("unreadable.quotes", "aanhalingstekens sluiten niet of staan midden in een woord", "quotes do not close or stand within a word", "In finding.unreadable.");

    public static readonly Template LongLine = new("unreadable.long-line", "een regel is langer dan wij lezen", "a line is longer than is read", "In finding.unreadable.");

    public static readonly Template LongRow = new("unreadable.long-row", "een regel heeft meer velden dan de kopregel", "a line has more fields than the header", "In finding.unreadable.");

    public static readonly Template NoWorkbook = new("unreadable.no-workbook", "het is geen werkmap (xlsx), of de werkmap is beschadigd", "it is no workbook (xlsx), or a damaged one", "In finding.unreadable.");

    public static readonly Template TooManyBytes = new("unreadable.too-many-bytes", "het bestand is groter dan wij lezen", "the file is larger than is read", "In finding.unreadable.");

    public static readonly Template TooManyRows = new("unreadable.too-many-rows", "het bestand heeft meer regels dan wij lezen", "the file has more lines than are read", "In finding.unreadable.");

    public static readonly Template Sheet = new("unreadable.sheet", "het werkblad is er niet, of de instellingen zeggen niet welk werkblad het is ({waarde})", "the sheet is not there, or the settings do not say which sheet it is ({waarde})", "In finding.unreadable.");

    public static readonly Template MergedHeader = new("unreadable.merged-header", "cellen van de kopregel zijn samengevoegd", "cells of the header are merged", "In finding.unreadable.");

    public static readonly Template DoubleHeader = new("unreadable.double-header", "een kolomnaam komt twee keer voor ({waarde})", "the name of a column occurs twice ({waarde})", "In finding.unreadable.");

    public static readonly Template Doubtful = new("unreadable.doubtful", "niet zeker is hoe getallen of kolommen zijn geschreven ('{waarde}'); leg dat vast bij de bron", "it is not certain how numbers or columns are written ('{waarde}'); settle it at the source", "In finding.unreadable.");

    public static readonly Template Mapping = new("unreadable.mapping", "de instellingen van de bron kloppen niet. {meer}", "the settings of the source are not right. {meer}", "In finding.unreadable.");

    public static readonly Template NothingForThisIdentifier = new("unreadable.nothing-for-this-identifier", "de dienst geeft niets voor tabel '{waarde}'; let op hoofdletters en kleine letters", "the service gives nothing for table '{waarde}'; mind capitals and small letters", "In finding.unreadable.");

    public static readonly Template NotInTable = new("unreadable.not-in-table", "'{waarde}' staat niet in de tabel", "'{waarde}' is not in the table", "In finding.unreadable.");

    public static readonly Template OpenDimension = new("unreadable.open-dimension", "van de dimensie '{waarde}' is niet gekozen welke code wij nemen", "of the dimension '{waarde}' it is not chosen which code is taken", "In finding.unreadable.");

    public static readonly Template NoAnswer = new("unreadable.no-answer", "de dienst gaf geen antwoord; probeer het later weer", "the service gave no answer; try again later", "In finding.unreadable.");

    public static readonly Template StrangeAnswer = new("unreadable.strange-answer", "de dienst gaf een antwoord in een andere vorm dan is afgesproken", "the service gave an answer in another form than was agreed", "In finding.unreadable.");

    public static readonly Template NextPageElsewhere = new("unreadable.next-page-elsewhere", "de dienst verwijst voor de volgende pagina naar een andere server", "the service points to another server for its next page", "In finding.unreadable.");

    public static readonly Template NextPageAgain = new("unreadable.next-page-again", "de dienst verwijst naar een pagina die al is gelezen", "the service points to a page that was already read", "In finding.unreadable.");

    public static readonly Template CutShort = new("unreadable.cut-short", "het antwoord van de dienst stopt voor het einde", "the answer of the service stops before its end", "In finding.unreadable.");

    public static readonly Template Gone = new("finding.shape-gone", "verdwenen is '{regel}'", "gone is '{regel}'", "In finding.shape-changed.");

    public static readonly Template New = new("finding.shape-new", "nieuw is '{regel}'", "new is '{regel}'", "In finding.shape-changed.");

    /// <summary>The words of a cause.</summary>
    public static Template Of(UnreadableCause cause) => cause switch
    {
        UnreadableCause.Empty => Empty,
        UnreadableCause.Encoding => Encoding,
        UnreadableCause.Quotes => Quotes,
        UnreadableCause.LongLine => LongLine,
        UnreadableCause.LongRow => LongRow,
        UnreadableCause.NoWorkbook => NoWorkbook,
        UnreadableCause.TooManyBytes => TooManyBytes,
        UnreadableCause.TooManyRows => TooManyRows,
        UnreadableCause.Sheet => Sheet,
        UnreadableCause.MergedHeader => MergedHeader,
        UnreadableCause.DoubleHeader => DoubleHeader,
        UnreadableCause.Doubtful => Doubtful,
        UnreadableCause.Mapping => Mapping,
        UnreadableCause.NothingForThisIdentifier => NothingForThisIdentifier,
        UnreadableCause.NotInTable => NotInTable,
        UnreadableCause.OpenDimension => OpenDimension,
        UnreadableCause.NoAnswer => NoAnswer,
        UnreadableCause.StrangeAnswer => StrangeAnswer,
        UnreadableCause.NextPageElsewhere => NextPageElsewhere,
        UnreadableCause.NextPageAgain => NextPageAgain,
        UnreadableCause.CutShort => CutShort,
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };
}
