using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.EndToEnd.Tests.Site;
using Benchmark.Storage;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>For 200 random questions the page's first HTML tells the figures of the API, row by row, to the last digit shown. The API's own figures are held against the files elsewhere.</summary>
public sealed class AgreementTests(RunningSite site)
{
    [Fact]
    public async Task The_table_of_a_page_tells_what_the_api_gives()
    {
        await using var services = site.Database.Services();
        var catalogue = await services.GetRequiredService<ComparisonService>().CatalogueAsync(null, TestContext.Current.CancellationToken);
        using var client = site.Client();
        var differences = new List<string>();
        var questions = RandomQuestions.Pick(catalogue);
        foreach (var question in questions)
        {
            var (page, answer) = await AskAsync(client, question);
            var expected = Expected(answer, catalogue.Find(question.Indicator)!).ToList();
            var shown = Shown(page).ToList();
            if (!expected.SequenceEqual(shown))
            {
                var first = expected.Zip(shown).FirstOrDefault(pair => pair.First != pair.Second);
                differences.Add($"{Query(question)}: {expected.Count} and {shown.Count} rows, first other one {first}");
            }

            // The sentence and the line of coverage come from the same answer.
            differences.AddRange(new[] { ("zin", page.QuerySelector("p.lead")!.TextContent) }
                .Where(text => Plain(text.Item2) != Plain(answer.GetProperty(text.Item1).GetString()!))
                .Select(text => $"{Query(question)}: '{Plain(text.Item2)}'"));
        }

        Assert.Equal(200, questions.Count);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(10)));
    }

    private static async Task<(IDocument Page, JsonElement Answer)> AskAsync(HttpClient client, ComparisonRequest question)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var html = await client.GetStringAsync(new Uri($"/vergelijk/{question.Indicator}?{Query(question)}&weergave=tabel", UriKind.Relative), cancellation);
        var json = await client.GetStringAsync(new Uri($"/api/v1/vergelijkingen?indicator={question.Indicator}&{Query(question)}", UriKind.Relative), cancellation);
        return (await new HtmlParser().ParseDocumentAsync(html, cancellation), JsonDocument.Parse(json).RootElement);
    }

    private static string Query(ComparisonRequest question) => $"gemeente={question.Municipality}&groep={question.Group}&periode={question.Period}&versie={question.Release}";

    /// <summary>Name, figure and margin of every row, ours first and the others as the API orders them, then those of the middle of the group.</summary>
    private static IEnumerable<string> Expected(JsonElement answer, Indicator indicator)
    {
        var ours = answer.GetProperty("gemeente").GetProperty("code").GetString();
        foreach (var member in answer.GetProperty("leden").EnumerateArray().OrderByDescending(member => member.GetProperty("code").GetString() == ours))
        {
            var margin = member.GetProperty("interval") is { ValueKind: JsonValueKind.Object } interval ? $"{Text(interval.GetProperty("onder"))} – {Text(interval.GetProperty("boven"))}" : "";
            yield return $"{member.GetProperty("naam").GetString()}|{Text(member.GetProperty("waarde"))}|{margin}|{(member.GetProperty("code").GetString() == ours ? "own" : "")}";
        }

        if (answer.GetProperty("mediaan").ValueKind != JsonValueKind.Null)
        {
            var half = answer.GetProperty("q1").ValueKind == JsonValueKind.Null ? "" : $"middelste helft: {Text(answer.GetProperty("q1"))} – {Text(answer.GetProperty("q3"))}";
            yield return $"Midden van de groep|{Text(answer.GetProperty("mediaan"))}|{half}|";
        }

        string Text(JsonElement figure) => FigureText.Number(figure.ValueKind == JsonValueKind.Null ? double.NaN : figure.GetDouble(), indicator);
    }

    private static IEnumerable<string> Shown(IDocument page)
    {
        var table = page.QuerySelectorAll("table.figures")[^1];
        var margins = table.QuerySelectorAll("thead th").Any(heading => heading.TextContent.Trim() == "Marge");
        foreach (var row in table.QuerySelectorAll("tbody tr"))
        {
            var cells = row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToArray();
            yield return $"{row.QuerySelector("th")!.TextContent.Trim()}|{cells[0]}|{(margins && cells[1] != "–" ? cells[1] : "")}|{(row.ClassList.Contains("own") ? "own" : "")}";
        }

        if (table.QuerySelector("tfoot tr") is { } middle)
        {
            var cells = middle.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToArray();
            yield return $"{middle.QuerySelector("th")!.TextContent.Trim()}|{cells[0]}|{cells[1]}|";
        }
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
