using System.Diagnostics;
using System.Runtime.CompilerServices;
using Benchmark.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Benchmark.Import.Tests;

/// <summary>This test program started once more, as a process that makes a database ready and can be killed while it does.</summary>
internal sealed class FillProcess : IDisposable
{
    private const string Variable = "BENCHMARK_TESTS_FILL";

    private readonly Process _process;

    private FillProcess(Process process) => _process = process;

    /// <summary>Starts one on a content root.</summary>
    public static FillProcess Start(string contentRoot)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(FillProcess).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = contentRoot;
        return new FillProcess(Process.Start(start)!);
    }

    /// <summary>Reads on until the process tells that it is about to take a step; false when it ended before.</summary>
    public async Task<bool> ReachesAsync(string step, CancellationToken cancellation)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (line == step)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends it as a power cut would (SIGKILL).</summary>
    public async Task KillAsync(CancellationToken cancellation)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellation);
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>Exit code, and what it said as an error.</returns>
    public async Task<(int Code, string Errors)> EndAsync(CancellationToken cancellation)
    {
        var output = _process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = await _process.StandardError.ReadToEndAsync(cancellation);
        await output;
        await _process.WaitForExitAsync(cancellation);
        return (_process.ExitCode, errors);
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
    internal static void FillWhenToldTo()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } contentRoot)
        {
            return;
        }

        using var services = Services(contentRoot);
        Console.WriteLine("starting");
        services.GetRequiredService<ReleasePublisher>().BeforeStep = Console.WriteLine;
        services.GetServices<IHostedService>().Single().StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        Environment.Exit(0);
    }

    /// <summary>The services of an application on a content root, as a rule without any settings.</summary>
    public static ServiceProvider Services(string contentRoot, params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddBenchmarkStorage(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value)).Build(), contentRoot)
        .AddBenchmarkImport()
        .AddBenchmarkFirstStart()
        .BuildServiceProvider();
}
