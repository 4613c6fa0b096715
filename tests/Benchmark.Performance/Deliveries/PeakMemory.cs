using System.Globalization;

namespace Benchmark.Performance.Deliveries;

/// <summary>How much more memory this process had at most, by the system's own count (VmHWM of Linux).</summary>
internal sealed class PeakMemory
{
    private readonly double _before;

    private PeakMemory(double before) => _before = before;

    /// <summary>Starts to count, with everything that is no longer used given back.</summary>
    public static PeakMemory Start()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        // 5 sets the highest count to what is used now: https://docs.kernel.org/filesystems/proc.html
        File.WriteAllText("/proc/self/clear_refs", "5");
        return new PeakMemory(HighestMegabytes());
    }

    /// <summary>Growth since the start, in megabytes.</summary>
    public double Megabytes => HighestMegabytes() - _before;

    private static double HighestMegabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
