using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Developments;

public sealed class ChangeTests
{
    private const double No = double.NaN;

    [Fact]
    public void Shares_change_in_points_and_the_middle_is_that_of_the_members_own_changes()
    {
        var change = new TrendCase(SampleWorld.Share, 10, 11, 12, 14)
        {
            // Changes 1, 2, 3, 4 and 30; the sixth member has no last figure, the seventh no first.
            Others = [[1, 1, 1, 2], [50, 1, 1, 52], [20, 1, 1, 23], [5, 1, 1, 9], [10, 1, 1, 40], [1, 1, 1, No], [No, 1, 1, 90]],
        }.Read().Change!;

        Assert.Equal((true, 4.0, 3.0, 5, 7), (change.InPoints, change.Own, change.Group, change.Members, change.Others));
        Assert.Equal((Period.OfYear(2022), Period.OfYear(2025)), (change.From, change.To));
    }

    [Fact]
    public void Other_figures_change_by_the_logarithm_of_their_ratio_told_in_percent()
    {
        var change = new TrendCase(SampleWorld.Rate, 10, 10, 10, 15) { Others = [[1, 1, 1, 1], [1, 1, 1, 1.1], [1, 1, 1, 2], [1, 1, 1, 4], [1, 1, 1, 8], [1, 1, 1, 16]] }.Read().Change!;

        // Between 2 and 4 lies, in logarithms, √8.
        Assert.Equal(50, change.Own, 1e-9);
        Assert.Equal(100 * (Math.Sqrt(8) - 1), change.Group, 1e-9);
        Assert.Equal((50, 183), (change.ShownOwn, change.ShownGroup));
    }

    [Fact]
    public void Too_few_members_have_no_middle_and_too_few_years_no_change()
    {
        Assert.Equal(No, new TrendCase(SampleWorld.Share, 10, 11, 12, 14) { Others = [.. Enumerable.Repeat((double[])[1, 1, 1, 2], 4)] }.Read().Change!.Group);
        Assert.Null(new TrendCase(SampleWorld.Share, 10, 11, 12).Read().Change);
        Assert.Null(new TrendCase(SampleWorld.Share, 10, 11, 12, 14) { Breaks = [2023] }.Read().Change);
        Assert.Null(new TrendCase(SampleWorld.Rate, 0, 11, 12, 14).Read().Change);
    }

    [Fact]
    public void The_percentage_is_that_of_the_figures_that_are_shown() =>
        Assert.Equal(4, new TrendCase(SampleWorld.Rate, 10.04, 10, 10, 10.44).Read().Change!.ShownOwn);

    [Fact]
    public void Prices_are_taken_out_of_money_when_every_shown_year_has_an_index()
    {
        double[] own = [100, 105, 110, 121];
        var real = new TrendCase(SampleWorld.Money, own) { Prices = Index(2022, 2023, 2024, 2025) }.Read().Real!;

        // Prices rose from 100 to 110 in all: of 21% there is 10% left.
        Assert.Equal((Period.OfYear(2025), "Bureau Verzonnen", true), (real.To, real.Source, real.Provisional));
        Assert.Equal(110, real.First, 1e-9);
        Assert.Equal(10, real.Own, 1e-9);
        Assert.Null(new TrendCase(SampleWorld.Money, own) { Prices = Index(2022, 2023, 2025) }.Read().Real);
        Assert.Null(new TrendCase(SampleWorld.Share, own) { Prices = Index(2022, 2023, 2024, 2025) }.Read().Real);
        Assert.Null(new TrendCase(SampleWorld.Money, own).Read().Real);
    }

    internal static PriceIndex Index(params int[] years) => new(
        [.. years.Select(year => new PriceIndexPoint(Period.OfYear(year), 100 + ((year - 2022) / 3.0 * 10), year == 2025 ? ObservationStatus.Provisional : ObservationStatus.Definitive, "Bureau Verzonnen"))]);
}
