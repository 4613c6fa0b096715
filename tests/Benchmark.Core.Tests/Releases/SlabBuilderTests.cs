using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Releases;

public sealed class SlabBuilderTests
{
    private static readonly MunicipalityRegister Register = TestRelease.Register(
        [
            TestRelease.Division(2021, "GM0001", "GM0002", "GM0003", "GM0004"),
            TestRelease.Division(2022, "GM0001", "GM0002", "GM0003"),
            TestRelease.Division(2023, "GM0001", "GM0002", "GM0003"),
        ],
        new Succession("GM0004", "GM0003", new(2022, 1, 1), SuccessionKind.Abolition, 1, 1));

    private static readonly IndicatorPeriod[] Periods = [TestRelease.Year("x", 2021), TestRelease.Year("x", 2022)];

    [Fact]
    public void Cells_start_as_missing_on_the_division_and_not_applicable_off_it()
    {
        var slab = new SlabBuilder(TestRelease.Indicator("x"), Periods, Register).Build();
        Assert.Equal(["GM0001", "GM0002", "GM0003", "GM0004"], slab.Codes);
        Assert.Equal(ObservationStatus.Missing, slab.Cells.Status[slab.Cell(0, slab.RowOf("GM0004"))]);
        Assert.Equal(ObservationStatus.NotApplicable, slab.Cells.Status[slab.Cell(1, slab.RowOf("GM0004"))]);
        Assert.All(slab.Cells.Value, value => Assert.True(double.IsNaN(value)));
        Assert.Null(slab.Cells.Lower);
    }

    [Fact]
    public void Rows_may_come_in_any_order()
    {
        (string Code, int Year, double Value)[] rows = [("GM0003", 2022, 1), ("GM0001", 2021, 2), ("GM0001", 2022, 3), ("GM0004", 2021, 4), ("GM0002", 2022, 5), ("GM0002", 2021, 0)];
        var builder = new SlabBuilder(TestRelease.Indicator("x"), Periods, Register);
        foreach (var (code, year, value) in rows)
        {
            builder.Set(code, Period.OfYear(year), value, ObservationStatus.Provisional);
        }

        var slab = builder.Build();
        Assert.All(rows, row => Assert.Equal(row.Value, slab.Cells.Value[slab.Cell(slab.IndexOf(Period.OfYear(row.Year)), slab.RowOf(row.Code))]));
        Assert.Equal(6, slab.Cells.Status.Count(status => status == ObservationStatus.Provisional));
    }

    [Fact]
    public void A_withheld_value_is_never_kept()
    {
        var builder = new SlabBuilder(TestRelease.Indicator("x"), Periods, Register);
        builder.Set("GM0001", Period.OfYear(2021), 3, ObservationStatus.Suppressed);
        var slab = builder.Build();
        Assert.True(double.IsNaN(slab.Cells.Value[0]));
        Assert.Equal(ObservationStatus.Suppressed, slab.Cells.Status[0]);
    }

