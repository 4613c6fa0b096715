using Benchmark.Core.SavedGroups;
using Benchmark.Storage;

namespace Benchmark.Import.Sample;

/// <summary>Reads and checks the files of a sample release; what each file holds is written in sql/sample/sources.md.</summary>
internal static class SampleReader
{
    /// <summary>The release and the standard groups that a folder holds.</summary>
    /// <exception cref="RefusedSampleException">Anything is wrong in any file; carries all findings.</exception>
    public static (ReleaseContent Release, IReadOnlyList<StandardGroup> Groups) Read(string folder)
    {
        var findings = new List<SampleFinding>();
        var release = ReadRelease(folder, findings);
        var register = MunicipalityFiles.Read(folder, findings);
        var indicators = IndicatorFile.Read(folder, findings);
        var periods = PeriodFile.Read(folder, indicators, register, findings);
        var characteristics = CharacteristicFile.Read(folder, indicators, findings);
        var links = LinkFile.Read(folder, indicators, findings);
        var prices = PriceIndexFile.Read(folder, findings);
        var observations = ObservationFiles.Read(folder, indicators, periods, register, findings);
        var algorithms = AlgorithmFile.Read(folder, register, findings);
        RatioRanges.Check(indicators, observations, findings);
        var groups = GroupFile.Read(folder, register, findings);
        RefuseWith(findings);
        var content = new ReleaseContent
        {
            Date = release.Date,
            MethodsVersion = release.Methods,
            Note = release.Note,
            Register = register,
            Indicators = indicators,
            Periods = periods,
            CharacteristicSets = characteristics,
            Links = links,
            Prices = prices,
            Observations = observations,
            Algorithms = algorithms,
        };
        return (content, groups);
    }

    /// <summary>The standard groups alone, checked against the municipalities of the folder: its figures are not read.</summary>
    /// <exception cref="RefusedSampleException">Anything is wrong in the files that were read; carries all findings.</exception>
    public static IReadOnlyList<StandardGroup> ReadGroups(string folder)
    {
        var findings = new List<SampleFinding>();
        var groups = GroupFile.Read(folder, MunicipalityFiles.Read(folder, findings), findings);
        RefuseWith(findings);
        return groups;
    }

    private static void RefuseWith(List<SampleFinding> findings)
    {
        if (findings.Count > 0)
        {
            throw new RefusedSampleException([.. findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)]);
        }
    }

    private static (DateOnly Date, int Methods, string Note) ReadRelease(string folder, List<SampleFinding> findings)
    {
        var file = new SampleFile(folder, "release.csv", ["date", "methods", "note"], findings);
        var releases = file.Rows().Select(row => row.Begin()).Select(row => (row.Date("date"), row.Whole("methods", 1, 1000), row.Text("note", 1000))).ToList();
        if (releases.Count != 1)
        {
            file.Report(0, "", "", $"there must be one row and there are {releases.Count}");
        }

        return releases.FirstOrDefault();
    }
}
