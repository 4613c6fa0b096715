using System.Collections;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <summary>
/// Finds on which division each period of a delivery was published, from the municipalities that have a value in it. A period that a release holds
/// already keeps its division.
/// </summary>
internal sealed class DivisionOfPeriods(Catalogue catalogue)
{
    private readonly Dictionary<(string Indicator, Period Period), BitArray> _delivered = [];
    private readonly string[] _codes = [.. catalogue.Register.Municipalities.Select(municipality => municipality.Code)];
    private readonly Dictionary<string, int> _rows = catalogue.Register.Municipalities.Select((municipality, row) => (municipality.Code, row)).ToDictionary(pair => pair.Code, pair => pair.row, StringComparer.Ordinal);

    /// <summary>Takes note of a value: one bit for each municipality, because a delivery holds millions.</summary>
    public void Add(string indicator, Period period, string municipality, bool hasValue)
    {
        if (!_delivered.TryGetValue((indicator, period), out var seen))
        {
            _delivered[(indicator, period)] = seen = new BitArray(_codes.Length);
        }

        if (hasValue)
        {
            seen[_rows[municipality]] = true;
        }
    }

    /// <summary>All periods in order of indicator and time.</summary>
    public IEnumerable<IndicatorPeriod> All() => _delivered.Keys
        .OrderBy(key => key.Indicator, StringComparer.Ordinal).ThenBy(key => key.Period)
        .Select(key => catalogue.PeriodsOf(key.Indicator).FirstOrDefault(known => known.Period == key.Period)
            ?? new IndicatorPeriod(key.Indicator, key.Period, YearOf(key.Period.Year, _delivered[key]), BreaksSeries: false));

    // The period's own year where its list has all of them; else the nearest year whose list has, the later on a tie because sources bring old
    // figures to newer boundaries; else its own again, and the checks tell who is not on it.
    private int YearOf(int year, BitArray delivered)
    {
        var codes = _codes.Where((_, row) => delivered[row]).ToArray();
        var years = catalogue.Register.Divisions.OrderBy(division => Math.Abs(division.Year - year)).ThenByDescending(division => division.Year).ToArray();
        return (years.FirstOrDefault(division => codes.All(division.Contains)) ?? years[0]).Year;
    }
}