    [Fact]
    public void Unknown_codes_and_periods_and_values_without_a_number_are_refused()
    {
        var builder = new SlabBuilder(TestRelease.Indicator("x"), Periods, Register);
        Assert.Throws<ArgumentException>(() => builder.Set("GM9999", Period.OfYear(2021), 1, ObservationStatus.Definitive));
        Assert.Throws<ArgumentException>(() => builder.Set("GM0001", Period.OfYear(2019), 1, ObservationStatus.Definitive));
        Assert.Throws<ArgumentException>(() => builder.Set("GM0001", Period.OfYear(2021), double.NaN, ObservationStatus.Definitive));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Set("GM0001", Period.OfYear(2021), 1, ObservationStatus.Definitive));
        Assert.Throws<ArgumentException>(() => new SlabBuilder(TestRelease.Indicator("x"), [TestRelease.Year("x", 1990)], Register));
    }

    [Fact]
    public void Published_bounds_are_kept_and_widened_for_the_strict_level()
    {
        var builder = new SlabBuilder(TestRelease.Indicator("x", Uncertainty.PublishedBounds), Periods, Register);
        builder.Set("GM0001", Period.OfYear(2021), 50, ObservationStatus.Definitive, 46.08, 53.92);
        var cells = builder.Build().Cells;
        Assert.Equal((46.08, 53.92), (cells.Lower![0], cells.Upper![0]));
        Assert.Equal(50 - (Intervals.Z(Intervals.Strict) * 2), cells.Lower998![0], 1e-9);
        Assert.True(double.IsNaN(cells.Lower[1]));
    }

    [Fact]
    public void A_ratio_is_made_where_both_are_known_with_the_weakest_status()
    {
        var x = new SlabBuilder(TestRelease.Indicator("x"), [TestRelease.Year("x", 2022)], Register);
        x.Set("GM0001", Period.OfYear(2022), 12, ObservationStatus.Definitive);
        x.Set("GM0002", Period.OfYear(2022), 5, ObservationStatus.Definitive);
        var n = new SlabBuilder(TestRelease.Indicator("n"), [TestRelease.Year("n", 2022)], Register);
        n.Set("GM0001", Period.OfYear(2022), 400, ObservationStatus.Provisional);
        n.Set("GM0002", Period.OfYear(2022), 0, ObservationStatus.Definitive);
        n.Set("GM0003", Period.OfYear(2022), 100, ObservationStatus.Definitive);
        var cells = Ratio(Uncertainty.Binomial, 2022, x.Build(), n.Build()).Cells;
        Assert.Equal([30, double.NaN, double.NaN], cells.Value);
        Assert.Equal([ObservationStatus.Provisional, ObservationStatus.NotApplicable, ObservationStatus.Missing], cells.Status);
        Assert.Equal([12, double.NaN, double.NaN], cells.Numerator!);
        Assert.Equal([400, double.NaN, double.NaN], cells.Denominator!);
        Assert.Equal(Intervals.Wilson(12, 400, 1000, 0.95), (cells.Lower![0], cells.Upper![0]));
        Assert.Equal(Intervals.Wilson(12, 400, 1000, 0.998), (cells.Lower998![0], cells.Upper998![0]));
        Assert.True(double.IsNaN(cells.Upper[1]));
    }

    [Fact]
    public void A_change_between_the_two_divisions_leaves_the_touched_ones_without_a_ratio()
    {
        var x = TestRelease.Slab(TestRelease.Indicator("x"), Register, (TestRelease.Year("x", 2021, 2022), [10, 20, 30]));
        var n = TestRelease.Slab(TestRelease.Indicator("n"), Register, (TestRelease.Year("n", 2021, 2021), [100, 100, 60, 40]));
        var slab = Ratio(Uncertainty.None, 2021, x, n, 2022);
        Assert.Equal(["GM0001", "GM0002", "GM0003"], slab.Codes);
        Assert.Equal([100, 200, double.NaN], slab.Cells.Value);
        Assert.Equal(ObservationStatus.BoundariesDiffer, slab.Cells.Status[2]);
        Assert.Null(slab.Cells.Lower);
    }

    [Fact]
    public void Two_years_with_the_same_list_are_one_division()
    {
        var x = TestRelease.Slab(TestRelease.Indicator("x"), Register, (TestRelease.Year("x", 2022, 2023), [10, 20, 30]));
        var n = TestRelease.Slab(TestRelease.Indicator("n"), Register, (TestRelease.Year("n", 2022, 2022), [100, 100, 100]));
        Assert.Equal([100, 200, 300], Ratio(Uncertainty.None, 2022, x, n, 2023).Cells.Value);
    }

    [Fact]
    public void Events_over_years_get_one_phi_and_a_single_year_none()
    {
        var (two, one) = (Events(2022, 2023), Events(2023));
        Assert.True(two.PhiKnown && two.Phi > 1);
        Assert.Equal(Intervals.Events(200, 1000, 1000, two.Phi, 0.95), (two.Cells.Lower![0], two.Cells.Upper![0]));
        Assert.Equal((1, false), (one.Phi, one.PhiKnown));
        Assert.Equal(Intervals.Events(100, 1000, 1000, 1, 0.95), (one.Cells.Lower![0], one.Cells.Upper![0]));
        Assert.True(Ratio(Uncertainty.None, 2023, Counts("x", 2023), Counts("n", 2023)).PhiKnown);
    }

    [Fact]
    public void What_is_no_ratio_or_lacks_a_period_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SlabBuilder.Ratio(TestRelease.Indicator("x"), [], Counts("x", 2022), Counts("n", 2022), Register));
        Assert.Throws<ArgumentException>(() => Ratio(Uncertainty.None, 2022, Counts("x", 2023), Counts("n", 2022)));
    }

    private static IndicatorSlab Events(params int[] years) => SlabBuilder.Ratio(
        TestRelease.Indicator("ratio", Uncertainty.Events, 1000),
        [.. years.Select(year => TestRelease.Year("ratio", year))],
        Counts("x", years),
        Counts("n", years),
        Register);

    private static IndicatorSlab Counts(string code, params int[] years) => TestRelease.Slab(
        TestRelease.Indicator(code),
        Register,
        [.. years.Select(year => (TestRelease.Year(code, year), code == "n" ? [1000, 1000, 1000] : year == 2022 ? new double[] { 200, 90, 40 } : [100, 180, 45]))]);

    private static IndicatorSlab Ratio(Uncertainty uncertainty, int year, IndicatorSlab x, IndicatorSlab n, int? division = null) =>
        SlabBuilder.Ratio(TestRelease.Indicator("ratio", uncertainty, 1000), [TestRelease.Year("ratio", year, division)], x, n, Register);
}
