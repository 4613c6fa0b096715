using System.Diagnostics;
using System.Globalization;
using System.Text;
using Benchmark.Testing.Deliveries;

namespace Benchmark.Performance.Deliveries;

/// <summary>Writes the 8.5 million invented values, or a million, as a CSV file: what loading is measured with.</summary>
internal static class ValuesFile
{
    public static int Write(string path, string amount)
    {
        var values = amount == "million" ? ManyValues.Million(1) : ManyValues.All(1);
        var clock = Stopwatch.StartNew();
        using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20))
        {
            values.WriteCsv(writer);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{values.Count:N0} values, {new FileInfo(path).Length / 1e6:F0} MB in {clock.Elapsed.TotalSeconds:F1} s, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB of memory at most"));
        return 0;
    }
}
