using System.Globalization;
using System.Net;
using System.Text.Json;
using Benchmark.Core.Dossiers;
using Benchmark.Core.LegalTables;
using Benchmark.Reports.LegalTables;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;

namespace Benchmark.Web.Tests.Api;

public sealed class DossierTests(ApiHost host)
{
    private const string Crime = "/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2025JJ00&weergave=naast-elkaar&versie=1";

    [Fact]
    public async Task As_text_it_holds_the_sentence_and_the_fixed_link_of_every_view()
    {
        using var answer = await SendAsync("txt", Of(Crime, "/gemeente/GM0193?versie=1"));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var sentence = (await host.ReadAsync("/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025")).GetProperty("zin").GetString()!;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.Contains("https://vergelijk.example" + Crime, text, StringComparison.Ordinal);
        Assert.Contains("Kerncijfers van Zwolle", text, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true });
    }

    [Fact]
    public async Task Figures_in_the_workbook_of_a_chart_are_those_of_the_API()
    {
        using var answer = await SendAsync("docx", Of(Crime));
        using var letter = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), false);
        using var workbook = SpreadsheetDocument.Open(Assert.Single(letter.MainDocumentPart!.ChartParts).EmbeddedPackagePart!.GetStream(), false);
        var cells = WorkbookReading.Texts(WorkbookReading.SheetAt(workbook, 0));
        string Column(string heading) => cells.Single(cell => cell.Value == heading && cell.Key.EndsWith('1') && cell.Key.Length == 2).Key[..1];
        var (code, value, lower, upper) = (Column("Code"), Column("Cijfer"), Column("Marge van"), Column("Marge tot"));

        var members = (await host.ReadAsync("/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025")).GetProperty("leden").EnumerateArray().ToArray();

        Assert.Equal(21, members.Length);
        foreach (var member in members)
        {
            var row = cells.Single(cell => cell.Value == member.GetProperty("code").GetString() && cell.Key.StartsWith(code, StringComparison.Ordinal)).Key[1..];
            var interval = member.GetProperty("interval");
            Assert.Equal(
                (member.GetProperty("waarde").GetDouble(), interval.GetProperty("onder").GetDouble(), interval.GetProperty("boven").GetDouble()),
                (Number(value), Number(lower), Number(upper)));

            double Number(string column) => double.Parse(cells[column + row], CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_template_is_refused_with_the_reason_and_without_a_file()
    {
        using var form = new MultipartFormDataContent { { new StringContent(Of(Crime)), Web.Api.Dossiers.Text } };
        form.Add(new ByteArrayContent("geen sjabloon"u8.ToArray()), Web.Api.Dossiers.Template, "sjabloon.dotm");
        using var answer = await host.Client().PostAsync("/api/v1/dossiers", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Word", await DetailAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_text_the_legal_table_holds_every_row_and_says_that_it_is_not_complete()
    {
        using var answer = await SendAsync("txt", Of("/bbv?gemeente=GM0193&versie=1"));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.All(LegalList.Rows.Where(row => row.State == LegalState.InForce), row => Assert.Contains($"{row.Number}. {row.Name}\t", text, StringComparison.Ordinal));
        Assert.Contains("De tabel is niet compleet zonder de andere", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_that_is_gone_holds_up_no_other()
    {
        using var answer = await SendAsync("txt", Of("/vergelijk/bestaat_niet?gemeente=GM0193&versie=1", Crime));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Deze weergave is er niet meer", text, StringComparison.Ordinal);
        Assert.Contains("Geregistreerde misdrijven, per 1.000 inwoners, 2025", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("{}", "leeg")]
    [InlineData("geen json", "niet leesbaar")]
    [InlineData("{\"onderdelen\":[{\"adres\":\"https://elders.example/\"}]}", "Onderdeel 1")]
    public async Task What_is_no_dossier_is_refused_with_what_was_wrong(string text, string wrong)
    {
        using var answer = await SendAsync("docx", text);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(wrong, await DetailAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_is_refused_with_what_to_send()
    {
        using var answer = await host.Client().PostAsync("/api/v1/dossiers", new StringContent("{}", null, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("multipart/form-data", await DetailAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_only_sent()
    {
        using var answer = await host.AskAsync("/dossiers");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", answer.Content.Headers.Allow.Single());
    }

    [Fact]
    public async Task A_set_template_that_is_gone_since_the_start_is_told_with_what_to_do()
    {
        var template = Path.GetTempFileName();
        await using var application = ApiHost.Over([.. host.Database.Settings, new("Letters:Default:Template", template)]);
        using var client = application.CreateClient();
        File.Delete(template);
        using var form = new MultipartFormDataContent { { new StringContent(Of(Crime)), Web.Api.Dossiers.Text } };

        using var answer = await client.PostAsync("/api/v1/dossiers?formaat=docx", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Kies bij ‘Kop en sjabloon van de brief’ zelf een sjabloon", await DetailAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_that_is_gone_gives_a_file_no_name()
    {
        using var answer = await SendAsync("docx", DossierNotation.Write(new Dossier("", [new("/vergelijk/bestaat_niet?gemeente=GM0193&versie=1"), new(Crime)], LetterFields.Empty)));

        Assert.EndsWith("RIB geregistreerde misdrijven Zwolle.docx", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
    }

    internal static string Of(params string[] addresses) => DossierNotation.Write(new Dossier("Proef", [.. addresses.Select(address => new DossierItem(address))], LetterFields.Empty));

    private async Task<HttpResponseMessage> SendAsync(string format, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(text), Web.Api.Dossiers.Text } };
        return await host.Client().PostAsync($"/api/v1/dossiers?formaat={format}", form, TestContext.Current.CancellationToken);
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("detail").GetString()!;
}
