using Benchmark.Testing;
using Benchmark.Web.Tests.Api;
using Benchmark.Web.Tests.Pages;
using Benchmark.Web.Tests.Releases;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(FourReleases))]

namespace Benchmark.Web.Tests.Releases;

/// <summary>The application over the sample and the releases of <see cref="SeveralReleases"/>. What only the second release shows is asked before the third comes.</summary>
public sealed class FourReleases : IAsyncLifetime
{
    private SampleDatabase? _database;
    private WebApplicationFactory<Program>? _application;

    /// <summary>Overzicht of Zwolle when release 2 was the newest, whole.</summary>
    public string OverviewOfSecond { get; private set; } = "";

    /// <summary>The text to mail, then.</summary>
    public string NewsOfSecond { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        _database = await SampleDatabase.MakeAsync(cancellation);
        _application = ApiHost.Over(_database.Settings);
        await SeveralReleases.SecondAsync(_application.Services, cancellation);
        using var client = Client();
        OverviewOfSecond = await client.GetStringAsync("/gemeente/GM0193", cancellation);
        NewsOfSecond = Html.MainOf(await client.GetStringAsync("/gemeente/GM0193/nieuw", cancellation));
        await SeveralReleases.MistakeAsync(_application.Services, cancellation);
    }

    public IServiceProvider Services => _application!.Services;

    public HttpClient Client() => _application!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>The content of a page that must answer with this status.</summary>
    public async Task<string> PageAsync(string address, int status = 200)
    {
        using var client = Client();
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode == status, $"{address}: {(int)response.StatusCode}");
        return Html.MainOf(await response.TextAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
