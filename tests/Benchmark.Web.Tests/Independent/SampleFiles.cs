using System.Globalization;

namespace Benchmark.Web.Tests.Independent;

/// <summary>
/// The sample release as it lies in its CSV files. Nothing in this folder uses the product's own statistics, groups or storage: it is a
/// second way to the same figures.
/// </summary>
internal sealed class SampleFiles
{
    private readonly string _folder;
    private readonly Dictionary<string, Dictionary<(string Municipality, string Period), CsvValue>> _observations = [];

    public SampleFiles(string folder)
    {
        _folder = folder;
        Indicators = Rows("indicators.csv").ToDictionary(row => row["code"]);
        Divisions = Rows("divisions.csv")
            .GroupBy(row => Whole(row["year"]))
            .ToDictionary(year => year.Key, year => year.ToDictionary(row => row["municipality"], row => row["province"]));
        Provinces = Rows("provinces.csv").ToDictionary(row => row["code"], row => row["name"]);
        Names = Rows("municipalities.csv").ToDictionary(row => row["code"], row => row["name"]);
        Periods = Rows("periods.csv")
            .GroupBy(row => row["indicator"])
            .ToDictionary(indicator => indicator.Key, indicator => indicator.Select(row => new CsvPeriod(row["period"], Whole(row["division"]), row["break"] == "true")).OrderBy(period => period.Period, StringComparer.Ordinal).ToList());
        Changes = [.. Rows("successions.csv").Select(row => (row["old"], row["new"], DateOnly.Parse(row["date"], CultureInfo.InvariantCulture)))];
        Characteristics = [.. Rows("characteristics.csv").Select(row => new CsvCharacteristic(row["set"], row["indicator"], row["transform"] == "log", Number(row["weight"])))];
        ReleaseYear = Whole(Rows("release.csv").Single()["date"][..4]);
    }

    public IReadOnlyDictionary<string, Dictionary<string, string>> Indicators { get; }

    /// <summary>Year → code → province.</summary>
    public IReadOnlyDictionary<int, Dictionary<string, string>> Divisions { get; }

    public IReadOnlyDictionary<string, string> Provinces { get; }

    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Periods of the stored indicators, oldest first.</summary>
    public IReadOnlyDictionary<string, List<CsvPeriod>> Periods { get; }

    public IReadOnlyList<(string Old, string New, DateOnly Date)> Changes { get; }

    public IReadOnlyList<CsvCharacteristic> Characteristics { get; }

    public int ReleaseYear { get; }

    /// <summary>The rows of a stored indicator's file.</summary>
    public Dictionary<(string Municipality, string Period), CsvValue> Observations(string indicator)
    {
        lock (_observations)
        {
            if (!_observations.TryGetValue(indicator, out var rows))
            {
                rows = Rows(Path.Combine("observations", indicator + ".csv")).ToDictionary(row => (row["municipality"], row["period"]), row => new CsvValue(Number(row["value"]), row["status"]));
                _observations.Add(indicator, rows);
            }

            return rows;
        }
    }

    private List<Dictionary<string, string>> Rows(string file) => PlainCsv.Rows(File.ReadAllBytes(Path.Combine(_folder, file)));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Number(string text) => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A period of a stored indicator, with the year of its division.</summary>
internal sealed record CsvPeriod(string Period, int Division, bool Break);

/// <summary>A value with its status as written in the file.</summary>
internal sealed record CsvValue(double Value, string Status);

/// <summary>A standard characteristic.</summary>
internal sealed record CsvCharacteristic(string Set, string Indicator, bool Log, double Weight);
