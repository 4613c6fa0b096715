using System.Net;
using System.Text;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Web.Tests.Api;

public sealed class FormatTests(ApiHost host)
{
    private const string Question = "/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025";
    private const string Header = "indicator,gemeente,naam,periode,waarde,onder,boven,status,herberekend,versie";

    [Theory]
    [InlineData("json", "application/json", "misdrijven_per_1000-GM0193-2025.json")]
    [InlineData("csv", "text/csv", "misdrijven_per_1000-GM0193-2025.csv")]
    [InlineData("csv-nl", "text/csv", "misdrijven_per_1000-GM0193-2025.csv")]
    [InlineData("svg", "image/svg+xml", "misdrijven_per_1000-GM0193-2025.svg")]
    [InlineData("png", "image/png", "misdrijven_per_1000-GM0193-2025.png")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "misdrijven_per_1000-GM0193-2025.xlsx")]
    [InlineData("reken-na", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "misdrijven_per_1000-GM0193-2025-reken-na.xlsx")]
    [InlineData("metadata", "application/json", "misdrijven_per_1000-GM0193-2025.metadata.json")]
    public async Task Each_format_has_its_media_type_and_file_name(string format, string mediaType, string fileName)
    {
        using var response = await host.AskAsync($"{Question}&formaat={format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(fileName, response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.NotEmpty(await response.BytesAsync());
    }

    [Fact]
    public async Task A_csv_has_points_and_no_byte_order_mark_and_one_row_per_member()
    {
        using var response = await host.AskAsync($"{Question}&groep=vergelijkbaar:20&formaat=csv");

        var text = Encoding.UTF8.GetString(await response.BytesAsync());
        var lines = text.Split("\r\n");
        Assert.Equal(Header, lines[0]);
        Assert.Equal(1 + 21 + 1, lines.Length);
        Assert.StartsWith("misdrijven_per_1000,GM0193,Zwolle,2025JJ00,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dutch_csv_has_semicolons_commas_and_a_byte_order_mark()
    {
        using var response = await host.AskAsync($"{Question}&formaat=csv-nl");

        var bytes = await response.BytesAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith(Header.Replace(',', ';'), Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_carries_the_public_address_pinned_to_period_and_release()
    {
        using var response = await host.AskAsync($"{Question}&formaat=svg");

        var svg = await response.TextAsync();
        Assert.Contains("https://vergelijk.example/vergelijk/misdrijven_per_1000", svg.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", svg, StringComparison.Ordinal);
    }

    // 150 and 300 points per inch, which PNG writes per metre.
    [Theory]
    [InlineData("png", 5906)]
    [InlineData("png-300", 11811)]
    public async Task A_png_is_a_png_and_says_how_large_it_is_on_paper(string format, int pointsPerMetre)
    {
        using var response = await host.AskAsync($"{Question}&formaat={format}");
        var picture = await response.BytesAsync();

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
        var size = picture.AsSpan().IndexOf("pHYs"u8) + 4;
        Assert.InRange(System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(size)), pointsPerMetre - 1, pointsPerMetre + 1);
    }

    [Fact]
    public async Task The_development_has_a_picture_and_a_csv_of_its_own()
    {
        using var sideBySide = await host.AskAsync($"{Question}&formaat=svg");
        using var development = await host.AskAsync($"{Question}&formaat=svg&weergave=ontwikkeling");
        using var rows = await host.AskAsync($"{Question}&formaat=csv&weergave=ontwikkeling");

        Assert.NotEqual(await sideBySide.TextAsync(), await development.TextAsync());
        Assert.Equal("misdrijven_per_1000-GM0193-2025-ontwikkeling.csv", rows.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        var periods = (await rows.TextAsync()).Split("\r\n")[1..^1].Select(line => line.Split(',')[3]).ToList();
        Assert.True(periods.Count > 1);
        Assert.Equal(periods.Order(), periods);
    }

    [Fact]
    public async Task The_map_and_the_strip_are_pictures_of_their_own_and_their_link_comes_back_to_them()
    {
        using var map = await host.AskAsync($"{Question}&formaat=svg&weergave=kaart&grenzen=20;32,5");
        using var strip = await host.AskAsync($"{Question}&formaat=svg&weergave=spreiding&namen=ja");
        using var png = await host.AskAsync($"{Question}&formaat=png-300&weergave=kaart");

        var drawing = await map.TextAsync();
        Assert.Equal(342, drawing.Split("<path id=\"GM").Length - 1);
        Assert.Contains("20,0 tot 32,5", drawing, StringComparison.Ordinal);
        Assert.Contains("weergave=kaart&amp;grenzen=20;32.5", drawing.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("misdrijven_per_1000-GM0193-2025-kaart.svg", map.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Contains("weergave=spreiding&amp;namen=ja", await strip.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("image/png", png.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("weergave=kaart", "weergave")]
    [InlineData("weergave=spreiding", "weergave")]
    [InlineData("weergave=ontwikkeling", "weergave")]
    [InlineData("volgorde=waarde", "volgorde")]
    public async Task What_only_pictures_know_is_refused_for_json(string parameter, string name)
    {
        using var response = await host.AskAsync($"{Question}&{parameter}");

        await response.ProblemAsync(HttpStatusCode.BadRequest, name);
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("image/svg+xml", "image/svg+xml")]
    [InlineData("image/png", "image/png")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "application/json")]
    [InlineData("text/csv;q=0.5,application/json", "application/json")]
    public async Task Accept_chooses_the_format_and_is_named_in_vary(string accept, string mediaType)
    {
        using var response = await host.AskAsync(Question, accept: accept);

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", response.Header("Vary").Split(", "));
    }

    [Fact]
    public async Task The_parameter_wins_from_accept_and_the_header_is_then_not_named()
    {
        using var response = await host.AskAsync($"{Question}&formaat=csv", accept: "application/json");

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("Accept", response.Header("Vary").Split(", "));
    }

    [Fact]
    public async Task A_form_that_does_not_exist_is_not_acceptable()
    {
        using var response = await host.AskAsync(Question, accept: "application/pdf");

        Assert.Contains("csv-nl", await response.ProblemAsync(HttpStatusCode.NotAcceptable), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observations_come_as_csv_too()
    {
        using var response = await host.AskAsync("/indicatoren/misdrijven_per_1000/waarnemingen?periode=2025JJ00&formaat=csv");

        var lines = (await response.TextAsync()).Split("\r\n");
        Assert.Equal(Header, lines[0]);
        Assert.Equal(1 + 342 + 1, lines.Length);
    }

    [Theory]
    [InlineData("/indicatoren/misdrijven_per_1000/waarnemingen?formaat=xlsx", "Cijfers")]
    [InlineData(Question + "&formaat=xlsx", "Cijfers")]
    [InlineData(Question + "&formaat=xlsx&weergave=ontwikkeling", "Cijfers")]
    [InlineData(Question + "&formaat=xlsx&weergave=kaart&klassen=4", "Cijfers")]
    [InlineData(Question + "&formaat=xlsx&weergave=spreiding&namen=ja", "Cijfers")]
    [InlineData(Question + "&formaat=xlsx&taal=en", "Figures")]
    [InlineData(Question + "&formaat=reken-na", "Lees mij")]
    [InlineData(Question + "&formaat=reken-na&taal=en", "Read me")]
    public async Task A_workbook_is_a_good_file(string address, string firstSheet)
    {
        using var response = await host.AskAsync(address);

        var file = await response.BytesAsync();
        Assert.Empty(OfficeValidation.Errors(file));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        Assert.Equal(firstSheet, document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First().Name);
    }

    [Fact]
    public async Task A_workbook_holds_the_figures_of_the_answer()
    {
        var answer = await host.ReadAsync($"{Question}&groep=nederland");
        using var response = await host.AskAsync($"{Question}&groep=nederland&formaat=xlsx");

        using var document = SpreadsheetDocument.Open(new MemoryStream(await response.BytesAsync()), false);
        var cells = WorkbookReading.Texts(WorkbookReading.SheetAt(document, 0));
        var members = answer.GetProperty("leden").EnumerateArray().ToList();
        Assert.Equal(342, members.Count);
        foreach (var (row, member) in members.Index())
        {
            Assert.Equal(member.GetProperty("code").GetString(), cells[$"A{row + 2}"]);
            Assert.Equal(member.GetProperty("waarde").GetDouble(), double.Parse(cells[$"D{row + 2}"], System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(member.GetProperty("interval").GetProperty("onder").GetDouble(), double.Parse(cells[$"E{row + 2}"], System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task A_recalculation_of_the_development_is_refused()
    {
        using var response = await host.AskAsync($"{Question}&formaat=reken-na&weergave=ontwikkeling");

        await response.ProblemAsync(HttpStatusCode.BadRequest, "weergave");
    }

    [Fact]
    public async Task English_is_told_in_english_with_the_same_fields()
    {
        var dutch = await host.ReadAsync(Question);
        using var response = await host.AskAsync($"{Question}&taal=en");
        var english = System.Text.Json.JsonDocument.Parse(await response.TextAsync()).RootElement;

        Assert.Equal("en", response.Header("Content-Language"));
        Assert.Equal(dutch.Names(), english.Names());
        Assert.Equal("en", english.GetProperty("taal").GetString());
        Assert.NotEqual(dutch.GetProperty("zin").GetString(), english.GetProperty("zin").GetString());
        Assert.Equal(dutch.GetProperty("waarde").GetDouble(), english.GetProperty("waarde").GetDouble());
    }
}
