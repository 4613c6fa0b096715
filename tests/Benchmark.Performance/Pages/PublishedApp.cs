using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Benchmark.Performance.Pages;

/// <summary>The app as <c>dotnet publish</c> leaves it, in a process and an empty folder of its own.</summary>
internal sealed class PublishedApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private PublishedApp(Process process, DirectoryInfo folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>From the start of the process on an empty folder to the first answered page.</summary>
    public TimeSpan FirstStart { get; private init; }

    /// <summary>The same for a second start on the filled folder.</summary>
    public TimeSpan LaterStart { get; private init; }

    public static async Task<PublishedApp> StartAsync(string firstPage)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-published-");
        await RunAsync("dotnet", ["publish", "src/Benchmark.Web", "-c", "Release", "-o", folder.FullName, "-nologo", "-v", "quiet"]);

        var (process, address, first) = await LaunchAsync(folder.FullName, firstPage);
        await StopAsync(process);
        (process, address, var later) = await LaunchAsync(folder.FullName, firstPage);
        return new PublishedApp(process, folder, address) { FirstStart = first, LaterStart = later };
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(_process);
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<(Process Process, Uri Address, TimeSpan UntilFirstPage)> LaunchAsync(string folder, string firstPage)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var watch = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(folder, "Benchmark.Web.dll"), "--urls", address.ToString()])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["Site__PublicUrl"] = address.ToString() },
        })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();

        using var client = new HttpClient { BaseAddress = address };
        while (watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(firstPage, UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    await answer.Content.ReadAsByteArrayAsync();
                    return (process, address, watch.Elapsed);
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not listening yet: asked again in a moment.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        process.Kill();
        throw new InvalidOperationException($"The published app did not answer {firstPage} within a minute.");
    }

    private static async Task StopAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task RunAsync(string file, string[] arguments)
    {
        using var process = Process.Start(file, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} failed with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
