using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Import.Sample;

/// <summary>Reads the price index, which a sample may leave out.</summary>
internal static class PriceIndexFile
{
    public const string Name = "price_index.csv";

    private const double Greatest = 1e6;

    public static PriceIndex Read(string folder, List<SampleFinding> findings)
    {
        if (!File.Exists(Path.Combine(folder, Name)))
        {
            return PriceIndex.None;
        }

        var (points, seen) = (new List<PriceIndexPoint>(), new HashSet<Period>());
        foreach (var row in new SampleFile(folder, Name, ["period", "value", "status", "source"], findings).Rows().Select(row => row.Begin()))
        {
            var point = new PriceIndexPoint(row.Period("period"), row.Number("value", 0, Greatest), row.Word("status", Words.Statuses), row.Text("source", 300));
            if (point.Value == 0)
            {
                row.Report("value", "must be above 0");
            }

            if (!point.Status.HasValue())
            {
                row.Report("status", "must be the status of a value");
            }

            if (!seen.Add(point.Period))
            {
                row.Report("period", "occurs a second time");
            }

            if (row.Sound)
            {
                points.Add(point);
            }
        }

        return new(points);
    }
}
