using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Releases;

public sealed class RecalculatedSlabTests
{
    // GM0001 and GM0002 merge into GM0009; GM0003 is split over GM0004 and GM0005; GM0006 stays as it is.
    private static readonly MunicipalityRegister Register = TestRelease.Register(
        [TestRelease.Division(2020, TestRelease.Codes(6)), TestRelease.Division(2021, "GM0004", "GM0005", "GM0006", "GM0009")],
        Gone("GM0001", "GM0009", 1), Gone("GM0002", "GM0009", 1), Gone("GM0003", "GM0004", 0.4), Gone("GM0003", "GM0005", 0.6));

    private static readonly Indicator Count = TestRelease.Indicator("x") with { Kind = IndicatorKind.Count };

    [Fact]
    public void Counts_are_added_up_and_marked_and_whatever_did_not_change_stays()
    {
        var slab = Recalculate(Count, [10, 20, 30, 400, 5, 6]);
        Assert.Equal(["GM0004", "GM0005", "GM0006", "GM0009"], slab.Codes);
        Assert.Equal([412, 23, 6, 30], slab.Cells.Value);
        Assert.Equal([true, true, false, true], slab.Cells.Recalculated!);
        Assert.Equal(2021, slab.Periods[0].DivisionYear);
    }

    // Of GM0004 12 of 412 come from a split, of GM0005 the smaller side of it, 12 of 23.
    [Fact]
    public void More_than_a_tenth_from_a_split_is_an_estimate() => Assert.Equal(
        [ObservationStatus.Definitive, ObservationStatus.Estimated, ObservationStatus.Definitive, ObservationStatus.Definitive],
        Recalculate(Count, [10, 20, 30, 400, 5, 6]).Cells.Status);

    [Fact]
    public void A_part_without_a_value_makes_the_sum_missing_with_its_status()
    {
        var builder = new SlabBuilder(Count, [TestRelease.Year("x", 2020)], Register);
        builder.Set("GM0001", Period.OfYear(2020), 10, ObservationStatus.Definitive);
        builder.Set("GM0002", Period.OfYear(2020), double.NaN, ObservationStatus.Suppressed);
        var slab = RecalculatedSlab.Of(builder.Build(), Register.Newest, Register);
        Assert.Equal(ObservationStatus.Suppressed, slab.Cells.Status[slab.RowOf("GM0009")]);
        Assert.Equal(ObservationStatus.Missing, slab.Cells.Status[slab.RowOf("GM0004")]);
        Assert.All(slab.Cells.Value, value => Assert.True(double.IsNaN(value)));
    }

    [Theory]
    [InlineData(IndicatorKind.Median)]
    [InlineData(IndicatorKind.Class)]
    [InlineData(IndicatorKind.YesNo)]
    [InlineData(IndicatorKind.Score)]
    [InlineData(IndicatorKind.Share)]
    [InlineData(IndicatorKind.Mean)]
    public void Whatever_cannot_be_added_has_no_figure_where_boundaries_changed(IndicatorKind kind)
    {
        var slab = Recalculate(Count with { Kind = kind }, [10, 20, 30, 40, 5, 6]);
        Assert.Equal([double.NaN, double.NaN, 6, double.NaN], slab.Cells.Value);
        Assert.Equal([ObservationStatus.BoundariesDiffer, ObservationStatus.BoundariesDiffer, ObservationStatus.Definitive, ObservationStatus.BoundariesDiffer], slab.Cells.Status);
    }

    // (1·10 + 3·20)/4 = 17.5; (0.4·5·30 + 10·40)/12 = 38.333…
    [Fact]
    public void A_mean_is_weighed_by_its_declared_weight()
    {
        var weight = TestRelease.Slab(TestRelease.Indicator("w"), Register, (TestRelease.Year("w", 2020), [1, 3, 5, 10, 1, 1]));
        var slab = RecalculatedSlab.Of(Slab(Count with { Kind = IndicatorKind.Mean }, [10, 20, 30, 40, 5, 6]), Register.Newest, Register, weight);
        Assert.Equal(17.5, slab.Cells.Value[3], 1e-12);
        Assert.Equal(460.0 / 12, slab.Cells.Value[0], 1e-12);
        Assert.Equal(6, slab.Cells.Value[2]);
    }

