using System.Net;
using System.Text.RegularExpressions;

namespace Benchmark.Web.Tests.Api;

public sealed partial class PagingTests(ApiHost host)
{
    [Theory]
    [InlineData("/gemeenten?indeling=2024", 50)]
    [InlineData("/regios?indeling=2024", 10)]
    [InlineData("/indicatoren?taal=nl", 25)]
    [InlineData("/indicatoren/misdrijven_per_1000/waarnemingen?periode=2025", 100)]
    public async Task Following_next_gives_every_row_once(string address, int size)
    {
        var whole = (await host.ReadAsync(address)).EnumerateArray().Select(row => row.GetRawText()).ToList();

        var rows = new List<string>();
        for (var next = $"{address}&aantalPerPagina={size}"; next is not null;)
        {
            using var response = await host.AskAsync(next);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(whole.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), response.Header("Total-Count"));
            var page = System.Text.Json.JsonDocument.Parse(await response.TextAsync()).RootElement;
            Assert.InRange(page.GetArrayLength(), 1, size);
            rows.AddRange(page.EnumerateArray().Select(row => row.GetRawText()));
            next = Relation(response, "next");
        }

        Assert.Equal(whole, rows);
    }

    [Fact]
    public async Task Links_lead_to_the_public_address_whatever_host_is_asked()
    {
        using var response = await host.AskAsync("/gemeenten?pagina=2&aantalPerPagina=100&indeling=2024");

        Assert.Equal(4, LinkPattern().Count(response.Header("Link")) - 1);
        Assert.All(LinkPattern().Matches(response.Header("Link")), link => Assert.StartsWith("https://vergelijk.example/api/v1/gemeenten?", link.Groups["address"].Value, StringComparison.Ordinal));
        Assert.Contains("pagina=1&", response.Header("Link"), StringComparison.Ordinal);
        Assert.Contains("pagina=4&", response.Header("Link"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pagina=0", "pagina")]
    [InlineData("pagina=een", "pagina")]
    [InlineData("pagina=99", "pagina")]
    [InlineData("aantalPerPagina=0", "aantalPerPagina")]
    [InlineData("aantalPerPagina=1001", "aantalPerPagina")]
    public async Task A_page_that_does_not_exist_is_refused(string query, string parameter)
    {
        using var response = await host.AskAsync("/gemeenten?" + query);

        await response.ProblemAsync(HttpStatusCode.BadRequest, parameter);
    }

    private static string? Relation(HttpResponseMessage response, string relation) =>
        LinkPattern().Matches(response.Header("Link")).FirstOrDefault(link => link.Groups["relation"].Value == relation)?.Groups["address"].Value is { } address
            ? address[(address.IndexOf("/api/v1", StringComparison.Ordinal) + "/api/v1".Length)..]
            : null;

    [GeneratedRegex("<(?<address>[^>]+)>; rel=\"(?<relation>[a-z]+)\"")]
    private static partial Regex LinkPattern();
}
