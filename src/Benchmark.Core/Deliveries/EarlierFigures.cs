using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>The figures of one earlier period, from the same delivery when it brings them, else as released.</summary>
/// <param name="Period">The earlier period with its division.</param>
/// <param name="Of">Figure by code; NaN where there is none, and for municipalities whose border moved in between.</param>
internal sealed record EarlierFigures(IndicatorPeriod Period, Func<string, double> Of)
{
    /// <summary>The nearest earlier period of the same kind (years, quarters); null when there is none or the series breaks in between.</summary>
    public static EarlierFigures? Before(SoundPeriod period, DeliveredIndicator delivered, IReadOnlyList<SoundPeriod> periods)
    {
        bool IsEarlier(IndicatorPeriod other) => other.Period < period.Period.Period && (other.Period.Quarter == 0) == (period.Period.Period.Quarter == 0);

        var released = delivered.Before?.Periods.Where(IsEarlier) ?? [];
        var brought = periods.Where(other => IsEarlier(other.Period)).ToDictionary(other => other.Period.Period);
        if (period.Period.BreaksSeries || released.Concat(brought.Values.Select(other => other.Period)).MaxBy(other => other.Period) is not { } nearest)
        {
            return null;
        }

        var touched = delivered.Register.TouchedBetween(nearest.DivisionYear, period.Period.DivisionYear);
        var index = delivered.Before?.IndexOf(nearest.Period) ?? -1;
        return new(nearest, code => touched.Contains(code) ? double.NaN
            : brought.TryGetValue(nearest.Period, out var own) && own.Rows.TryGetValue(code, out var row) ? row.Value
            : index >= 0 && delivered.Before!.RowOf(code) is >= 0 and var held ? delivered.Before.Cells.Value[delivered.Before.Cell(index, held)]
            : double.NaN);
    }
}
