using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Benchmark.Reports.Office.Word;

/// <summary>An image in the text (DrawingML, ECMA-376 part 1 §20.2).</summary>
internal static class PictureData
{
    /// <summary>Puts the image in the document.</summary>
    /// <param name="part">The document.</param>
    /// <param name="png">The image.</param>
    /// <param name="width">Width in EMU.</param>
    /// <param name="height">Height in EMU.</param>
    /// <param name="name">Its name.</param>
    public static A.GraphicData Of(MainDocumentPart part, IReadOnlyList<byte> png, long width, long height, string name)
    {
        var image = part.AddImagePart(ImagePartType.Png);
        using (var contents = new MemoryStream([.. png]))
        {
            image.FeedData(contents);
        }

        return new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 0, Name = SheetText.Clean(name) }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = part.GetIdOfPart(image) }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" };
    }
}
