using System.IO.Compression;

namespace Benchmark.Import.Tests.Workbooks;

/// <summary>A workbook written part by part, so that a test decides what stands in it to the last sign.</summary>
internal static class SmallWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    /// <summary>A workbook with a sheet "Blad1" of these rows; style 1 is a date, style 2 a month and year of its own.</summary>
    /// <param name="rows">Rows as XML.</param>
    /// <param name="after">What comes behind the rows, such as merged cells.</param>
    /// <param name="texts">Shared texts.</param>
    /// <param name="second">State of a second, empty sheet "Blad2"; null for none.</param>
    public static byte[] Of(string rows, string after = "", string[]? texts = null, string? second = null) => Zip(Parts(rows, after, texts ?? [], second));

    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    public static IReadOnlyList<(string Name, string Text)> Parts(string rows, string after, string[] texts, string? second) =>
    [
        ("[Content_Types].xml", $"""{Head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"""),
        ("_rels/.rels", $"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", $"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/>{(second is null ? "" : $"""<Relationship Id="rId4" Type="{Relations}/worksheet" Target="sheet2.xml"/>""")}</Relationships>"""),
        ("xl/workbook.xml", $"""{Head}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/>{(second is null ? "" : $"""<sheet name="Blad2" sheetId="2" state="{second}" r:id="rId4"/>""")}</sheets></workbook>"""),
        ("xl/styles.xml", $"""{Head}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;peil &quot;mmm\-yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>"""),
        ("xl/sharedStrings.xml", $"""{Head}<sst xmlns="{Main}">{string.Concat(texts.Select(text => $"<si>{text}</si>"))}</sst>"""),
        ("xl/sheet1.xml", $"""{Head}<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>"""),
        .. second is null ? [] : new[] { ("xl/sheet2.xml", $"""{Head}<worksheet xmlns="{Main}"><sheetData/></worksheet>""") },
    ];

    /// <summary>A row of texts.</summary>
    public static string Texts(int row, params string[] texts) => $"""<row r="{row}">{string.Concat(texts.Select((text, column) => $"""<c r="{(char)('A' + column)}{row}" t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>""";
}
