using System.Net;
using Microsoft.OpenApi;

namespace Benchmark.Web.Tests.Api;

public sealed class OpenApiTests(ApiHost host)
{
    private static readonly string[] Paths =
    [
        "/api/v1/begroot-en-werkelijk", "/api/v1/kosten-en-inkomsten", "/api/v1/onderdelen", "/api/v1/dossiers", "/api/v1/gemeenten", "/api/v1/gelijkenis", "/api/v1/gezondheid", "/api/v1/gezondheid/gereed", "/api/v1/indicatoren", "/api/v1/indicatoren/{code}",
        "/api/v1/indicatoren/{code}/waarnemingen", "/api/v1/informatiepositie", "/api/v1/leren", "/api/v1/ontwikkelingen", "/api/v1/praktijken", "/api/v1/praktijken/{slug}", "/api/v1/regios", "/api/v1/regios/{soort}/{code}", "/api/v1/samenhang", "/api/v1/vergelijkgroepen", "/api/v1/vergelijkgroepen/{slug}",
        "/api/v1/vergelijkgroepen/{slug}/herstellen", "/api/v1/vergelijkingen", "/api/v1/vergelijkingen/bestendigheid", "/api/v1/versies", "/api/v1/versies/{nummer}/wijzigingen", "/api/v1/zekerheid",
    ];

    [Fact]
    public async Task The_description_is_valid_and_names_every_address()
    {
        var (document, problems) = await ReadAsync();

        Assert.Empty(problems);
        Assert.Equal(Paths.Order(StringComparer.Ordinal), document.Paths.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("https://vergelijk.example", Assert.Single(document.Servers!).Url);
    }

    [Fact]
    public async Task Every_address_and_parameter_is_described_in_dutch()
    {
        var (document, _) = await ReadAsync();

        foreach (var (method, operation) in document.Paths.Values.SelectMany(path => path.Operations!))
        {
            Assert.False(string.IsNullOrWhiteSpace(operation.Summary));
            Assert.EndsWith(".", operation.Description, StringComparison.Ordinal);
            Assert.All(operation.Parameters ?? [], parameter => Assert.EndsWith(".", parameter.Description, StringComparison.Ordinal));
            string[] told = method == HttpMethod.Get ? ["200", "400", "404", "429", "503"] : ["400", "401", "403", "404", "429", "503"];
            Assert.All(told, status => Assert.Contains(status, operation.Responses!.Keys));
        }
    }

    [Fact]
    public async Task Every_described_parameter_is_read()
    {
        var (document, _) = await ReadAsync();

        foreach (var (path, item) in document.Paths.Where(path => path.Value.Operations!.ContainsKey(HttpMethod.Get)))
        {
            foreach (var parameter in (item.Operations![HttpMethod.Get].Parameters ?? []).Where(parameter => parameter.In == ParameterLocation.Query))
            {
                using var response = await host.AskAsync($"{path["/api/v1".Length..].Replace("{code}", "inwoners", StringComparison.Ordinal)}?{parameter.Name}=");

                var text = response.StatusCode == HttpStatusCode.OK ? "" : await response.TextAsync();
                Assert.DoesNotContain("bestaat hier niet", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_is_sent_to_save_a_group_is_described_field_by_field()
    {
        var (document, _) = await ReadAsync();

        var post = document.Paths["/api/v1/vergelijkgroepen"].Operations![HttpMethod.Post];
        var put = document.Paths["/api/v1/vergelijkgroepen/{slug}"].Operations![HttpMethod.Put];
        string[] fields = ["naam", "waarom", "vraag", "definitie", "zichtbaarheid", "vastgezet", "gemeente"];
        Assert.Equal(fields.Order(StringComparer.Ordinal), Fields(post).Order(StringComparer.Ordinal));
        Assert.Equal(fields.Append("vorigeVersie").Order(StringComparer.Ordinal), Fields(put).Order(StringComparer.Ordinal));
        Assert.Contains("201", post.Responses!.Keys);
        Assert.Contains("409", put.Responses!.Keys);
        Assert.Contains("204", document.Paths["/api/v1/vergelijkgroepen/{slug}"].Operations![HttpMethod.Delete].Responses!.Keys);
    }

    private static IEnumerable<string> Fields(OpenApiOperation operation) => operation.RequestBody!.Content!["application/json"].Schema!.Properties!.Keys;

    private async Task<(OpenApiDocument Document, IList<OpenApiError> Problems)> ReadAsync()
    {
        using var response = await host.AskAsync("/openapi.json");
        var read = OpenApiDocument.Parse(await response.TextAsync(), "json");
        return (read.Document!, [.. read.Diagnostic!.Errors, .. read.Diagnostic.Warnings]);
    }
}
