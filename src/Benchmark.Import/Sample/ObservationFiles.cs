using System.Collections.Frozen;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Storage;

namespace Benchmark.Import.Sample;

/// <summary>Reads the figures: one file per stored indicator, whose name is its code.</summary>
internal static class ObservationFiles
{
    public const string Folder = "observations";

    private static readonly string[] Columns = ["period", "municipality", "value", "status", "lower", "upper"];

    public static IReadOnlyList<Observation> Read(
        string folder, IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorPeriod> periods, MunicipalityRegister register, List<SampleFinding> findings)
    {
        var stored = indicators.Where(indicator => indicator.Ratio is null).ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var periodsOf = periods.ToLookup(period => period.Indicator, StringComparer.Ordinal);
        var files = Directory.Exists(Path.Combine(folder, Folder))
            ? Directory.GetFiles(Path.Combine(folder, Folder), "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)!).ToHashSet(StringComparer.Ordinal)
            : [];
        foreach (var unknown in files.Where(code => !stored.ContainsKey(code)).Order(StringComparer.Ordinal))
        {
            findings.Add(new SampleFinding($"{Folder}/{unknown}.csv", 0, "", "", $"there is no stored indicator '{unknown}' in {IndicatorFile.Name}"));
        }

        var observations = new List<Observation>();
        foreach (var indicator in stored.Values.OrderBy(indicator => indicator.Code, StringComparer.Ordinal))
        {
            var file = new SampleFile(folder, $"{Folder}/{indicator.Code}.csv", Columns, findings);
            observations.AddRange(One(file, indicator, [.. periodsOf[indicator.Code]], register));
        }

        return observations;
    }

    // In the order of the table's key, so that loading writes one end of it.
    private static List<Observation> One(SampleFile file, Indicator indicator, IReadOnlyList<IndicatorPeriod> periods, MunicipalityRegister register)
    {
        var divisions = periods.ToDictionary(period => period.Period, period => register.Division(period.DivisionYear));
        var (observations, seen) = (new List<Observation>(), new HashSet<(Period, string)>());
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var observation = new Observation(
                indicator.Code, row["municipality"], row.Period("period"), row.Number("value"), row.Word("status", Words.Statuses), row.Number("lower"), row.Number("upper"));
            CheckKey(row, observation, divisions);
            CheckValue(row, observation, indicator);
            if (!seen.Add((observation.Period, observation.Municipality)))
            {
                row.Report("municipality", "occurs a second time in this period");
            }

            if (row.Sound)
            {
                observations.Add(observation);
            }
        }

        observations.Sort((a, b) => string.CompareOrdinal(a.Municipality, b.Municipality) is var order and not 0 ? order : a.Period.CompareTo(b.Period));
        return observations;
    }

    private static void CheckKey(SampleRow row, Observation observation, Dictionary<Period, Division?> divisions)
    {
        if (!divisions.TryGetValue(observation.Period, out var division))
        {
            row.Report("period", $"is not among the indicator's periods in {PeriodFile.Name}");
        }
        else if (division is not null && !division.Contains(observation.Municipality))
        {
            row.Report("municipality", $"is not on the division of {division.Year}");
        }
    }

    private static void CheckValue(SampleRow row, Observation observation, Indicator indicator)
    {
        if (!row.Sound)
        {
            return;
        }

        if (observation.Status.HasValue() == double.IsNaN(observation.Value))
        {
            row.Report("value", observation.Status.HasValue() ? $"must be filled in with the status {row["status"]}" : $"must be empty with the status {row["status"]}");
        }
        else if (!indicator.Range.Contains(observation.Value))
        {
            row.Report("value", FormattableString.Invariant($"lies outside the range from {indicator.Range.Min} to {indicator.Range.Max}"));
        }

        if (double.IsNaN(observation.Lower) != double.IsNaN(observation.Upper) || observation.Lower > observation.Value || observation.Upper < observation.Value)
        {
            row.Report("lower", "lower and upper must both be there, with the value between them");
        }
    }
}
