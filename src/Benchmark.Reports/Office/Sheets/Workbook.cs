using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>A workbook before it is written: sheets in order, the first one open.</summary>
/// <param name="Title">Title in the properties of the file.</param>
/// <param name="Sheets">At least one.</param>
/// <param name="Language">Language of its texts.</param>
public sealed record Workbook(string Title, IReadOnlyList<Sheet> Sheets, Language Language = Language.Dutch);

/// <summary>One sheet. Rows are asked for once and in order, so that a long sheet is never held whole.</summary>
/// <param name="Name">As wished; the writer makes it unique and short enough, without signs that a sheet's name may not hold.</param>
/// <param name="Columns">Left to right.</param>
/// <param name="Rows">Top to bottom, the row of headings included.</param>
/// <param name="HeadingRows">How many rows from the top are headings: bold, and they stay in sight.</param>
/// <param name="Chart">A native chart beside the table, or null.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<Cell>> Rows, int HeadingRows = 1, ChartSpec? Chart = null);

/// <summary>One column.</summary>
/// <param name="Width">In characters of the standard font.</param>
/// <param name="IsFigure">A column of figures: they and their heading stand at the right. Elsewhere a figure stands at the left, as words do.</param>
public sealed record SheetColumn(double Width, bool IsFigure = false);

/// <summary>What stands in a cell; a closed set.</summary>
public abstract record Cell
{
    private protected Cell()
    {
    }

    /// <summary>A text; one that begins with a sign of a formula stays a text.</summary>
    public sealed record Text(string Value, bool Strong = false) : Cell;

    /// <summary>A figure, unrounded, shown with this many decimals in the reader's own form; NaN is an empty cell.</summary>
    public sealed record Number(double Value, int Decimals) : Cell;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : Cell;

    /// <summary>A formula that the reader's program works out.</summary>
    /// <param name="Expression">Without the sign in front of it, functions by their English names.</param>
    /// <param name="Value">What comes out, for programs that only show; NaN where it comes out as a text or nothing.</param>
    /// <param name="Decimals">As shown.</param>
    /// <param name="Words">What comes out where that is a text; null for a number.</param>
    public sealed record Formula(string Expression, double Value, int Decimals, string? Words = null) : Cell;

    /// <summary>An address to click.</summary>
    public sealed record Link(string Face, string Address) : Cell;

    /// <summary>Nothing.</summary>
    public sealed record Empty : Cell;
}
