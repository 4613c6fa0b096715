using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Developments;

public sealed class OutlookTests
{
    [Fact]
    public void Lines_that_go_on_as_they_went_are_continued_by_drift()
    {
        // Every municipality grows by 5% a year, each with its own little swing.
        var reading = Country(SampleWorld.Rate, 8, (row, year) => (10 + row) * Math.Pow(1.05, year) * (1 + (0.004 * Swing(row, year))));

        var outlook = reading.Outlook!;
        Assert.Equal((OutlookMethod.Drift, OutlookScale.Log, 2, 41), (reading.Backtest.Method, reading.Backtest.Scale, reading.Backtest.Shown, reading.Backtest.Municipalities));
        Assert.Equal([Period.OfYear(2026), Period.OfYear(2027)], outlook.Points.Select(point => point.Period));
        Assert.Equal(10 * Math.Pow(1.05, 8), outlook.Points[0].Value, 0.1);
        Assert.All(outlook.Points, point => Assert.True(point.Lower <= point.Value && point.Value <= point.Upper));
    }

    [Fact]
    public void From_nine_periods_on_three_are_shown() =>
        Assert.Equal(3, Country(SampleWorld.Rate, 9, (row, year) => (10 + row) * Math.Pow(1.05, year) * (1 + (0.004 * Swing(row, year)))).Outlook!.Points.Count);

    [Fact]
    public void Lines_that_stay_where_they_came_are_not_continued() =>
        Assert.Equal(NoOutlookReason.NoBetterThanLastValue, Country(SampleWorld.Rate, 8, (row, year) => row + (year < 2 ? 40 : 45)).Backtest.Reason);

    [Fact]
    public void A_shock_common_to_all_takes_the_band_away_and_all_but_one_period()
    {
        // The same rise every year, but for one jump in the last that hits every municipality, each a little differently.
        var reading = Country(SampleWorld.Rate, 8, (row, year) => (10 + row) * Math.Pow(1.05, year) * (1 + (0.004 * Swing(row, year))) * (year == 7 ? 1.1 : year == 6 ? 1.04 : 1));

        Assert.True(reading.Backtest.Horizons[0].Coverage < OutlookBacktest.LeastCoverage);
        Assert.False(Assert.Single(reading.Outlook!.Points).HasInterval);
    }

    [Fact]
    public void A_share_never_leaves_0_to_100()
    {
        var outlook = Country(SampleWorld.Share, 8, (row, year) => 100 / (1 + Math.Exp(-2.2 - (row * 0.02) - (year * 0.5) + (0.04 * Swing(row, year))))).Outlook!;
        Assert.All(outlook.Points, point => Assert.True(point.Value < 100 && !(point.Upper >= 100)));
        Assert.True(outlook.Points[0].Value > 99);
    }

    [Theory]
    [InlineData(6, NoOutlookReason.TooFewPeriods)]
    [InlineData(7, NoOutlookReason.None)]
    public void Two_origins_are_needed(int years, NoOutlookReason expected) =>
        Assert.Equal(expected, Country(SampleWorld.Rate, years, (row, year) => (10 + row) * Math.Pow(1.05, year) * (1 + (0.004 * Swing(row, year)))).Backtest.Reason);

    [Fact]
    public void Thirty_municipalities_are_needed() =>
        Assert.Equal(NoOutlookReason.TooFewMunicipalities, Country(SampleWorld.Rate, 8, (row, year) => (10 + row) * Math.Pow(1.05, year), others: 28).Backtest.Reason);

    [Fact]
    public void A_municipality_without_a_figure_or_with_a_zero_has_no_outlook()
    {
        Assert.Null(Country(SampleWorld.Rate, 8, (row, year) => row == 0 && year == 3 ? double.NaN : (10 + row) * Math.Pow(1.05, year)).Outlook);
        Assert.Null(Country(SampleWorld.Rate, 8, (row, year) => row == 0 && year == 3 ? 0 : (10 + row) * Math.Pow(1.05, year)).Outlook);
    }

    // Between −½ and ½, the same at every run.
    private static double Swing(int row, int year) => (Math.Sin((row * 12.9898) + (year * 78.233)) * 43758.5453) is var far ? far - Math.Floor(far) - 0.5 : 0;

    private static DevelopmentReading Country(Indicator indicator, int years, Func<int, int, double> value, int others = 40) =>
        new TrendCase(indicator, [.. Enumerable.Range(0, years).Select(year => value(0, year))])
        {
            Others = [.. Enumerable.Range(1, others).Select(row => Enumerable.Range(0, years).Select(year => value(row, year)).ToArray())],
        }.Read();
}
