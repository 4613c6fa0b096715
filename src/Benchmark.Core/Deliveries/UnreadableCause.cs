namespace Benchmark.Core.Deliveries;

/// <summary>Why a delivery, or a part of it, cannot be read: the first fact of a finding of <see cref="CheckRule.Unreadable"/>.</summary>
public enum UnreadableCause
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>Letters that are not written in the encoding of the mapping.</summary>
    Encoding,

    /// <summary>Quotes that do not close or stand within a word.</summary>
    Quotes,

    /// <summary>A line longer than is read.</summary>
    LongLine,

    /// <summary>A row with more fields than the header, so that it is not known which is which; then the number of columns and of fields.</summary>
    LongRow,

    /// <summary>No workbook, or a broken one.</summary>
    NoWorkbook,

    /// <summary>More bytes than are read; second fact the most that are.</summary>
    TooManyBytes,

    /// <summary>More rows than are read; second fact the most that are.</summary>
    TooManyRows,

    /// <summary>The sheet is not there, or none is named where there are several; the value lists them.</summary>
    Sheet,

    /// <summary>Cells of the header are merged, so that a column has no name of its own.</summary>
    MergedHeader,

    /// <summary>The name of a column occurs more than once.</summary>
    DoubleHeader,

    /// <summary>The decimal sign, the delimiter or the place of the header was not confirmed and cannot be told from the file.</summary>
    Doubtful,

    /// <summary>The mapping of the source contradicts itself.</summary>
    Mapping,

    /// <summary>The table answers with nothing though it has observations, which is what a service does for an identifier in the wrong capitals.</summary>
    NothingForThisIdentifier,

    /// <summary>A dimension, code or column that the mapping names is not in the table.</summary>
    NotInTable,

    /// <summary>A dimension of which the mapping says no code: each municipality would have several values.</summary>
    OpenDimension,

    /// <summary>The service gave no answer after every attempt.</summary>
    NoAnswer,

    /// <summary>The answer is not of the form that the service promises.</summary>
    StrangeAnswer,

    /// <summary>The answer points to another server for its next page; it was not followed.</summary>
    NextPageElsewhere,

    /// <summary>The answer points to a page that was read before.</summary>
    NextPageAgain,

    /// <summary>The answer stops at the most rows a service gives at once, and tells no next page.</summary>
    CutShort,
}
