using Benchmark.Core.Deliveries;

namespace Benchmark.Core.Narrative;

/// <summary>Why a delivery cannot be read, and what to do; for a data steward.</summary>
internal static class UnreadableTexts
{
    public static readonly Template Empty = new(
        "unreadable.empty",
        "Er staat niets in. Lever het opnieuw aan.",
        "There is nothing in it. Deliver it again.",
        "Nothing in a file or answer.");

    public static readonly Template Encoding = new(
        "unreadable.encoding",
        "'{waarde}' heeft letters die niet te lezen zijn. Kies in de instellingen van de bron een andere tekenset, of bewaar het bestand als UTF-8.",
        "'{waarde}' has letters that cannot be read. Choose another encoding in the settings of the source, or save the file as UTF-8.",
        "Bytes that are no letters in the encoding of the mapping.");

    public static readonly Template Quotes = new(
        "unreadable.quotes",
        "Een aanhalingsteken blijft open of staat midden in een woord. Zet het veld tussen aanhalingstekens of haal het teken weg.",
        "A quote stays open or stands inside a word. Put the field between quotes, or remove the sign.",
        "Quotes that do not close or stand within a word.");

    public static readonly Template LongLine = new(
        "unreadable.long-line",
        "De regel houdt niet op. Kijk of er een aanhalingsteken openstaat.",
        "The line does not end. Look for a quote that stays open.",
        "A line longer than is read.");

    public static readonly Template LongRow = new(
        "unreadable.long-row",
        "De regel heeft meer velden dan de kopregel. Zet een veld met het scheidingsteken erin tussen aanhalingstekens.",
        "The line has more fields than the header. Put a field that has the delimiter in it between quotes.",
        "More fields than columns.");

    public static readonly Template NoWorkbook = new(
        "unreadable.no-workbook",
        "Het bestand is geen werkmap, of is beschadigd. Bewaar het opnieuw als xlsx.",
        "The file is no workbook, or is damaged. Save it again as xlsx.",
        "No workbook, or a broken one.");

    public static readonly Template TooManyBytes = new(
        "unreadable.too-many-bytes",
        "Het is groter dan wij lezen: hoogstens {meeste} bytes. Lever het in delen aan.",
        "It is larger than is read: at most {meeste} bytes. Deliver it in parts.",
        "More bytes than are read.");

    public static readonly Template TooManyRows = new(
        "unreadable.too-many-rows",
        "Het heeft meer rijen dan wij lezen: hoogstens {meeste}. Lever het in delen aan.",
        "It has more rows than are read: at most {meeste}. Deliver it in parts.",
        "More rows, texts or pages than are read.");

    public static readonly Template Sheet = new(
        "unreadable.sheet",
        "Het werkblad is er niet, of er zijn meer werkbladen. Kies er één in de instellingen van de bron. De werkmap heeft: {waarde}.",
        "The sheet is not there, or there are several. Choose one in the settings of the source. The workbook has: {waarde}.",
        "The sheet of the mapping is not there, or none is named where there are several.");

    public static readonly Template MergedHeader = new(
        "unreadable.merged-header",
        "Cellen in de kopregel zijn samengevoegd ({waarde}). Splits ze en geef elke kolom een eigen kop.",
        "Cells of the header are merged ({waarde}). Split them and give every column a header of its own.",
        "Merged cells in the header.");

    public static readonly Template DoubleHeader = new(
        "unreadable.double-header",
        "De kop '{waarde}' komt meer dan één keer voor. Geef elke kolom een eigen kop.",
        "The header '{waarde}' occurs more than once. Give every column a header of its own.",
        "The name of a mapped column occurs twice.");

    public static readonly Template Doubtful = new(
        "unreadable.doubtful",
        "'{waarde}' kan op twee manieren worden gelezen. Zeg in de instellingen van de bron wat het scheidingsteken en het decimaalteken zijn.",
        "'{waarde}' can be read in two ways. Say in the settings of the source what the delimiter and the decimal sign are.",
        "The delimiter or the decimal sign was not confirmed and cannot be told from the file.");

    public static readonly Template Mapping = new(
        "unreadable.mapping",
        "De instellingen van de bron kloppen niet: {waarde}",
        "The settings of the source are not right: {waarde}",
        "The mapping contradicts itself; {waarde} is what is wrong, in Dutch.");

    public static readonly Template NothingForThisIdentifier = new(
        "unreadable.nothing",
        "De dienst geeft niets voor de tabel '{waarde}'. Hoofdletters en kleine letters in de naam van een tabel tellen: '03759ned' is een andere dan '03759NED'. Verbeter de naam.",
        "The service gives nothing for the table '{waarde}'. Capitals in the name of a table matter: '03759ned' is another than '03759NED'. Mend the name.",
        "An empty answer where there should be observations.");

    public static readonly Template NotInTable = new(
        "unreadable.not-in-table",
        "'{waarde}' staat niet in de tabel. Pas de instellingen van de bron aan.",
        "'{waarde}' is not in the table. Change the settings of the source.",
        "A dimension, code or measure of the mapping is not in the table.");

    public static readonly Template OpenDimension = new(
        "unreadable.open-dimension",
        "De tabel is ook verdeeld naar '{waarde}'. Kies in de instellingen van de bron welke code daarvan geldt, zoals het totaal.",
        "The table is divided by '{waarde}' too. Choose in the settings of the source which of its codes holds, such as the total.",
        "A dimension of which the mapping says no code.");

    public static readonly Template NoAnswer = new(
        "unreadable.no-answer",
        "De dienst gaf na herhaald vragen geen antwoord ({waarde}). Probeer het later opnieuw.",
        "The service gave no answer, though asked repeatedly ({waarde}). Try again later.",
        "No answer after every attempt.");

    public static readonly Template StrangeAnswer = new(
        "unreadable.strange-answer",
        "De dienst gaf een antwoord in een andere vorm dan afgesproken ({waarde}).",
        "The service answered in another form than it promises ({waarde}).",
        "An answer that is no page of rows.");

    public static readonly Template NextPageElsewhere = new(
        "unreadable.next-elsewhere",
        "Het antwoord verwijst naar een andere server ({waarde}). Daar is niets gevraagd.",
        "The answer leads to another server ({waarde}). Nothing was asked there.",
        "A next page on another host.");

    public static readonly Template NextPageAgain = new(
        "unreadable.next-again",
        "Het antwoord verwijst naar een bladzijde die al is gelezen ({waarde}).",
        "The answer leads to a page that was read before ({waarde}).",
        "Pages in a circle.");

    public static readonly Template CutShort = new(
        "unreadable.cut-short",
        "Het antwoord houdt op bij het grootste aantal rijen dat de dienst in één keer geeft ({meeste}). Er kan meer zijn. Kies minder onderwerpen of periodes.",
        "The answer stops at the most rows that the service gives at once ({meeste}). There may be more. Choose fewer measures or periods.",
        "As many rows as a service gives at once, and no next page.");

    /// <summary>The sentence of a cause.</summary>
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
