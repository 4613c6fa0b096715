using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Benchmark.Reports.Office.PowerPoint;

/// <summary>A place on a slide, in points.</summary>
internal sealed record SlideBox(double Left, double Top, double Width, double Height)
{
    private const double EmuPerPoint = 12700;

    /// <summary>Width and height of a slide of 16:9.</summary>
    public static readonly SlideBox Slide = new(0, 0, 960, 540);

    public static readonly SlideBox Title = new(48, 22, 864, 98);

    public static readonly SlideBox Content = new(48, 126, 864, 346);

    public static readonly SlideBox Source = new(48, 478, 790, 50);

    public static readonly SlideBox Number = new(850, 498, 62, 30);

    public static readonly SlideBox FirstTitle = new(96, 150, 768, 130);

    public static readonly SlideBox Subtitle = new(96, 292, 768, 90);

    public A.Offset Offset => new() { X = Emu(Left), Y = Emu(Top) };

    public A.Extents Extents => new() { Cx = Emu(Width), Cy = Emu(Height) };

    public static long Emu(double points) => (long)(points * EmuPerPoint);
}

/// <summary>Shapes of slides, layouts and notes.</summary>
internal static class SlideShapes
{
    private static readonly ChartColours Colours = ChartColours.Light;

    /// <summary>A tree of shapes.</summary>
    public static P.CommonSlideData Data(string? name, params OpenXmlElement[] shapes)
    {
        var data = new P.CommonSlideData(new P.ShapeTree(
            [
                new P.NonVisualGroupShapeProperties(new P.NonVisualDrawingProperties { Id = 1, Name = "" }, new P.NonVisualGroupShapeDrawingProperties(), new P.ApplicationNonVisualDrawingProperties()),
                new P.GroupShapeProperties(new A.TransformGroup(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }, new A.ChildOffset { X = 0, Y = 0 }, new A.ChildExtents { Cx = 0, Cy = 0 })),
                .. shapes,
            ]));
        if (name is not null)
        {
            data.Name = name;
        }

        return data;
    }

    /// <summary>A shape that takes its place and look from the layout; on a master or layout with a place and look of its own.</summary>
    public static P.Shape Placeholder(uint id, string name, P.PlaceholderShape place, IEnumerable<A.Paragraph> paragraphs, SlideBox? box = null, A.ListStyle? look = null, A.TextAnchoringTypeValues? anchor = null)
    {
        var body = new A.BodyProperties(new A.NormalAutoFit());
        if (box is not null)
        {
            (body.LeftInset, body.RightInset, body.TopInset, body.BottomInset, body.Wrap) = (0, 0, 0, 0, A.TextWrappingValues.Square);
            body.Anchor = anchor ?? A.TextAnchoringTypeValues.Top;
        }

        return new P.Shape(
            new P.NonVisualShapeProperties(
                new P.NonVisualDrawingProperties { Id = id, Name = name },
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties(place)),
            box is null ? new P.ShapeProperties() : new P.ShapeProperties(new A.Transform2D(box.Offset, box.Extents)),
            new P.TextBody([body, look ?? new A.ListStyle(), .. paragraphs]));
    }

    /// <summary>A paragraph.</summary>
    public static A.Paragraph Text(string tongue, params (string Text, bool Strong)[] runs) =>
        Sized(tongue, null, runs);

    /// <summary>A paragraph of a size in points.</summary>
    public static A.Paragraph Sized(string tongue, int? size, params (string Text, bool Strong)[] runs) => new(
        [
            .. runs.Select(run => (OpenXmlElement)new A.Run(
                new A.RunProperties { Language = tongue, FontSize = size * 100, Bold = run.Strong ? true : null }, new A.Text(SheetText.Clean(run.Text).Replace('\n', ' ')))),
            new A.EndParagraphRunProperties { Language = tongue, FontSize = size * 100 },
        ]);

    /// <summary>The number of the slide.</summary>
    public static A.Paragraph SlideNumber(string tongue) => new(
        new A.Field(new A.RunProperties { Language = tongue }, new A.Text("‹#›")) { Id = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", Type = "slidenum" },
        new A.EndParagraphRunProperties { Language = tongue });

    /// <summary>Look of the texts of a placeholder.</summary>
    public static A.ListStyle Look(int size, bool strong, bool isSub, A.TextAlignmentTypeValues? alignment = null) => new(
        new A.Level1ParagraphProperties(
            new A.SpaceBefore(new A.SpacingPoints { Val = 0 }),
            new A.NoBullet(),
            new A.DefaultRunProperties(
                new A.SolidFill(new A.SchemeColor { Val = isSub ? A.SchemeColorValues.Text2 : A.SchemeColorValues.Text1 }),
                new A.LatinFont { Typeface = strong ? "+mj-lt" : "+mn-lt" })
            { FontSize = size * 100, Bold = strong })
        { LeftMargin = 0, Indent = 0, Alignment = alignment ?? A.TextAlignmentTypeValues.Left });

    /// <summary>A thin line in the accent of the house style.</summary>
    public static P.Shape Rule(uint id, SlideBox box) => new(
        new P.NonVisualShapeProperties(new P.NonVisualDrawingProperties { Id = id, Name = "" }, new P.NonVisualShapeDrawingProperties(), new P.ApplicationNonVisualDrawingProperties()),
        new P.ShapeProperties(
            new A.Transform2D(box.Offset, box.Extents),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
            new A.SolidFill(new A.RgbColorModelHex { Val = Colours.Own[1..].ToUpperInvariant() }),
            new A.Outline(new A.NoFill())));
}
