using System.IO.Compression;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tests.Deliveries;

namespace Benchmark.Import.Tests.Workbooks;

public sealed class WorkbookReadingTests
{
    internal static FileMapping Tidy { get; } = new()
    {
        Municipality = "gemeente",
        Period = "jaar",
        Tidy = new TidyColumns { Value = "waarde", FixedIndicator = "x" },
        StatusWords = new Dictionary<string, ObservationStatus> { ["n.v.t."] = ObservationStatus.NotApplicable },
    };

    private static string Header { get; } = SmallWorkbook.Texts(1, "gemeente", " jaar ", "waarde");

    [Fact]
    public async Task Numbers_texts_shared_texts_and_calculated_values_are_read()
    {
        var read = await ReadAsync(
            Header
            + """<row r="2"><c r="A2"><v>193</v></c><c r="B2"><v>2024</v></c><c r="C2" s="3"><v>0.10000000000000001</v></c></row>"""
            + """<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>"20"&amp;"23"</f><v>2023</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>"""
            + """<row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5"><v>2023</v></c><c r="C5" t="inlineStr"><is><t>n.v.t.</t></is></c></row>"""
            + """<row r="6"><c r="A6" t="s"><v>1</v></c><c r="B6"><v>2022</v></c></row>"""
            + """<row><c t="s"><v>1</v></c><c><v>2021</v></c><c t="inlineStr"><is><t>1.234,5</t></is></c></row>""",
            texts: ["<t>GM0363</t>", "<r><t>GM0</t></r><r><t>141</t></r><rPh sb=\"0\" eb=\"1\"><t>weg</t></rPh>"]);

        Assert.Empty(read.Findings.Kept);
        Assert.Equal(
            [
                ("GM0193", "2024JJ00", 0.1, ObservationStatus.StatusUnknown),
                ("GM0363", "2023JJ00", 2, ObservationStatus.StatusUnknown),
                ("GM0141", "2023JJ00", double.NaN, ObservationStatus.NotApplicable),
                ("GM0141", "2022JJ00", double.NaN, ObservationStatus.Missing),
                ("GM0141", "2021JJ00", 1234.5, ObservationStatus.StatusUnknown),
            ],
            read.Figures);
        Assert.Equal((1, 0, 2, 7), (read.Values[0].Decimals, read.Values[1].Decimals, read.Values[0].Place.Line, read.Values[4].Place.Line));
    }

    [Fact]
    public async Task A_date_is_a_period_only_where_the_mapping_says_which()
    {
        // 45292 is 1 January 2024, 45413 is 1 May 2024.
        var rows = Header
            + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>45292</v></c><c r="C2"><v>1</v></c></row>"""
            + """<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="2"><v>45413</v></c><c r="C3"><v>1</v></c></row>""";

        Assert.Equal([(CheckRule.NotAPeriod, 2, "jaar", "2024-01-01"), (CheckRule.NotAPeriod, 3, "jaar", "2024-05-01")], (await ReadAsync(rows)).Found);
        Assert.Equal(["2024JJ00", "2024JJ00"], (await ReadAsync(rows, Tidy with { Dates = DateReading.Year })).Values.Select(value => value.Period.ToString()));
        Assert.Equal(["2024KW01", "2024KW02"], (await ReadAsync(rows, Tidy with { Dates = DateReading.Quarter })).Values.Select(value => value.Period.ToString()));
    }

    [Theory]
    [InlineData("""<c r="C2" t="e"><f>VLOOKUP(1,X,1)</f><v>#N/A</v></c>""", "#N/A")]
    [InlineData("""<c r="C2"><f>1+1</f></c>""", "=")]
    [InlineData("""<c r="C2" t="inlineStr"><is><t>1.234</t></is></c>""", "1.234")]
    [InlineData("""<c r="C2" s="1"><v>45292</v></c>""", "2024-01-01")]
    [InlineData("""<c r="C2"><v>1e999</v></c>""", "1e999")]
    [InlineData("""<c r="C2" t="s"><v>7</v></c>""", "7")]
    [InlineData("""<c r="C2" t="b"><v>1</v></c>""", "TRUE")]
    public async Task What_is_no_number_is_told_and_is_no_missing_value(string cell, string value)
    {
        var read = await ReadAsync(Header + $"""<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2024</v></c>{cell}</row>""");
        Assert.Empty(read.Values);
        Assert.Equal([(CheckRule.NotANumber, 2, "waarde", value)], read.Found);
    }

    [Theory]
    [InlineData("A1:B1", true)]
    [InlineData("C1:C1", false)]
    [InlineData("A3:B4", false)]
    public async Task Merged_cells_in_the_header_are_told_and_not_guessed(string range, bool isRefused)
    {
        var read = await ReadAsync(Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2024</v></c><c r="C2"><v>5</v></c></row>""", after: $"""<mergeCells><mergeCell ref="{range}"/></mergeCells>""");
        Assert.Equal(isRefused ? [UnreadableCause.MergedHeader] : [], read.Causes);
        Assert.Equal(isRefused, read.Values.Count == 0);
    }

    [Fact]
    public async Task A_sheet_is_named_where_there_are_several_to_see()
    {
        var rows = Header + """<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2024</v></c><c r="C2"><v>5</v></c></row>""";
        var finding = Assert.Single((await ReadAsync(rows, second: "visible")).Findings.Kept);
        Assert.Equal((UnreadableCause.Sheet, "Blad1 | Blad2"), (finding.Facts[0], finding.Value));
        Assert.Single((await ReadAsync(rows, Tidy with { Sheet = "blad1" }, second: "visible")).Values);
        Assert.Single((await ReadAsync(rows, second: "hidden")).Values);
        Assert.Equal([UnreadableCause.Sheet], (await ReadAsync(rows, Tidy with { Sheet = "Weg" })).Causes);
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_something_enormous_is_refused_whatever_it_says_of_itself()
    {
        var bomb = SmallWorkbook.Of(Header + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + new string('a', 3_000_000) + "</t></is></c></row>");
        Assert.True(bomb.Length < 30_000);
        Assert.Equal([UnreadableCause.TooManyBytes], (await Read.FileAsync(Tidy, bomb, SourceKind.Xlsx, limits: new ReadingLimits { UnpackedBytes = 1_000_000 })).Causes);
    }

    [Fact]
    public async Task What_is_no_workbook_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("word/document.xml");
        }

        foreach (var content in new[] { [], "gemeente;jaar"u8.ToArray(), stream.ToArray(), SmallWorkbook.Of("<!DOCTYPE x [<!ENTITY a \"a\">]>&a;") })
        {
            Assert.Equal([UnreadableCause.NoWorkbook], (await Read.FileAsync(Tidy, content, SourceKind.Xlsx)).Causes);
        }

        Assert.Equal([UnreadableCause.Empty], (await ReadAsync("")).Causes);
    }

    private static Task<Read> ReadAsync(string rows, FileMapping? mapping = null, string after = "", string[]? texts = null, string? second = null) =>
        Read.FileAsync(mapping ?? Tidy, SmallWorkbook.Of(rows, after, texts, second), SourceKind.Xlsx);
}
