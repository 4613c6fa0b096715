using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Developments;

public sealed class OutlookTests
{
    [Fact]
    public void Lines_that_go_on_as_they_went_are_continued_by_drift()
    {
        // Every municipality grows by 5% a year, each with its own little swing.
        var reading = Country(SampleWorld.Rate, 9, Growth);

        var outlook = reading.Outlook!;
        Assert.Equal((OutlookMethod.Drift, OutlookScale.Log, 2, 41), (reading.Backtest.Method, reading.Backtest.Scale, reading.Backtest.Shown, reading.Backtest.Municipalities));
        Assert.Equal([Period.OfYear(2026), Period.OfYear(2027)], outlook.Points.Select(point => point.Period));
        Assert.Equal(10 * Math.Pow(1.05, 9), outlook.Points[0].Value, 0.1);
        Assert.All(outlook.Points, point => Assert.True(point.Lower <= point.Value && point.Value <= point.Upper));
    }

    /// <summary>With 8 periods a line is tried two ahead from two origins, but at the second the outcome of the first is not known yet.</summary>
    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(10, 2)]
    [InlineData(11, 3)]
    public void A_line_goes_as_far_as_its_band_could_be_tried_on_outcomes_that_were_known(int years, int shown)
    {
        var reading = Country(SampleWorld.Rate, years, Growth);

        Assert.Equal(shown, reading.Outlook!.Points.Count);
        Assert.All(reading.Outlook.Points, point => Assert.True(point.HasInterval));
        Assert.All(reading.Backtest.Horizons.Skip(shown), score => Assert.True(double.IsNaN(score.Coverage) && !score.HasInterval));
    }

    [Fact]
    public void The_page_tells_how_often_the_band_of_each_period_held()
    {
        var reading = Country(SampleWorld.Rate, 9, Growth);
        var told = string.Join(' ', Narrator.HowWeKnow(reading));
        Assert.Contains($"in zo'n band vielen: {Math.Floor(100 * reading.Outlook!.Points[0].Coverage)}% bij 1 periode vooruit en {Math.Floor(100 * reading.Outlook.Points[1].Coverage)}% bij 2 perioden vooruit.", told, StringComparison.Ordinal);
    }

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
        Assert.Equal(expected, Country(SampleWorld.Rate, years, Growth).Backtest.Reason);

    [Fact]
    public void Thirty_municipalities_are_needed() =>
        Assert.Equal(NoOutlookReason.TooFewMunicipalities, Country(SampleWorld.Rate, 8, (row, year) => (10 + row) * Math.Pow(1.05, year), others: 28).Backtest.Reason);

    [Fact]
    public void A_municipality_without_a_figure_or_with_a_zero_has_no_outlook()
    {
        Assert.Null(Country(SampleWorld.Rate, 8, (row, year) => row == 0 && year == 3 ? double.NaN : (10 + row) * Math.Pow(1.05, year)).Outlook);
        Assert.Null(Country(SampleWorld.Rate, 8, (row, year) => row == 0 && year == 3 ? 0 : (10 + row) * Math.Pow(1.05, year)).Outlook);
    }

    private static double Growth(int row, int year) => (10 + row) * Math.Pow(1.05, year) * (1 + (0.004 * Swing(row, year)));

    // Between −½ and ½, the same at every run.
    private static double Swing(int row, int year) => (Math.Sin((row * 12.9898) + (year * 78.233)) * 43758.5453) is var far ? far - Math.Floor(far) - 0.5 : 0;

    private static DevelopmentReading Country(Indicator indicator, int years, Func<int, int, double> value, int others = 40) =>
        new TrendCase(indicator, [.. Enumerable.Range(0, years).Select(year => value(0, year))])
        {
            Others = [.. Enumerable.Range(1, others).Select(row => Enumerable.Range(0, years).Select(year => value(row, year)).ToArray())],
        }.Read();
}
