using Benchmark.Reports.Office.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Office.Word;

/// <summary>The page: A4 with margins of 2.5 cm and its number in the footer, unless a template says otherwise.</summary>
internal static class LetterPage
{
    private const double TwipsPerPoint = 20;

    /// <summary>Room for a heading, captions and a line of text beside a picture on its page, in points.</summary>
    private const double BesidePicture = 120;

    /// <summary>The section of a document of our own.</summary>
    public static SectionProperties Make(MainDocumentPart part, LetterWriter writer)
    {
        var footer = part.AddNewPart<FooterPart>();
        footer.Footer = new Footer(writer.Text(
            LetterStyle.Footer,
            LetterWriter.Run(writer.Say(LetterTexts.Page)),
            new SimpleField(LetterWriter.Run("1")) { Instruction = " PAGE " },
            LetterWriter.Run(writer.Say(LetterTexts.Of)),
            new SimpleField(LetterWriter.Run("1")) { Instruction = " NUMPAGES " }));
        var section = A4();
        section.PrependChild(new FooterReference { Type = HeaderFooterValues.Default, Id = part.GetIdOfPart(footer) });
        return section;
    }

    /// <summary>A4 without header or footer.</summary>
    public static SectionProperties A4() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1418, Bottom = 1418, Left = 1418, Right = 1418, Header = 709, Footer = 709, Gutter = 0 });

    /// <summary>The room that a section leaves for a picture.</summary>
    public static ChartRoom RoomOf(SectionProperties section)
    {
        var (size, margin) = (section.GetFirstChild<PageSize>(), section.GetFirstChild<PageMargin>());
        var width = ((size?.Width?.Value ?? 11906) - (margin?.Left?.Value ?? 1418) - (margin?.Right?.Value ?? 1418)) / TwipsPerPoint;
        var height = ((size?.Height?.Value ?? 16838) - Math.Abs(margin?.Top?.Value ?? 1418) - Math.Abs(margin?.Bottom?.Value ?? 1418)) / TwipsPerPoint;
        return ChartRoom.Letter with { Width = Math.Max(200, width), MostHeight = Math.Max(200, height - BesidePicture) };
    }
}
