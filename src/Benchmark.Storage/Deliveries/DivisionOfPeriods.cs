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
    private readonly Dictionary<string, Dictionary<Period, DeliveredPeriod>> _delivered = new(StringComparer.Ordinal);
    private readonly string[] _codes = [.. catalogue.Register.Municipalities.Select(municipality => municipality.Code)];

    /// <summary>What was delivered of an indicator, by period.</summary>
    public Dictionary<Period, DeliveredPeriod> Of(string indicator)
    {
        if (!_delivered.TryGetValue(indicator, out var periods))
        {
            _delivered[indicator] = periods = [];
        }

        return periods;
    }

    /// <summary>A period of which nothing was delivered before.</summary>
    public DeliveredPeriod Begin(Period period) => new(period.ToString(), new BitArray(_codes.Length));

    /// <summary>All periods in order of indicator and time.</summary>
    public IEnumerable<IndicatorPeriod> All() =>
        from indicator in _delivered.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        let known = catalogue.PeriodsOf(indicator.Key).ToDictionary(period => period.Period)
        from delivered in indicator.Value.OrderBy(pair => pair.Key)
        select known.GetValueOrDefault(delivered.Key) ?? new IndicatorPeriod(indicator.Key, delivered.Key, YearOf(delivered.Key.Year, delivered.Value.Municipalities), BreaksSeries: false);

    // The period's own year where its list has all of them; else the nearest year whose list has, the later on a tie because sources bring old
    // figures to newer boundaries; else its own again, and the checks tell who is not on it.
    private int YearOf(int year, BitArray delivered)
    {
        var codes = _codes.Where((_, row) => delivered[row]).ToArray();
        var years = catalogue.Register.Divisions.OrderBy(division => Math.Abs(division.Year - year)).ThenByDescending(division => division.Year).ToArray();
        return (years.FirstOrDefault(division => codes.All(division.Contains)) ?? years[0]).Year;
    }
}

/// <summary>A period of a delivery.</summary>
/// <param name="Text">As it is stored.</param>
/// <param name="Municipalities">Which municipalities of the register have a value: one bit each, because a delivery holds millions.</param>
internal sealed record DeliveredPeriod(string Text, BitArray Municipalities);
