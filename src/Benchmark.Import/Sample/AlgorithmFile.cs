using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Municipalities;

namespace Benchmark.Import.Sample;

/// <summary>Reads the Algoritmeregister as far as municipalities filled it.</summary>
internal static class AlgorithmFile
{
    private const string Register = "https://algoritmes.overheid.nl/";

    public static IReadOnlyList<RegisteredAlgorithm> Read(string folder, MunicipalityRegister register, List<SampleFinding> findings)
    {
        var file = new SampleFile(folder, "algorithms.csv", ["id", "municipality", "title", "status", "registered_on", "url", "as_of"], findings);
        var (algorithms, seen) = (new List<RegisteredAlgorithm>(), new HashSet<int>());
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var algorithm = new RegisteredAlgorithm(
                row.Whole("id", 1, int.MaxValue),
                row["municipality"],
                row.Text("title", 200),
                row.Word("status", Words.AlgorithmStatuses),
                row.Date("registered_on"),
                row.Text("url", 500),
                row.Date("as_of"));
            if (register.Find(algorithm.Municipality) is null)
            {
                row.Report("municipality", "is not in municipalities.csv");
            }

            if (!seen.Add(algorithm.Id))
            {
                row.Report("id", "occurs a second time");
            }

            if (!algorithm.Url.StartsWith(Register, StringComparison.Ordinal))
            {
                row.Report("url", $"must start with {Register}");
            }

            if (row.Sound)
            {
                algorithms.Add(algorithm);
            }
        }

        return algorithms;
    }
}
