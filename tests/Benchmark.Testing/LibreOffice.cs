using System.Diagnostics;

namespace Benchmark.Testing;

/// <summary>LibreOffice without a screen: converts files in one run, with a profile of its own that is gone afterwards.</summary>
public static class LibreOffice
{
    /// <summary>Why a test that needs it is skipped.</summary>
    public const string SkipReason = "LibreOffice (soffice) is not installed.";

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "soffice"))
        .FirstOrDefault(File.Exists);

    /// <summary>Whether it is there.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>Converts files; each keeps its name with another ending. Formulas are worked out anew, whatever outcome stands in the file.</summary>
    /// <param name="files">Paths.</param>
    /// <param name="format">Ending of the new files: xlsx, pdf.</param>
    /// <param name="folder">Where they come; made when it is not there.</param>
    /// <param name="cancellation">Ends the program.</param>
    /// <exception cref="InvalidOperationException">It failed, or gave fewer files than it got.</exception>
    public static async Task ConvertAsync(IReadOnlyCollection<string> files, string format, string folder, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("benchmark-soffice-");
        try
        {
            var settings = profile.CreateSubdirectory("user");
            await File.WriteAllTextAsync(Path.Combine(settings.FullName, "registrymodifications.xcu"), Settings, cancellation);
            await RunAsync(["--headless", "--norestore", $"-env:UserInstallation={new Uri(profile.FullName)}", "--convert-to", format, "--outdir", folder, .. files], cancellation);
        }
        finally
        {
            profile.Delete(recursive: true);
        }

        var missing = files.Where(file => !File.Exists(Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), format)))).ToArray();
        if (missing.Length > 0)
        {
            throw new InvalidOperationException($"LibreOffice gave no {format} of {string.Join(", ", missing.Select(Path.GetFileName))}.");
        }
    }

    // 0: always recalculate on load.
    private const string Settings =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    private static async Task RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Program ?? throw new InvalidOperationException(SkipReason), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"LibreOffice left with exit code {process.ExitCode}: {await output} {await error}");
        }
    }
}
