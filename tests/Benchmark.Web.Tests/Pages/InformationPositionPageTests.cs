using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public sealed class InformationPositionPageTests(ApiHost host)
{
    // Rozendaal lacks some figures.
    private const string Code = "GM0277";

    [Fact]
    public async Task The_page_tells_what_the_api_tells_and_of_each_missing_figure_who_delivers_it_for_others()
    {
        var main = WebUtility.HtmlDecode(Html.MainOf(await ReadAsync("/informatiepositie/" + Code)));
        var tasks = (await host.ReadAsync("/informatiepositie?gemeente=" + Code)).EnumerateArray().ToList();
        var figures = tasks.SelectMany(task => task.GetProperty("perCijfer").EnumerateArray()).ToList();
        var missing = figures.Where(figure => !figure.GetProperty("bekend").GetBoolean()).ToList();

        Assert.Equal(figures.Count, Regex.Count(main, "<th scope=\"row\""));
        Assert.All(figures, figure => Assert.Contains($">{figure.GetProperty("naam").GetString()}</a>", main, StringComparison.Ordinal));
        Assert.NotEmpty(missing);
        Assert.Equal(tasks.SelectMany(task => task.GetProperty("ontbreekt").EnumerateArray()).Select(code => code.GetString()), missing.Select(figure => figure.GetProperty("indicator").GetString()));
        Assert.All(missing, figure =>
        {
            var source = figure.GetProperty("bron");
            Assert.Equal(figure.GetProperty("anderenMetWaarde").GetInt32() == 0, source.ValueKind == JsonValueKind.Null);
            Assert.Contains(source.ValueKind == JsonValueKind.Null ? "geen bron voor" : $"komt dit cijfer van {source.GetString()}.", main, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task There_is_no_score_and_a_line_says_why_there_is_no_index()
    {
        var main = WebUtility.HtmlDecode(Html.MainOf(await ReadAsync("/informatiepositie/GM0193")));

        Assert.Contains("Er is geen index van de informatiepositie:", main, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)score|ranglijst|plaats \\d", main);
    }

    [Fact]
    public async Task The_overview_leads_to_its_task() =>
        Assert.Contains("href=\"/informatiepositie/GM0193#wonen\"", await ReadAsync("/gemeente/GM0193"), StringComparison.Ordinal);

    [Fact]
    public async Task A_municipality_that_does_not_exist_is_not_found()
    {
        using var answer = await host.Client().GetAsync("/informatiepositie/GM9999", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<string> ReadAsync(string address) => host.Client().GetStringAsync(address, TestContext.Current.CancellationToken);
}