    [Fact]
    public void A_median_is_not_weighed_even_with_a_weight()
    {
        var weight = TestRelease.Slab(TestRelease.Indicator("w"), Register, (TestRelease.Year("w", 2020), [1, 3, 5, 10, 1, 1]));
        Assert.True(double.IsNaN(RecalculatedSlab.Of(Slab(Count with { Kind = IndicatorKind.Median }, [10, 20, 30, 40, 5, 6]), Register.Newest, Register, weight).Cells.Value[3]));
    }

    [Fact]
    public void A_ratio_is_made_of_summed_x_and_n_with_the_phi_of_the_release()
    {
        var (x, n) = (Slab(Count, [10, 20, 30, 400, 5, 6]), Slab(TestRelease.Indicator("n") with { Kind = IndicatorKind.Count }, [100, 400, 300, 8000, 100, 60]));
        var ratio = TestRelease.Indicator("r", Uncertainty.Events, 1000);
        var published = SlabBuilder.Ratio(ratio, [TestRelease.Year("r", 2020)], x, n, Register);
        var slab = RecalculatedSlab.RatioOf(published, RecalculatedSlab.Of(x, Register.Newest, Register), RecalculatedSlab.Of(n, Register.Newest, Register), Register.Newest);
        Assert.Equal(1000 * 30.0 / 500, slab.Cells.Value[slab.RowOf("GM0009")], 1e-12);
        Assert.Equal(100, slab.Cells.Value[slab.RowOf("GM0006")], 1e-12);
        Assert.Equal((30, 500), (slab.Cells.Numerator![3], slab.Cells.Denominator![3]));
        Assert.True(slab.Cells.Lower![3] < 60 && slab.Cells.Upper![3] > 60);
        Assert.Equal(ObservationStatus.Estimated, slab.Cells.Status[slab.RowOf("GM0005")]);
        Assert.Equal([true, true, false, true], slab.Cells.Recalculated!);
        Assert.Equal((published.Phi, published.PhiKnown), (slab.Phi, slab.PhiKnown));
    }

    [Fact]
    public void Published_bounds_stay_only_where_nothing_changed()
    {
        var builder = new SlabBuilder(Count with { Uncertainty = Uncertainty.PublishedBounds }, [TestRelease.Year("x", 2020)], Register);
        foreach (var code in TestRelease.Codes(6))
        {
            builder.Set(code, Period.OfYear(2020), 10, ObservationStatus.Definitive, 9, 11);
        }

        Assert.Equal([double.NaN, double.NaN, 9, double.NaN], RecalculatedSlab.Of(builder.Build(), Register.Newest, Register).Cells.Lower!);
    }

    [Fact]
    public void A_figure_that_rests_on_a_split_gets_no_verdict()
    {
        var indicator = Count with { Kind = IndicatorKind.Count, Comparable = true };
        var catalogue = TestRelease.Catalogue(Register, [indicator], [TestRelease.Year("x", 2020)]);
        var slab = Recalculate(indicator, [10, 20, 30, 400, 5, 6]);
        var group = SampleWorld.GroupOf(Register.Newest, "GM0004", "GM0006", "GM0009");
        var split = ComparisonAnswer.Of(catalogue, slab, Period.OfYear(2020), Register.Find("GM0005")!, group);
        Assert.Equal((Verdict.None, Certainty.EstimateUnknownMargin), (split.Verdict, split.Indicator.Certainty));
        Assert.True(split.Own is { Recalculated: true, IsEstimatedBySplit: true });
        Assert.Equal(Certainty.FullCount, ComparisonAnswer.Of(catalogue, slab, Period.OfYear(2020), Register.Find("GM0009")!, group).Indicator.Certainty);
    }

    private static IndicatorSlab Recalculate(Indicator indicator, double[] values) => RecalculatedSlab.Of(Slab(indicator, values), Register.Newest, Register);

    private static IndicatorSlab Slab(Indicator indicator, double[] values) => TestRelease.Slab(indicator, Register, (TestRelease.Year(indicator.Code, 2020), values));

    private static Succession Gone(string old, string @new, double share) => new(old, @new, new DateOnly(2021, 1, 1), SuccessionKind.Abolition, share, share);
}
