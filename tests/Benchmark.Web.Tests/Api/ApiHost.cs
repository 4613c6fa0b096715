using System.Net.Http.Headers;
using System.Text.Json;
using Benchmark.Testing;
using Benchmark.Web.Tests.Api;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(ApiHost))]

namespace Benchmark.Web.Tests.Api;

/// <summary>The whole application over a database with the sample release; shared by all tests, which only read.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    private static readonly KeyValuePair<string, string?>[] Defaults =
    [
        new("Site:PublicUrl", "https://vergelijk.example"),
        new("Site:KeysFolder", Path.Combine(Path.GetTempPath(), "benchmark-test-keys")),
        new("Api:RequestsPerMinute", "100000"),
    ];

    private WebApplicationFactory<Program>? _application;

    /// <summary>The database, for tests that ask it in another way.</summary>
    public SampleDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await SampleDatabase.MakeAsync(TestContext.Current.CancellationToken);
        _application = Over(Database.Settings);
    }

    /// <summary>What the application is made of.</summary>
    public IServiceProvider Services => _application!.Services;

    /// <summary>An application with these settings.</summary>
    public static WebApplicationFactory<Program> Over(IEnumerable<KeyValuePair<string, string?>> settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            foreach (var (name, value) in settings.Concat(Defaults).DistinctBy(setting => setting.Key))
            {
                builder.UseSetting(name, value);
            }
        });

    public HttpClient Client() => _application!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Asks under /api/v1.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, HttpMethod? method = null, string? accept = null, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, "/api/v1" + address);
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        if (ifNoneMatch is not null)
        {
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(ifNoneMatch));
        }

        return await Client().SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Asks and reads the JSON of an answer that must succeed.</summary>
    public async Task<JsonElement> ReadAsync(string address)
    {
        using var response = await AskAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }

        await Database.DisposeAsync();
    }
}
