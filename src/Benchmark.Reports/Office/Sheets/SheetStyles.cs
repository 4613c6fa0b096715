using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>How cells look. A number's form is stored without a language: the reader's program writes it with its own comma and point.</summary>
internal static class SheetStyles
{
    public const uint Text = 0;
    public const uint Strong = 1;
    public const uint Heading = 2;
    public const uint Link = 3;
    public const uint Day = 4;

    /// <summary>A text that looks like a formula: marked as text also for who edits it.</summary>
    public const uint QuotedText = 5;
    public const uint QuotedStrong = 6;
    public const uint QuotedHeading = 7;

    private const uint FirstNumber = 8;
    private const int MostDecimals = 15;
    private const uint FirstOwnForm = 164;
    private const uint DayForm = 14;

    /// <summary>The style of a number with this many decimals.</summary>
    public static uint Number(int decimals) => FirstNumber + (uint)Math.Clamp(decimals, 0, MostDecimals);

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
            Format(0, 0),
            Format(0, 1),
            HeadingFormat(false),
            Format(0, 2),
            Format(DayForm, 0),
            Format(0, 0, quoted: true),
            Format(0, 1, quoted: true),
            HeadingFormat(true),
            .. Enumerable.Range(0, MostDecimals + 1).Select(decimals => Format(FirstOwnForm + (uint)decimals, 0)),
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

    private static CellFormat Format(uint form, uint font, bool quoted = false) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = form == 0 })
    {
        NumberFormatId = form,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = form != 0,
        ApplyFont = font != 0,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };

    private static CellFormat HeadingFormat(bool quoted) => new(new Alignment { Vertical = VerticalAlignmentValues.Bottom, WrapText = true })
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
