using System.CommandLine;
using Benchmark.Import;
using Benchmark.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Benchmark.Cli;

/// <summary>
/// Which database a command works on. The same settings as the web application, appsettings.json and environment variables
/// (<c>Storage__Engine</c>, <c>ConnectionStrings__Benchmark</c>), and two options that go before them. Without any: the file that the web
/// application uses, <c>data/benchmark.db</c> in its folder.
/// </summary>
internal sealed class StorageChoice(TextWriter error)
{
    public Option<string?> Engine { get; } = Once("--engine", "SqlServer or Sqlite; goes with --connection. Default: Storage__Engine, else the file of the web application.");

    public Option<string?> Connection { get; } = Once("--connection", "Connection string of the database. Default: ConnectionStrings__Benchmark.");

    /// <summary>The services of Storage over the chosen database.</summary>
    public ServiceProvider Open(ParseResult parsed)
    {
        var folder = FolderFrom(Environment.CurrentDirectory);
        var host = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder });
        host.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Engine"] = parsed.GetValue(Engine),
            ["ConnectionStrings:Benchmark"] = parsed.GetValue(Connection),
        }.Where(pair => pair.Value is not null));
        host.Logging.ClearProviders();
        host.Logging.AddProvider(new ProgressLog(error));
        // A line for every question to a service is no progress.
        host.Logging.AddFilter("System.Net.Http", LogLevel.Warning).AddFilter("Polly", LogLevel.Warning);
        host.Services.AddBenchmarkStorage(host.Configuration, folder).AddBenchmarkImport().AddBenchmarkDeliveries(host.Configuration);
        return host.Services.BuildServiceProvider();
    }

    /// <summary>Where the web application has its settings and its file: in the source tree its project, elsewhere the folder one stands in.</summary>
    internal static string FolderFrom(string current)
    {
        for (var folder = new DirectoryInfo(current); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, "src", "Benchmark.Web");
            if (File.Exists(Path.Combine(project, "Benchmark.Web.csproj")))
            {
                return project;
            }
        }

        return current;
    }

    private static Option<string?> Once(string name, string description) => new(name) { Description = description, Recursive = true };
}
