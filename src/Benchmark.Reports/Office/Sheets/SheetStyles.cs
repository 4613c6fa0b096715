using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>How cells look. A number's form is stored without a language: the reader's program writes it with its own comma and point.</summary>
internal static class SheetStyles
{
    public const uint Text = 1;
    public const uint Strong = 2;
    public const uint Heading = 3;
    public const uint Link = 4;

    /// <summary>How far the style of a text that looks like a formula lies after the plain one: it is marked as text also for who edits it.</summary>
    public const uint Quoted = 4;

    /// <summary>A heading above figures.</summary>
    public const uint FigureHeading = 9;
    public const uint Day = 10;

    private const uint FirstNumber = 11;
    private const int MostDecimals = 15;
    private const uint FirstAtLeft = FirstNumber + MostDecimals + 1;
    private const uint FirstOwnForm = 164;
    private const uint DayForm = 14;

    /// <summary>The style of a number with this many decimals.</summary>
    public static uint Number(int decimals, bool atLeft = false) => (atLeft ? FirstAtLeft : FirstNumber) + (uint)Math.Clamp(decimals, 0, MostDecimals);

    /// <summary>The style sheet with all of them.</summary>
    public static Stylesheet Make() => new(
        new NumberingFormats(Enumerable.Range(0, MostDecimals + 1).Select(decimals => new NumberingFormat
        {
            NumberFormatId = FirstOwnForm + (uint)decimals,
            FormatCode = decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals),
        })),
        new Fonts(
            Font(),
            Font(new Bold()),
            Font(new Underline(), new Color { Rgb = "FF12467F" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE9EDF2" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FF55606F" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
        [
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            .. Texts(quoted: false),
            .. Texts(quoted: true),
            HeadingFormat(HorizontalAlignmentValues.Right, quoted: true),
            Format(DayForm, HorizontalAlignmentValues.Left),
            .. Numbers(HorizontalAlignmentValues.Right),
            .. Numbers(HorizontalAlignmentValues.Left),
        ]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    // The order of what a font holds is fixed by the file format.
    private static Font Font(params OpenXmlElement[] marks)
    {
        var font = new Font();
        font.Append([.. marks.Where(mark => mark is Bold or Underline)]);
        font.Append(new FontSize { Val = 11 });
        font.Append([.. marks.Where(mark => mark is Color)]);
        font.Append(new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static CellFormat[] Texts(bool quoted) => [Words(0, quoted), Words(1, quoted), HeadingFormat(HorizontalAlignmentValues.Left, quoted), Words(2, quoted)];

    private static IEnumerable<CellFormat> Numbers(HorizontalAlignmentValues side) =>
        Enumerable.Range(0, MostDecimals + 1).Select(decimals => Format(FirstOwnForm + (uint)decimals, side));

    private static CellFormat Words(uint font, bool quoted) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = 0,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = font != 0,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };

    // A figure keeps off the words in the next column.
    private static CellFormat Format(uint form, HorizontalAlignmentValues side) => new(
        new Alignment { Horizontal = side, Vertical = VerticalAlignmentValues.Top, Indent = side == HorizontalAlignmentValues.Right ? 1u : 0u })
    {
        NumberFormatId = form,
        FontId = 0,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    };

    // The button of the filter stands at the right of a heading.
    private static CellFormat HeadingFormat(HorizontalAlignmentValues side, bool quoted) => new(
        new Alignment { Horizontal = side, Vertical = VerticalAlignmentValues.Bottom, WrapText = true, Indent = side == HorizontalAlignmentValues.Right ? 2u : 0u })
    {
        NumberFormatId = 0,
        FontId = 1,
        FillId = 2,
        BorderId = 1,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };
}
