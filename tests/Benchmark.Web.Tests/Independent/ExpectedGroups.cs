using System.Globalization;

namespace Benchmark.Web.Tests.Independent;

/// <summary>The members of a group, straight from the files (methods §4 and the year rule of the architecture).</summary>
internal sealed class ExpectedGroups(SampleFiles files, ExpectedFigures figures)
{
    private readonly Dictionary<(string Set, CsvPeriod Period, string Standardisation), List<(double Weight, Dictionary<string, double> Values)>> _scales = [];

    /// <summary>Codes of the members: the nearest first for a likeness group, else by code.</summary>
    public List<string> Members(string group, string own, CsvPeriod period)
    {
        var division = files.Divisions[period.Division];
        var (form, argument) = group.Split(':', 2) is [var name, var rest] ? (name, rest) : (group, "");
        return form switch
        {
            "nederland" => [.. division.Keys.Order(StringComparer.Ordinal)],
            "provincie" => Where(division, code => files.Provinces.TryGetValue(division[code], out var province) && Slug(province) == argument),
            "inwoners" => Where(division, code => Between(Characteristic("inwoners", period, code), argument)),
            "stedelijkheid" => Where(division, code => Within(Characteristic("stedelijkheid", period, code), argument)),
            "lijst" => Where(division, argument.Split(',').Contains),
            "vergelijkbaar" => Nearest("standaard", int.Parse(argument, CultureInfo.InvariantCulture), own, period),
            "vergelijkbaar-inkomen" => Nearest("inkomen", int.Parse(argument, CultureInfo.InvariantCulture), own, period),
            _ => throw new ArgumentException(group),
        };
    }

    /// <summary>Families of the figures by which the members of a group are chosen; none for the country, a province or a list.</summary>
    public HashSet<string> FamiliesOf(string group)
    {
        var form = group.Split(':')[0];
        var set = form switch { "vergelijkbaar" => "standaard", "vergelijkbaar-inkomen" => "inkomen", _ => "" };
        var chosenBy = form is "inwoners" or "stedelijkheid" ? [form] : files.Characteristics.Where(characteristic => characteristic.Set == set).Select(characteristic => characteristic.Indicator);
        return [.. chosenBy.Select(indicator => files.Indicators[indicator]["family"])];
    }

    private static List<string> Where(Dictionary<string, string> division, Func<string, bool> holds) => [.. division.Keys.Where(holds).Order(StringComparer.Ordinal)];

    /// <summary>The nearest others by a standard set and a standardisation as the API calls it, nearest first.</summary>
    public List<string> Nearest(string set, int count, string own, CsvPeriod period, string standardisation = "robuust")
    {
        var codes = files.Divisions[period.Division].Keys.Order(StringComparer.Ordinal).ToList();
        if (!_scales.TryGetValue((set, period, standardisation), out var scales))
        {
            scales = [.. files.Characteristics.Where(characteristic => characteristic.Set == set).Select(characteristic => Scale(characteristic, codes, period, standardisation)).OfType<(double, Dictionary<string, double>)>()];
            _scales.Add((set, period, standardisation), scales);
        }

        var allWeight = scales.Sum(scale => scale.Weight);
        var distances = new List<(string Code, double Distance)>();
        foreach (var other in codes.Where(code => code != own))
        {
            var shared = scales.Where(scale => !double.IsNaN(scale.Values[own]) && !double.IsNaN(scale.Values[other])).ToList();
            var weight = shared.Sum(scale => scale.Weight);
            if (weight >= 0.7 * allWeight)
            {
                distances.Add((other, Math.Sqrt(shared.Sum(scale => scale.Weight * Math.Pow(scale.Values[own] - scale.Values[other], 2)) / weight)));
            }
        }

        return distances.Count < 8
            ? codes
            : [.. distances.OrderBy(distance => distance.Distance).ThenBy(distance => distance.Code, StringComparer.Ordinal).Take(count).Select(distance => distance.Code)];
    }

    /// <summary>A characteristic of every municipality on one scale: (t(v) − median) / (1.4826 · MAD), (t(v) − mean) / sd, or (t(v) − min) / (max − min); null when it has no spread.</summary>
    private (double Weight, Dictionary<string, double> Values)? Scale(CsvCharacteristic characteristic, List<string> codes, CsvPeriod period, string standardisation)
    {
        var values = codes.ToDictionary(code => code, code => Transformed(characteristic, Characteristic(characteristic.Indicator, period, code)));
        var known = values.Values.Where(value => !double.IsNaN(value)).ToList();
        if (standardisation != "robuust")
        {
            var low = known.Min();
            var average = known.Average();
            var (from, unit) = standardisation == "minmax" ? (low, known.Max() - low) : (average, Math.Sqrt(known.Average(value => Math.Pow(value - average, 2))));
            return known.Max() == low ? null : (characteristic.Weight, values.ToDictionary(pair => pair.Key, pair => (pair.Value - from) / unit));
        }

        var middle = PlainStatistics.Quantile(known, 0.5);
        var spread = 1.4826 * PlainStatistics.Quantile(known.Select(value => Math.Abs(value - middle)), 0.5);
        if (spread == 0)
        {
            spread = (PlainStatistics.Quantile(known, 0.75) - PlainStatistics.Quantile(known, 0.25)) / 1.349;
        }

        if (spread == 0)
        {
            var mean = known.Average();
            spread = Math.Sqrt(known.Average(value => Math.Pow(value - mean, 2)));
        }

        return spread == 0 ? null : (characteristic.Weight, values.ToDictionary(pair => pair.Key, pair => (pair.Value - middle) / spread));
    }

    private static double Transformed(CsvCharacteristic characteristic, double value) => !characteristic.Log ? value : value > 0 ? Math.Log(value) : double.NaN;

    /// <summary>From the period nearest to the compared one (the earlier on a tie) among those on the same list of municipalities, else the nearest at all.</summary>
    private double Characteristic(string indicator, CsvPeriod compared, string municipality)
    {
        var all = figures.PeriodsOf(indicator);
        var sameList = all.Where(period => files.Divisions[period.Division].Keys.ToHashSet().SetEquals(files.Divisions[compared.Division].Keys)).ToList();
        var nearest = (sameList.Count > 0 ? sameList : all)
            .OrderBy(period => Math.Abs(Time(period) - Time(compared)))
            .ThenBy(Time)
            .First();
        return figures.Of(indicator, municipality, nearest.Period).Value;
    }

    private static double Time(CsvPeriod period) =>
        int.Parse(period.Period.AsSpan(0, 4), CultureInfo.InvariantCulture) + (period.Period[4] == 'K' ? (period.Period[7] - '1') / 4.0 : 0);

    private static bool Between(double value, string bounds) =>
        bounds.Split('-') is [var from, var to] && value >= Bound(from, double.NegativeInfinity) && value < Bound(to, double.PositiveInfinity);

    private static bool Within(double value, string classes) =>
        classes.Split('-') is [var from, var to] && value >= Bound(from, double.NegativeInfinity) && value <= Bound(to, double.PositiveInfinity);

    private static double Bound(string text, double open) => text.Length == 0 ? open : double.Parse(text, CultureInfo.InvariantCulture);

    private static string Slug(string province) => province.ToLowerInvariant().Replace('â', 'a');
}
