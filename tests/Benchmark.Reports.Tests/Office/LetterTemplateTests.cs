using System.IO.Compression;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Word;
using Benchmark.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Tests.Office;

public class LetterTemplateTests
{
    [Theory]
    [InlineData(WordprocessingDocumentType.Template)]
    [InlineData(WordprocessingDocumentType.Document)]
    public async Task Styles_header_and_page_of_a_template_are_used_and_its_text_is_not(WordprocessingDocumentType type)
    {
        var file = await FillAsync(TemplateFile.Make(type: type));

        CouncilLetterTests.AssertGood(file);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var main = document.MainDocumentPart!;
        Assert.Equal(WordprocessingDocumentType.Document, document.DocumentType);
        Assert.DoesNotContain("Voorbeeldtekst", main.Document!.InnerText, StringComparison.Ordinal);
        Assert.Equal("Gemeente Zwolle", main.HeaderParts.Single().Header!.InnerText);
        Assert.Equal(2000u, main.Document.Descendants<PageMargin>().Single().Left!.Value);
        Assert.Contains(main.Document.Descendants<ParagraphStyleId>(), style => style.Val == "Kop1");
        Assert.Contains("008000", main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleName!.Val == "heading 1").OuterXml, StringComparison.Ordinal);

        // What it lacks is added, based on its own; pictures fit its page.
        Assert.Equal("Standaard", main.StyleDefinitionsPart.Styles.Elements<Style>().Single(style => style.StyleName!.Val == "heading 2").BasedOn!.Val!.Value);
        Assert.All(main.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>(), extent => Assert.InRange(extent.Cx!.Value, 1, (11906 - 4000) * 635));
    }

    [Fact]
    public async Task A_template_without_anything_still_gives_a_letter()
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Template))
        {
            document.AddMainDocumentPart().Document = new Document(new Body());
        }

        CouncilLetterTests.AssertGood(await FillAsync(memory.ToArray()));
    }

    [Fact]
    public async Task A_template_that_nothing_is_wrong_with_but_a_link_is_taken()
    {
        var template = TemplateFile.Make(document => document.MainDocumentPart!.HeaderParts.Single().AddHyperlinkRelationship(new Uri("https://www.zwolle.nl"), true));

        CouncilLetterTests.AssertGood(await FillAsync(template));
    }

    public static TheoryData<string, byte[]> Refused() => new()
    {
        { "is geen Word-sjabloon", [] },
        { "is geen Word-sjabloon", "Dit is geen zip."u8.ToArray() },
        { "is geen Word-sjabloon", Zip([("hallo.txt", 10)]) },
        { "is geen Word-sjabloon", Benchmark.Reports.Office.Sheets.WorkbookWriter.Write(new("", [new("Blad", [], [])])) },
        { "is beschadigd", TemplateFile.WithPart("word/document.xml", "<w:document><niet af") },
        { "is beschadigd", Zip([("[Content_Types].xml", 0)]) },
        { "groter dan 5 MB", new byte[(5 * 1024 * 1024) + 1] },
        { "te groot", Zip([.. Enumerable.Range(0, 2001).Select(number => ($"{number}.txt", 1))]) },
        { "te groot", TemplateFile.WithEntry("word/media/groot.bin", stream => WriteZeros(stream, 3 * 1024 * 1024)) },
        { "te groot", Zip([.. Enumerable.Range(0, 60).Select(number => ($"{number}.bin", 1024 * 1024))]) },
        { "staat een DTD", TemplateFile.WithPart("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>") },
        { "staat een DTD", TemplateFile.WithPart("word/_rels/document.xml.rels", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>") },
        { "staan macro's", TemplateFile.Make(type: WordprocessingDocumentType.MacroEnabledTemplate) },
        { "staan macro's", TemplateFile.Make(type: WordprocessingDocumentType.MacroEnabledDocument) },
        { "staan macro's", TemplateFile.Make(document => Feed(document.MainDocumentPart!.AddNewPart<VbaProjectPart>())) },
        { "staan macro's", TemplateFile.Make(document => Feed(document.MainDocumentPart!.AddNewPart<EmbeddedControlPersistencePart>("application/vnd.ms-office.activeX+xml"))) },
        { "haalt iets op", TemplateFile.Make(document => document.MainDocumentPart!.DocumentSettingsPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://elders.example/sjabloon.dotm"))) },
        { "haalt iets op", TemplateFile.Make(document => document.MainDocumentPart!.HeaderParts.Single().AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://elders.example/logo.png"))) },
        { "haalt iets op", TemplateFile.Make(document => document.MainDocumentPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject", new Uri("file:///c:/geheim.xlsx"))) },
        { "ander programma", TemplateFile.Make(document => Feed(document.MainDocumentPart!.HeaderParts.Single().AddNewPart<EmbeddedObjectPart>("application/vnd.openxmlformats-officedocument.oleObject"))) },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task A_template_that_may_do_harm_is_refused_with_the_reason(string reason, byte[] template)
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => LetterTemplate.ReadAsync(new MemoryStream(template), TestContext.Current.CancellationToken));

        Assert.Equal((RefusalKind.Invalid, "sjabloon"), (refused.Refusal.Kind, refused.Refusal.Parameter));
        Assert.Contains(reason, refused.Refusal.Sentence.Dutch, StringComparison.Ordinal);
        Assert.NotEqual(refused.Refusal.Sentence.Dutch, refused.Refusal.Sentence.In(Language.English));
    }

    private static async Task<byte[]> FillAsync(byte[] template)
    {
        var read = await LetterTemplate.ReadAsync(new MemoryStream(template), TestContext.Current.CancellationToken);
        return await CouncilLetterTests.LetterAsync([OfficeViews.Told(CrimeFigures.Zwolle()), OfficeViews.Told(CrimeFigures.Zwolle(), ShownPicture.Development)], template: read);
    }

    private static void Feed(OpenXmlPart part) => part.FeedData(new MemoryStream("<x/>"u8.ToArray()));

    private static byte[] Zip(IReadOnlyList<(string Name, int Bytes)> entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                WriteZeros(stream, bytes);
            }
        }

        return memory.ToArray();
    }

    // Text that packs well, but no better than text does.
    private static void WriteZeros(Stream stream, int bytes)
    {
        var block = new byte[8192];
        for (var left = bytes; left > 0; left -= block.Length)
        {
            stream.Write(block, 0, Math.Min(left, block.Length));
        }
    }
}
