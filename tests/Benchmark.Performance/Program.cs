using Benchmark.Performance.Deliveries;
using Benchmark.Performance.Office;
using Benchmark.Performance.Pages;
using BenchmarkDotNet.Running;

namespace Benchmark.Performance;

internal static class Program
{
    // figures …   BenchmarkDotNet over the core and the storage (arguments go to BenchmarkDotNet, e.g. --filter '*')
    // pages …     a published app in a real browser beside the same page as a static file
    // map …       how long the map of a published app takes until it is painted, and how large it is
    // office …    files of Office: time and memory beside a baseline
    // deliveries … loading figures beside the shell of SQLite, a correction among 8.5 million, and reading there
    // values …    writes 8.5 million invented values, or a million, as a CSV file
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["pages", .. var rest]:
                return await PageReport.RunAsync(rest);
            case ["map", .. var rest]:
                return await MapReport.RunAsync(rest);
            case ["office"]:
                var letter = await LetterReport.RunAsync();
                return Math.Max(letter, await WorkbookReport.RunAsync());
            case ["deliveries"] or ["deliveries", _]:
                return await LoadReport.RunAsync(args[1..]);
            case ["values", var path]:
                return ValuesFile.Write(path, "all");
            case ["values", var path, "million"]:
                return ValuesFile.Write(path, "million");
            case ["figures", .. var rest]:
                return BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest.Length == 0 ? ["--filter", "*"] : rest).Any() ? 0 : 1;
            default:
                await Console.Error.WriteLineAsync("usage: dotnet run -c Release --project tests/Benchmark.Performance -- figures [BenchmarkDotNet arguments]");
                await Console.Error.WriteLineAsync("       dotnet run -c Release --project tests/Benchmark.Performance -- pages [rounds, 20 by default]");
                await Console.Error.WriteLineAsync("       dotnet run -c Release --project tests/Benchmark.Performance -- map [rounds, 20 by default]");
                await Console.Error.WriteLineAsync("       dotnet run -c Release --project tests/Benchmark.Performance -- office");
                await Console.Error.WriteLineAsync("       dotnet run -c Release --project tests/Benchmark.Performance -- deliveries [rows, 5000000 by default]");
                await Console.Error.WriteLineAsync("       dotnet run -c Release --project tests/Benchmark.Performance -- values file [million]");
                return 2;
        }
    }
}
