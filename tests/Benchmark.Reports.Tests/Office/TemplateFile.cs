using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Tests.Office;

/// <summary>A Word template as a municipality has one, made by hand, and ways to spoil it.</summary>
internal static class TemplateFile
{
    /// <summary>Dutch ids of styles, a header, narrow margins, sample text; changed further by a test.</summary>
    public static byte[] Make(Action<WordprocessingDocument>? change = null, WordprocessingDocumentType type = WordprocessingDocumentType.Template)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, type))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Standaard", Default = true },
                new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "Standaard" }, new StyleRunProperties(new Color { Val = "008000" })) { Type = StyleValues.Paragraph, StyleId = "Kop1" });
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(new Run(new Text("Gemeente Zwolle"))));
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new DefaultTabStop { Val = 500 });
            main.Document = new Document(new Body(
                new Paragraph(new Run(new Text("Voorbeeldtekst van het sjabloon"))),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Top = 1000, Bottom = 1000, Left = 2000, Right = 2000, Header = 500, Footer = 500, Gutter = 0 })));
            change?.Invoke(document);
        }

        return memory.ToArray();
    }

    /// <summary>A template with another text in one of its parts.</summary>
    public static byte[] WithPart(string name, string text) => WithEntry(name, stream =>
    {
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    });

    /// <summary>A template with other bytes in one of its parts.</summary>
    public static byte[] WithEntry(string name, Action<Stream> write)
    {
        using var memory = new MemoryStream();
        memory.Write(Make());
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
            write(entry);
        }

        return memory.ToArray();
    }
}
