using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Deliveries;

/// <summary>This test program started once more, as a process that publishes a draft and can be killed while it does.</summary>
internal sealed class PublishProcess : IDisposable
{
    private const string Variable = "BENCHMARK_TESTS_PUBLISH";

    private readonly Process _process;

    private PublishProcess(Process process) => _process = process;

    /// <summary>Starts one on the SQLite file of a connection string.</summary>
    public static PublishProcess Start(string connectionString, int draft)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(PublishProcess).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = string.Create(CultureInfo.InvariantCulture, $"{draft} {connectionString}");
        return new PublishProcess(Process.Start(start)!);
    }

    /// <summary>Reads on until the process has told so many steps; false when it ended before.</summary>
    public async Task<bool> TakesAsync(int steps, CancellationToken cancellation)
    {
        for (var taken = 0; taken < steps; taken++)
        {
            if (await _process.StandardOutput.ReadLineAsync(cancellation) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Ends it as a power cut would (SIGKILL).</summary>
    public async Task KillAsync(CancellationToken cancellation)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellation);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    // Runs before the tests' own entry point, so that one executable serves as both.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void PublishWhenToldTo()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split(' ', 2) is not [var draft, var connectionString])
        {
            return;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Engine"] = nameof(StorageEngine.Sqlite),
            ["ConnectionStrings:Benchmark"] = connectionString,
        }).Build();
        using var services = new ServiceCollection().AddBenchmarkStorage(configuration, AppContext.BaseDirectory).BuildServiceProvider();
        var publisher = services.GetRequiredService<DraftPublisher>();
        publisher.BeforeStep = Console.WriteLine;
        publisher.PublishAsync(int.Parse(draft, CultureInfo.InvariantCulture), BigDraft.Steward, _ => Task.FromResult(DraftProtection.None), null, CancellationToken.None).GetAwaiter().GetResult();
        Environment.Exit(0);
    }
}
