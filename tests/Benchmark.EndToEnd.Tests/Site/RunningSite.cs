using Benchmark.EndToEnd.Tests.Site;
using Benchmark.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace Benchmark.EndToEnd.Tests.Site;

/// <summary>The whole application as it runs in production, on a port of its own, over a database with the sample release. Shared by tests that break nothing.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly Action<IServiceCollection> _services;
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("benchmark-keys-");
    private WebApplicationFactory<Program>? _application;

    private readonly string _environment;

    public RunningSite() : this(_ => { }, "Production")
    {
    }

    private readonly Func<SampleDatabase, Task> _prepare = _ => Task.CompletedTask;

    private RunningSite(Action<IServiceCollection> services, string environment, Func<SampleDatabase, Task>? prepare = null)
    {
        (_services, _environment) = (services, environment);
        _prepare = prepare ?? _prepare;
    }

    /// <summary>Its database.</summary>
    public SampleDatabase Database { get; private set; } = null!;

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Its port on the loopback address.</summary>
    public int Port => new Uri(Address).Port;

    /// <summary>One of its own for a test that takes something away; services may be replaced, and the database may be changed before the site starts.</summary>
    public static async Task<RunningSite> StartAsync(Action<IServiceCollection>? services = null, string environment = "Production", Func<SampleDatabase, Task>? prepare = null)
    {
        var site = new RunningSite(services ?? (_ => { }), environment, prepare);
        await site.InitializeAsync();
        return site;
    }

    public async ValueTask InitializeAsync()
    {
        Database = await SampleDatabase.MakeAsync(TestContext.Current.CancellationToken);
        await _prepare(Database);
        Launch("http://127.0.0.1:0");
    }

    /// <summary>Ends the process, as it were: what it kept in memory is gone.</summary>
    public async Task StopAsync() => await _application!.DisposeAsync();

    /// <summary>Starts it again after <see cref="StopAsync"/>, at the same address.</summary>
    public void StartAgain() => Launch(Address);

    /// <summary>Asks it without a browser; redirects are followed.</summary>
    public HttpClient Client() => new() { BaseAddress = new Uri(Address) };

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }

        await Database.DisposeAsync();
        _keys.Delete(recursive: true);
    }

    private void Launch(string address)
    {
        _application = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment(_environment).UseStaticWebAssets().UseUrls(address);
            foreach (var (name, value) in Database.Settings)
            {
                builder.UseSetting(name, value);
            }

            builder.UseSetting("Site:PublicUrl", "https://vergelijk.example").UseSetting("Site:KeysFolder", _keys.FullName).UseSetting("Api:RequestsPerMinute", "100000");
            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureServices(_services);
        });
        _application.UseKestrel();
        _application.StartServer();
        Address = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
    }
}
