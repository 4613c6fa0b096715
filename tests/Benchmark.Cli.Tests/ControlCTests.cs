using System.Diagnostics;
using System.Globalization;
using Benchmark.Testing;

namespace Benchmark.Cli.Tests;

/// <summary>The program as a shell starts it.</summary>
public sealed class ControlCTests
{
    [Fact]
    public async Task Ctrl_C_halfway_stops_undoes_and_says_so()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs the env of GNU, which gives the signal back to a program.");
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("benchmark-ctrl-c-");
        try
        {
            string[] database = ["--engine", "Sqlite", "--connection", "Data Source=" + Path.Combine(folder.FullName, "benchmark.db")];
            Assert.Equal(ExitCode.Done, (await CommandHost.RunAloneAsync(["migrate", .. database])).Code);
            // A shell that runs tests in the background has them ignore the signal, and so would what they start.
            using var program = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", typeof(CommandLine).Assembly.Location, "sample", "--folder", SampleFolder.Path, .. database]) { RedirectStandardError = true })!;
            while (await program.StandardError.ReadLineAsync(cancellation) is { } line && !line.Contains("staging observation", StringComparison.Ordinal))
            {
            }

            using (var signal = Process.Start("kill", ["-INT", program.Id.ToString(CultureInfo.InvariantCulture)]))
            {
                await signal.WaitForExitAsync(cancellation);
            }

            var told = await program.StandardError.ReadToEndAsync(cancellation);
            await program.WaitForExitAsync(cancellation);

            Assert.Equal(ExitCode.Stopped, program.ExitCode);
            Assert.Contains("Stopped; what was not finished was undone.", told, StringComparison.Ordinal);
            Assert.Contains("holds no release", (await CommandHost.RunAloneAsync(["groups", .. database])).Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
