using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Developments;

/// <summary>What of a change of an amount is left when prices are taken out: both amounts in prices of the last period.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">First period.</param>
/// <param name="To">Last period, whose prices are used.</param>
/// <param name="First">Own amount of the first period, times the index of the last over that of the first.</param>
/// <param name="Last">Own amount of the last period.</param>
/// <param name="Source">Who published the index.</param>
/// <param name="Provisional">Whether one of the two index values is provisional or estimated.</param>
public sealed record RealChange(Indicator Indicator, Period From, Period To, double First, double Last, string Source, bool Provisional)
{
    /// <summary>Change in percent: 100·(last/first − 1).</summary>
    public double Own => 100 * ((Last / First) - 1);

    /// <summary>The change as a reader reckons it from the two amounts that are shown, in whole percents; NaN where the first is shown as 0.</summary>
    public double ShownOwn => FigureText.Round(First, Indicator.Decimals) is var first && first > 0
        ? FigureText.Round(100 * ((FigureText.Round(Last, Indicator.Decimals) / first) - 1), 0)
        : double.NaN;

    /// <summary>The real change of a nominal one.</summary>
    /// <param name="change">The nominal change; null where none is told.</param>
    /// <param name="development">The development it is of.</param>
    /// <param name="prices">The index of the release.</param>
    /// <returns>Null for what is no amount of euro, and where one of the shown periods has no index.</returns>
    public static RealChange? Of(ChangeAgainstGroup? change, Development development, PriceIndex prices)
    {
        if (change is null || !Money.IsEuro(change.Indicator) || development.Points.Any(point => prices.Of(point.Period.Period) is null))
        {
            return null;
        }

        var (first, last) = (prices.Of(change.From)!, prices.Of(change.To)!);
        return new(
            change.Indicator, change.From, change.To, change.First.Value * last.Value / first.Value, change.Last.Value, last.Source,
            IsOpen(first) || IsOpen(last));
    }

    private static bool IsOpen(PriceIndexPoint point) => point.Status is ObservationStatus.Provisional or ObservationStatus.FurtherProvisional or ObservationStatus.Estimated;
}
